"""Sending, editing, deleting, reading messages in a dialog."""

import pytest

from tests.emulator.conftest import ANNA, BORIS, BOT, BotApi, callback
from tests.emulator_client import Emulator

pytestmark = pytest.mark.usefixtures("started")


async def test_a_message_has_maxs_own_shape(api: BotApi) -> None:
    message = await api.send("Привет")
    body, recipient = message["body"], message["recipient"]
    assert set(message) == {"recipient", "timestamp", "body", "sender"}
    assert set(body) == {"mid", "seq", "text"}
    assert recipient == {"chat_id": ANNA ^ BOT, "chat_type": "dialog", "user_id": ANNA}
    assert body["mid"] == f"mid.{recipient['chat_id']:016x}{body['seq']:016x}"
    assert body["seq"] >> 16 == message["timestamp"]
    assert message["sender"]["is_bot"] is True


async def test_a_person_writes_to_the_bot(emulator: Emulator, api: BotApi) -> None:
    await emulator.add_user("Вера", user_id=5005, locale="en")
    await emulator.start(5005)
    await emulator.say(5005, "Купить хлеб")
    updates, _ = await api.updates()
    update = updates[-1]
    assert update["update_type"] == "message_created"
    assert update["user_locale"] == "en"
    assert update["message"]["recipient"]["user_id"] == BOT
    assert "username" not in update["message"]["sender"]
    assert "last_name" not in update["message"]["sender"]


async def test_seq_grows_with_every_message(api: BotApi) -> None:
    sequence = [(await api.send(str(number)))["body"]["seq"] for number in range(5)]
    assert sequence == sorted(set(sequence))


@pytest.mark.parametrize(
    ("query", "status", "code", "message"),
    [
        ({}, 400, "proto.payload", "Unknown recipient"),
        ({"user_id": BORIS}, 404, "chat.not.found", "dialog.not.found"),
        ({"user_id": 31337}, 404, "chat.not.found", "dialog.not.found"),
        ({"chat_id": ANNA}, 404, "chat.not.found", f"Chat {ANNA} not found"),
        ({"chat_id": 0}, 403, "chat.denied", "Invalid chatId: 0"),
    ],
)
async def test_a_wrong_recipient_is_refused(
    api: BotApi, query: dict[str, int], status: int, code: str, message: str
) -> None:
    got = await api.call("POST", "/messages", {"text": "Привет"}, **query)
    assert got == (status, {"code": code, "message": message})


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"text": "а" * 4001}, "Field 'text' size (4001) must be at most 4000"),
        ({"text": ""}, "errors.required"),
        ({"text": "  \n"}, "errors.required"),
        ({}, "errors.required"),
        ({"text": "x", "format": "latex"}, "Unknown format: latex"),
        (
            {"attachments": [{"type": "poll"}]},
            "attachments[0]: {ru.max.botapi.KnownInstance.message}",
        ),
    ],
)
async def test_a_wrong_body_is_refused(api: BotApi, body: object, message: str) -> None:
    got = await api.call("POST", "/messages", body, user_id=ANNA)
    assert got == (400, {"code": "proto.payload", "message": message})


async def test_a_text_of_4000_units_is_sent(api: BotApi) -> None:
    assert len((await api.send("а" * 4000))["body"]["text"]) == 4000


async def test_a_reply_carries_the_original(emulator: Emulator, api: BotApi) -> None:
    said = await emulator.say(ANNA, "Купить хлеб")
    reply = await api.send("Записано", link={"type": "reply", "mid": said["body"]["mid"]})
    assert reply["link"]["type"] == "reply"
    assert reply["link"]["message"]["text"] == "Купить хлеб"
    assert reply["link"]["sender"]["user_id"] == ANNA


async def test_a_forward_loses_its_buttons(api: BotApi) -> None:
    original = await api.send("Задача", [callback()])
    link = {"type": "forward", "mid": original["body"]["mid"]}
    forward = await api.send(None, link=link)
    assert "attachments" not in forward["link"]["message"]
    assert forward["link"]["chat_id"] == original["recipient"]["chat_id"]


async def test_a_forward_with_a_text_is_refused(api: BotApi) -> None:
    link = {"type": "forward", "mid": (await api.send())["body"]["mid"]}
    status, answer = await api.call("POST", "/messages", {"text": "!", "link": link}, user_id=ANNA)
    assert (status, answer["message"]) == (400, "errors.forward.text.not-empty")


async def test_a_link_to_nothing_is_refused(api: BotApi) -> None:
    link = {"type": "reply", "mid": f"mid.{0:032x}"}
    status, _ = await api.call("POST", "/messages", {"text": "!", "link": link}, user_id=ANNA)
    assert status == 404


async def test_an_edit_keeps_what_is_absent(emulator: Emulator, api: BotApi) -> None:
    mid = (await api.send("Было", [callback()]))["body"]["mid"]
    assert await api.ok("PUT", "/messages", {"text": "Стало"}, message_id=mid) == {"success": True}
    body = (await emulator.last(ANNA))["body"]
    assert body["text"] == "Стало"
    assert len(body["attachments"]) == 1


async def test_an_edit_with_no_attachments_drops_the_keyboard(
    emulator: Emulator, api: BotApi
) -> None:
    mid = (await api.send("Задача", [callback()]))["body"]["mid"]
    await api.ok("PUT", "/messages", {"attachments": []}, message_id=mid)
    body = (await emulator.last(ANNA))["body"]
    assert body["text"] == "Задача"
    assert "attachments" not in body


async def test_a_week_old_message_without_buttons_cannot_be_edited(
    emulator: Emulator, api: BotApi
) -> None:
    plain = (await api.send("Без кнопок"))["body"]["mid"]
    keys = (await api.send("С кнопками", [callback()]))["body"]["mid"]
    await emulator.clock(advance=8 * 86400)
    status, answer = await api.call("PUT", "/messages", {"text": "x"}, message_id=plain)
    assert (status, answer["code"]) == (400, "error.edit.invalid.message")
    await api.ok("PUT", "/messages", {"text": "x"}, message_id=keys)


async def test_others_messages_are_neither_edited_nor_deleted(
    emulator: Emulator, api: BotApi
) -> None:
    mid = (await emulator.say(ANNA, "Моё"))["body"]["mid"]
    edited, _ = await api.call("PUT", "/messages", {"text": "x"}, message_id=mid)
    deleted, _ = await api.call("DELETE", "/messages", message_id=mid)
    assert (edited, deleted) == (400, 403)


async def test_a_deleted_message_is_gone(emulator: Emulator, api: BotApi) -> None:
    mid = (await api.send("Лишнее"))["body"]["mid"]
    await api.ok("DELETE", "/messages", message_id=mid)
    assert await emulator.messages(ANNA) == []
    assert (await api.call("GET", f"/messages/{mid}"))[0] == 404
    assert (await api.call("PUT", "/messages", {"text": "x"}, message_id=mid))[0] == 404


async def test_messages_are_read_newest_first(emulator: Emulator, api: BotApi) -> None:
    sent = [await api.send(str(number)) for number in range(3)]
    chat_id = sent[0]["recipient"]["chat_id"]
    found = (await api.ok("GET", "/messages", chat_id=chat_id, count=2))["messages"]
    assert [message["body"]["text"] for message in found] == ["2", "1"]
    mids = ",".join(message["body"]["mid"] for message in sent[:2])
    assert len((await api.ok("GET", "/messages", message_ids=mids))["messages"]) == 2
    one = await api.ok("GET", f"/messages/{sent[0]['body']['mid']}")
    assert one["body"] == sent[0]["body"]


async def test_messages_are_read_by_time(emulator: Emulator, api: BotApi) -> None:
    old = await api.send("Старое")
    await emulator.clock(advance=3600)
    new = await api.send("Новое")
    query = {"chat_id": old["recipient"]["chat_id"], "from_": new["timestamp"]}
    found = (await api.ok("GET", "/messages", to=old["timestamp"] + 1, **query))["messages"]
    assert [message["body"]["text"] for message in found] == ["Новое"]


async def test_a_person_edits_and_deletes(emulator: Emulator, api: BotApi, started: int) -> None:
    mid = (await emulator.say(ANNA, "Хлеб"))["body"]["mid"]
    await emulator.edit(mid, "Хлеб и молоко")
    await emulator.delete(mid)
    updates, _ = await api.updates(started)
    kinds = [update["update_type"] for update in updates]
    assert kinds == ["message_created", "message_edited", "message_removed"]
    assert updates[0]["message"]["body"]["text"] == "Хлеб"
    assert updates[1]["message"]["body"]["text"] == "Хлеб и молоко"
    assert updates[2]["message_id"] == mid
    assert updates[2]["user_id"] == ANNA
