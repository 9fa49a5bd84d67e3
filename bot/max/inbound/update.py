"""One MAX update to one aiogram `Update`."""

from collections.abc import Callable
from typing import Any

from aiogram import Bot
from aiogram.types import Update
from maxapi.types.message import Message
from maxapi.types.updates.bot_started import BotStarted
from maxapi.types.updates.chat_title_changed import ChatTitleChanged
from maxapi.types.updates.message_callback import MessageCallback
from maxapi.types.updates.message_created import MessageCreated
from maxapi.types.updates.message_edited import MessageEdited

from bot.max import metrics
from bot.max.inbound import membership
from bot.max.inbound.messages import message
from bot.max.inbound.parse import KNOWN, UnparsableError, parse_event
from bot.max.inbound.people import group_chat, instant, private_chat, user
from bot.max.receipt import without_receipt

Fields = dict[str, Any]


class _Ignored(Exception):  # noqa: N818 - not an error: nobody needs this update
    """Nobody needs this update; the argument says why."""


def to_update(raw: object, bot: Bot, update_id: int) -> Update | None:
    """An update for aiogram, with the maxapi event as its extra `max_event`.

    `update_id` tells updates apart: aiogram caches by it.

    None: nobody needs it (a bot's own message, an unknown type, an event without meaning for
    us); counted by reason.

    Raises:
        UnparsableError: no event can be made of it; counted.
    """
    try:
        return _convert(raw, bot, update_id)
    except _Ignored as ignored:
        metrics.ignored.labels(str(ignored)).inc()
        return None
    except UnparsableError:
        metrics.unparsable.inc()
        raise
    except ValueError as error:  # aiogram's models refuse what MAX sent
        metrics.unparsable.inc()
        raise UnparsableError(type(error).__name__) from error


def _convert(raw: object, bot: Bot, update_id: int) -> Update:
    if not isinstance(raw, dict):
        raise UnparsableError("not an object")
    kind = raw.get("update_type")
    if kind not in KNOWN:
        raise _Ignored("unknown_type")
    make = _MAKERS.get(kind)
    if make is None:
        raise _Ignored(kind)
    if kind == "message_created" and not raw.get("message"):
        raise _Ignored("without_message")
    event = parse_event(raw)
    said = make(event, bot.id) | {"update_id": update_id, "max_event": event}
    metrics.updates.labels(kind).inc()
    return Update.model_validate(said, context={"bot": bot})


def _from_person(event: Message) -> Message:
    if event.body is None:
        raise _Ignored("without_body")
    if event.sender is None:
        raise _Ignored("without_sender")
    if event.sender.is_bot:
        raise _Ignored("from_bot")
    return event


def _created(event: MessageCreated, _me: int) -> Fields:
    return {"message": message(_from_person(event.message), locale=event.user_locale)}


def _edited(event: MessageEdited, _me: int) -> Fields:
    said = message(_from_person(event.message))
    return {"edited_message": said | {"edit_date": event.timestamp // 1000}}


def _pressed(event: MessageCallback, _me: int) -> Fields:
    """A press; where its message is gone MAX does not say which chat, so a dialog is assumed."""
    who, shown = event.callback.user, event.message
    if shown is None or shown.body is None:
        seen: Fields = {"chat": private_chat(who), "message_id": 0, "date": 0}
    else:
        seen = message(shown, person=who)
    return {
        "callback_query": {
            "id": event.callback.callback_id,
            "from": user(who, event.user_locale),
            "chat_instance": "",
            "message": seen,
            "data": without_receipt(event.callback.payload or ""),
        }
    }


def _started(event: BotStarted, _me: int) -> Fields:
    said = {
        "message_id": 0,
        "date": instant(event.timestamp),
        "chat": private_chat(event.user),
        "from": user(event.user, event.user_locale),
        "text": f"/start {event.payload}" if event.payload else "/start",
        "max_chat_id": event.chat_id or None,
    }
    return {"message": said}


def _renamed(event: ChatTitleChanged, _me: int) -> Fields:
    said = {
        "message_id": 0,
        "date": instant(event.timestamp),
        "chat": group_chat(event.chat_id) | {"title": event.title},
        "from": user(event.user),
        "new_chat_title": event.title,
    }
    return {"message": said}


_MAKERS: dict[str, Callable[[Any, int], Fields]] = {
    "message_created": _created,
    "message_edited": _edited,
    "message_callback": _pressed,
    "bot_started": _started,
    "chat_title_changed": _renamed,
    "bot_stopped": lambda event, me: {"my_chat_member": membership.bot_stopped(event, me)},
    "bot_added": lambda event, me: {"my_chat_member": membership.bot_added(event, me)},
    "bot_removed": lambda event, me: {"my_chat_member": membership.bot_removed(event, me)},
    "bot_admin_permissions_changed": lambda event, me: {
        "my_chat_member": membership.rights_changed(event, me)
    },
    "user_added": lambda event, _me: {"chat_member": membership.user_added(event)},
    "user_removed": lambda event, _me: {"chat_member": membership.user_removed(event)},
}
