"""Inline keyboards: limits, codes, the shape in which they come back."""

from typing import Any

import pytest

from tests.emulator.conftest import ANNA, BotApi, callback, keyboard
from tests.emulator_client import Emulator, Json

pytestmark = pytest.mark.usefixtures("started")

LINK = {"type": "link", "text": "Сайт", "url": "https://example.org"}


def app(**fields: Any) -> Json:
    return {"type": "open_app", "text": "Доска", "web_app": "task_bot", **fields}


async def refusal(api: BotApi, *rows: list[Json]) -> tuple[int, Json]:
    body = {"text": "Задача", "attachments": [keyboard(*rows)]}
    return await api.call("POST", "/messages", body, user_id=ANNA)


async def test_a_keyboard_comes_back_with_callback_id_and_intents(api: BotApi) -> None:
    message = await api.send("Задача", [callback(), LINK])
    attachment = message["body"]["attachments"][0]
    assert len(attachment["callback_id"]) == 120
    assert attachment["payload"]["buttons"][0] == [
        {"type": "callback", "text": "Готово", "payload": "done", "intent": "default"},
        {**LINK, "intent": "default"},
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [[callback()] * 7] * 30,
        [[LINK, callback(), callback()]],
        [[callback("я" * 128, "п" * 1024)]],
        [[app(payload="task_42-x"), app(contact_id=900_000_001, web_app="whatever")]],
        [[{"type": "request_contact", "text": "Номер"}]],
        [[{"type": "request_geo_location", "text": "Где я", "quick": True}]],
        [[{"type": "message", "text": "Мои задачи"}]],
        [[{"type": "clipboard", "text": "Код", "payload": "A-1"}]],
    ],
)
async def test_allowed_keyboards(api: BotApi, rows: list[list[Json]]) -> None:
    await api.send("Задача", *rows)


@pytest.mark.parametrize(
    ("rows", "status", "message"),
    [
        ([], 400, "Field 'buttons' size (0) must be at least 1"),
        ([[]], 400, "Field 'buttons' size (0) must be at least 1"),
        ([[callback()] * 8], 400, "Field 'buttons' size (8) must be at most 7"),
        ([[LINK] + [callback()] * 3], 400, "Field 'buttons' size (4) must be at most 3"),
        ([[callback()]] * 31, 400, "Field 'buttons' size (31) must be at most 30"),
        ([[callback("")]], 400, "Field 'text' size (0) must be at least 1"),
        ([[callback("я" * 129)]], 400, "Field 'text' size (129) must be at most 128"),
        ([[callback(payload="п" * 1025)]], 400, "Field 'payload' size (1025) must be at most 1024"),
        ([[{"type": "callback", "text": "x"}]], 400, "Field 'payload' cannot be null"),
        (
            [[{**LINK, "url": "ftp://example.org"}]],
            400,
            "Must have only http/https links format in buttons",
        ),
        (
            [[{**LINK, "url": "https://e.org/" + "a" * 2035}]],
            400,
            "Field 'url' size (2049) must be at most 2048",
        ),
        ([[app(web_app=None)]], 400, "Field 'webApp' cannot be null"),
        ([[app(web_app="https://e.org")]], 404, "LinkPK{name='https://e.org'}"),
        ([[app(contact_id=5)]], 404, "LinkPK{id=5}"),
        ([[app(payload="a b")]], 400, "Field 'payload' must match ^[\\w-]*$"),
        ([[app(payload="a" * 513)]], 400, "Field 'payload' size (513) must be at most 512"),
        ([[{"type": "chat", "text": "x"}]], 400, "buttons: {ru.max.botapi.KnownInstance.message}"),
    ],
)
async def test_refused_keyboards(
    emulator: Emulator, api: BotApi, rows: list[list[Json]], status: int, message: str
) -> None:
    got, answer = await refusal(api, *rows)
    assert (got, answer["message"]) == (status, message)
    assert await emulator.messages(ANNA) == []


async def test_one_keyboard_a_message(api: BotApi) -> None:
    body = {"text": "x", "attachments": [keyboard([callback()]), keyboard([callback()])]}
    status, _ = await api.call("POST", "/messages", body, user_id=ANNA)
    assert status == 400
