"""What the last window says."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.reader import reader
from dialogs.settings.getters import time


async def first(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The zone that was chosen."""
    return time(reader(dialog_manager))
