"""Buttons under messages that belong to no dialog."""

from collections.abc import Callable
from typing import Any

from aiogram.filters import Filter
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup

from jobs.port import CallbackButton, Rows


class Pressed(Filter):
    """A press under one kind of button, which `unpack` knows; hands it over as `button`."""

    def __init__(self, unpack: Callable[[str], object | None]) -> None:
        self._unpack = unpack

    async def __call__(self, query: CallbackQuery) -> bool | dict[str, Any]:
        button = self._unpack(query.data or "")
        return {"button": button} if button else False


def markup(rows: Rows) -> InlineKeyboardMarkup:
    """The buttons of the jobs in aiogram's words."""
    keyboard = [
        [
            InlineKeyboardButton(text=button.text, callback_data=button.payload)
            for button in row
            if isinstance(button, CallbackButton)
        ]
        for row in rows
    ]
    return InlineKeyboardMarkup(inline_keyboard=keyboard)
