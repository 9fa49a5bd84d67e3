"""Messages in Telegram's words: text, formatting, attachments, replies and forwards."""

from typing import Any

from maxapi.enums.message_link_type import MessageLinkType
from maxapi.types.message import BaseMessageBody, LinkedMessage, Message, MessageBody
from maxapi.types.users import User

from bot.max.ids import mid_to_int
from bot.max.inbound.attachments import fields
from bot.max.inbound.markup import entities, utf16_length
from bot.max.inbound.people import chat, group_chat, instant, nobody, user

_GAP = "\n\n"
_MARKED_BY_KEYBOARD_ONLY = {"reply_markup"}


def message(
    event: Message, person: User | None = None, locale: str | None = None
) -> dict[str, Any]:
    """A message that has a body; `person` is the human side of a dialog where the bot wrote."""
    if event.body is None:
        raise ValueError("a message without a body has no id")
    where = chat(event.recipient, person or event.sender)
    forwarded = _linked(event, MessageLinkType.FORWARD)
    replied = _linked(event, MessageLinkType.REPLY)
    said: dict[str, Any] = {
        "message_id": mid_to_int(event.body.mid),
        "date": instant(event.timestamp),
        "chat": where,
        "from": user(event.sender, locale) if event.sender else None,
        "max_chat_id": event.recipient.chat_id or None,
    }
    if replied:
        said["reply_to_message"] = _replied(replied, where)
    if forwarded:
        said["forward_origin"] = _origin(forwarded, event)
    return said | content(event.body, forwarded.message if forwarded else None)


def _linked(event: Message, kind: MessageLinkType) -> LinkedMessage | None:
    return event.link if event.link and event.link.type is kind else None


def _replied(link: LinkedMessage, where: dict[str, Any]) -> dict[str, Any]:
    return {
        "message_id": mid_to_int(link.message.mid),
        "date": instant(0),
        "chat": where,
        "from": user(link.sender) if link.sender else None,
        **content(link.message),
    }


def _origin(link: LinkedMessage, event: Message) -> dict[str, Any]:
    """Who wrote what was forwarded; MAX does not say when, so it is the time of forwarding."""
    date = instant(event.timestamp)
    if link.sender:
        return {"type": "user", "date": date, "sender_user": user(link.sender)}
    if link.chat_id:
        return {"type": "chat", "date": date, "sender_chat": group_chat(link.chat_id)}
    return {"type": "user", "date": date, "sender_user": nobody(0)}


def content(body: MessageBody, forwarded: MessageBody | None = None) -> dict[str, Any]:
    """Text and attachments, those of a forwarded message after the comment on it."""
    found = fields(forwarded.attachments) if forwarded else {}
    found |= fields(body.attachments)
    text, marks = _joined(body, forwarded)
    if text is not None:
        captioned = bool(found.keys() - _MARKED_BY_KEYBOARD_ONLY)
        found |= {
            "caption" if captioned else "text": text,
            "caption_entities" if captioned else "entities": marks or None,
        }
    return found


def _joined(
    body: BaseMessageBody, forwarded: BaseMessageBody | None
) -> tuple[str | None, list[dict[str, Any]]]:
    if forwarded is None or not forwarded.text:
        return body.text, entities(body)
    if not body.text:
        return forwarded.text, entities(forwarded)
    shift = utf16_length(body.text + _GAP)
    return body.text + _GAP + forwarded.text, entities(body) + entities(forwarded, shift)
