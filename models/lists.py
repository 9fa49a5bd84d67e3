"""Lists of tasks, as dialogs and the API show them, page by page."""
# ruff: noqa: S608 - values go by their numbers (`sight.Values`), all other text is ours

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from models import limits, views
from models.due import Due
from models.person import Person
from models.sight import SEATS, VISIBLE, Values, rows
from models.task import Kind, Priority, State, Task, own_assignment
from models.views import OWN, Sort, View

__all__ = [
    "EVERYTHING",
    "Counts",
    "Cursor",
    "Narrow",
    "Part",
    "Sort",
    "View",
    "among",
    "count",
    "counts",
    "cursor",
    "due",
    "everything",
    "load",
    "page",
    "tally",
    "wanted",
]


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last row of a page; the next one begins behind it.

    `at` is the time the list goes by: the due time that `due` tells, or when it was closed, made
    or changed.
    """

    at: datetime | None
    id: int
    priority: int = Priority.MEDIUM


@dataclass(frozen=True, slots=True)
class Narrow:
    """To one team, one tag, or what somebody is on (foreign ones leave nothing), and so on.

    `due_from` and `due_to` are days in the reader's zone, and a due time is needed then; `ids` is
    what was searched for.
    """

    team_id: int | None = None
    tag_id: int | None = None
    person_id: int | None = None
    states: Sequence[State] = ()
    kind: Kind | None = None
    priorities: Sequence[Priority] = ()
    due_from: date | None = None
    due_to: date | None = None
    ids: Sequence[int] | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of a list: behind `after`, or `skip` rows in; at most `limits.PAGE`."""

    limit: int
    skip: int = 0
    after: Cursor | None = None
    sort: Sort | None = None
    """None: the view's own order."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What the menu says."""

    today: int
    overdue: int


EVERYTHING = Narrow()


def due(view: View, task: Task, person_id: int) -> Due | None:
    """The due time by which the list shows the task: the reader's own in lists of their work."""
    own = own_assignment(task, person_id) if view in OWN else None
    return own.due_of(task) if own else task.due


def cursor(view: View, task: Task, person_id: int, sort: Sort | None = None) -> Cursor:
    """The one that ends with that row."""
    shown = due(view, task, person_id)
    times = {
        Sort.CLOSED: task.closed_at,
        Sort.CREATED: task.created_at,
        Sort.UPDATED: task.updated_at,
    }
    at = times.get(sort or views.usual(view), shown.at if shown else None)
    return Cursor(at, task.id, task.priority)


async def page(
    view: View,
    person: Person,
    now: datetime,
    *,
    limit: int,
    skip: int = 0,
    after: Cursor | None = None,
    narrow: Narrow = EVERYTHING,
    sort: Sort | None = None,
) -> Sequence[Task]:
    """Tasks in the view's own order or that one, those without a time last; at most `limits.PAGE`.

    A page begins behind `after` (stable while rows come and go) or `skip` rows in.
    """
    values = Values(person.id)
    part = Part(limit, skip, after, sort)
    sql = wanted(view, person, now, values, part, narrow)
    return await load([row["id"] for row in await rows(f"{SEATS} {sql}", values)])


def wanted(
    view: View,
    person: Person,
    now: datetime,
    values: Values,
    part: Part,
    narrow: Narrow,
    columns: str = "t.id",
) -> str:
    """The same as SQL that comes after `sight.SEATS`: these columns in order, with the times `at`
    that the list goes by, and priorities."""
    sort = part.sort or views.usual(view)
    part = replace(part, limit=min(part.limit, limits.PAGE), sort=sort)
    sql = _select(view, person, now, values, part, narrow, columns)
    return f"{sql} ORDER BY {views.order(sort)} LIMIT {int(part.limit)} OFFSET {int(part.skip)}"


async def everything(
    view: View, person: Person, now: datetime, narrow: Narrow = EVERYTHING
) -> list[Task]:
    """The tasks of all pages; of very many the first `limits.COUNTED`."""
    found: list[Task] = []
    while len(found) < limits.COUNTED:
        more = await page(view, person, now, limit=limits.PAGE, skip=len(found), narrow=narrow)
        found += more
        if len(more) < limits.PAGE:
            break
    return found


async def among(person: Person, ids: Sequence[int], narrow: Narrow = EVERYTHING) -> list[int]:
    """Those of the tasks that the reader may see, in that order; closed ones, too."""
    values = Values(person.id)
    parts = [*_narrowed(narrow, values), *_filtered(View.TEAM, person, narrow, values)]
    where = " AND ".join(["t.deleted_at IS NULL", VISIBLE, *parts])
    sql = f"""{SEATS} SELECT t.id FROM tasks t JOIN s ON s.team_id = t.team_id
        WHERE t.id = ANY({values(list(ids))}) AND {where}"""
    seen = {row["id"] for row in await rows(sql, values)}
    return [task_id for task_id in ids if task_id in seen]


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
    narrow: Narrow = EVERYTHING,
    *,
    most: int = limits.COUNTED,
) -> int:
    """How many tasks the view has; `most` where there are more."""
    values = Values(person.id)
    sql = _select(view, person, now, values, Part(most), narrow)
    return len(await rows(f"{SEATS} {sql} LIMIT {int(most)}", values))


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
    part: Part,
    narrow: Narrow,
    columns: str = "t.id",
) -> str:
    """Of each team as many as are wanted at most, in the part's order if it has any.

    Numbers of rows are written out: PostgreSQL would plan anew for each value of them.
    """
    sort = part.sort
    where = " AND ".join(
        [
            VISIBLE,
            views.conditions(view, person, now, values),
            *_narrowed(narrow, values),
            *_filtered(view, person, narrow, values),
            *_behind(view, sort, part.after, values),
        ]
    )
    order = f"ORDER BY {views.order(sort)}" if sort else ""
    columns = f"{columns}, {views.time(view, sort or views.usual(view))} AS at, t.priority"
    if place := views.source(view, now, values):
        found = f"SELECT {columns} FROM {place} WHERE {where}"
    else:
        of_team = f"SELECT {columns} FROM tasks t WHERE t.team_id = s.team_id AND {where}"
        few = f"{of_team} {order} LIMIT {int(part.skip + part.limit)}"
        found = f"SELECT l.* FROM s, LATERAL ({few}) l"
    return f"SELECT * FROM ({found}) l"


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


def _filtered(view: View, person: Person, narrow: Narrow, values: Values) -> list[str]:
    parts = []
    for column, wanted in (("t.state", narrow.states), ("t.priority", narrow.priorities)):
        if wanted:
            parts.append(f"{column} = ANY({values(list(wanted))})")
    if narrow.kind:
        parts.append(f"t.kind = {values(narrow.kind)}")
    if narrow.ids is not None:
        parts.append(f"t.id = ANY({values(list(narrow.ids))})")
    for sign, day in ((">=", narrow.due_from), ("<=", narrow.due_to)):
        if day:
            parts.append(f"{views.due_day(view, values(person.timezone))} {sign} {values(day)}")
    return parts


def _behind(view: View, sort: Sort | None, after: Cursor | None, values: Values) -> list[str]:
    parts = ["t.closed_at IS NOT NULL"] if sort is Sort.CLOSED else []
    if after and sort:
        parts.append(views.behind(sort, views.time(view, sort), after, values))
    return parts
