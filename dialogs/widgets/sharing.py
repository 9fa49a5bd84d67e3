"""Contacts and places: buttons that ask for them, and windows that take them.

In MAX these buttons are inline; a press sends a message with the contact or the place.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.types import Contact, InlineKeyboardButton, Location, Message
from aiogram_dialog import DialogManager, DialogProtocol
from aiogram_dialog.api.internal import RawKeyboard, TextWidget
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.input import BaseInput
from aiogram_dialog.widgets.kbd import Keyboard

from dialogs.widgets.screen import Answer, Answered

TookContact = Callable[[Contact, DialogManager], Awaitable[None]]
TookPlace = Callable[[Location, DialogManager], Awaitable[None]]


class _Request(Keyboard):
    """A button with a field that aiogram's inline buttons have not, and the bridge knows."""

    field: str

    def __init__(self, text: TextWidget, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self._text = text

    async def _render_keyboard(self, data: dict[str, Any], manager: DialogManager) -> RawKeyboard:
        fields = {"text": await self._text.render_text(data, manager), self.field: True}
        return [[InlineKeyboardButton.model_validate(fields)]]


class RequestContact(_Request):
    """Sends the presser's own contact."""

    field = "request_contact"


class RequestPlace(_Request):
    """Sends where the presser is."""

    field = "request_location"


class Shared(BaseInput):
    """A window that takes a contact or a place, and answers words as any other."""

    def __init__(
        self,
        *,
        words: Answered,
        contact: TookContact | None = None,
        place: TookPlace | None = None,
    ) -> None:
        super().__init__()
        self._words = Answer(words)
        self._contact = contact
        self._place = place

    async def process_message(
        self, message: Message, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        """Always handled; DomainError where it is no good."""
        if self._contact and message.contact:
            await self._contact(message.contact, manager)
        elif self._place and message.location:
            await self._place(message.location, manager)
        else:
            await self._words.process_message(message, dialog, manager)
        return True
