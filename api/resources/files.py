"""Attachments of a task: listed with links of ours, sent, taken away, and the links themselves."""

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r201, r204, r403, r404

from api import file_links, uploads
from api.answers import answer
from api.bodies import takes
from api.dependencies import UploadError, dependencies
from api.language import PERSON
from api.problems import FIELDS, Fault, ProblemDocument, ProblemError
from api.questions import PathId
from api.routing import typed
from api.schemas import Attachment, Attachments
from api.task_answers import attachment
from api.uploads import Received
from models import attachments, comments, limits
from models.attachments import NewFile

_FILE = {
    "id": 7,
    "kind": "file",
    "name": "figures.xlsx",
    "size": 18204,
    "uploader": {"id": 67890, "name": "Anna Smirnova", "username": "anna"},
    "created_at": "2026-11-23T06:00:00Z",
    "link": "/files/7.1771409719.x3V9",
}
EXAMPLES = {"Attachment": _FILE, "Attachments": {"items": [_FILE]}}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    upload = takes("multipart/form-data", uploads.LIMIT + uploads.OVERHEAD, uploads.FORM)
    router.add_get("/tasks/{task_id}/attachments", typed(listed))
    router.add_post("/tasks/{task_id}/attachments", upload(typed(create)))
    router.add_delete("/tasks/{task_id}/attachments/{attachment_id}", typed(remove))


async def listed(
    request: web.Request, task_id: PathId, /
) -> r200[Attachments] | r404[ProblemDocument]:
    """Attachments of a task

    Photos and files of the task, its comments and its reports, the newest first. Their links are
    good for an hour.
    Tags: files
    Status Codes:
        200: the attachments
        404: not-found: no such task, or the caller may not see it
    """
    found = await comments.files(request[PERSON].id, task_id, limit=limits.PAGE)
    return answer(Attachments(items=[attachment(request, each, each.uploader) for each in found]))


async def create(
    request: web.Request, task_id: PathId, /
) -> r201[Attachment] | r404[ProblemDocument]:
    """Attach a file to a task

    One file of at most 20 MB, in the field `file`; MAX keeps it. What has the type of a picture, a
    video or a sound is one. Whom it concerns is told.
    Tags: files
    Status Codes:
        201: the attachment
        404: not-found: no such task, or the caller may not see it
    """
    request[FIELDS] = {"files": uploads.FIELD}
    person, now = request[PERSON], dependencies(request).clock()
    await comments.room_for_files(person.id, task_id, now)
    async with uploads.received(request) as file:
        new = await _passed_on(request, file)
    (row,) = await comments.add_files(person.id, task_id, [new], now)
    return answer(attachment(request, row, person), status=201)


async def _passed_on(request: web.Request, file: Received) -> NewFile:
    upload = dependencies(request).upload
    try:
        token, url = await upload(request[PERSON].id, file.kind, file.name, file.content)
    except UploadError as error:
        if error.refused:
            fault = Fault(uploads.FIELD, "file-refused", {})
            raise ProblemError(422, "invalid", faults=[fault]) from None
        raise ProblemError(503, "unavailable") from None
    return NewFile(file.kind, token, url, file.name, file.size)


async def remove(
    request: web.Request, task_id: PathId, attachment_id: PathId, /
) -> r204 | r403[ProblemDocument] | r404[ProblemDocument]:
    """Remove an attachment

    By who sent it, or may edit the task.
    Tags: files
    Status Codes:
        204: it is gone
        403: forbidden
        404: not-found: no such task or attachment, or the caller may not see it
    """
    now = dependencies(request).clock()
    await comments.remove_file(request[PERSON].id, attachment_id, now, task_id=task_id)
    return web.Response(status=204)


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
