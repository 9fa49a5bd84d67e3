"""Fluent texts in windows and on buttons: the only places where a person's words meet HTML."""

from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.text import Text
from markupsafe import escape

from dialogs.reader import reader

CAPTION = 128
"""Characters that MAX takes on a button."""


class T(Text):
    """The text of that key as HTML; the getters' values are its variables, escaped."""

    def __init__(self, key: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.key = key

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return str(reader(manager).t.html(self.key, **data))


class Caption(T):
    """The same on a button, where nothing is escaped."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return cut(reader(manager).t(self.key, **data), CAPTION)


class Shown(Text):
    """A getter's value: `Markup` as it is, plain text escaped."""

    def __init__(self, name: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.name = name

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:  # noqa: ARG002 - the framework's signature
        return str(escape(data[self.name]))


class Plain(Text):
    """A getter's value where it is not read as HTML: on a button, in a link."""

    def __init__(self, name: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.name = name

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:  # noqa: ARG002 - the framework's signature
        return str(data[self.name])


class ItemCaption(Text):
    """The caption of a list's item, which has one: `dialogs.widgets.choice.Choice`."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:  # noqa: ARG002 - the framework's signature
        return cut(str(data["item"].caption), CAPTION)


def cut(text: str, limit: int) -> str:
    """The text, or its beginning with an ellipsis."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
