"""The dialogs and handlers that the bridge's tests click through."""

from typing import Any

from aiogram import Router
from aiogram.filters import Command, CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import DefaultKeyBuilder
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.input import TextInput
from aiogram_dialog.widgets.kbd import Button, ScrollingGroup, Select, SwitchTo
from aiogram_dialog.widgets.text import Const, Format

from bot.max import MaxDispatcher, MaxMessageManager


class Form(StatesGroup):
    title = State()
    person = State()


class BrokenError(Exception):
    """What a faulty handler raises."""


async def people(**_: Any) -> dict[str, Any]:
    return {"people": [(f"Человек {n}", n) for n in range(25)]}


async def chosen(query: CallbackQuery, _: Any, manager: DialogManager, item: str) -> None:
    manager.dialog_data["chosen"] = item
    await query.answer(f"Выбран {item}")


async def broken(*_: Any) -> None:
    raise BrokenError


async def silent(*_: Any) -> None:
    """Does nothing and shows nothing anew."""


async def titled(_: Message, __: Any, manager: DialogManager, text: str) -> None:
    manager.dialog_data["title"] = text
    await manager.switch_to(Form.person)


def dialog() -> Dialog:
    scroll = ScrollingGroup(
        Select(
            Format("{item[0]}"),
            id="who",
            item_id_getter=lambda item: item[1],
            items="people",
            on_click=chosen,
        ),
        id="page",
        width=3,
        height=4,
    )
    return Dialog(
        Window(
            Const("Что сделать?"),
            TextInput(id="title", on_success=titled),
            SwitchTo(Const("Кому"), id="next", state=Form.person),
            state=Form.title,
        ),
        Window(
            Format("Кому? {dialog_data}"),
            scroll,
            Button(Const("Сломать"), id="broken", on_click=broken),
            SwitchTo(Const("Назад"), id="back", state=Form.title),
            getter=people,
            state=Form.person,
        ),
    )


def commands() -> Router:
    router = Router()

    @router.message(CommandStart())
    async def start(_: Message, dialog_manager: DialogManager) -> None:
        await dialog_manager.start(Form.title, mode=StartMode.RESET_STACK)

    @router.message(Command("buttons"))
    async def buttons(message: Message) -> None:
        row = [
            InlineKeyboardButton(text=text, callback_data=data)
            for text, data in (("Молча", "silent"), ("Удалить", "delete"), ("Дважды", "twice"))
        ]
        await message.answer("Кнопки", reply_markup=InlineKeyboardMarkup(inline_keyboard=[row]))

    @router.callback_query(silent_data)
    async def nothing(_: CallbackQuery) -> None:
        pass

    @router.callback_query(delete_data)
    async def delete(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.delete()

    @router.callback_query(twice_data)
    async def twice(query: CallbackQuery) -> Any:
        assert isinstance(query.message, Message)
        await query.message.edit_text("Раз")
        await query.message.edit_text("Два")
        return query.answer("Готово")

    return router


async def silent_data(query: CallbackQuery) -> bool:
    return query.data == "silent"


async def delete_data(query: CallbackQuery) -> bool:
    return query.data == "delete"


async def twice_data(query: CallbackQuery) -> bool:
    return query.data == "twice"


def dispatcher(redis_url: str) -> MaxDispatcher:
    """The whole small bot."""
    storage = RedisStorage.from_url(
        redis_url, key_builder=DefaultKeyBuilder(with_destiny=True, with_bot_id=True)
    )
    isolation = SimpleEventIsolation()
    made = MaxDispatcher(storage=storage, events_isolation=isolation)
    made.include_routers(commands(), dialog())
    setup_dialogs(made, events_isolation=isolation, message_manager=MaxMessageManager())
    return made
