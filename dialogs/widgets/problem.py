"""What became of the last press or words: a sentence above the next window, or a toast."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.text import Text
from markupsafe import Markup

from dialogs.reader import reader

_KEY = "problem"


class Problem(Text):
    """Shown once: the sentence lives as long as the update that caused it."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:  # noqa: ARG002 - the framework's signature
        return str(manager.middleware_data.get(_KEY, ""))


def say(manager: DialogManager, key: str, **values: Any) -> None:
    """The next window shown for this update begins with that text."""
    manager.middleware_data[_KEY] = reader(manager).t.html(key, **values)


def also_say(manager: DialogManager, key: str, **values: Any) -> None:
    """Says that after what there is to say already."""
    before = manager.middleware_data.get(_KEY)
    say(manager, key, **values)
    if before:
        manager.middleware_data[_KEY] = before + Markup("\n\n") + manager.middleware_data[_KEY]


async def toast(manager: DialogManager, key: str, **values: Any) -> None:
    """Says that where a button was pressed; nothing elsewhere."""
    if isinstance(manager.event, CallbackQuery):
        await manager.event.answer(reader(manager).t(key, **values))


async def tell(manager: DialogManager, key: str, **values: Any) -> None:
    """What came of it: a toast on a press, a sentence above the next window otherwise."""
    if isinstance(manager.event, CallbackQuery):
        await toast(manager, key, **values)
    else:
        say(manager, key, **values)


def unsay(manager: DialogManager) -> None:
    """The next window says it all by itself."""
    manager.middleware_data.pop(_KEY, None)
