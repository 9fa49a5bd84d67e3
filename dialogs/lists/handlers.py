"""What the lists' buttons do."""

from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd.button import OnClick

from dialogs.lists import narrowing
from dialogs.states import Card, Create, Lists
from dialogs.widgets.paging import first_page


async def open_list(key: str, manager: DialogManager) -> None:
    """One list, with all of them to go back to."""
    await manager.start(Lists.page, {"view": key})


async def open_task(key: str, manager: DialogManager) -> None:
    """The card, with this list to go back to."""
    await manager.start(Card.main, {"task_id": int(key)})


async def create(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The wizard, with this list to go back to."""
    await manager.start(Create.title)


def choose(state: State) -> OnClick:
    """To the choice of a team or tag; the list begins anew after it."""

    async def clicked(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        first_page(manager)
        await manager.switch_to(state)

    return clicked


async def pick_team(key: str, manager: DialogManager) -> None:
    """Narrows the list to a team, or to none."""
    narrowing.to_team(key, manager)
    await manager.switch_to(Lists.page)


async def pick_tag(key: str, manager: DialogManager) -> None:
    """Narrows the list to a tag, or to none."""
    narrowing.to_tag(key, manager)
    await manager.switch_to(Lists.page)
