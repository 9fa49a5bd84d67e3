"""Sending, editing, removing messages; answering presses."""

from emulator.entities import Chat, Message, Press, Toast
from emulator.errors import (
    bad_payload,
    chat_denied,
    dialog_not_found,
    dialog_suspended,
    invalid_message,
)
from emulator.ids import message_id, next_seq
from emulator.json_types import Json
from emulator.new_message import NewMessage
from emulator.shapes import user_json
from emulator.world import BOT_ID, World

EDIT_WINDOW_MS = 7 * 24 * 60 * 60 * 1000
PRESS_LIVES_MS = 24 * 60 * 60 * 1000
"""How long a press can be answered; MAX documents no figure, only that old ones are refused."""


def check_bot_may_write(chat: Chat) -> None:
    """Refuse as MAX does: never started, stopped, or not in the group."""
    if chat.status == "new":
        raise dialog_not_found()
    if chat.status == "suspended":
        raise dialog_suspended(chat.chat_id)
    if chat.type == "chat" and BOT_ID not in chat.members:
        raise chat_denied("Key: error.chat.access.denied, args: [].")


def bot_sends(world: World, chat: Chat, new: NewMessage) -> Message:
    """The bot's message, stored and shown."""
    check_bot_may_write(chat)
    if new.is_empty:
        raise bad_payload("errors.required")
    return store(world, chat, BOT_ID, new)


def store(world: World, chat: Chat, sender_id: int, new: NewMessage) -> Message:
    """Put a message of anybody into a chat."""
    now = world.clock.now_ms()
    seq = next_seq(now)
    message = Message(
        message_id(chat.chat_id, seq),
        seq,
        chat.chat_id,
        sender_id,
        now,
        new.text,
        new.markup,
        new.attachments or [],
        new.link,
        new.notify,
    )
    chat.messages.append(message)
    chat.last_event_time = world.users[sender_id].last_activity_time = now
    if sender_id == BOT_ID:
        chat.action = None
    world.messages[message.mid] = message
    world.changed()
    return message


def bot_edits(world: World, message: Message, new: NewMessage) -> None:
    """Edit one of the bot's messages; attachments None keeps them, [] removes them all."""
    chat = world.chats[message.chat_id]
    check_bot_may_write(chat)
    if message.sender_id != BOT_ID:
        raise invalid_message()
    age = world.clock.now_ms() - message.timestamp
    if chat.type == "dialog" and not message.keyboard and age > EDIT_WINDOW_MS:
        raise invalid_message()
    edit(world, message, new)


def edit(world: World, message: Message, new: NewMessage) -> None:
    """Change a message in place; whatever is absent stays."""
    text = message.text if new.text is None else new.text
    attachments = message.attachments if new.attachments is None else new.attachments
    if not text and not attachments and not message.link:
        raise bad_payload("errors.required")
    if new.text is not None:
        message.text, message.markup = new.text, new.markup
    message.attachments = attachments
    message.link = new.link or message.link
    message.edited_at = world.clock.now_ms()
    world.changed()


def remove(world: World, message: Message) -> None:
    """Take a message away for everyone."""
    chat = world.chats[message.chat_id]
    chat.messages.remove(message)
    del world.messages[message.mid]
    if chat.pinned_mid == message.mid:
        chat.pinned_mid = None
    world.changed()


def answer(world: World, press: Press, new: NewMessage | None, notification: str | None) -> None:
    """Answer a press: edit its message in place, show a toast, or both."""
    if new is not None:
        message = world.messages.get(press.mid)
        if message is None:
            raise invalid_message()
        check_bot_may_write(world.chats[press.chat_id])
        edit(world, message, new)
    press.answered = True
    if notification:
        world.toasts.append(_toast(world, press, notification))
    world.changed()


def _toast(world: World, press: Press, text: str) -> Toast:
    now = world.clock.now_ms()
    return Toast(press.user_id, press.chat_id, press.mid, press.callback_id, text, now)


def press_json(world: World, press: Press) -> Json:
    """Callback."""
    shape: Json = {
        "timestamp": press.timestamp,
        "callback_id": press.callback_id,
        "user": user_json(world.users[press.user_id]),
    }
    return shape if press.payload is None else shape | {"payload": press.payload}
