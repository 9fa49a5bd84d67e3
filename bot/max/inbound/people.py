"""Users and chats in Telegram's words."""

from datetime import UTC, datetime
from typing import Any

from maxapi.enums.chat_type import ChatType
from maxapi.types.message import Recipient
from maxapi.types.users import User

_CHATS = {ChatType.CHAT: "group", ChatType.CHANNEL: "channel"}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def instant(milliseconds: int) -> datetime:
    """MAX counts milliseconds since 1970, UTC; nonsense becomes 1970 itself."""
    try:
        return datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return _EPOCH


def user(person: User, locale: str | None = None) -> dict[str, Any]:
    """A person or a bot; `locale` comes with some updates of dialogs."""
    return {
        "id": person.user_id,
        "is_bot": person.is_bot,
        "first_name": person.first_name,
        "last_name": person.last_name or None,
        "username": person.username,
        "language_code": locale,
    }


def nobody(user_id: int, *, is_bot: bool = False) -> dict[str, Any]:
    """Somebody of whom MAX told the id only."""
    return {"id": user_id, "is_bot": is_bot, "first_name": ""}


def private_chat(person: User) -> dict[str, Any]:
    """A dialog has its person's id, as in Telegram; MAX's own id of it is in `max_chat_id`."""
    return {"id": person.user_id, "type": "private", "first_name": person.first_name}


def group_chat(chat_id: int, *, is_channel: bool = False) -> dict[str, Any]:
    """A group or a channel; their ids are negative."""
    return {"id": chat_id, "type": "channel" if is_channel else "group"}


def chat(recipient: Recipient, person: User | None) -> dict[str, Any]:
    """Where a message stands; `person` is the human side of a dialog, where known."""
    if recipient.chat_type is not ChatType.DIALOG:
        return {"id": recipient.chat_id or 0, "type": _CHATS[recipient.chat_type]}
    if person is not None and not person.is_bot:
        return private_chat(person)
    return {"id": recipient.user_id or 0, "type": "private"}
