"""Answers about tasks that many resources give."""

from aiohttp import hdrs, web

from api import file_links, schemas, shapes, task_rows
from api.answers import json_answer
from api.dependencies import dependencies
from api.language import PERSON
from api.preconditions import etag
from api.task_rows import Look
from models import reading
from models.comment import Attachment
from models.person import Person
from models.tasks import Seen


async def shown(request: web.Request, seen: Seen, *, status: int = 200) -> web.Response:
    """The task as it is after what was done to it."""
    return await read(request, seen.task.id, status=status)


async def read(request: web.Request, task_id: int, *, status: int = 200) -> web.Response:
    """The task, with its version as ETag. NotFoundError."""
    look = look_of(request)
    found = await reading.task(look.reader.id, task_id, look.now)
    headers: dict[str, str] = {hdrs.ETAG: etag(found.row["version"])}
    return json_answer(task_rows.whole(found, look), status=status, headers=headers)


def look_of(request: web.Request) -> Look:
    """The caller's."""
    needed = dependencies(request)
    return Look(request[PERSON], needed.clock(), needed.bot_username)


def attachment(request: web.Request, row: Attachment, uploader: Person) -> schemas.Attachment:
    """A file, with a link of ours."""
    needed = dependencies(request)
    return schemas.Attachment(
        id=row.id,
        kind=row.kind,
        name=row.name,
        size=row.size,
        uploader=shapes.person(uploader, request[PERSON]),
        created_at=row.created_at,
        link=file_links.link(row.id, needed.session_secret, needed.clock()) if row.url else None,
    )
