"""A sentence above a window that says what went wrong with the last thing said."""

from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.text import Text

from dialogs.reader import reader

_KEY = "problem"


class Problem(Text):
    """Shown once: the sentence lives as long as the update that caused it."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:  # noqa: ARG002 - the framework's signature
        return str(manager.middleware_data.get(_KEY, ""))


def say(manager: DialogManager, key: str, **values: Any) -> None:
    """The next window shown for this update begins with that text."""
    manager.middleware_data[_KEY] = reader(manager).t.html(key, **values)
