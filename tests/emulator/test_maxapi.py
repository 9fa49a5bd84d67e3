"""The Python client maxapi works unchanged against the emulator."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from maxapi import Bot, Dispatcher
from maxapi.enums.parse_mode import ParseMode
from maxapi.exceptions.max import MaxApiError
from maxapi.types import (
    Attachment,
    AttachmentUpload,
    CallbackButton,
    Command,
    InputMedia,
    InputMediaBuffer,
    Message,
    MessageCallback,
    MessageCreated,
)
from maxapi.types.command import BotCommand
from maxapi.types.message import MessageBody
from maxapi.types.updates.bot_started import BotStarted
from maxapi.utils.inline_keyboard import InlineKeyboardBuilder

from tests.emulator.conftest import ANNA, BORIS
from tests.emulator_client import Emulator, button_texts

Sent = list[Attachment | InputMedia | InputMediaBuffer | AttachmentUpload]


def body_of(message: Message) -> MessageBody:
    assert message.body is not None
    return message.body


@pytest.fixture
async def bot(emulator: Emulator) -> AsyncIterator[Bot]:
    bot = Bot("local-token", after_input_media_delay=0)
    bot.set_api_url(emulator.base_url)
    yield bot
    await bot.close_session()


@pytest.fixture
async def polling(emulator: Emulator, bot: Bot) -> AsyncIterator[Dispatcher]:
    """A bot of maxapi's own making, with its requests for chats at every event."""
    dispatcher = Dispatcher()

    @dispatcher.bot_started()
    async def on_start(event: BotStarted) -> None:
        builder = InlineKeyboardBuilder()  # type: ignore[no-untyped-call]  # maxapi left it bare
        keyboard = builder.row(CallbackButton(text="Дальше", payload="next"))
        buttons: Sent = [keyboard.as_markup()]
        text = f"<b>Здравствуйте</b>, {event.payload}"
        await bot.send_message(
            user_id=event.user.user_id,
            text=text,
            attachments=buttons,
            parse_mode=ParseMode.HTML,
        )

    @dispatcher.message_created(Command("help"))
    async def on_help(event: MessageCreated) -> None:
        await event.message.reply("Справка")

    @dispatcher.message_callback()
    async def on_press(event: MessageCallback) -> None:
        await event.answer(notification="Дальше так дальше", new_text="Шаг два")

    task = asyncio.create_task(dispatcher.start_polling(bot))
    yield dispatcher
    await dispatcher.stop_polling()
    await asyncio.gather(task, return_exceptions=True)


@pytest.mark.usefixtures("polling")
async def test_a_dialog_with_a_bot_of_maxapi(emulator: Emulator) -> None:
    await emulator.start(ANNA, "abc")
    await emulator.idle()
    greeting = await emulator.last(ANNA)
    assert greeting["body"]["text"] == "Здравствуйте, abc"
    assert button_texts(greeting) == [["Дальше"]]
    await emulator.press(ANNA, text="Дальше")
    await emulator.idle()
    assert (await emulator.last(ANNA))["body"]["text"] == "Шаг два"
    assert await emulator.toasts(ANNA) == ["Дальше так дальше"]
    await emulator.say(ANNA, "/help")
    await emulator.idle()
    assert (await emulator.last(ANNA))["link"]["message"]["text"] == "/help"


@pytest.mark.usefixtures("polling")
async def test_a_command_in_a_group(emulator: Emulator) -> None:
    chat = await emulator.add_chat("Отдел", ANNA, [BORIS], "admin")
    await emulator.say(BORIS, "@task_bot /help", chat["chat_id"])
    await emulator.idle()
    assert (await emulator.last(chat_id=chat["chat_id"]))["body"]["text"] == "Справка"


async def test_media_go_up_and_come_down(emulator: Emulator, bot: Bot) -> None:
    await emulator.start(ANNA)
    pictures: Sent = [InputMediaBuffer(b"\x89PNG\r\n\x1a\n" + b"0" * 64, "a.png")]
    await bot.send_message(user_id=ANNA, text="Фото", attachments=pictures)
    [image] = (await emulator.last(ANNA))["body"]["attachments"]
    assert image["type"] == "image"
    assert (await bot.download_bytes(image["payload"]["url"])).startswith(b"\x89PNG")


async def test_the_rest_of_the_client(emulator: Emulator, bot: Bot) -> None:
    await emulator.start(ANNA)
    chat = await emulator.add_chat("Отдел", ANNA, [BORIS], "admin")
    chat_id = chat["chat_id"]
    me = await bot.get_me()
    assert me.username == "task_bot"
    await bot.set_commands(BotCommand(name="new", description="Новая задача"))
    assert (await bot.get_chat_by_id(chat_id)).title == "Отдел"
    members = await bot.get_chat_members(chat_id)
    assert [member.user_id for member in members.members] == [ANNA, BORIS, me.user_id]
    sent = await bot.send_message(chat_id=chat_id, text="Правила")
    assert sent is not None
    mid = body_of(sent.message).mid
    await bot.pin_message(chat_id, mid)
    pinned = await bot.get_pin_message(chat_id)
    assert pinned.message is not None
    assert body_of(pinned.message).mid == mid
    await bot.edit_message(mid, text="Новые правила")
    assert body_of(await bot.get_message(mid)).text == "Новые правила"
    await bot.delete_message(mid)
    with pytest.raises(MaxApiError):
        await bot.get_message(mid)
