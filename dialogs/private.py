"""The filter of the private dialog."""

from aiogram.filters import Filter
from aiogram.types import ChatMemberUpdated, Message


class Private(Filter):
    """A dialog with one person."""

    async def __call__(self, event: Message | ChatMemberUpdated) -> bool:
        return event.chat.type == "private"
