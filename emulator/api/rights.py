"""What the bot may do in the chat of a request."""

from aiohttp import web

from emulator.api.params import path_int, world_of
from emulator.entities import Chat
from emulator.errors import access_denied, chat_denied
from emulator.world import BOT_ID


def visible_chat(request: web.Request) -> Chat:
    """The chat of the path, if the bot is in it."""
    chat = world_of(request).chat(path_int(request, "chatId"))
    if chat.type == "chat" and BOT_ID not in chat.members:
        raise chat_denied("Key: error.chat.access.denied, args: [].")
    return chat


def bot_must_be_admin(chat: Chat) -> None:
    member = chat.members.get(BOT_ID)
    if member is None or member.permissions is None:
        raise access_denied("Bot is not an administrator of the chat")


def bot_must_have(chat: Chat, permission: str) -> None:
    bot_must_be_admin(chat)
    if permission not in (chat.members[BOT_ID].permissions or ()):
        raise access_denied(f"Bot has no permission {permission}")
