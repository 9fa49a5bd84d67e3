"""Tasks by models and pydantic, one query after another: what the fast way has to say, too."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from api import shapes, spelling, task_schemas
from api.schemas import Due as ShownDue
from api.schemas import Tag as ShownTag
from api.task_rows import MAY, Look
from models import edits, lists, reminders, rights, teams, transitions
from models.checklist_item import ChecklistItem
from models.comment import Attachment, Comment
from models.due import Due
from models.due_request import Answer, DueRequest
from models.person import Person
from models.rights import Standing
from models.tag import Tag
from models.task import Assignment, Kind, Task, own_assignment
from models.tasks import Seen

_OF_LINE = ("id", "number", "kind", "title", "state", "priority", "version")
_OF_WHOLE = (
    *("description", "duration", "completion", "needs_review", "blocked_reason", "source"),
    *("created_at", "updated_at", "closed_at"),
)
"""Columns that are shown as they are."""


_QUICK = {move.value for move in task_schemas.QuickMove}


async def page(view: lists.View, tasks: Iterable[Task], look: Look) -> list[dict[str, Any]]:
    """Those tasks in that list."""
    places = {each.team_id: each for each in await teams.of(look.reader.id)}
    found = []
    for row in tasks:
        standing = rights.on_task(places.get(row.team_id), row)
        line = await _line(view, row, standing, look)
        found.append(line.model_dump(mode="json"))
    return found


async def _line(
    view: lists.View, row: Task, standing: frozenset[Standing], look: Look
) -> task_schemas.TaskLine:
    own = own_assignment(row, look.reader.id)
    items = await ChecklistItem.filter(task_id=row.id)
    tags = await Tag.filter(on_tasks__task_id=row.id).order_by("folded")
    return task_schemas.TaskLine(
        id=row.id,
        number=row.number,
        kind=row.kind,
        title=row.title,
        state=row.state,
        priority=row.priority,
        version=row.version,
        due=shown_due(row, lists.due(view, row, look.reader.id), look.now),
        ends_at=shown_end(row),
        team=shapes.team_name(row.team, look.reader),
        author=_name(row.author, look.reader),
        assignments=[
            task_schemas.LineAssignment(person=_name(a.person, look.reader), state=a.state)
            for a in sorted(row.assignments, key=lambda a: a.id)
        ],
        tags=[ShownTag.model_validate(tag) for tag in tags],
        repeats=row.series is not None and row.series.ended_at is None,
        checklist=task_schemas.Progress(
            done=sum(item.done_at is not None for item in items), count=len(items)
        ),
        comments=await Comment.filter(task_id=row.id).count(),
        mine=own.state if own else None,
        actions=[
            task_schemas.QuickMove(action.value)
            for action in transitions.available(row, look.reader.id, standing, look.now)
            if action.value in _QUICK
        ],
    )


async def whole(seen: Seen, look: Look) -> dict[str, Any]:
    """Everything about a task, as `tasks.get` gives it."""
    return (await _whole(seen, look)).model_dump(mode="json")


async def _whole(seen: Seen, look: Look) -> task_schemas.Task:
    """Everything about a task, as `tasks.get` gives it."""
    row = seen.task
    own = own_assignment(row, look.reader.id)
    return task_schemas.Task(
        **_columns(row, _OF_LINE + _OF_WHOLE),
        due=shown_due(row, row.due, look.now),
        ends_at=shown_end(row),
        team=shapes.team_name(row.team, look.reader),
        author=shapes.person(row.author, look.reader),
        assignments=[
            _assignment(row, each, look) for each in sorted(row.assignments, key=lambda a: a.id)
        ],
        actions=list(transitions.available(row, look.reader.id, seen.standing, look.now)),
        may=_may(seen.standing, row),
        tags=_tags(link.tag for link in row.tags),
        recipient_tags=_tags(link.tag for link in row.recipient_tags),
        checklist=[_item(item) for item in sorted(row.checklist, key=_place)],
        series=_series(row, look.reader),
        due_requests=[
            _wish(each, look) for each in row.due_requests if each.answer is Answer.PENDING
        ],
        watching=any(each.person_id == look.reader.id for each in row.watchers),
        watchers=len(row.watchers),
        muted=own is not None and own.muted,
        reminders=[
            task_schemas.Reminder(id=rule.id, minutes_before=rule.minutes_before, at=at)
            for rule, at in await reminders.ahead(seen, look.now)
        ],
        comments_count=await Comment.filter(task_id=row.id).count(),
        files_count=await Attachment.filter(task_id=row.id).count(),
        url=f"https://max.ru/{look.bot}?startapp=task_{row.id}",
    )


def _columns(row: Task, names: Iterable[str]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}


def shown_due(row: Task, due: Due | None, now: datetime) -> ShownDue | None:
    """As of now; neither events nor what is closed is ever overdue."""
    if due is None:
        return None
    late = row.kind is Kind.TASK and not row.closed and due.overdue(now)
    return shapes.due(due, overdue=late)


def shown_end(row: Task) -> datetime | None:
    """When an event that has a length is over."""
    over = edits.ends(row) if row.kind is Kind.EVENT else None
    return over.at if over else None


def _assignment(row: Task, own: Assignment, look: Look) -> task_schemas.Assignment:
    tags = (link.tag for link in row.recipient_tags)
    via = next((tag for tag in tags if tag.id == own.via_tag_id), None)
    return task_schemas.Assignment(
        person=shapes.person(own.person, look.reader),
        state=own.state,
        note=own.note,
        due=shown_due(row, own.due_of(row), look.now) if own.due_at else None,
        via_tag=ShownTag.model_validate(via) if via else None,
    )


def _may(standing: frozenset[Standing], row: Task) -> list[task_schemas.May]:
    return [
        what
        for what, needed in MAY.items()
        if all(rights.has(standing, right, row.team) for right in needed)
    ]


def _tags(tags: Iterable[Tag]) -> list[ShownTag]:
    return [ShownTag.model_validate(tag) for tag in sorted(tags, key=lambda tag: tag.folded)]


def _place(item: ChecklistItem) -> tuple[int, int]:
    return item.position, item.id


def _item(item: ChecklistItem) -> task_schemas.Item:
    done = item.done_at is not None
    return task_schemas.Item(id=item.id, text=item.text, done=done, position=item.position)


def _series(row: Task, reader: Person) -> task_schemas.Series | None:
    if row.series is None or row.series.ended_at:
        return None
    return task_schemas.Series(
        rule=row.series.rule,
        text=spelling.series(row.series, reader),
        from_completion=row.series.from_completion,
    )


def _wish(wish: DueRequest, look: Look) -> task_schemas.DueRequest:
    return task_schemas.DueRequest(
        id=wish.id,
        person=shapes.person(wish.person, look.reader),
        due=shapes.due(wish.due, overdue=wish.due.overdue(look.now)),
        note=wish.note,
    )


def _name(row: Person, reader: Person) -> task_schemas.PersonName:
    return task_schemas.PersonName(id=row.id, name=shapes.person_name(row, reader))
