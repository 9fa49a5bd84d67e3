"""Group chats: where to find the bot."""

from aiogram import Router
from aiogram.enums import ChatMemberStatus
from aiogram.filters import Filter
from aiogram.types import ChatMemberUpdated, InlineKeyboardButton, InlineKeyboardMarkup

from locales import Translator

router = Router(name="groups")
_OUTSIDE = (ChatMemberStatus.LEFT, ChatMemberStatus.KICKED)


class InGroup(Filter):
    """A chat of several people."""

    async def __call__(self, event: ChatMemberUpdated) -> bool:
        return event.chat.type == "group"


@router.my_chat_member(InGroup())
async def added(event: ChatMemberUpdated, t: Translator, bot_username: str) -> None:
    """Says once where tasks are made."""
    came = event.old_chat_member.status in _OUTSIDE
    if not came or event.new_chat_member.status in _OUTSIDE:
        return
    button = InlineKeyboardButton(text=t("group-open"), url=f"https://max.ru/{bot_username}")
    markup = InlineKeyboardMarkup(inline_keyboard=[[button]]) if bot_username else None
    await event.answer(t.html("group-hello"), reply_markup=markup)
