"""aiogram's methods, carried out by the emulator over HTTP."""

import asyncio
from typing import Any

import pytest
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)

from bot.max import KEEP, Max, OutcomeUnknown, connect
from tests.bot.harness import UNLIMITED
from tests.emulator_client import Emulator, button_texts

ANNA, BORIS = 1001, 1002
PICTURE = BufferedInputFile(b"\x89PNG\r\n\x1a\n" + b"0" * 64, "a.png")


def markup(*texts: str, payload: str = "x") -> InlineKeyboardMarkup:
    row = [InlineKeyboardButton(text=text, callback_data=payload) for text in texts]
    return InlineKeyboardMarkup(inline_keyboard=[row])


def kinds(message: dict[str, Any]) -> list[str]:
    return [item["type"] for item in message["body"].get("attachments", [])]


async def test_a_text_is_sent_as_html_to_the_person(max_: Max, emulator: Emulator) -> None:
    sent = await max_.bot.send_message(ANNA, "<b>Отчёт</b>", reply_markup=markup("Да"))
    shown = await emulator.last(ANNA)
    assert shown["body"]["text"] == sent.text == "Отчёт"
    assert shown["body"]["mid"] == max_.mid(sent)
    assert button_texts(shown) == [["Да"]]
    assert sent.chat.id == ANNA
    assert (sent.model_extra or {})["max_chat_id"] == shown["recipient"]["chat_id"]


async def test_who_the_bot_is_was_asked_once(max_: Max, emulator: Emulator) -> None:
    assert (await max_.bot.me()).id == max_.me.id == max_.bot.id
    assert max_.username == "task_bot"
    assert await emulator.calls() == []


async def test_options_of_sending_arrive(max_: Max, emulator: Emulator) -> None:
    said = await emulator.say(ANNA, "Вопрос")
    await max_.bot.send_message(
        ANNA,
        "https://max.ru",
        disable_notification=True,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        reply_parameters=ReplyParameters(message_id=int.from_bytes(said["body"]["mid"].encode())),
    )
    call = (await emulator.calls(method="POST", path="/messages"))[-1]
    assert call["query"]["disable_link_preview"] == "true"
    assert call["body"]["notify"] is False
    assert (await emulator.last(ANNA))["link"]["message"]["mid"] == said["body"]["mid"]


async def test_a_text_beyond_the_limit_is_cut(max_: Max, emulator: Emulator) -> None:
    await max_.bot.send_message(ANNA, "<b>" + "слово " * 2000 + "</b>")
    assert (await emulator.last(ANNA))["body"]["text"].endswith("…")


async def test_a_picture_is_uploaded_without_the_token(max_: Max, emulator: Emulator) -> None:
    sent = await max_.bot.send_photo(ANNA, PICTURE, caption="Схема", reply_markup=markup("Да"))
    assert sent.photo is not None
    again = await max_.bot.send_photo(ANNA, sent.photo[0].file_id)
    assert kinds(await emulator.last(ANNA)) == ["image"]
    assert again.photo is not None
    session = max_.out.files._session
    assert session is not None
    assert "Authorization" not in session.headers


@pytest.mark.parametrize("kind", ["video", "audio", "voice", "document", "animation"])
async def test_every_kind_of_file_can_be_sent(max_: Max, emulator: Emulator, kind: str) -> None:
    send = getattr(max_.bot, f"send_{kind}")
    sent = await send(ANNA, BufferedInputFile(b"data" * 100, "file.bin"), caption="Вот")
    assert isinstance(sent, Message)
    assert len(kinds(await emulator.last(ANNA))) == 1


async def test_an_edit_replaces_text_and_keyboard(max_: Max, emulator: Emulator) -> None:
    sent = await max_.bot.send_message(ANNA, "Было", reply_markup=markup("Раз"))
    await sent.edit_text("Стало", reply_markup=markup("Два"))
    shown = await emulator.last(ANNA)
    assert shown["body"]["text"] == "Стало"
    assert button_texts(shown) == [["Два"]]


async def test_an_edit_without_markup_takes_the_keyboard_away(
    max_: Max, emulator: Emulator
) -> None:
    sent = await max_.bot.send_message(ANNA, "Было", reply_markup=markup("Раз"))
    await sent.edit_text("Стало")
    assert kinds(await emulator.last(ANNA)) == []


async def test_an_edit_may_keep_keyboard_and_picture(max_: Max, emulator: Emulator) -> None:
    sent = await max_.bot.send_photo(ANNA, PICTURE, caption="Было", reply_markup=markup("Раз"))
    await sent.edit_text("Стало", reply_markup=KEEP)
    shown = await emulator.last(ANNA)
    assert shown["body"]["text"] == "Стало"
    assert kinds(shown) == ["image", "inline_keyboard"]


async def test_a_caption_changes_and_the_picture_stays(max_: Max, emulator: Emulator) -> None:
    sent = await max_.bot.send_photo(ANNA, PICTURE, caption="Было", reply_markup=markup("Раз"))
    await sent.edit_caption(caption="Стало")
    shown = await emulator.last(ANNA)
    assert shown["body"]["text"] == "Стало"
    assert kinds(shown) == ["image"]


async def test_a_text_becomes_a_picture_and_back(max_: Max, emulator: Emulator) -> None:
    sent = await max_.bot.send_message(ANNA, "Текст")
    await sent.edit_media(InputMediaPhoto(media=PICTURE, caption="Фото"))
    assert kinds(await emulator.last(ANNA)) == ["image"]
    await sent.edit_text("Текст")
    assert kinds(await emulator.last(ANNA)) == []


async def test_buttons_can_be_taken_away(max_: Max, emulator: Emulator) -> None:
    sent = await max_.bot.send_message(ANNA, "Вопрос", reply_markup=markup("Да"))
    await sent.edit_reply_markup()
    shown = await emulator.last(ANNA)
    assert kinds(shown) == []
    assert shown["body"]["text"] == "Вопрос"


async def test_a_message_can_be_deleted_once(max_: Max, emulator: Emulator) -> None:
    sent = await max_.bot.send_message(ANNA, "Лишнее")
    assert await sent.delete()
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await sent.delete()
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await sent.edit_text("Поздно")


async def test_commands_are_set(max_: Max, emulator: Emulator) -> None:
    assert await max_.bot.set_my_commands([BotCommand(command="new", description="Новая задача")])
    assert (await emulator.calls(method="PATCH"))[-1]["status"] == 200
    with pytest.raises(TelegramBadRequest, match="32 commands"):
        await max_.bot.set_my_commands([BotCommand(command="a", description="b")] * 33)


async def test_typing_is_shown_where_the_chat_is_known(max_: Max, emulator: Emulator) -> None:
    assert not await max_.bot.send_chat_action(ANNA, "typing")
    await max_.bot.send_message(ANNA, "Минуту")
    assert await max_.bot.send_chat_action(ANNA, "typing")
    assert not await max_.bot.send_chat_action(ANNA, "choose_sticker")


async def test_members_have_their_rights(max_: Max, emulator: Emulator) -> None:
    chat = await emulator.add_chat("Склад", owner=ANNA, members=[BORIS], bot="admin")
    group = chat["chat_id"]
    statuses = [(await max_.bot.get_chat_member(group, user)).status for user in (ANNA, BORIS, 77)]
    assert statuses == ["creator", "member", "left"]
    me: Any = await max_.bot.get_chat_member(group, max_.bot.id)
    assert me.status == "administrator"
    assert me.can_manage_chat
    assert (await max_.bot.get_chat(group)).title == "Склад"
    assert (await max_.bot.get_chat(ANNA)).type == "private"
    assert (await max_.bot.get_chat_member(ANNA, ANNA)).status == "member"


async def test_what_max_has_not_says_so(max_: Max) -> None:
    with pytest.raises(NotImplementedError, match="sendDice"):
        await max_.bot.send_dice(ANNA)


# What MAX refuses


async def test_a_person_who_stopped_the_bot_is_forbidden(max_: Max, emulator: Emulator) -> None:
    await emulator.stop(ANNA)
    with pytest.raises(TelegramForbiddenError):
        await max_.bot.send_message(ANNA, "Вы тут?")


async def test_a_stranger_is_not_found(max_: Max) -> None:
    with pytest.raises(TelegramNotFound):
        await max_.bot.send_message(BORIS, "Здравствуйте")


async def test_a_wrong_token_is_unauthorized(emulator: Emulator) -> None:
    with pytest.raises(TelegramUnauthorizedError):
        await connect("wrong", emulator.base_url, UNLIMITED)


async def test_no_max_is_a_network_error() -> None:
    with pytest.raises(TelegramNetworkError):
        await connect("t", "http://127.0.0.1:9", UNLIMITED)


async def test_success_false_is_a_refusal(max_: Max, emulator: Emulator) -> None:
    sent = await max_.bot.send_message(ANNA, "Было")
    await emulator.fault("success_false", method="PUT", path="/messages", count=1)
    with pytest.raises(TelegramBadRequest, match=r"success\.false"):
        await sent.edit_text("Стало")


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_passing_troubles_are_waited_out(max_: Max, emulator: Emulator, status: int) -> None:
    await emulator.fault(status, method="POST", path="/messages", count=2)
    await max_.bot.send_message(ANNA, "Дошло")
    calls = await emulator.calls(method="POST", path="/messages")
    assert [call["status"] for call in calls] == [status, status, 200]
    assert len(await emulator.messages(ANNA)) == 1


async def test_lasting_troubles_are_told(max_: Max, emulator: Emulator) -> None:
    await emulator.fault(503, path="/messages")
    with pytest.raises(TelegramServerError):
        await max_.bot.send_message(ANNA, "Не дойдёт")


async def test_a_file_that_is_not_ready_is_waited_for(max_: Max, emulator: Emulator) -> None:
    await emulator.fault("attachment_not_ready", path="/messages", count=1)
    await max_.bot.send_photo(ANNA, PICTURE)
    assert kinds(await emulator.last(ANNA)) == ["image"]


# Outcomes that cannot be known


@pytest.mark.parametrize(
    ("fault", "arrived"), [("accept_then_drop", True), ("drop", False), (502, False)]
)
async def test_a_message_that_may_have_been_sent_is_not_sent_again(
    max_: Max, emulator: Emulator, fault: str | int, arrived: bool
) -> None:
    before = await max_.bot.send_message(ANNA, "До", reply_markup=markup("Да", payload="d:1"))
    await emulator.fault(fault, method="POST", path="/messages", count=1)
    with pytest.raises(OutcomeUnknown):
        await max_.bot.send_message(ANNA, "Может", reply_markup=markup("Да", payload="d:2"))
    assert len(await emulator.calls(method="POST", path="/messages")) == 2

    where = max_.max_chat_id(ANNA)
    assert where is not None
    found = (await max_.find_messages(where, ["d:2"])).get("d:2")
    assert (found is not None) is arrived
    assert await max_.find_messages(where, ["d:1", "d:7"]) == {"d:1": max_.mid(before)}


async def test_a_slow_answer_to_a_message_is_not_taken_for_no(emulator: Emulator) -> None:
    await emulator.start(ANNA)
    max_ = await connect("local-token", emulator.base_url, UNLIMITED, timeout=0.3)
    await emulator.fault("delay", method="POST", path="/messages", delay=1, count=1)
    with pytest.raises(OutcomeUnknown):
        await max_.bot.send_message(ANNA, "Медленно")
    await max_.close()
    async with asyncio.timeout(10):  # and indeed it is sent in the end
        while len(await emulator.messages(ANNA)) != 1:
            await asyncio.sleep(0.02)


async def test_a_lost_answer_to_an_edit_is_asked_for_again(max_: Max, emulator: Emulator) -> None:
    sent = await max_.bot.send_message(ANNA, "Было")
    await emulator.fault("accept_then_drop", method="PUT", path="/messages", count=1)
    await sent.edit_text("Стало")
    assert (await emulator.last(ANNA))["body"]["text"] == "Стало"


async def test_no_message_is_found_where_none_is(max_: Max) -> None:
    sent = await max_.bot.send_message(ANNA, "Без кнопок")
    where = (sent.model_extra or {})["max_chat_id"]
    assert await max_.find_messages(where, ["d:1"]) == {}
