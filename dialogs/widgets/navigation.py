"""The way out of every window: one tap back, one tap to the menu."""

from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.common.when import Predicate
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row, SwitchTo

from dialogs.create.shelf import give_up
from dialogs.reader import reader
from dialogs.states import Menu
from dialogs.widgets.text import Caption


async def open_menu(manager: DialogManager) -> None:
    """The menu, with nothing below it."""
    await manager.start(Menu.main, mode=StartMode.RESET_STACK)


async def go_back(manager: DialogManager) -> None:
    """To the window this dialog was opened from; to the menu where there is none."""
    if stands_on_another(manager):
        await manager.done()
    else:
        await open_menu(manager)


def stands_on_another(manager: DialogManager) -> bool:
    """Whether this dialog was opened from another one."""
    return len(manager.current_stack().intents) > 1


async def _to_menu(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    await open_menu(manager)


async def _back(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    await go_back(manager)


async def _leave(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    await query.answer(reader(manager).t("toast-nothing-saved"))
    await give_up(manager)
    await open_menu(manager)


def to_menu(when: WhenCondition = None) -> Keyboard:
    """The button «Меню»."""
    return Button(Caption("button-menu"), id="menu", on_click=_to_menu, when=when)


def leave(when: WhenCondition = None) -> Keyboard:
    """Gives up what was being made, says so, and shows the menu."""
    return Button(Caption("button-cancel"), id="leave", on_click=_leave, when=when)


def back_button(also: Predicate | None = None) -> Keyboard:
    """The button «Назад», where there is a window to go back to (and `also` holds)."""

    def shown(data: dict[str, Any], widget: Any, manager: DialogManager, /) -> bool:
        return stands_on_another(manager) and (also is None or also(data, widget, manager))

    return Button(Caption("button-back"), id="back", on_click=_back, when=shown)


def footer() -> Keyboard:
    """Under a dialog's first window."""
    return Row(back_button(), to_menu())


def footer_to(state: State) -> Keyboard:
    """Under a window reached from another one of the same dialog."""
    return Row(SwitchTo(Caption("button-back"), id="to_first", state=state), to_menu())
