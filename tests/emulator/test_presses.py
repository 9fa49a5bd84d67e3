"""Pressing buttons, and the bot's answers."""

from urllib.parse import parse_qs, urlsplit

import pytest

from emulator.init_data import contact_hash
from tests.emulator.conftest import ANNA, BORIS, BOT, BotApi, callback, keyboard
from tests.emulator_client import Emulator, EmulatorError, button_texts

pytestmark = pytest.mark.usefixtures("started")


async def test_a_press_reaches_the_bot_with_its_message(
    emulator: Emulator, api: BotApi, started: int
) -> None:
    sent = await api.send("Задача", [callback("Готово", "done:7")])
    pressed = await emulator.press(ANNA, text="Готово")
    updates, _ = await api.updates(started)
    update = updates[-1]
    assert update["update_type"] == "message_callback"
    assert update["callback"]["callback_id"] == pressed["callback_id"]
    assert len(pressed["callback_id"]) == 120
    assert update["callback"]["payload"] == "done:7"
    assert update["callback"]["user"]["user_id"] == ANNA
    assert update["message"]["sender"]["user_id"] == BOT
    assert update["message"]["body"] == sent["body"]
    assert update["user_locale"] == "ru"


async def test_buttons_are_found_by_payload_text_and_place(
    emulator: Emulator, api: BotApi, started: int
) -> None:
    mid = (await api.send("?", [callback("А", "a"), callback("Б", "b")]))["body"]["mid"]
    await emulator.press(ANNA, mid, payload="b")
    await emulator.press(ANNA, mid, text="Б")
    await emulator.press(ANNA, mid, button=(0, 1))
    updates, _ = await api.updates(started)
    assert [update["callback"]["payload"] for update in updates] == ["b", "b", "b"]


@pytest.mark.parametrize("wanted", [{"payload": "x"}, {"text": "x"}, {"button": (4, 4)}, {}])
async def test_a_button_that_is_not_there_cannot_be_pressed(
    emulator: Emulator, api: BotApi, wanted: dict[str, object]
) -> None:
    await api.send("?", [callback("А", "a")])
    with pytest.raises(EmulatorError) as refused:
        await emulator.press(ANNA, **wanted)  # type: ignore[arg-type]  # parametrized
    assert refused.value.status == 404


async def test_strangers_cannot_press(emulator: Emulator, api: BotApi) -> None:
    mid = (await api.send("?", [callback()]))["body"]["mid"]
    with pytest.raises(EmulatorError) as refused:
        await emulator.press(BORIS, mid, text="Готово")
    assert refused.value.status == 403


async def test_an_answer_edits_in_place_and_shows_a_toast(emulator: Emulator, api: BotApi) -> None:
    sent = await api.send("Задача", [callback()])
    pressed = await emulator.press(ANNA, text="Готово")
    message = {
        "text": "<b>Сделано</b>",
        "format": "html",
        "attachments": [keyboard([callback("Вернуть")])],
    }
    answer = {"message": message, "notification": "Отлично"}
    callback_id = pressed["callback_id"]
    assert await api.ok("POST", "/answers", answer, callback_id=callback_id) == {"success": True}
    shown = await emulator.last(ANNA)
    assert shown["body"]["mid"] == sent["body"]["mid"]
    assert shown["body"]["text"] == "Сделано"
    assert button_texts(shown) == [["Вернуть"]]
    assert await emulator.toasts(ANNA) == ["Отлично"]
    assert await emulator.toasts(BORIS) == []


async def test_an_empty_answer_is_refused(emulator: Emulator, api: BotApi) -> None:
    await api.send("Задача", [callback()])
    pressed = await emulator.press(ANNA, text="Готово")
    got = await api.call("POST", "/answers", {}, callback_id=pressed["callback_id"])
    message = "Invalid request. `message` or `notification` required"
    assert got == (400, {"code": "proto.payload", "message": message})


async def test_unknown_and_old_presses_are_refused(emulator: Emulator, api: BotApi) -> None:
    await api.send("Задача", [callback()])
    pressed = await emulator.press(ANNA, text="Готово")
    await emulator.clock(advance=25 * 3600)
    for callback_id in ("unknown", pressed["callback_id"]):
        status, answer = await api.call(
            "POST", "/answers", {"notification": "!"}, callback_id=callback_id
        )
        assert (status, answer["code"]) == (400, "error.edit.invalid.message")


async def test_the_message_of_a_press_may_be_gone(emulator: Emulator, api: BotApi) -> None:
    mid = (await api.send("Задача", [callback()]))["body"]["mid"]
    callback_id = (await emulator.press(ANNA, mid, text="Готово"))["callback_id"]
    await api.ok("DELETE", "/messages", message_id=mid)
    edit = {"message": {"text": "x"}}
    assert (await api.call("POST", "/answers", edit, callback_id=callback_id))[0] == 400
    await api.ok("POST", "/answers", {"notification": "!"}, callback_id=callback_id)


async def test_buttons_that_speak_for_the_person(
    emulator: Emulator, api: BotApi, started: int
) -> None:
    row = [{"type": kind, "text": kind} for kind in ("request_contact", "request_geo_location")]
    mid = (await api.send("?", row, [{"type": "message", "text": "Мои задачи"}]))["body"]["mid"]
    await emulator.press(ANNA, mid, text="Мои задачи")
    await emulator.press(ANNA, mid, text="request_contact")
    await emulator.press(ANNA, mid, text="request_geo_location")
    updates, _ = await api.updates(started)
    said, contact, place = (update["message"]["body"] for update in updates)
    assert said["text"] == "Мои задачи"
    payload = contact["attachments"][0]["payload"]
    assert "\r\nTEL;TYPE=cell:79000001001\r\n" in payload["vcf_info"]
    assert payload["hash"] == contact_hash(payload["vcf_info"], "local-token")
    assert payload["max_info"]["user_id"] == ANNA
    assert place["attachments"][0]["type"] == "location"


async def test_buttons_that_open_something(emulator: Emulator, api: BotApi) -> None:
    app = {"type": "open_app", "text": "Доска", "web_app": "task_bot", "payload": "task_42"}
    link = {"type": "link", "text": "Сайт", "url": "https://example.org"}
    copy = {"type": "clipboard", "text": "Код", "payload": "A-1"}
    mid = (await api.send("?", [app, link, copy]))["body"]["mid"]
    opened = await emulator.press(ANNA, mid, text="Доска")
    fragment = parse_qs(urlsplit(opened["url"]).fragment)
    assert fragment["WebAppStartParam"] == ["task_42"]
    assert (await emulator.press(ANNA, mid, text="Сайт"))["url"] == "https://example.org"
    assert (await emulator.press(ANNA, mid, text="Код"))["copied"] == "A-1"
