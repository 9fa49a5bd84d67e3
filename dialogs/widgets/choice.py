"""A column of buttons, one per item of a getter's list."""

from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Group, Keyboard, Select

from dialogs.widgets.rows import Even
from dialogs.widgets.text import ItemCaption

Picked = Callable[[str, DialogManager], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Choice:
    """One item: what its button says, and the key that its press brings back."""

    key: Hashable
    caption: str


def choices(name: str, on_pick: Picked, *, width: int = 1, rows: type[Group] = Even) -> Keyboard:
    """The buttons of the getter's list of `Choice` with that name, at most `width` in a row.

    `rows`: `Packed` where each is as long as it is; `Group` where they may be cut, as the text
    above says them whole.
    """

    async def clicked(
        _query: CallbackQuery, _select: Any, manager: DialogManager, key: str, /
    ) -> None:
        await on_pick(key, manager)

    select: Select[str] = Select(
        ItemCaption(),
        id=name,
        item_id_getter=lambda choice: str(choice.key),
        items=name,
        on_click=clicked,
    )
    return rows(select, width=width)


def tick(picked: bool, caption: str = "") -> str:
    """The caption of something that can be picked together with others; its mark without one."""
    return f"{'☑' if picked else '☐'} {caption}".rstrip()


def dot(chosen: bool, caption: str = "") -> str:
    """The caption of one of several things of which one is chosen; its mark without one."""
    return f"{'●' if chosen else '○'} {caption}".rstrip()
