"""Tasks as the API shows them to a reader."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from api import shapes, spelling, task_schemas
from api.schemas import Due as ShownDue
from api.schemas import Tag as ShownTag
from models import edits, lines, lists, reminders, rights, transitions
from models.checklist_item import ChecklistItem
from models.due import Due
from models.due_request import Answer, DueRequest
from models.person import Person
from models.rights import Right, Standing
from models.tag import Tag
from models.task import Assignment, Kind, Reminder, Task, own_assignment
from models.tasks import Seen

_QUICK = {move.value for move in task_schemas.QuickMove}
MAY = {
    task_schemas.May.EDIT: (Right.EDIT_TASK,),
    task_schemas.May.ASSIGN: (Right.EDIT_TASK, Right.ASSIGN_OTHERS),
    task_schemas.May.DELETE: (Right.EDIT_TASK,),
    task_schemas.May.COMMENT: (Right.COMMENT,),
    task_schemas.May.REMIND_OTHERS: (Right.EDIT_TASK,),
}
_OF_LINE = ("id", "number", "kind", "title", "state", "priority", "version")
_OF_WHOLE = (
    *("description", "duration", "completion", "needs_review", "blocked_reason", "source"),
    *("created_at", "updated_at", "closed_at"),
)
"""Columns that are shown as they are."""


@dataclass(frozen=True, slots=True)
class Look:
    """Who looks, when, and what the bot is called in links."""

    reader: Person
    now: datetime
    bot: str = ""


async def page(view: lists.View, tasks: Iterable[Seen], look: Look) -> list[task_schemas.TaskLine]:
    """Tasks of that list."""
    tasks = list(tasks)
    beside = await lines.of([seen.task.id for seen in tasks])
    return [_line(view, seen, beside[seen.task.id], look) for seen in tasks]


def _line(view: lists.View, seen: Seen, beside: lines.Line, look: Look) -> task_schemas.TaskLine:
    row = seen.task
    own = own_assignment(row, look.reader.id)
    return task_schemas.TaskLine(
        **_columns(row, _OF_LINE),
        due=_due(row, lists.due(view, row, look.reader.id), look.now),
        ends_at=_ends(row),
        team=shapes.team_name(row.team, look.reader),
        author=_name(row.author, look.reader),
        assignments=[
            task_schemas.LineAssignment(person=_name(a.person, look.reader), state=a.state)
            for a in row.assignments
        ],
        tags=[ShownTag.model_validate(tag) for tag in beside.tags],
        repeats=_running(row),
        checklist=task_schemas.Progress(done=beside.done, count=beside.count),
        comments=beside.comments,
        mine=own.state if own else None,
        actions=[
            task_schemas.QuickMove(action.value)
            for action in transitions.available(row, look.reader.id, seen.standing, look.now)
            if action.value in _QUICK
        ],
    )


async def whole(seen: Seen, look: Look) -> task_schemas.Task:
    """Everything about a task, as `tasks.get` gives it."""
    row = seen.task
    sent = await lines.sent(row.id)
    own = own_assignment(row, look.reader.id)
    return task_schemas.Task(
        **_columns(row, _OF_LINE + _OF_WHOLE),
        due=_due(row, row.due, look.now),
        ends_at=_ends(row),
        team=shapes.team_name(row.team, look.reader),
        author=shapes.person(row.author, look.reader),
        assignments=[_assignment(row, each, look) for each in row.assignments],
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
        reminders=[reminder(*each) for each in await reminders.ahead(seen, look.now)],
        comments_count=sent.comments,
        files_count=sent.files,
        url=f"https://max.ru/{look.bot}?startapp=task_{row.id}",
    )


def reminder(rule: Reminder, at: datetime) -> task_schemas.Reminder:
    """A reminder of the reader's own, with its instant."""
    return task_schemas.Reminder(id=rule.id, minutes_before=rule.minutes_before, at=at)


def _columns(row: Task, names: Iterable[str]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}


def _name(row: Person, reader: Person) -> task_schemas.PersonName:
    return task_schemas.PersonName(id=row.id, name=shapes.person_name(row, reader))


def _due(row: Task, due: Due | None, now: datetime) -> ShownDue | None:
    if due is None:
        return None
    late = row.kind is Kind.TASK and not row.closed and due.overdue(now)
    return shapes.due(due, overdue=late)


def _ends(row: Task) -> datetime | None:
    over = edits.ends(row) if row.kind is Kind.EVENT else None
    return over.at if over else None


def _running(row: Task) -> bool:
    return row.series is not None and row.series.ended_at is None


def _assignment(row: Task, own: Assignment, look: Look) -> task_schemas.Assignment:
    tags = (link.tag for link in row.recipient_tags)
    via = next((tag for tag in tags if tag.id == own.via_tag_id), None)
    return task_schemas.Assignment(
        person=shapes.person(own.person, look.reader),
        state=own.state,
        note=own.note,
        due=_due(row, own.due_of(row), look.now) if own.due_at else None,
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
