"""Received inline keyboards in Telegram's words."""

from collections.abc import Sequence
from typing import Any

from bot.max.open_app import app_link
from bot.max.receipt import without_receipt


def keyboard(rows: Sequence[Sequence[Any]]) -> dict[str, Any]:
    """The keyboard of a message as MAX gives it back."""
    return {"inline_keyboard": [[_button(button) for button in row] for row in rows]}


def _button(button: Any) -> dict[str, Any]:
    return {"text": button.text} | _action(button)


def _action(button: Any) -> dict[str, Any]:
    match button.type:
        case "callback":
            return {"callback_data": without_receipt(button.payload or "")}
        case "link":
            return {"url": button.url}
        case "open_app":
            return {"web_app": {"url": app_link(button)}}
        case "clipboard":
            return {"copy_text": {"text": button.payload}}
    return {_REQUESTS[button.type]: True} if button.type in _REQUESTS else {}


_REQUESTS = {"request_contact": "request_contact", "request_geo_location": "request_location"}
"""Extras of ours: Telegram asks for these on reply keyboards only."""
