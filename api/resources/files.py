"""Attachments of a task: listed with links of ours, and the links themselves."""

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r404

from api import file_links, schemas, shapes
from api.answers import answer
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import ProblemDocument
from api.questions import PathId
from api.routing import typed
from api.schemas import Attachments
from models import attachments, comments, limits
from models.comment import Attachment


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/tasks/{task_id}/attachments", typed(listed))


async def listed(
    request: web.Request, task_id: PathId, /
) -> r200[Attachments] | r404[ProblemDocument]:
    """Attachments of a task

    Photos and files of the task, its comments and its reports, the newest first. Their links are
    good for an hour.
    Tags: tasks
    Status Codes:
        200: the attachments
        404: not-found: no such task, or the caller may not see it
    """
    found = await comments.files(request[PERSON].id, task_id, limit=limits.PAGE)
    return answer(Attachments(items=[_shown(request, each) for each in found]))


def _shown(request: web.Request, row: Attachment) -> schemas.Attachment:
    needed = dependencies(request)
    return schemas.Attachment(
        id=row.id,
        kind=row.kind,
        name=row.name,
        size=row.size,
        uploader=shapes.person(row.uploader, request[PERSON]),
        created_at=row.created_at,
        link=file_links.link(row.id, needed.session_secret, needed.clock()),
    )


async def open_(request: web.Request) -> web.Response:
    """Sends the browser to where MAX serves the file; HTTPNotFound where the link is no good."""
    needed = dependencies(request)
    attachment_id = file_links.read(
        request.match_info["name"], needed.session_secret, needed.clock()
    )
    url = await attachments.address(attachment_id) if attachment_id else None
    if not url:
        raise web.HTTPNotFound
    return web.Response(status=302, headers={"Location": url, "Cache-Control": "private, no-store"})
