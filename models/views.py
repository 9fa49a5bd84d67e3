"""Which tasks each list has, as SQL; who may see them is in `sight`.

Lists of one's own begin with the reader's assignments, so that their own due times count; lists
of teams go along an index in the order of the list, so that the first page of a big team costs as
much as that of a small one.
"""
# ruff: noqa: S608 - values go by their numbers (`sight.Values`), all other text is ours

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from models.due import day_bounds
from models.person import Person
from models.sight import Values


class View(StrEnum):
    """Which tasks and events; an event that is over is in none of them."""

    TODAY = "today"
    """Mine, due before my day ends; overdue ones included."""
    OVERDUE = "overdue"
    """Mine, and late."""
    UPCOMING = "upcoming"
    """Mine, due after today."""
    NO_DATE = "no_date"
    """Mine, without a due time."""
    MINE = "mine"
    """Everything that I am on and have not reported."""
    WAITING = "waiting"
    """What waits for my answer: to be accepted, to be taken from review, another due time."""
    ASSIGNED = "assigned"
    """What I gave to others, and not finished."""
    WATCHING = "watching"
    """What I watch."""
    UNASSIGNED = "unassigned"
    """What nobody has taken."""
    TEAM = "team"
    """Everything in a team."""
    TAG = "tag"
    """Everything with a tag."""
    DONE = "done"
    """Closed in the last `RECENT`, the newest first."""


class Row(Protocol):
    """A row behind which a list goes on: its time, priority and id."""

    @property
    def at(self) -> datetime | None: ...
    @property
    def id(self) -> int: ...
    @property
    def priority(self) -> int: ...


class Sort(StrEnum):
    """What a list goes by."""

    DUE = "due"
    """By due time, those without one last, then by priority."""
    PRIORITY = "priority"
    """The most urgent first, then by due time."""
    CREATED = "created"
    """The newest first."""
    UPDATED = "updated"
    """What was changed last first."""
    CLOSED = "closed"
    """What was closed last first, and nothing else."""


OWN = (View.TODAY, View.OVERDUE, View.UPCOMING, View.NO_DATE, View.MINE)
"""Lists of the reader's own work, where their own due times count."""
RECENT = timedelta(days=30)

LIVE = "t.state NOT IN ('done', 'cancelled') AND t.deleted_at IS NULL"
_CLOSED = "t.state IN ('done', 'cancelled') AND t.deleted_at IS NULL"
WAITS = "state IN ('pending', 'accepted', 'tentative')"
"""Of assignments: it has not been reported or declined."""
_MY_WORK = f"person_id = $1 AND {WAITS}"
_OWN_DUE = "coalesce(a.due_at, t.due_at)"
_OWN_ALL_DAY = "CASE WHEN a.due_at IS NULL THEN t.all_day ELSE a.all_day END"
_PEOPLE = "EXISTS (SELECT FROM assignments x WHERE x.task_id = t.id AND x"
UNTAKEN = f"t.kind = 'task' AND {_PEOPLE}.state <> 'declined') IS NOT TRUE"
"""Of tasks: nobody has taken it."""
_PLAIN = {
    View.NO_DATE: f"{_OWN_DUE} IS NULL",
    View.ASSIGNED: f"{_PEOPLE}.person_id <> $1)",
    # Asked before `sight.VISIBLE`, not joined after it: few are left to be looked at then.
    View.UNASSIGNED: UNTAKEN,
}
_TIMES = {
    Sort.CREATED: "t.created_at",
    Sort.UPDATED: "t.updated_at",
    Sort.CLOSED: "t.closed_at",
}
_ORDERS = {Sort.DUE: "at, priority, id", Sort.PRIORITY: "priority, at, id"}


def source(view: View, now: datetime, values: Values) -> str | None:
    """Where its tasks come from; None where they are those of the reader's teams."""
    match view:
        case View.WAITING:
            rows = _waiting(values(now))
        case View.WATCHING:
            rows = "SELECT task_id FROM watchers WHERE person_id = $1"
        case View.ASSIGNED:
            written = f"SELECT * FROM tasks t WHERE t.author_id = $1 AND {LIVE}"
            return f"({written} OFFSET 0) t JOIN s ON s.team_id = t.team_id"
        case _ if view in OWN:
            rows = f"SELECT task_id, due_at, all_day FROM assignments WHERE {_MY_WORK}"
        case _:
            return None
    # OFFSET keeps the planner from looking through whole teams for these few.
    each = "SELECT * FROM tasks t WHERE t.id = a.task_id OFFSET 0"
    return f"({rows} OFFSET 0) a, LATERAL ({each}) t JOIN s ON s.team_id = t.team_id"


def usual(view: View) -> Sort:
    """What the list goes by where nothing else is asked for."""
    return Sort.CLOSED if view is View.DONE else Sort.DUE


def time(view: View, sort: Sort) -> str:
    """The instant that a list in that order shows."""
    return _TIMES.get(sort, due(view))


def due(view: View) -> str:
    """The due time that counts in the list."""
    return _OWN_DUE if view in OWN else "t.due_at"


def due_day(view: View, zone: str) -> str:
    """The day of it: of a whole day its date, else that of a reader in that zone."""
    all_day = _OWN_ALL_DAY if view in OWN else "t.all_day"
    return f"({due(view)} AT TIME ZONE CASE WHEN {all_day} THEN t.timezone ELSE {zone} END)::date"


def order(sort: Sort) -> str:
    """Those without a time last."""
    return _ORDERS.get(sort, "at DESC NULLS LAST, id DESC")


def behind(sort: Sort, at: str, after: Row, values: Values) -> str:
    """What comes after that row."""
    then, last = None if after.at is None else values(after.at), values(after.id)
    if sort not in _ORDERS:
        return f"({at}, t.id) < ({then}, {last})"
    urgency = values(after.priority)
    if sort is Sort.PRIORITY:
        rest = _later(at, then, f"t.id > {last}")
        return f"(t.priority > {urgency} OR (t.priority = {urgency} AND {rest}))"
    return _later(at, then, f"(t.priority, t.id) > ({urgency}, {last})")


def _later(at: str, then: str | None, rest: str) -> str:
    """Of a later time, of none, or of the same and behind otherwise."""
    if then is None:
        return f"({at} IS NULL AND {rest})"
    return f"({at} > {then} OR {at} IS NULL OR ({at} = {then} AND {rest}))"


def conditions(view: View, person: Person, now: datetime, values: Values) -> str:
    """What holds for each task of the list, beside being seen."""
    if view is View.DONE:
        return f"{_CLOSED} AND t.closed_at > {values(now - RECENT)}"
    return f"{LIVE} AND {_not_over(values(now))} AND {_of(view, person, now, values)}"


def _not_over(now: str) -> str:
    """Events end by themselves a little later (`sweeping`)."""
    ends = "t.due_at + make_interval(mins => coalesce(t.duration, 0))"
    return f"(t.kind = 'task' OR {ends} > {now})"


def _of(view: View, person: Person, now: datetime, values: Values) -> str:
    match view:
        case View.TODAY:
            return _by_today(person, now, values)
        case View.OVERDUE:
            return f"{_by_today(person, now, values)} AND {_late(now, values)}"
        case View.UPCOMING:
            return f"{_OWN_DUE} IS NOT NULL AND NOT {_by_today(person, now, values)}"
        case _:
            return _PLAIN.get(view, "true")


def _by_today(person: Person, now: datetime, values: Values) -> str:
    """Due before the reader's day ends."""
    # A whole day is the same date for readers in every zone, whatever instant ends it.
    today = values(now.astimezone(ZoneInfo(person.timezone)).date())
    end = values(day_bounds(now, person.timezone)[1])
    day = f"({_OWN_DUE} AT TIME ZONE t.timezone)::date"
    return f"(CASE WHEN {_OWN_ALL_DAY} THEN {day} <= {today} ELSE {_OWN_DUE} < {end} END)"


def _late(now: datetime, values: Values) -> str:
    """Past its due time; an event that goes on is not late."""
    return f"(t.kind = 'task' AND {_OWN_DUE} < {values(now)})"


def _waiting(now: str) -> str:
    """What an author who has left should answer waits for the team's managers."""
    return f"""SELECT * FROM (
        SELECT a.task_id FROM assignments a JOIN tasks t ON t.id = a.task_id
        WHERE a.person_id = $1 AND a.state = 'pending' AND t.author_id <> $1
            AND (t.kind = 'task' OR t.due_at IS NULL OR t.due_at > {now})
        UNION SELECT t.id FROM tasks t WHERE t.author_id = $1 AND t.state = 'review'
        UNION SELECT t.id FROM tasks t JOIN due_requests r ON r.task_id = t.id
        WHERE t.author_id = $1 AND r.answer = 'pending' AND {LIVE}
        UNION SELECT t.id FROM s JOIN tasks t ON t.team_id = s.team_id
        WHERE s.role <> 'member' AND t.state = 'review' AND NOT EXISTS (
            SELECT FROM memberships y WHERE y.team_id = t.team_id AND y.person_id = t.author_id)
    ) w"""
