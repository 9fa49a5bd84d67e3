"""What a team's day holds, and how much its people carry: for the team's chat."""
# ruff: noqa: S608 - values go by their numbers, all other text is ours

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise.connection import get_connection
from tortoise.queryset import QuerySet

from models import views
from models.due import day_bounds
from models.lists import load
from models.person import Person
from models.task import LIVE, Kind, Task
from models.team import Membership, Team

ROWS = 10
"""Tasks of one section, at most."""
WEEK = timedelta(days=7)
_FREE = f"""
SELECT count(*) AS free FROM tasks t WHERE t.team_id = $1 AND {views.LIVE} AND {views.UNTAKEN}
"""
_WAITS = f"{views.LIVE} AND a.{views.WAITS}"
_LOADS = f"""
SELECT a.person_id,
    count(*) FILTER (WHERE {_WAITS}) AS open,
    count(*) FILTER (WHERE {_WAITS} AND coalesce(a.due_at, t.due_at) < $2) AS late,
    count(*) FILTER (WHERE a.state = 'done' AND a.updated_at > $3) AS done
FROM assignments a JOIN tasks t ON t.id = a.task_id
WHERE t.team_id = $1 AND t.kind = 'task' AND t.deleted_at IS NULL GROUP BY a.person_id
"""


@dataclass(frozen=True, slots=True)
class Part:
    """The first tasks of a section, and how many it has."""

    tasks: Sequence[Task]
    total: int


@dataclass(frozen=True, slots=True)
class Agenda:
    """`shown`: whether titles may be told to everybody; the numbers may in any case."""

    today: Part
    overdue: Part
    free: int
    """Tasks that nobody has taken."""
    shown: bool

    def __bool__(self) -> bool:
        return bool(self.today.total or self.overdue.total or self.free)


@dataclass(frozen=True, slots=True)
class Load:
    """What somebody of the team has open, has late, and has done in the last week."""

    person: Person
    open: int
    late: int
    done: int


async def of(team: Team, now: datetime) -> Agenda:
    """The team's, on the day that it is in its zone."""
    end = day_bounds(now, team.timezone)[1]
    live = Task.filter(team_id=team.id, state__in=LIVE)
    overdue = live.filter(kind=Kind.TASK, due_at__lt=now)
    today = live.filter(due_at__gte=now, due_at__lt=end)
    rows = await get_connection("default").execute_query_dict(_FREE, [team.id])
    free = int(rows[0]["free"])
    return Agenda(await _part(today), await _part(overdue), free, not team.own_tasks_only)


async def _part(found: QuerySet[Task]) -> Part:
    first = await found.order_by("due_at", "priority", "id").limit(ROWS)
    total = len(first) if len(first) < ROWS else await found.count()
    return Part(await load([task.id for task in first]), total)


async def loads(team_id: int, now: datetime) -> list[Load]:
    """Of everybody in the team: who is late first, then who has most."""
    rows = await get_connection("default").execute_query_dict(_LOADS, [team_id, now, now - WEEK])
    by_person = {row["person_id"]: row for row in rows}
    seats = await Membership.filter(team_id=team_id).select_related("person")
    found = [_load(seat.person, by_person.get(seat.person_id)) for seat in seats]
    return sorted(found, key=lambda e: (-e.late, -e.open, e.person.name.casefold(), e.person.id))


def _load(person: Person, row: dict[str, int] | None) -> Load:
    return Load(person, *((row["open"], row["late"], row["done"]) if row else (0, 0, 0)))
