"""One file out of a form, kept on disk while it is passed on."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from aiohttp import BodyPartReader, MultipartReader, hdrs, web
from aiohttp.http_exceptions import HttpProcessingError

from api.problems import Fault, ProblemError
from models.comment import AttachmentKind
from models.values import storable

LIMIT = 20 * 1024 * 1024
"""Bytes of a file."""
OVERHEAD = 64 * 1024
"""Bytes of a form around it."""
FIELD = "file"
FORM = {
    "type": "object",
    "required": [FIELD],
    "properties": {
        FIELD: {
            "type": "string",
            "contentMediaType": "application/octet-stream",
            "description": "The file, at most 20 MB.",
        }
    },
    "additionalProperties": False,
}
"""The form in the OpenAPI document."""
_BROKEN = (ValueError, RuntimeError, HttpProcessingError)
"""What aiohttp says of a form that is none."""
_NAME = 255
_IN_MEMORY = 1024 * 1024
_PIECE = 64 * 1024
_IMAGES = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp"})
"""What MAX shows as pictures."""
_MEDIA = {"video": AttachmentKind.VIDEO, "audio": AttachmentKind.AUDIO}


@dataclass(frozen=True, slots=True)
class Received:
    """A file; `content` stands at its beginning."""

    kind: AttachmentKind
    name: str
    size: int
    content: BinaryIO


@asynccontextmanager
async def received(request: web.Request) -> AsyncIterator[Received]:
    """The one file of a form, until the end of the block.

    ProblemError: too large, empty, no file, something beside it, no form at all.
    """
    if (request.content_length or 0) > LIMIT + OVERHEAD:
        raise _too_large()
    with SpooledTemporaryFile(_IN_MEMORY) as kept:
        content = cast(BinaryIO, kept)
        try:
            part, size = await _kept(await request.multipart(), content)
        except _BROKEN:
            raise ProblemError(400, "bad-form") from None
        yield Received(_kind(part), _name(part.filename or ""), size, content)


async def _kept(form: MultipartReader, content: BinaryIO) -> tuple[BodyPartReader, int]:
    part = await form.next()
    if part is None:
        raise _wrong(FIELD, "required")
    if not isinstance(part, BodyPartReader) or part.name != FIELD:
        raise _wrong(str(getattr(part, "name", "") or ""), "unknown-field")
    if part.filename is None:
        raise _wrong(FIELD, "wrong-type")
    size = await _copied(part, content)
    if other := await form.next():
        raise _wrong(str(getattr(other, "name", "") or ""), "unknown-field")
    return part, size


async def _copied(part: BodyPartReader, content: BinaryIO) -> int:
    while piece := await part.read_chunk(_PIECE):
        if content.tell() + len(piece) > LIMIT:
            raise _too_large()
        content.write(piece)
    if not (size := content.tell()):
        raise _wrong(FIELD, "file-empty")
    content.seek(0)
    return size


def _kind(part: BodyPartReader) -> AttachmentKind:
    """By what its sender says it is."""
    said = part.headers.get(hdrs.CONTENT_TYPE, "").partition(";")[0].strip().lower()
    if said in _IMAGES:
        return AttachmentKind.IMAGE
    return _MEDIA.get(said.partition("/")[0], AttachmentKind.FILE)


def _name(said: str) -> str:
    """Without folders; some name there has to be."""
    last = said.replace("\\", "/").rpartition("/")[2]
    kept = "".join(character for character in storable(last) if character.isprintable())
    return kept.strip()[-_NAME:] or FIELD


def _too_large() -> ProblemError:
    return ProblemError(413, "body-too-large", limit=LIMIT // 1024)


def _wrong(field: str, code: str) -> ProblemError:
    return ProblemError(422, "invalid", faults=[Fault(field[:100], code, {})])
