"""The trash of a team."""

from datetime import datetime

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r404
from pydantic import Field

from api import cursors, shapes
from api.answers import answer
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import ProblemDocument
from api.questions import PathId
from api.resources.tasks import CursorText, Limit
from api.routing import typed
from api.schemas import Answer, Person
from models import trash
from models.lists import Cursor
from models.task import Kind, Task


class DeletedTask(Answer):
    """A task that can be brought back."""

    id: int
    number: int
    kind: Kind
    title: str = Field(examples=["Подготовить отчёт"])
    author: Person
    deleted_at: datetime
    kept_until: datetime
    """Then it is gone for good."""


class Trash(Answer):
    """What the caller may bring back, what was deleted last first."""

    items: list[DeletedTask]
    next_cursor: str | None


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/teams/{team_id}/trash", typed(listed))


async def listed(
    request: web.Request,
    team_id: PathId,
    /,
    cursor: CursorText | None = None,
    limit: Limit = 30,
) -> r200[Trash] | r404[ProblemDocument]:
    """List the trash of a team

    What the caller may bring back: everything, as owner or admin; else what they wrote.
    Tags: tasks
    Status Codes:
        200: a page
        404: not-found: no such team, or the caller is not in it
    """
    reader, now = request[PERSON], dependencies(request).clock()
    after = cursors.read(cursor) if cursor else None
    before = (after.at, after.id) if after and after.at else None
    rows = await trash.of_team(reader.id, team_id, now, limit=limit + 1, before=before)
    last = rows[limit - 1] if len(rows) > limit else None
    items = [_shown(request, row) for row in rows[:limit]]
    following = cursors.write(Cursor(last.deleted_at, last.id)) if last else None
    return answer(Trash(items=items, next_cursor=following))


def _shown(request: web.Request, row: Task) -> DeletedTask:
    if row.deleted_at is None:
        raise AssertionError("only deleted tasks are listed")
    return DeletedTask(
        id=row.id,
        number=row.number,
        kind=row.kind,
        title=row.title,
        author=shapes.person(row.author, request[PERSON]),
        deleted_at=row.deleted_at,
        kept_until=row.deleted_at + trash.KEPT,
    )
