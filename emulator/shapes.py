"""Entities in MAX's JSON, omitting empty fields as the real server does.

Source: real payloads in the official Go client's stubs and in maxapi's documentation.
"""

from emulator.entities import Chat, Member, Message, User
from emulator.json_types import Json


def user_json(user: User) -> Json:
    """A User; the deprecated `name` is present, `username` only when there is one."""
    shape: Json = {"user_id": user.user_id, "first_name": user.first_name}
    if user.last_name is not None:
        shape["last_name"] = user.last_name
    if user.username is not None:
        shape["username"] = user.username
    shape["is_bot"] = user.is_bot
    shape["last_activity_time"] = user.last_activity_time
    shape["name"] = user.name
    return shape


def bot_json(bot: User) -> Json:
    """BotInfo."""
    shape = user_json(bot)
    if bot.description:
        shape["description"] = bot.description
    if bot.commands:
        shape["commands"] = bot.commands
    return shape


def recipient_json(chat: Chat, bot_id: int, sender_id: int) -> Json:
    """In a dialog `user_id` is the addressee: the bot when the person writes."""
    shape: Json = {"chat_id": chat.chat_id, "chat_type": chat.type}
    if chat.type == "dialog":
        shape["user_id"] = chat.user_id if sender_id == bot_id else bot_id
    return shape


def body_json(message: Message) -> Json:
    """MessageBody."""
    shape: Json = {"mid": message.mid, "seq": message.seq, "text": message.text or ""}
    if message.attachments:
        shape["attachments"] = message.attachments
    if message.markup:
        shape["markup"] = message.markup
    return shape


def message_json(message: Message, chat: Chat, sender: User, bot_id: int) -> Json:
    """Message."""
    shape: Json = {
        "recipient": recipient_json(chat, bot_id, message.sender_id),
        "timestamp": message.timestamp,
        "body": body_json(message),
        "sender": user_json(sender),
    }
    if message.link:
        shape["link"] = message.link
    return shape


def linked_json(kind: str, message: Message, sender: User) -> Json:
    """LinkedMessage: a copy of the original; buttons vanish when a message is forwarded."""
    body = body_json(message)
    if kind == "forward" and message.keyboard:
        body["attachments"] = [a for a in message.attachments if a is not message.keyboard]
        if not body["attachments"]:
            del body["attachments"]
    shape: Json = {"type": kind, "message": body, "sender": user_json(sender)}
    if kind == "forward":
        shape["chat_id"] = message.chat_id
    return shape


def member_json(member: Member, user: User, owner_id: int | None) -> Json:
    """ChatMember; `permissions` is null for those who are not administrators."""
    shape = user_json(user) | {
        "last_access_time": user.last_activity_time,
        "is_owner": member.user_id == owner_id,
        "is_admin": member.permissions is not None,
        "join_time": member.join_time,
        "permissions": member.permissions,
    }
    if member.alias:
        shape["alias"] = member.alias
    return shape


def chat_json(chat: Chat, person: User | None, pinned: Json | None) -> Json:
    """Chat; `person` is the other side of a dialog."""
    shape: Json = {
        "chat_id": chat.chat_id,
        "type": chat.type,
        "status": "suspended" if chat.status == "suspended" else "active",
        "title": chat.title,
        "icon": {"url": chat.icon_url} if chat.icon_url else None,
        "last_event_time": chat.last_event_time,
        "participants_count": len(chat.members) or 2,
        "is_public": False,
        "description": chat.description,
    }
    if chat.owner_id is not None:
        shape["owner_id"] = chat.owner_id
    if person is not None:
        shape["dialog_with_user"] = user_json(person)
    if chat.type == "chat":
        shape["messages_count"] = len(chat.messages)
    if pinned is not None:
        shape["pinned_message"] = pinned
    return shape
