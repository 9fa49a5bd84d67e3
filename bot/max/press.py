"""One button press is one `POST /answers`.

MAX acknowledges a press, edits the pressed message and shows a toast in a single call.
While an update is handled, `Press` collects the three.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.methods import AnswerCallbackQuery
from aiogram.types import CallbackQuery
from maxapi.types.updates.message_callback import MessageCallback

log = structlog.get_logger(__name__)
_current: ContextVar["Press | None"] = ContextVar("max_press", default=None)


@dataclass(slots=True)
class Press:
    """A press being handled."""

    callback_id: str
    chat_id: int
    message_id: int
    files: list[dict[str, Any]] = field(default_factory=list)
    """What the pressed message carries beside its keyboard, ready to be sent again."""
    toast: str | None = None
    answered: bool = False


def press_of(callback_id: str) -> Press | None:
    """The press being handled, if it is this one."""
    press = _current.get()
    return press if press and press.callback_id == callback_id else None


def press_on(message_id: int) -> Press | None:
    """The press being handled, if it is on this message."""
    press = _current.get()
    return press if press and press.message_id == message_id else None


@asynccontextmanager
async def pressing(
    query: CallbackQuery | None, event: MessageCallback | None, bot: Bot
) -> AsyncIterator[None]:
    """Handling of a press (of anything else where `query` is None).

    However handling ends, the press gets an answer. Tasks started inside inherit the press,
    but it is answered by the time they go on: their edits are ordinary edits.
    """
    if query is None:
        yield
        return
    press = _press(query, event)
    token = _current.set(press)
    try:
        yield
    finally:
        try:
            if not press.answered:
                await _acknowledge(press, bot)
        finally:
            press.answered = True
            _current.reset(token)


async def _acknowledge(press: Press, bot: Bot) -> None:
    answer = AnswerCallbackQuery(callback_query_id=press.callback_id, text=press.toast)
    try:
        await bot(answer)
    except TelegramAPIError as error:  # the handler's own outcome matters more
        log.warning("press_not_answered", error=type(error).__name__)


def _press(query: CallbackQuery, event: MessageCallback | None) -> Press:
    shown = query.message
    body = event.message.body if event and event.message else None
    files = [_again(item) for item in (body.attachments or ()) if body] if body else []
    return Press(
        callback_id=query.id,
        chat_id=shown.chat.id if shown else query.from_user.id,
        message_id=shown.message_id if shown else 0,
        files=[item for item in files if item],
    )


def _again(attachment: Any) -> dict[str, Any]:
    """A received file in the form it can be sent in; other attachments cannot be."""
    token = getattr(attachment.payload, "token", None) or getattr(attachment, "token", None)
    kind = attachment.type
    known = kind in {"image", "video", "audio", "file"} and token
    return {"type": str(kind), "payload": {"token": token}} if known else {}
