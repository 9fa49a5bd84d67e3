"""Buttons under the bot's messages in chats."""

from dataclasses import dataclass
from typing import Self

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from jobs.port import CallbackButton, Rows

_PREFIX = "chat"


@dataclass(frozen=True, slots=True)
class ChatButton:
    """`about`: the team or the page that is meant."""

    action: str
    about: int = 0

    def pack(self) -> str:
        """The callback payload."""
        return f"{_PREFIX}:{self.action}:{self.about}"

    @classmethod
    def unpack(cls, payload: str) -> Self | None:
        """The button of that payload; None where it isn't one of these."""
        match payload.split(":"):
            case [prefix, action, about] if prefix == _PREFIX and about.lstrip("-").isdigit():
                return cls(action, int(about))
        return None


def button(text: str, action: str, about: int = 0) -> InlineKeyboardButton:
    """One of them."""
    return InlineKeyboardButton(text=text, callback_data=ChatButton(action, about).pack())


def keyboard(*rows: list[InlineKeyboardButton]) -> InlineKeyboardMarkup:
    """Rows of them."""
    return InlineKeyboardMarkup(inline_keyboard=list(rows))


def markup(rows: Rows) -> InlineKeyboardMarkup | None:
    """Those of the jobs in aiogram's words."""
    made = [
        [
            InlineKeyboardButton(text=each.text, callback_data=each.payload)
            for each in row
            if isinstance(each, CallbackButton)
        ]
        for row in rows
    ]
    return InlineKeyboardMarkup(inline_keyboard=made) if made else None
