"""How work goes: made, done and late by day, and what people carry. Events are not counted."""
# ruff: noqa: S608 - values go by their numbers (`sight.Values`), all other text is ours

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from models import teams, views
from models.periods import Period
from models.person import Person
from models.sight import SEATS, VISIBLE, Values, rows
from models.team import Membership

LONGEST = 366
"""Days that can be looked at together."""
_SEEN = f"t.kind = 'task' AND t.deleted_at IS NULL AND {VISIBLE}"
_DUE = "coalesce(a.due_at, t.due_at)"
_WAITS = f"{views.LIVE} AND a.{views.WAITS}"


@dataclass(frozen=True, slots=True)
class Day:
    """One day in the reader's zone. `late`: what was done after its due time."""

    date: date
    created: int
    done: int
    late: int


@dataclass(frozen=True, slots=True)
class Load:
    """What somebody has open and overdue now, and what they did in the period, some of it late."""

    person: Person
    open: int
    overdue: int
    done: int
    late_done: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """Of the tasks that the reader may see. `open` and `overdue` tasks are those of now."""

    days: Sequence[Day]
    people: Sequence[Load]
    open: int
    overdue: int


async def of(
    person: Person, period: Period, now: datetime, *, team_id: int | None = None
) -> Statistics:
    """Of that team, or of all teams of the person; who is late comes first, then who has most.

    NotFoundError for a foreign team, PeriodError over `LONGEST` days.
    """
    period.at_most(LONGEST)
    if team_id is not None:
        await teams.membership(person.id, team_id)
    open_, overdue = await _now(person, now, team_id)
    return Statistics(
        await _days(person, period, team_id),
        await _people(person, period, now, team_id),
        open_,
        overdue,
    )


def _place(values: Values, team_id: int | None) -> str:
    narrowed = "" if team_id is None else f" AND s.team_id = {values(team_id)}"
    return f"s JOIN tasks t ON t.team_id = s.team_id{narrowed}"


async def _days(person: Person, period: Period, team_id: int | None) -> list[Day]:
    created = await _by_day(person, period, team_id, "t.created_at", "true")
    closed = await _by_day(person, period, team_id, "t.closed_at", "t.state = 'done'")
    return [
        Day(day, created.get(day, (0, 0))[0], *closed.get(day, (0, 0))) for day in period.days()
    ]


async def _by_day(
    person: Person, period: Period, team_id: int | None, column: str, which: str
) -> dict[date, tuple[int, int]]:
    """How many were there on each day, and how many of these after their due time."""
    values = Values(person.id)
    start, end = period.bounds(person.timezone)
    sql = f"""{SEATS} SELECT ({column} AT TIME ZONE {values(person.timezone)}::text)::date AS day,
            count(*) AS all, count(*) FILTER (WHERE t.due_at < {column}) AS late
        FROM {_place(values, team_id)}
        WHERE {_SEEN} AND {which} AND {column} >= {values(start)} AND {column} < {values(end)}
        GROUP BY 1"""
    return {row["day"]: (row["all"], row["late"]) for row in await rows(sql, values)}


async def _now(person: Person, now: datetime, team_id: int | None) -> tuple[int, int]:
    values = Values(person.id)
    sql = f"""{SEATS} SELECT count(*) AS all,
            count(*) FILTER (WHERE t.due_at < {values(now)}) AS late
        FROM {_place(values, team_id)} WHERE {_SEEN} AND {views.LIVE}"""
    (row,) = await rows(sql, values)
    return int(row["all"]), int(row["late"])


async def _people(person: Person, period: Period, now: datetime, team_id: int | None) -> list[Load]:
    values = Values(person.id)
    start, end = period.bounds(person.timezone)
    done = f"a.state = 'done' AND a.updated_at >= {values(start)} AND a.updated_at < {values(end)}"
    sql = f"""{SEATS} SELECT a.person_id AS id,
            count(*) FILTER (WHERE {_WAITS}) AS open,
            count(*) FILTER (WHERE {_WAITS} AND {_DUE} < {values(now)}) AS overdue,
            count(*) FILTER (WHERE {done}) AS done,
            count(*) FILTER (WHERE {done} AND {_DUE} < a.updated_at) AS late_done
        FROM {_place(values, team_id)} JOIN assignments a ON a.task_id = t.id
        WHERE {_SEEN} AND (({_WAITS}) OR ({done})) GROUP BY a.person_id"""
    counted = {row["id"]: row for row in await rows(sql, values)}
    loads = [_load(each, counted) for each in await _present(person.id, team_id)]
    return sorted(loads, key=lambda e: (-e.overdue, -e.open, e.person.name.casefold(), e.person.id))


async def _present(person_id: int, team_id: int | None) -> list[Person]:
    """Everybody of the team, or of all teams of the person."""
    own = Membership.filter(person_id=person_id)
    mine = [team_id] if team_id is not None else [each.team_id for each in await own]
    seats = await Membership.filter(team_id__in=mine).select_related("person")
    return list({seat.person_id: seat.person for seat in seats}.values())


def _load(person: Person, counted: Mapping[int, Any]) -> Load:
    row = counted.get(person.id)
    if row is None:
        return Load(person, 0, 0, 0, 0)
    return Load(person, row["open"], row["overdue"], row["done"], row["late_done"])
