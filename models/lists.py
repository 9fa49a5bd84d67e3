"""Lists of tasks, as dialogs and the API show them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from tortoise.expressions import Q, RawSQL
from tortoise.queryset import QuerySet

from models import limits
from models.due import day_bounds
from models.person import Person
from models.task import CLOSED, AssignmentState, Task

_DUE_DAY = RawSQL('("tasks"."due_at" AT TIME ZONE "tasks"."timezone")::date')
_MY_WORK = (AssignmentState.PENDING, AssignmentState.ACCEPTED)


class View(StrEnum):
    """Which tasks."""

    TODAY = "today"
    """Mine, due before my day ends; overdue ones included."""
    MINE = "mine"
    """Everything that waits for me."""
    ASSIGNED = "assigned"
    """What I gave to others, and not finished."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last row of a page; the next one begins behind it."""

    due_at: datetime | None
    id: int


@dataclass(frozen=True, slots=True)
class Counts:
    """What the menu says."""

    today: int
    overdue: int


def _open() -> Q:
    return Q(deleted_at=None) & ~Q(state__in=CLOSED)


def _mine(person_id: int) -> Q:
    return Q(assignments__person_id=person_id, assignments__state__in=_MY_WORK)


def _filter(view: View, person: Person, now: datetime) -> Q:
    # Leaving a team ends sight of its tasks at once, whatever rows are left.
    visible = _open() & Q(team__memberships__person_id=person.id)
    match view:
        case View.TODAY:
            return visible & _mine(person.id) & _by_today(person, now)
        case View.MINE:
            return visible & _mine(person.id)
        case View.ASSIGNED:
            others = ~Q(assignments__person_id=person.id) & Q(assignments__id__isnull=False)
            return visible & Q(author_id=person.id) & others


def _by_today(person: Person, now: datetime) -> Q:
    # A whole day is the same date for readers in every zone, whatever instant ends it.
    today = now.astimezone(ZoneInfo(person.timezone)).date()
    moment = Q(all_day=False, due_at__lt=day_bounds(now, person.timezone)[1])
    return moment | Q(all_day=True, due_day__lte=today)


def _after(cursor: Cursor | None) -> Q:
    if cursor is None:
        return Q()
    if cursor.due_at is None:
        return Q(due_at=None, id__gt=cursor.id)
    return Q(due_at__gt=cursor.due_at) | Q(due_at=cursor.due_at, id__gt=cursor.id) | Q(due_at=None)


def _query(view: View, person: Person, now: datetime) -> QuerySet[Task]:
    return Task.annotate(due_day=_DUE_DAY).filter(_filter(view, person, now)).distinct()


async def page(
    view: View,
    person: Person,
    now: datetime,
    *,
    limit: int,
    skip: int = 0,
    after: Cursor | None = None,
) -> Sequence[Task]:
    """Tasks by due time, those without one last; at most `limits.PAGE`.

    A page begins behind `after` (stable while rows come and go) or `skip` rows in.
    """
    rows = _query(view, person, now).filter(_after(after)).order_by("due_at", "id")
    return await (
        rows.offset(skip)
        .limit(min(limit, limits.PAGE))
        .select_related("team", "author")
        .prefetch_related("assignments__person")
    )


async def count(view: View, person: Person, now: datetime) -> int:
    """How many tasks the view has."""
    return await _query(view, person, now).count()


async def counts(person: Person, now: datetime) -> Counts:
    """What is due today, and what of it has gone by."""
    today = _query(View.TODAY, person, now)
    overdue = today.filter(due_at__lt=now)
    return Counts(await today.count(), await overdue.count())
