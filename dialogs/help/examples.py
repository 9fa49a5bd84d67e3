"""The buttons of examples: a task is tried at once, anything else is copied."""

from typing import Any

from aiogram.types import CallbackQuery, CopyTextButton, InlineKeyboardButton
from aiogram_dialog import DialogManager, DialogProtocol
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.widgets.kbd import Keyboard

from dialogs.create.starting import opened_by
from dialogs.help import getters
from dialogs.help.topics import TOPICS
from dialogs.reader import reader
from dialogs.states import Create
from dialogs.widgets.choice import Choice
from dialogs.widgets.text import CAPTION, cut


class Examples(Keyboard):
    """One row for each of the getter's `examples`."""

    async def _render_keyboard(self, data: dict[str, Any], manager: DialogManager) -> RawKeyboard:
        are_tasks = TOPICS[getters.chosen(manager)].are_tasks
        make = self._try if are_tasks else _copy
        return [[make(choice, manager)] for choice in data["examples"]]

    def _try(self, choice: Choice, manager: DialogManager) -> InlineKeyboardButton:
        caption = reader(manager).t("help-try", example=choice.caption.splitlines()[0])
        payload = self._item_callback_data(str(choice.key))
        return InlineKeyboardButton(text=cut(caption, CAPTION), callback_data=payload)

    async def _process_item_callback(
        self,
        callback: CallbackQuery,  # noqa: ARG002 - the framework's signature
        data: str,
        dialog: DialogProtocol,  # noqa: ARG002 - the framework's signature
        manager: DialogManager,
    ) -> bool:
        """The wizard, with the example for a text; what is not saved there leaves nothing."""
        text = getters.example(manager, int(data))
        await manager.start(Create.title, opened_by(text))
        return True


def _copy(choice: Choice, manager: DialogManager) -> InlineKeyboardButton:
    caption = reader(manager).t("help-copy", example=choice.caption)
    copied = CopyTextButton(text=choice.caption)
    return InlineKeyboardButton(text=cut(caption, CAPTION), copy_text=copied)
