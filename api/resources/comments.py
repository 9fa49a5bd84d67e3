"""What people say of a task, and what has happened to it."""

from datetime import datetime

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r201, r404
from pydantic import Field

from api import cursors, shapes, spelling
from api.answers import answer
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import ProblemDocument
from api.questions import PathId
from api.resources.tasks import CursorText, Limit
from api.routing import typed
from api.schemas import Answer, Attachment, Person
from api.task_answers import attachment
from api.task_questions import NewComment
from models import comments, history, tasks
from models.activity import Activity
from models.comment import Comment as Row
from models.task import Kind


class Comment(Answer):
    """A remark."""

    id: int
    author: Person
    text: str = Field(examples=["Цифры у бухгалтерии"])
    """Empty where there are only files."""
    attachments: list[Attachment]
    created_at: datetime


class Comments(Answer):
    """The newest first."""

    items: list[Comment]
    next_cursor: str | None


class Event(Answer):
    """Something that was done to a task."""

    id: int
    person: Person | None
    """Who did it; null: they are gone."""
    action: str = Field(examples=["decline"])
    text: str = Field(examples=["отказ: в отпуске"])
    """The same in the caller's language."""
    at: datetime


class History(Answer):
    """The newest first."""

    items: list[Event]
    next_cursor: str | None


_PERSON = {"id": 67890, "name": "Anna Smirnova", "username": "anna"}
_COMMENT = {
    "id": 5,
    "author": _PERSON,
    "text": "The figures are with the accountants",
    "attachments": [],
    "created_at": "2026-11-23T06:00:00Z",
}
EXAMPLES = {
    "NewComment": {"text": "The figures are with the accountants"},
    "Comment": _COMMENT,
    "Comments": {"items": [_COMMENT], "next_cursor": None},
    "History": {
        "items": [
            {
                "id": 9,
                "person": _PERSON,
                "action": "decline",
                "text": "declined: on holiday",
                "at": "2026-11-23T06:00:00Z",
            }
        ],
        "next_cursor": None,
    },
}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/tasks/{task_id}/comments", typed(listed))
    router.add_post("/tasks/{task_id}/comments", typed(create))
    router.add_get("/tasks/{task_id}/activity", typed(activity))


async def listed(
    request: web.Request,
    task_id: PathId,
    /,
    cursor: CursorText | None = None,
    limit: Limit = 30,
) -> r200[Comments] | r404[ProblemDocument]:
    """List comments on a task

    With the files that came with them.
    Tags: comments
    Status Codes:
        200: a page
        404: not-found: no such task, or the caller may not see it
    """
    before = cursors.read_id(cursor) if cursor else None
    rows = await comments.page(request[PERSON].id, task_id, limit=limit + 1, before=before)
    more, rows = len(rows) > limit, rows[:limit]
    items = [_comment(request, row) for row in rows]
    return answer(
        Comments(items=items, next_cursor=cursors.write_id(items[-1].id) if more else None)
    )


async def create(
    request: web.Request, task_id: PathId, /, new: NewComment
) -> r201[Comment] | r404[ProblemDocument]:
    """Comment on a task

    Whom it concerns is told.
    Tags: comments
    Status Codes:
        201: the comment
        404: not-found: no such task, or the caller may not see it
    """
    person, now = request[PERSON], dependencies(request).clock()
    row = await comments.add(person.id, task_id, new.text, now)
    shown = Comment(
        id=row.id,
        author=shapes.person(person, person),
        text=row.text,
        attachments=[],
        created_at=row.created_at,
    )
    return answer(shown, status=201)


def _comment(request: web.Request, row: Row) -> Comment:
    return Comment(
        id=row.id,
        author=shapes.person(row.author, request[PERSON]),
        text=row.text,
        attachments=[attachment(request, file, row.author) for file in row.attachments],
        created_at=row.created_at,
    )


async def activity(
    request: web.Request,
    task_id: PathId,
    /,
    cursor: CursorText | None = None,
    limit: Limit = 30,
) -> r200[History] | r404[ProblemDocument]:
    """Look at the history of a task

    Who did what, and when.
    Tags: comments
    Status Codes:
        200: a page
        404: not-found: no such task, or the caller may not see it
    """
    reader = request[PERSON]
    before = cursors.read_id(cursor) if cursor else None
    seen = await tasks.get(reader.id, task_id)
    found = await history.of_task(reader.id, task_id, limit=limit, before=before)
    event = seen.task.kind is Kind.EVENT
    items = [_event(request, line, event=event) for line in found.lines]
    return answer(
        History(items=items, next_cursor=cursors.write_id(items[-1].id) if found.more else None)
    )


def _event(request: web.Request, line: Activity, *, event: bool) -> Event:
    reader, now = request[PERSON], dependencies(request).clock()
    return Event(
        id=line.id,
        person=shapes.person(line.actor, reader) if line.actor else None,
        action=line.action,
        text=spelling.history(line.action, line.data, reader, now, event=event),
        at=line.at,
    )
