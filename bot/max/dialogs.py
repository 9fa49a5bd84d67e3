"""aiogram-dialog's message manager, free of Telegram's restrictions."""

import secrets

from aiogram import Bot
from aiogram.types import InputMediaDocument, Message
from aiogram_dialog.api.entities import NewMessage, OldMessage, stack
from aiogram_dialog.manager.message_manager import MessageManager


def _long_id() -> int:
    return secrets.randbits(64)


# aiogram-dialog has a hundred ids a second, for Telegram's payloads of 64 bytes; two people of
# one group, or a parent dialog and its child, would get the same one. MAX takes 1024 characters.
stack.new_int_id = _long_id


class MaxMessageManager(MessageManager):
    """Edits whatever Telegram would have to delete and send anew."""

    def _can_edit(self, new_message: NewMessage, old_message: OldMessage) -> bool:  # noqa: ARG002 - in MAX any message can become any other
        return True

    async def remove_inline_kbd(self, bot: Bot, old_message: OldMessage | None) -> Message | None:
        """Takes the buttons away and leaves the picture: MAX replaces both at once."""
        if old_message is None or not old_message.media_id:
            return await super().remove_inline_kbd(bot, old_message)
        media = InputMediaDocument(media=old_message.media_id)  # no caption: the text stays
        edited = await bot.edit_message_media(
            media, chat_id=old_message.chat.id, message_id=old_message.message_id
        )
        return edited if isinstance(edited, Message) else None
