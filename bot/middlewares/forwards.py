"""What was forwarded with a message: whose words, and where they are."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import TelegramObject

from bot.max import message_url
from models.capture import Forward


class Forwards(BaseMiddleware):
    """Puts `forward` beside the update: the message that was forwarded, None where none was."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        data["forward"] = _forward(getattr(data.get("max_event"), "message", None))
        return await handler(event, data)


def _forward(message: Any) -> Forward | None:
    link: Any = getattr(message, "link", None)
    if link is None or link.type != "forward":
        return None
    body, sender = link.message, link.sender
    return Forward(
        text=body.text or "",
        author=sender.full_name if sender else "",
        url=message_url(body.mid),
    )
