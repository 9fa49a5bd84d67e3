"""What people are to a chat in MAX, beside what they are to its team."""

from aiogram import Bot
from aiogram.enums import ChatMemberStatus
from aiogram.exceptions import TelegramAPIError

from models.chat import Chat
from models.person import Person

_ADMINS = (ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.CREATOR)


async def administers(bot: Bot | None, chat_id: int, person_id: int) -> bool:
    """Whether MAX has them as the chat's administrator; MAX tells bots that are one themselves."""
    if bot is None:
        return False
    try:
        member = await bot.get_chat_member(chat_id, person_id)
    except TelegramAPIError:
        return False
    return member.status in _ADMINS


async def administers_too(bot: Bot | None, chat: Chat, person: Person) -> bool:
    """The same of somebody who has not brought the bot: of others it need not be known."""
    brought = chat.added_by in (None, person.id)
    return not brought and await administers(bot, chat.id, person.id)
