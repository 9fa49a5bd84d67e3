"""Answers about tasks that many resources give."""

from aiohttp import hdrs, web

from api import file_links, schemas, shapes, task_shapes
from api.answers import answer
from api.dependencies import dependencies
from api.language import PERSON
from api.preconditions import etag
from models.comment import Attachment
from models.person import Person
from models.tasks import Seen


async def shown(request: web.Request, seen: Seen, *, status: int = 200) -> web.Response:
    """The task, with its version as ETag."""
    content = await task_shapes.whole(seen, look_of(request))
    return answer(content, status=status, headers={hdrs.ETAG: etag(seen.task.version)})


def look_of(request: web.Request) -> task_shapes.Look:
    """The caller's."""
    needed = dependencies(request)
    return task_shapes.Look(request[PERSON], needed.clock(), needed.bot_username)


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
        link=file_links.link(row.id, needed.session_secret, needed.clock()),
    )
