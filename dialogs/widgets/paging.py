"""Long lists, a page at a time. Getters ask for the page and show what they fetched for it."""

from dataclasses import dataclass
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row
from aiogram_dialog.widgets.text import Const

from dialogs.widgets.text import Caption

_KEY = "page"


@dataclass(frozen=True, slots=True)
class Page:
    """The page to show, counted from 0, of `pages` (at least one) with `size` rows each."""

    index: int
    pages: int
    size: int

    @property
    def skip(self) -> int:
        """Rows before it."""
        return self.index * self.size

    def data(self) -> dict[str, Any]:
        """What the pager's getter has to give."""
        return {"page": str(self.index + 1), "pages": str(self.pages), "paged": self.pages > 1}


def page_of(manager: DialogManager, total: int, size: int) -> Page:
    """The page where the reader is; the last one where the list has become shorter."""
    pages = max(1, -(-total // size))
    index = min(int(manager.dialog_data.get(_KEY, 0)), pages - 1)
    manager.dialog_data[_KEY] = index
    manager.dialog_data["pages"] = pages
    return Page(index, pages, size)


def first_page(manager: DialogManager) -> None:
    """The next list begins at its beginning."""
    manager.dialog_data[_KEY] = 0


async def _turn(manager: DialogManager, step: int) -> None:
    pages = int(manager.dialog_data.get("pages", 1))
    manager.dialog_data[_KEY] = (int(manager.dialog_data.get(_KEY, 0)) + step) % pages


async def _previous(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    await _turn(manager, -1)


async def _next(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    await _turn(manager, 1)


def pager() -> Keyboard:
    """Back, where we are, on; from the last page on to the first. Hidden for a single page."""
    return Row(
        Button(Const("‹"), id="page_back", on_click=_previous),
        Button(Caption("pager-place"), id="page_here"),
        Button(Const("›"), id="page_on", on_click=_next),
        when="paged",
    )
