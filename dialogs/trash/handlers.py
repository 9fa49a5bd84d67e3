"""Bringing deleted tasks back."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.reader import reader
from dialogs.states import Card, Trash
from dialogs.trash.getters import task_id
from models import trash


async def open_task(key: str, manager: DialogManager) -> None:
    """One deleted task."""
    manager.dialog_data["task"] = int(key)
    await manager.switch_to(Trash.one)


async def restore(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The task is as it was; its card is shown, with the trash to go back to."""
    who = reader(manager)
    seen = await trash.restore(who.id, task_id(manager), who.now)
    await query.answer(who.t("trash-restored", number=str(seen.task.number)))
    await manager.switch_to(Trash.all)
    await manager.start(Card.main, {"task_id": seen.task.id})
