"""Inline keyboards: MAX's limits and the shape in which they come back.

Source: "Keyboards" of dev.max.ru (September 2026) and answers of the real server.
"""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from emulator.entities import User
from emulator.errors import bad_payload, not_found, too_big, too_small
from emulator.ids import callback_id
from emulator.json_types import Json
from emulator.text.markup import utf16_length

MAX_ROWS = 30
MAX_IN_ROW = 7
MAX_IN_SPECIAL_ROW = 3
MAX_BUTTONS = 210
SPECIAL = {"link", "open_app", "request_contact", "request_geo_location"}
START_PARAM = re.compile(r"[\w-]*", re.ASCII)
UNKNOWN_TYPE = "{ru.max.botapi.KnownInstance.message}"


def stored_keyboard(payload: object, bot: User) -> Json:
    """The attachment as it is returned: with a `callback_id`, buttons with their `intent`."""
    rows = _rows(payload)
    if len(rows) > MAX_ROWS:
        raise too_big("buttons", len(rows), MAX_ROWS)
    if sum(map(len, rows)) > MAX_BUTTONS:
        raise too_big("buttons", sum(map(len, rows)), MAX_BUTTONS)
    checked = [_row(row, bot) for row in rows]
    return {
        "type": "inline_keyboard",
        "callback_id": callback_id(),
        "payload": {"buttons": checked},
    }


def _rows(payload: object) -> list[list[Json]]:
    rows = payload.get("buttons") if isinstance(payload, dict) else None
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_payload("Field 'buttons' cannot be null")
    if not rows or not all(rows):
        raise too_small("buttons", 0, 1)
    return rows


def _row(row: list[Json], bot: User) -> list[Json]:
    special = any(isinstance(button, dict) and button.get("type") in SPECIAL for button in row)
    limit = MAX_IN_SPECIAL_ROW if special else MAX_IN_ROW
    if len(row) > limit:
        raise too_big("buttons", len(row), limit)
    return [_button(button, bot) for button in row]


def _button(button: object, bot: User) -> Json:
    if not isinstance(button, dict):
        raise bad_payload("Can't deserialize body")
    kind = button.get("type")
    check = CHECKS.get(kind) if isinstance(kind, str) else None
    if check is None:
        raise bad_payload(f"buttons: {UNKNOWN_TYPE}")
    text = _text(button, "text", 128, at_least=1)
    return {"type": kind, "text": text, **check(button, bot), "intent": _intent(button)}


def _intent(button: Json) -> str:
    intent = button.get("intent")
    return intent if intent in {"positive", "negative"} else "default"


def _text(button: Json, field: str, limit: int, *, at_least: int = 0) -> str:
    value = button.get(field)
    if not isinstance(value, str):
        raise bad_payload(f"Field '{field}' cannot be null")
    size = utf16_length(value)
    if size > limit:
        raise too_big(field, size, limit)
    if size < at_least:
        raise too_small(field, size, at_least)
    return value


def _payload(button: Json, _: User) -> Json:
    return {"payload": _text(button, "payload", 1024)}


def _link(button: Json, _: User) -> Json:
    url = _text(button, "url", 2048)
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        raise bad_payload("Must have only http/https links format in buttons")
    return {"url": url}


def _open_app(button: Json, bot: User) -> Json:
    """A name that is no bot fails the whole message with 404 (issue 121 of the Go client)."""
    name, contact = button.get("web_app"), button.get("contact_id")
    if contact is None and name is None:
        raise bad_payload("Field 'webApp' cannot be null")
    if contact is not None and contact != bot.user_id:
        raise not_found(f"LinkPK{{id={contact}}}")
    if contact is None and name != bot.username:
        raise not_found(f"LinkPK{{name='{name}'}}")
    start_param = button.get("payload")
    fields = {"web_app": bot.username, "contact_id": bot.user_id}
    return fields if start_param is None else fields | {"payload": _start_param(button)}


def _start_param(button: Json) -> str:
    value = _text(button, "payload", 512)
    if not START_PARAM.fullmatch(value):
        raise bad_payload("Field 'payload' must match ^[\\w-]*$")
    return value


def _plain(_button: Json, _: User) -> Json:
    return {}


def _geo(button: Json, _: User) -> Json:
    return {"quick": bool(button.get("quick", False))}


CHECKS: dict[str, Callable[[Json, User], Json]] = {
    "callback": _payload,
    "link": _link,
    "open_app": _open_app,
    "request_contact": _plain,
    "request_geo_location": _geo,
    "message": _plain,
    "clipboard": _payload,
}
