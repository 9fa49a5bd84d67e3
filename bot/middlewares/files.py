"""Everything sent with a message, as `models` keeps it.

aiogram has room for one attachment of a kind; MAX sends up to a dozen.
"""

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import TelegramObject

from models.attachments import NewFile
from models.comment import AttachmentKind

_KINDS = frozenset(kind.value for kind in AttachmentKind)


class Files(BaseMiddleware):
    """Puts `files` beside the update: photos, videos, sounds and files of its message.

    Those of a forwarded message too, but not of one that is only replied to.
    """

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        data["files"] = list(_files(getattr(data.get("max_event"), "message", None)))
        return await handler(event, data)


def replied_to(event: Any) -> list[NewFile]:
    """The same of the message that the event's one replies to."""
    link = getattr(getattr(event, "message", None), "link", None)
    quoted = getattr(link, "message", None) if getattr(link, "type", None) == "reply" else None
    return list(_of_body(quoted))


def _files(message: Any) -> Iterator[NewFile]:
    link = getattr(message, "link", None)
    bodies = [getattr(message, "body", None)]
    if getattr(link, "type", None) == "forward":
        bodies.append(getattr(link, "message", None))
    for body in bodies:
        yield from _of_body(body)


def _of_body(body: Any) -> Iterator[NewFile]:
    for attachment in getattr(body, "attachments", None) or ():
        if file := _file(attachment):
            yield file


def _file(attachment: Any) -> NewFile | None:
    payload = attachment.payload
    token = getattr(payload, "token", None) or getattr(attachment, "token", None)
    if attachment.type not in _KINDS or not token:
        return None
    return NewFile(
        AttachmentKind(attachment.type),
        token,
        url=getattr(payload, "url", None) or "",
        name=getattr(attachment, "filename", None) or "",
        size=getattr(attachment, "size", None),
    )
