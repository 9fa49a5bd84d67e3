"""Attachments in Telegram's words.

aiogram has room for one of a kind: the last one wins; all of them are in `max_event`.
"""

from collections.abc import Sequence
from typing import Any

from maxapi.types.attachments import Attachments
from maxapi.types.attachments.attachment import ContactAttachmentPayload

from bot.max.inbound.contacts import contact
from bot.max.inbound.keyboard import keyboard

_MEDIA = {"image": "photo", "video": "video", "audio": "voice", "file": "document"}


def file_id(kind: str, token: str) -> str:
    """A file id says itself what it is: `<image|video|audio|file>:<MAX's token>`."""
    return f"{kind}:{token}"


def media_fields(kind: str, identity: str, about: Any = None) -> dict[str, Any]:
    """The field of a message that shows a file; `about` may know its name, size and length."""
    shape = {"file_id": identity, "file_unique_id": identity}
    size = {
        "width": getattr(about, "width", None) or 0,
        "height": getattr(about, "height", None) or 0,
    }
    match kind:
        case "image":
            return {"photo": [shape | size]}
        case "video":
            return {
                "video": shape | size | {"duration": getattr(about, "duration", None) or 0},
            }
        case "audio":
            return {"voice": shape | {"duration": 0}}
    name, length = getattr(about, "filename", None), getattr(about, "size", None)
    return {"document": shape | {"file_name": name, "file_size": length}}


def fields(attachments: Sequence[Attachments] | None) -> dict[str, Any]:
    """Fields of a message for its attachments."""
    found: dict[str, Any] = {}
    for attachment in attachments or ():
        found |= _field(attachment)
    return found


def _field(attachment: Any) -> dict[str, Any]:
    payload = attachment.payload
    match attachment.type:
        case "inline_keyboard":
            return {"reply_markup": keyboard(payload.buttons)}
        case "contact" if isinstance(payload, ContactAttachmentPayload):
            return {"contact": contact(payload)}
        case "location" if None not in (attachment.latitude, attachment.longitude):
            place = {"latitude": attachment.latitude, "longitude": attachment.longitude}
            return {"location": place}
        case kind if kind in _MEDIA:
            return _media(attachment)
    return {}


def _media(attachment: Any) -> dict[str, Any]:
    payload = attachment.payload
    token = getattr(payload, "token", None) or getattr(attachment, "token", None)
    identity = file_id(attachment.type, token) if token else getattr(payload, "url", None)
    return media_fields(attachment.type, identity, attachment) if identity else {}
