"""How much everybody in a team has to do, is late with, and has done lately."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise.connection import get_connection

from models import teams
from models.person import Person
from models.rights import Right

LATELY = timedelta(days=7)
_LOAD = """
SELECT m.person_id,
    count(*) FILTER (WHERE a.state IN ('pending', 'accepted') AND t.closed_at IS NULL) AS open,
    count(*) FILTER (WHERE a.state IN ('pending', 'accepted') AND t.closed_at IS NULL
        AND COALESCE(a.due_at, t.due_at) < $2) AS overdue,
    count(*) FILTER (WHERE a.state = 'done' AND a.updated_at > $3) AS done
FROM memberships m
LEFT JOIN (assignments a JOIN tasks t ON t.id = a.task_id AND t.kind = 'task'
    AND t.deleted_at IS NULL AND t.team_id = $1) ON a.person_id = m.person_id
WHERE m.team_id = $1 GROUP BY m.person_id
"""


@dataclass(frozen=True, slots=True)
class Share:
    """One member's; `done` within `LATELY`."""

    person: Person
    open: int
    overdue: int
    done: int


async def of(reader_id: int, team_id: int, now: datetime) -> list[Share]:
    """Everybody's, whoever is late with most first. NotFoundError, ForbiddenError."""
    await teams.require(reader_id, team_id, Right.MANAGE_TEAM)
    rows = await get_connection("default").execute_query_dict(_LOAD, [team_id, now, now - LATELY])
    people = {
        person.id: person for person in await Person.filter(id__in=[r["person_id"] for r in rows])
    }
    found = [Share(people[r["person_id"]], r["open"], r["overdue"], r["done"]) for r in rows]
    return sorted(found, key=lambda each: (-each.overdue, -each.open, each.person.name.casefold()))
