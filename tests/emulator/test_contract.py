"""The emulator and MAX's OpenAPI document agree on paths, methods, parameters and fields.

The document is not in this repository: set MAX_OPENAPI, or put it to ../shared/data/.
"""

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.emulator.conftest import ANNA, BORIS, BotApi, callback
from tests.emulator_client import ROOT, Emulator, Json

DOCUMENT = Path(os.environ.get("MAX_OPENAPI", ROOT.parent / "shared/data/max-openapi.yaml"))
METHODS = ("get", "post", "put", "patch", "delete")
GONE = {("GET", "/chats"), ("POST", "/chats/{chatId}/members"), ("GET", "/chats/{chatLink}")}
TEXTS = {"message_ids", "types"}
"""Optional texts, which have no wrong value; their own tests are in polling and messages."""

pytestmark = pytest.mark.skipif(not DOCUMENT.exists(), reason="no OpenAPI document of MAX")


@cache
def document() -> Json:
    return dict(yaml.safe_load(DOCUMENT.read_text(encoding="utf-8"))) if DOCUMENT.exists() else {}


def operations() -> Iterator[tuple[str, str, Json]]:
    for path, item in document().get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield method.upper(), path, item[method]


def resolved(schema: Json) -> Json:
    """The schema with references followed and `allOf` merged."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return resolved(document()["components"]["schemas"][name])
    merged = dict(schema)
    for part in schema.get("allOf", []):
        for key, value in resolved(part).items():
            merged.setdefault(key, value)
    return merged


def kind_of(schema: Json) -> str:
    found = resolved(schema)
    return str(found.get("type") or ("string" if "enum" in found else "object"))


PARAMETERS = [
    (method, path, parameter["name"], kind_of(parameter["schema"]), bool(parameter.get("required")))
    for method, path, operation in operations()
    for parameter in operation.get("parameters", [])
    if parameter["in"] == "query"
]
FIELDS = [
    (method, path, name, kind_of(schema))
    for method, path, operation in operations()
    for content in operation.get("requestBody", {}).get("content", {}).values()
    for name, schema in resolved(content["schema"]).get("properties", {}).items()
    if (method, path) not in GONE and name != "marker"
]


class Place:
    """A group with the bot in charge, and everything paths and queries name."""

    def __init__(self, api: BotApi, values: dict[str, str]) -> None:
        self.api = api
        self.values = values

    def path(self, template: str) -> str:
        return re.sub(r"\{(\w+)\}", lambda match: self.values[match[1]], template)

    def required(self, method: str, path: str) -> dict[str, str]:
        """The query that makes a call of this operation right."""
        names = {
            name for m, p, name, _, needed in PARAMETERS if (m, p) == (method, path) and needed
        }
        if (method, path) in {("GET", "/messages"), ("POST", "/messages")}:
            names.add("chat_id")
        return {name: self.values[name] for name in names}


@pytest.fixture
async def place(emulator: Emulator, api: BotApi) -> Place:
    await emulator.start(ANNA)
    chat = await emulator.add_chat(
        "Отдел",
        ANNA,
        [BORIS],
        "admin",
        permissions=[
            "read_all_messages",
            "add_remove_members",
            "add_admins",
            "change_chat_info",
            "pin_message",
        ],
    )
    message = await api.send("Задача", [callback()], chat_id=chat["chat_id"])
    mid = message["body"]["mid"]
    press = await emulator.press(ANNA, mid, text="Готово")
    video = await api.ok("POST", "/uploads", type="video")
    values = {
        "chatId": chat["chat_id"],
        "chat_id": chat["chat_id"],
        "chatLink": "channel",
        "userId": BORIS,
        "user_id": BORIS,
        "messageId": mid,
        "message_id": mid,
        "callback_id": press["callback_id"],
        "videoToken": video["token"],
        "type": "file",
        "url": "http://127.0.0.1:1/hook",
    }
    return Place(api, {name: str(value) for name, value in values.items()})


@pytest.mark.parametrize(("method", "path"), [(method, path) for method, path, _ in operations()])
async def test_every_documented_operation_is_there(place: Place, method: str, path: str) -> None:
    status, answer = await place.api.call(method, place.path(path), **place.required(method, path))
    if (method, path) in GONE:
        assert status in {404, 410}
    else:
        assert status not in {405, 410, 500}
        assert "is not found" not in str(answer.get("message"))


@pytest.mark.parametrize(("method", "path", "name", "kind", "needed"), PARAMETERS)
async def test_every_documented_parameter_is_read(
    place: Place, method: str, path: str, name: str, kind: str, needed: bool
) -> None:
    query: dict[str, Any] = place.required(method, path)
    if needed:
        del query[name]
    elif name in TEXTS:
        pytest.skip("an optional text has no wrong value")
    else:
        query[name] = "~"
    body = {"text": "x"} if method in {"POST", "PUT"} else None
    renamed = {f"{key}_" if key == "from" else key: value for key, value in query.items()}
    status, answer = await place.api.call(method, place.path(path), body, **renamed)
    assert (status, name in answer["message"]) == (400, True), answer


@pytest.mark.parametrize(("method", "path", "name", "kind"), FIELDS)
async def test_every_documented_field_is_read(
    place: Place, method: str, path: str, name: str, kind: str
) -> None:
    wrong = {"string": 17, "boolean": "~"}.get(kind, "~")
    body: Json = {
        "text": "x",
        "url": "http://127.0.0.1:1/",
        "notification": "x",
        "message_id": place.values["message_id"],
    }
    body = body | {name: wrong}
    status, answer = await place.api.call(
        method, place.path(path), body, **place.required(method, path)
    )
    assert (status, answer["code"]) == (400, "proto.payload"), answer
    assert name in answer["message"]
