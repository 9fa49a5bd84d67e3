"""Answers to presses."""

from typing import Any

import structlog
from aiogram import Bot
from aiogram.methods import AnswerCallbackQuery
from maxapi.enums.api_path import ApiPath
from maxapi.enums.http_method import HTTPMethod

from bot.max.calls import Call
from bot.max.errors import RefusedError
from bot.max.outbound.context import Outbound
from bot.max.press import Press, press_of

log = structlog.get_logger(__name__)


async def answer_callback(out: Outbound, method: AnswerCallbackQuery, _bot: Bot) -> bool:
    """With a text: kept, and sent with the edit or at the end. Without: sent at once."""
    press = press_of(method.callback_query_id)
    if press is None:
        await _post(out, method.callback_query_id, {"notification": method.text or ""})
    elif press.answered:
        return True
    elif method.text and press.toast != method.text:
        press.toast = method.text
    else:
        await answer_press(out, press, None, {})
    return True


async def answer_press(
    out: Outbound, press: Press, message: dict[str, Any] | None, params: dict[str, str]
) -> bool:
    """Everything about a press in one call; false where MAX refuses it (too old, mostly).

    MAX wants a message or a notification in every answer; an empty one shows nothing.
    """
    press.answered = True
    body: dict[str, Any] = {} if message is None else {"message": message}
    if press.toast or message is None:
        body["notification"] = press.toast or ""
    try:
        await _post(out, press.callback_id, body, params, press.chat_id)
    except RefusedError as error:
        log.info("press_refused", status=error.status, code=error.code)
        return False
    return True


async def _post(
    out: Outbound,
    callback_id: str,
    body: dict[str, Any],
    params: dict[str, str] | None = None,
    chat_id: int | None = None,
) -> None:
    await out.calls(
        Call(
            HTTPMethod.POST,
            ApiPath.ANSWERS,
            params={"callback_id": callback_id, **(params or {})},
            body=body,
            chat=None if chat_id is None else (chat_id, "answer"),
        )
    )
