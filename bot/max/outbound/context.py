"""What every aiogram method needs to become a call."""

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from aiogram import Bot
from aiogram.client.default import Default
from aiogram.types import Message

from bot.max.calls import Calls
from bot.max.outbound.files import Files
from bot.max.outbound.text import fit

_KNOWN_DIALOGS = 10_000


@dataclass(slots=True)
class Outbound:
    """The bridge's outbound side."""

    calls: Calls
    files: Files
    dialogs: OrderedDict[int, int] = field(default_factory=OrderedDict)
    """MAX's chat ids of dialogs by person, as far as seen lately."""

    def learn(self, chat_id: int, max_chat_id: int | None) -> None:
        """Remembers which chat of MAX's a dialog is."""
        if chat_id > 0 and max_chat_id:
            self.dialogs[chat_id] = max_chat_id
            if len(self.dialogs) > _KNOWN_DIALOGS:
                self.dialogs.popitem(last=False)

    def max_chat_id(self, chat_id: int) -> int | None:
        """MAX's id of an aiogram chat; None of a dialog not seen lately."""
        return chat_id if chat_id < 0 else self.dialogs.get(chat_id)


def recipient(chat_id: int | str) -> dict[str, int]:
    """Where to: a person (positive ids) or a group (negative ones).

    Raises:
        ValueError: not a number; MAX has no @names for chats.
    """
    number = int(chat_id)
    return {"user_id": number} if number > 0 else {"chat_id": number}


def resolved(bot: Bot, value: Any) -> Any:
    """The bot's default where a method leaves it to that."""
    return bot.default[value.name] if isinstance(value, Default) else value


def text_fields(bot: Bot, text: str | None, parse_mode: Any) -> dict[str, Any]:
    """`text` and `format`, cut to MAX's limit.

    Raises:
        ValueError: a parse mode that MAX has not (it has HTML and Markdown).
    """
    if text is None:
        return {}
    chosen = resolved(bot, parse_mode) or ""
    mode = str(getattr(chosen, "value", chosen)).lower()
    if mode not in {"", "html", "markdown"}:
        raise ValueError(f"MAX formats HTML and Markdown, not {mode}")
    said = {"text": fit(text, html=mode == "html")}
    return said | {"format": mode} if mode else said


def preview_params(bot: Bot, options: Any) -> dict[str, str]:
    """`disable_link_preview=true` where no preview is wanted."""
    wanted = resolved(bot, options)
    return {"disable_link_preview": "true"} if wanted and wanted.is_disabled else {}


def shown(bot: Bot, chat_id: int | str, message_id: int, **fields: Any) -> Message:
    """The message as it stands now, for what aiogram's methods return."""
    number = int(chat_id)
    said = {
        "message_id": message_id,
        "date": datetime.now(UTC),
        "chat": {"id": number, "type": "private" if number > 0 else "group"},
        **fields,
    }
    return Message.model_validate(said, context={"bot": bot})
