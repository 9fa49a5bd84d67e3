"""What stands in the calendar between two days: tasks, events, and occurrences to come."""
# ruff: noqa: S608 - values go by their numbers (`sight.Values`), all other text is ours

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice, takewhile

from models import coming, errors, lists, teams
from models.coming import Coming
from models.due import Due
from models.periods import Period
from models.person import Person
from models.sight import SEATS, VISIBLE, Values, rows
from models.task import Kind, State, Task, own_assignment
from models.team import Membership, Team

LONGEST = 92
"""Days that can be looked at together."""
MOST = 2_000
"""Entries of one look at most."""
_FARTHEST = timedelta(days=33)
"""How long before the first day something may begin that lasts until then."""
_ZONES = timedelta(days=2)
_SHOWN = "t.state IN ('open', 'in_progress', 'blocked', 'review', 'done')"
"""All but what was cancelled, spelled so that an index can be gone along."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One task or event at its time; `task` is None where it is an occurrence to come."""

    task: Task | None
    series_id: int | None
    title: str
    kind: Kind
    state: State
    due: Due
    """The reader's own, or that of the person who is asked about."""
    duration: int | None
    team: Team

    @property
    def ends_at(self) -> datetime | None:
        """When an event is over."""
        if self.kind is not Kind.EVENT or not self.duration:
            return None
        return self.due.at + timedelta(minutes=self.duration)


@dataclass(frozen=True, slots=True)
class Span:
    """Entries in the order of their time; `more`: there were more than `MOST`."""

    entries: Sequence[Entry]
    more: bool


async def span(
    person: Person,
    period: Period,
    now: datetime,
    *,
    team_id: int | None = None,
    person_id: int | None = None,
) -> Span:
    """What the person may see between these days in their zone: of one team, of somebody, or all.

    NotFoundError for a foreign team or person, PeriodError over `LONGEST` days.
    """
    period.at_most(LONGEST)
    await _require(person.id, team_id, person_id)
    ids = await _ids(person, period, team_id, person_id)
    whose = person_id or person.id
    there = [_entry(task, whose) for task in await lists.load(ids)]
    found = [entry for entry in there if entry and _within(entry, period, person.timezone)]
    ahead = await _coming(person, period, now, team_id, person_id)
    ordered = sorted([*found, *ahead], key=lambda e: (e.due.at, e.task.id if e.task else 0))
    return Span(ordered[:MOST], len(ids) > MOST or len(ordered) > MOST)


async def _require(reader_id: int, team_id: int | None, person_id: int | None) -> None:
    """Whether the reader is in the team, and the other one in a team with them."""
    if team_id is not None:
        await teams.membership(reader_id, team_id)
    if person_id is None:
        return
    own = await Membership.filter(person_id=reader_id)
    common = [each.team_id for each in own if team_id in (None, each.team_id)]
    if not await Membership.exists(team_id__in=common, person_id=person_id):
        raise errors.NotFoundError


def _narrowed(values: Values, team_id: int | None, person_id: int | None) -> str:
    parts = [VISIBLE]
    if team_id is not None:
        parts.append(f"s.team_id = {values(team_id)}")
    if person_id is not None:
        parts.append(
            "EXISTS (SELECT FROM assignments o WHERE o.task_id = t.id"
            f" AND o.person_id = {values(person_id)} AND o.state <> 'declined')"
        )
    return " AND ".join(parts)


async def _ids(
    person: Person, period: Period, team_id: int | None, person_id: int | None
) -> list[int]:
    """A few days more on both sides: what is exactly within is looked at afterwards."""
    values = Values(person.id)
    start, end = period.bounds(person.timezone)
    low, high = values(start - _FARTHEST), values(end + _ZONES)
    whose = values(person_id or person.id)
    where = f"t.deleted_at IS NULL AND {_SHOWN} AND {_narrowed(values, team_id, person_id)}"
    sql = f"""{SEATS} SELECT t.id, t.due_at AS at FROM s JOIN tasks t ON t.team_id = s.team_id
        WHERE t.due_at >= {low} AND t.due_at < {high} AND {where}
        AND (t.due_at >= {values(start - _ZONES)} OR t.duration IS NOT NULL)
        UNION SELECT t.id, x.due_at FROM assignments x JOIN tasks t ON t.id = x.task_id
        JOIN s ON s.team_id = t.team_id
        WHERE x.person_id = {whose} AND x.due_at >= {low} AND x.due_at < {high} AND {where}
        ORDER BY at, id LIMIT {MOST + 1}"""
    return list(dict.fromkeys(row["id"] for row in await rows(sql, values)))


def _entry(task: Task, whose: int) -> Entry | None:
    own = own_assignment(task, whose)
    due = own.due_of(task) if own else task.due
    if due is None:
        return None
    kind, state = task.kind, task.state
    return Entry(task, task.series_id, task.title, kind, state, due, task.duration, task.team)


def _within(entry: Entry, period: Period, zone: str) -> bool:
    ends = entry.ends_at or entry.due.at
    if entry.due.all_day:
        last = Due.moment(ends, entry.due.timezone).date
        return entry.due.date <= period.last and last >= period.first
    start, end = period.bounds(zone)
    return entry.due.at < end and (ends > start or entry.due.at == start)


async def _coming(
    person: Person, period: Period, now: datetime, team_id: int | None, person_id: int | None
) -> list[Entry]:
    values = Values(person.id)
    sql = f"""{SEATS} SELECT t.id FROM series r JOIN s ON s.team_id = r.team_id
        JOIN tasks t ON t.id = r.newest_id
        WHERE r.ended_at IS NULL AND NOT r.from_completion AND t.deleted_at IS NULL
        AND {_narrowed(values, team_id, person_id)} ORDER BY t.id LIMIT {MOST}"""
    newest = await lists.load([row["id"] for row in await rows(sql, values)])
    return [
        entry for each in await coming.of(newest) for entry in _ahead(each, period, now, person)
    ]


def _ahead(each: Coming, period: Period, now: datetime, person: Person) -> list[Entry]:
    last = period.last + _ZONES
    days = takewhile(lambda day: day <= last, each.days(now, period.first - _FARTHEST))
    planned = (_planned(each, day) for day in islice(days, MOST))
    return [entry for entry in planned if _within(entry, period, person.timezone)]


def _planned(each: Coming, day: date) -> Entry:
    words, team = each.template, each.newest.team
    due = each.schedule.due(day)
    return Entry(
        None, each.series.id, words.title, words.kind, State.OPEN, due, words.duration, team
    )
