"""aiogram's inline keyboards as MAX's, within MAX's limits.

(dev.max.ru, "inline_keyboard": up to 30 rows and 210 buttons, 7 in a row, 3 where the row
opens something; captions of 1-128 characters; payloads up to 1024.)
"""

from collections.abc import Callable
from typing import Any

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from maxapi.enums.intent import Intent

from bot.max.errors import KeyboardRefusedError
from bot.max.open_app import app_target

BLANK = "\u2800"
"""MAX refuses blank captions; this character looks like one (calendars draw empty days)."""
CAPTION, PAYLOAD, URL = 128, 1024, 2048
ROWS, BUTTONS, IN_ROW, WIDE_IN_ROW = 30, 210, 7, 3
_WIDE = frozenset({"link", "open_app", "request_contact", "request_geo_location"})
_INTENTS = {"success": Intent.POSITIVE.value, "danger": Intent.NEGATIVE.value}

KEEP = InlineKeyboardMarkup.model_validate({"inline_keyboard": [], "keep": True})
"""`edit_text(…, reply_markup=KEEP)` changes the text and leaves keyboard and files alone."""

Button = dict[str, Any]


def keeps(markup: object) -> bool:
    """Whether this is `KEEP` (or a copy: aiogram copies what it is given)."""
    extra = markup.model_extra if isinstance(markup, InlineKeyboardMarkup) else None
    return bool(extra and extra.get("keep"))


def keyboard(markup: object) -> list[dict[str, Any]]:
    """The attachments for a keyboard: one, or none where there are no buttons.

    Raises:
        KeyboardRefusedError: MAX has no such keyboard or button, or a limit is broken.
    """
    if markup is None:
        return []
    if not isinstance(markup, InlineKeyboardMarkup):
        raise KeyboardRefusedError(f"MAX has inline keyboards only, no {type(markup).__name__}")
    rows = [[_button(button) for button in row] for row in markup.inline_keyboard if row]
    _check(rows)
    return [{"type": "inline_keyboard", "payload": {"buttons": rows}}] if rows else []


def _check(rows: list[list[Button]]) -> None:
    if len(rows) > ROWS:
        raise KeyboardRefusedError(f"{len(rows)} rows of buttons, MAX takes {ROWS}")
    for row in rows:
        wide = any(button["type"] in _WIDE for button in row)
        limit = WIDE_IN_ROW if wide else IN_ROW
        if len(row) > limit:
            what = " where one opens something" if wide else ""
            raise KeyboardRefusedError(f"{len(row)} buttons in a row, MAX takes {limit}{what}")
    if (total := sum(map(len, rows))) > BUTTONS:
        raise KeyboardRefusedError(f"{total} buttons, MAX takes {BUTTONS}")


def _button(button: InlineKeyboardButton) -> Button:
    text = _caption(button.text)
    for name, make in _MAKERS:
        value = getattr(button, name, None)
        if value is not None and value is not False:
            return {"text": text, **make(value, button)}
    raise KeyboardRefusedError(f"MAX has no button like “{text}”")


def _caption(text: str) -> str:
    if not text.strip():
        return BLANK
    return text if len(text) <= CAPTION else text[: CAPTION - 1] + "…"


def _callback(data: str, button: InlineKeyboardButton) -> Button:
    if len(data) > PAYLOAD:
        raise KeyboardRefusedError(f"a payload of {len(data)} characters, MAX takes {PAYLOAD}")
    made = {"type": "callback", "payload": data or BLANK}
    intent = _INTENTS.get(button.style or "")
    return made | {"intent": intent} if intent else made


def _link(url: str, _button: InlineKeyboardButton) -> Button:
    if not url.startswith(("https://", "http://")) or len(url) > URL:
        raise KeyboardRefusedError(f"a link is http(s) and has up to {URL} characters")
    return {"type": "link", "url": url}


def _open_app(app: Any, _button: InlineKeyboardButton) -> Button:
    try:
        name, payload = app_target(app.url)
    except ValueError as error:
        raise KeyboardRefusedError(str(error)) from error
    made = {"type": "open_app", "web_app": name}
    return made | {"payload": payload} if payload else made


def _clipboard(copied: Any, _button: InlineKeyboardButton) -> Button:
    if len(copied.text) > PAYLOAD:
        raise KeyboardRefusedError(f"copies up to {PAYLOAD} characters")
    return {"type": "clipboard", "payload": copied.text}


_MAKERS: tuple[tuple[str, Callable[[Any, InlineKeyboardButton], Button]], ...] = (
    ("callback_data", _callback),
    ("url", _link),
    ("web_app", _open_app),
    ("copy_text", _clipboard),
    ("request_contact", lambda _value, _button: {"type": "request_contact"}),
    ("request_location", lambda _value, _button: {"type": "request_geo_location"}),
)
"""The field of aiogram's button that decides; the last two are extras of ours."""
