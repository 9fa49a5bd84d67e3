"""Lists of tasks, as dialogs and the API show them, page by page."""
# ruff: noqa: S608 - values go by their numbers (`sight.Values`), all other text is ours

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models import limits, views
from models.due import Due
from models.person import Person
from models.sight import SEATS, VISIBLE, Values, rows
from models.task import Priority, Task, own_assignment
from models.views import OWN, View

__all__ = [
    "Counts",
    "Cursor",
    "Narrow",
    "View",
    "count",
    "counts",
    "cursor",
    "due",
    "everything",
    "load",
    "page",
    "tally",
]


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last row of a page; the next one begins behind it.

    `at` is the time the list goes by: the due time that `due` tells, or when it was closed.
    """

    at: datetime | None
    id: int
    priority: int = Priority.MEDIUM


@dataclass(frozen=True, slots=True)
class Narrow:
    """To one team, one tag, or what somebody is on. Foreign ones leave nothing."""

    team_id: int | None = None
    tag_id: int | None = None
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """What the menu says."""

    today: int
    overdue: int


_ALL = Narrow()


def due(view: View, task: Task, person_id: int) -> Due | None:
    """The due time by which the list shows the task: the reader's own in lists of their work."""
    own = own_assignment(task, person_id) if view in OWN else None
    return own.due_of(task) if own else task.due


def cursor(view: View, task: Task, person_id: int) -> Cursor:
    """The one that ends with that row."""
    shown = due(view, task, person_id)
    open_until = shown.at if shown else None
    return Cursor(task.closed_at if view is View.DONE else open_until, task.id, task.priority)


async def page(
    view: View,
    person: Person,
    now: datetime,
    *,
    limit: int,
    skip: int = 0,
    after: Cursor | None = None,
    narrow: Narrow = _ALL,
) -> Sequence[Task]:
    """Tasks in the view's order, those without a time last; at most `limits.PAGE`.

    A page begins behind `after` (stable while rows come and go) or `skip` rows in.
    """
    values = Values(person.id)
    limit = min(limit, limits.PAGE)
    order = f"ORDER BY {views.order(view)}"
    sql = _select(view, person, now, values, skip + limit, narrow, after, order)
    found = await rows(f"{sql} {order} LIMIT {int(limit)} OFFSET {int(skip)}", values)
    return await load([row["id"] for row in found])


async def everything(
    view: View, person: Person, now: datetime, narrow: Narrow = _ALL
) -> list[Task]:
    """The tasks of all pages; of very many the first `limits.COUNTED`."""
    found: list[Task] = []
    while len(found) < limits.COUNTED:
        more = await page(view, person, now, limit=limits.PAGE, skip=len(found), narrow=narrow)
        found += more
        if len(more) < limits.PAGE:
            break
    return found


async def load(ids: Sequence[int]) -> list[Task]:
    """Those tasks, in that order, with what lines of a list and rights look at. Not scoped."""
    found = (
        await Task.filter(id__in=list(ids))
        .select_related("team", "author", "series")
        .prefetch_related("assignments__person", "watchers", "due_requests")
    )
    by_id = {task.id: task for task in found}
    return [by_id[key] for key in ids if key in by_id]


async def count(
    view: View,
    person: Person,
    now: datetime,
    narrow: Narrow = _ALL,
    *,
    most: int = limits.COUNTED,
) -> int:
    """How many tasks the view has; `most` where there are more."""
    values = Values(person.id)
    sql = _select(view, person, now, values, most, narrow)
    return len(await rows(f"{sql} LIMIT {int(most)}", values))


async def counts(person: Person, now: datetime) -> Counts:
    """What is due today, and what of it has gone by."""
    found = await _own_counts(person, now, (View.TODAY, View.OVERDUE))
    return Counts(found[View.TODAY], found[View.OVERDUE])


async def tally(person: Person, now: datetime, wanted: Sequence[View]) -> dict[View, int]:
    """`count` of several views, `limits.TALLIED` where there are more."""
    most = limits.TALLIED
    own = await _own_counts(person, now, [view for view in wanted if view in OWN])
    others = [view for view in wanted if view not in OWN]
    counted = {view: await count(view, person, now, most=most) for view in others}
    return {view: min((own | counted)[view], most) for view in wanted}


async def _own_counts(person: Person, now: datetime, wanted: Sequence[View]) -> dict[View, int]:
    """All in one go: they are parts of the same rows."""
    values = Values(person.id)
    parts = [
        f"count(*) FILTER (WHERE {views.conditions(view, person, now, values)}) AS {view.value}"
        for view in wanted
    ]
    everything = views.conditions(View.MINE, person, now, values)
    place = views.source(View.MINE, now, values)
    sql = f"{SEATS} SELECT {', '.join(parts)} FROM {place} WHERE {VISIBLE} AND {everything}"
    row = (await rows(sql, values))[0] if parts else {}
    return {view: row[view.value] for view in wanted}


def _select(
    view: View,
    person: Person,
    now: datetime,
    values: Values,
    until: int,
    narrow: Narrow,
    after: Cursor | None = None,
    order: str = "",
) -> str:
    """Ids; `until`: how many of each team are wanted at most, in that order if in any.

    Numbers of rows are written out: PostgreSQL would plan anew for each value of them.
    """
    where = " AND ".join(
        [
            VISIBLE,
            views.conditions(view, person, now, values),
            *_narrowed(narrow, values),
            *_behind(view, after, values),
        ]
    )
    columns = f"t.id, {views.time(view)} AS at, t.priority"
    if place := views.source(view, now, values):
        found = f"SELECT {columns} FROM {place} WHERE {where}"
    else:
        of_team = f"SELECT {columns} FROM tasks t WHERE t.team_id = s.team_id AND {where}"
        few = f"{of_team} {order} LIMIT {int(until)}"
        found = f"SELECT l.* FROM s, LATERAL ({few}) l"
    return f"{SEATS} SELECT id FROM ({found}) l"


def _narrowed(narrow: Narrow, values: Values) -> list[str]:
    parts = []
    if narrow.team_id is not None:
        parts.append(f"s.team_id = {values(narrow.team_id)}")
    if narrow.tag_id is not None:
        tag = values(narrow.tag_id)
        parts.append(f"s.team_id = (SELECT g.team_id FROM tags g WHERE g.id = {tag})")
        on = "SELECT FROM {} k WHERE k.task_id = t.id AND k.tag_id = {}"
        parts.append(
            f"(EXISTS ({on.format('task_tags', tag)})"
            f" OR EXISTS ({on.format('recipient_tags', tag)}))"
        )
    if narrow.person_id is not None:
        parts.append(
            "EXISTS (SELECT FROM assignments o"
            f" WHERE o.task_id = t.id AND o.person_id = {values(narrow.person_id)})"
        )
    return parts


def _behind(view: View, after: Cursor | None, values: Values) -> list[str]:
    if after is None:
        return []
    at, last = views.time(view), values(after.id)
    if view is View.DONE:
        return [f"({at}, t.id) < ({values(after.at)}, {last})"]
    rest = f"(t.priority, t.id) > ({values(after.priority)}, {last})"
    if after.at is None:
        return [f"{at} IS NULL AND {rest}"]
    then = values(after.at)
    return [f"({at} > {then} OR {at} IS NULL OR ({at} = {then} AND {rest}))"]
