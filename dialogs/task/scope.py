"""What repeats is changed for one occurrence, or from it on: asked before it is changed."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from dialogs.states import Card
from dialogs.task import due, tagging
from dialogs.task.context import seen_by
from dialogs.task.getters import repeats
from dialogs.task.moves import Clicked
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T

_KEY, _LATER = "then", "later"


def before(what: str) -> Clicked:
    """A button that leads to a change: «edit», «reschedule» or «tags»."""

    async def clicked(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        manager.dialog_data.update({_KEY: what, _LATER: False})
        if repeats((await seen_by(manager)).task):
            await manager.switch_to(Card.scope)
        else:
            await _go_on(manager)

    return clicked


def later(manager: DialogManager) -> bool:
    """Whether what is being changed is changed for what follows, too."""
    return bool(manager.dialog_data.get(_LATER))


async def _go_on(manager: DialogManager) -> None:
    match manager.dialog_data.get(_KEY):
        case "reschedule":
            await due.reschedule(manager)
        case "tags":
            await tagging.begin(manager)
        case _:
            await manager.switch_to(Card.edit)


def _chosen(follows: bool) -> Clicked:
    async def clicked(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        manager.dialog_data[_LATER] = follows
        await _go_on(manager)

    return clicked


windows = (
    screen(
        T("scope-which"),
        Button(Caption("scope-this"), id="only_this", on_click=_chosen(False)),
        Button(Caption("scope-later"), id="and_later", on_click=_chosen(True)),
        footer_to(Card.main),
        state=Card.scope,
    ),
)
