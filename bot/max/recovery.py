"""Looking for a message that may or may not have been sent."""

from typing import Any

from maxapi.enums.api_path import ApiPath
from maxapi.enums.http_method import HTTPMethod

from bot.max.calls import Call, Calls


async def find_message(
    calls: Calls, max_chat_id: int, marker: str, *, bot_id: int, count: int = 100
) -> str | None:
    """The id of the bot's message in a chat that has a button whose payload holds `marker`.

    `max_chat_id` is MAX's own id of the chat, of a dialog too (extra `max_chat_id` of received
    and sent messages). Looks through the last `count` (up to 100) messages, newest first.

    Raises:
        CallError: MAX did not tell.
    """
    params = {"chat_id": max_chat_id, "count": count}
    answer = await calls(Call(HTTPMethod.GET, ApiPath.MESSAGES, params=params))
    for message in answer.get("messages") or []:
        ours = (message.get("sender") or {}).get("user_id") == bot_id
        if ours and any(marker in payload for payload in _payloads(message)):
            return str(message["body"]["mid"])
    return None


def _payloads(message: dict[str, Any]) -> list[str]:
    attachments = (message.get("body") or {}).get("attachments") or []
    keyboards = [item["payload"] for item in attachments if item.get("type") == "inline_keyboard"]
    buttons = [button for kb in keyboards for row in kb.get("buttons") or [] for button in row]
    return [button["payload"] for button in buttons if button.get("payload")]
