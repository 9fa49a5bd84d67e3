"""Looking into a chat for what may or may not have been sent."""

from collections.abc import Collection, Sequence
from typing import Any

from maxapi.enums.api_path import ApiPath
from maxapi.enums.http_method import HTTPMethod

from bot.max.calls import Call, Calls

LOOK_BACK = 100
"""Messages that are looked through, the newest ones; MAX gives no more at once."""


async def find_messages(
    calls: Calls, max_chat_id: int, markers: Collection[str], *, bot_id: int
) -> dict[str, str]:
    """Which markers are in payloads of buttons under the bot's last messages in a chat, with the
    ids of those messages.

    `max_chat_id` is MAX's own id of the chat, of a dialog too (extra `max_chat_id` of received
    and sent messages).

    Raises:
        CallError: MAX did not tell.
    """
    shown = await payloads(calls, max_chat_id, bot_id=bot_id)
    return {mark: mid for mark in markers for mid, payload in shown if mark in payload}


async def payloads(calls: Calls, max_chat_id: int, *, bot_id: int) -> Sequence[tuple[str, str]]:
    """Payloads of buttons under the bot's last messages there, newest first, with the mids.

    Raises:
        CallError: MAX did not tell.
    """
    params = {"chat_id": max_chat_id, "count": LOOK_BACK}
    answer = await calls(Call(HTTPMethod.GET, ApiPath.MESSAGES, params=params))
    return [
        (str(message["body"]["mid"]), payload)
        for message in answer.get("messages") or []
        if (message.get("sender") or {}).get("user_id") == bot_id
        for payload in _payloads(message)
    ]


def _payloads(message: dict[str, Any]) -> list[str]:
    attachments = (message.get("body") or {}).get("attachments") or []
    keyboards = [item["payload"] for item in attachments if item.get("type") == "inline_keyboard"]
    buttons = [button for kb in keyboards for row in kb.get("buttons") or [] for button in row]
    return [button["payload"] for button in buttons if button.get("payload")]
