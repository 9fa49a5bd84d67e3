"""What the lists' buttons do."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.states import Card, Create


async def open_task(key: str, manager: DialogManager) -> None:
    """The card, with this list to go back to."""
    await manager.start(Card.main, {"task_id": int(key)})


async def create(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The wizard, with this list to go back to."""
    await manager.start(Create.title)
