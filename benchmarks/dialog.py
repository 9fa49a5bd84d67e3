"""The dialog whose window is redrawn: 15 buttons, of a list that is scrolled."""

from typing import Any

from aiogram import Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.kbd import ScrollingGroup, Select
from aiogram_dialog.widgets.text import Const, Format

from bot.max import MaxDispatcher, MaxMessageManager

intents: dict[int, str] = {}
"""The open dialog of each person, which payloads begin with."""


class Form(StatesGroup):
    """One window."""

    people = State()


async def _people(**_: Any) -> dict[str, Any]:
    return {"people": [(f"Person {n}", n) for n in range(25)]}


async def _start(message: Message, dialog_manager: DialogManager) -> None:
    await dialog_manager.start(Form.people, mode=StartMode.RESET_STACK)
    intents[message.chat.id] = dialog_manager.current_context().id


def dispatcher(storage: BaseStorage) -> MaxDispatcher:
    """With one dialog of one window: 25 people, ten on a page, and the pager."""
    choice: Select[int] = Select(
        Format("{item[0]}"), id="who", item_id_getter=lambda item: item[1], items="people"
    )
    scroll = ScrollingGroup(choice, id="page", width=2, height=5)
    window = Window(Const("Whom?"), scroll, state=Form.people, getter=_people)
    isolation = SimpleEventIsolation()
    made = MaxDispatcher(storage=storage, events_isolation=isolation)
    router = Router()
    router.message.register(_start)
    made.include_routers(router, Dialog(window))
    setup_dialogs(made, events_isolation=isolation, message_manager=MaxMessageManager())
    return made
