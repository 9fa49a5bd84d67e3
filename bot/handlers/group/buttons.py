"""Buttons under the bot's messages in chats."""

from dataclasses import dataclass
from typing import Self

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

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


@dataclass(frozen=True, slots=True)
class BindButton:
    """In private: that team is meant for that chat."""

    chat_id: int
    team_id: int

    def pack(self) -> str:
        """The callback payload."""
        return f"bindchat:{self.chat_id}:{self.team_id}"

    @classmethod
    def unpack(cls, payload: str) -> Self | None:
        """The button of that payload; None where it isn't one of these."""
        match payload.split(":"):
            case ["bindchat", chat, team] if chat.lstrip("-").isdigit() and team.isdigit():
                return cls(int(chat), int(team))
        return None


def button(text: str, action: str, about: int = 0) -> InlineKeyboardButton:
    """One of them."""
    return InlineKeyboardButton(text=text, callback_data=ChatButton(action, about).pack())


def keyboard(*rows: list[InlineKeyboardButton]) -> InlineKeyboardMarkup:
    """Rows of them."""
    return InlineKeyboardMarkup(inline_keyboard=list(rows))
