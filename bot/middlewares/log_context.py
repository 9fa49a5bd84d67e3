"""Binds what identifies an update to every log line of its handling; never what people wrote."""

from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiogram import BaseMiddleware
from aiogram.types import TelegramObject, Update, User


class LogContext(BaseMiddleware):
    """Inbox id, type, and person of the update."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        user: User | None = data.get("event_from_user")
        with structlog.contextvars.bound_contextvars(
            update_id=data.get("inbox_id"),
            update=event.event_type if isinstance(event, Update) else None,
            person_id=user.id if user else None,
        ):
            return await handler(event, data)
