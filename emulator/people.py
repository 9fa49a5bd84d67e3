"""What a person does: start, stop, write, press, edit, delete, open the mini-app."""

import re

from emulator import shapes
from emulator.attachments import vcard
from emulator.entities import Chat, Message, Press, User
from emulator.errors import ApiError, chat_denied, not_found
from emulator.ids import callback_id
from emulator.init_data import contact_hash, init_data, launch_url, phone_hash
from emulator.json_types import Json
from emulator.messaging import edit, press_json, remove, store
from emulator.new_message import NewMessage
from emulator.text.mentions import mentions
from emulator.world import BOT_ID, World

START_PAYLOAD_LIMIT = 128
START_PARAM = re.compile(r"[A-Za-z0-9_-]{1,512}")
HOME = {"latitude": 55.751244, "longitude": 37.618423}


def start(world: World, user: User, payload: str | None) -> bool:
    """Open the bot's start link; tell whether bot_started was sent.

    A person who already runs the bot causes an update only with a payload: MAX documents
    bot_started for the first start and after a stop, and nothing for a repeated one.
    A payload longer than MAX passes on is dropped.
    """
    dialog = world.dialog(user.user_id)
    if payload and len(payload) > START_PAYLOAD_LIMIT:
        payload = None
    if dialog.status == "active" and not payload:
        return False
    dialog.status = "active"
    extra = {"payload": payload} if payload else {}
    world.emit("bot_started", dialog, **_about_dialog(dialog, user), **extra)
    return True


def crowd(world: World, first_id: int, count: int) -> None:
    """So many people with successive ids who have started the bot, without a word of it."""
    for user_id in range(first_id, first_id + count):
        world.add_user(f"Person {user_id}", user_id=user_id)
        world.dialog(user_id).status = "active"


def stop(world: World, user: User) -> bool:
    """Stop the bot; from now on its messages are refused."""
    dialog = world.dialog(user.user_id)
    if dialog.status != "active":
        return False
    dialog.status = "suspended"
    for kind in ("bot_stopped", "dialog_removed"):
        world.emit(kind, dialog, **_about_dialog(dialog, user))
    return True


def _about_dialog(dialog: Chat, user: User) -> Json:
    return {
        "chat_id": dialog.chat_id,
        "user": shapes.user_json(user),
        "user_id": user.user_id,
        "user_locale": user.locale,
    }


def chat_of(world: World, user: User, chat_id: int | None) -> Chat:
    """A chat this person may act in; without an id the dialog with the bot."""
    chat = world.dialog(user.user_id) if chat_id is None else world.chat(chat_id)
    if chat.type == "chat" and user.user_id not in chat.members:
        raise chat_denied(f"User {user.user_id} is not in chat {chat.chat_id}")
    if chat.type == "dialog" and chat.user_id != user.user_id:
        raise chat_denied(f"Chat {chat.chat_id} is not a dialog of user {user.user_id}")
    return chat


def say(
    world: World,
    user: User,
    chat: Chat,
    text: str | None,
    *,
    attachments: list[Json] | None = None,
    link: Json | None = None,
    markup: list[Json] | None = None,
) -> Message:
    """Write a message; mentions by username become markup unless markup is given."""
    if chat.status != "active":
        raise ApiError(409, "not.started", f"User {user.user_id} does not run the bot: start it")
    if markup is None:
        markup = mentions(text or "", world.usernames())
    message = store(world, chat, user.user_id, NewMessage(text, markup, attachments, link, True))
    _tell(world, "message_created", chat, user, message=world.message_json(message))
    return message


def _tell(world: World, kind: str, chat: Chat, user: User, **fields: object) -> None:
    if world.bot_hears(chat):
        locale = {"user_locale": user.locale} if chat.type == "dialog" else {}
        world.emit(kind, chat, **fields, **locale)


def change(world: World, user: User, message: Message, text: str) -> None:
    """Edit one's own message."""
    _check_own(user, message)
    edit(world, message, NewMessage(text, mentions(text, world.usernames()), None, None, True))
    chat = world.chats[message.chat_id]
    if world.bot_hears(chat):
        world.emit("message_edited", chat, message=world.message_json(message))


def delete(world: World, user: User, message: Message) -> None:
    """Delete a message: one's own anywhere, the bot's in one's dialog."""
    chat = chat_of(world, user, message.chat_id)
    if chat.type == "chat":
        _check_own(user, message)
    remove(world, message)
    if world.bot_hears(chat):
        about = {"message_id": message.mid, "chat_id": chat.chat_id, "user_id": user.user_id}
        world.emit("message_removed", chat, **about)


def _check_own(user: User, message: Message) -> None:
    if message.sender_id != user.user_id:
        raise ApiError(403, "access.denied", "The message belongs to somebody else")


def press_callback(world: World, user: User, message: Message, payload: str | None) -> Press:
    """Press a callback button."""
    now = world.clock.now_ms()
    user.last_activity_time = now
    press = Press(callback_id(), message.mid, message.chat_id, user.user_id, now, payload)
    world.presses[press.callback_id] = press
    chat = world.chats[message.chat_id]
    locale = {"user_locale": user.locale} if chat.type == "dialog" else {}
    world.emit(
        "message_callback",
        chat,
        callback=press_json(world, press),
        message=world.message_json(message),
        **locale,
    )
    return press


def own_contact(world: World, user: User) -> Json:
    """The contact that a request_contact button sends, signed."""
    card = vcard(user.name, user.phone)
    signature = contact_hash(card, world.settings.token)
    person = shapes.user_json(user)
    return {
        "type": "contact",
        "payload": {"vcf_info": card, "max_info": person, "hash": signature},
    }


def shared_phone(world: World, user: User) -> Json:
    """What a mini-app gets from `requestContact()`; the signature as documented by MAX."""
    auth_date = world.clock.now_ms() // 1000
    signature = phone_hash(user.phone, auth_date, user.user_id, world.settings.token)
    return {"phone": user.phone, "authDate": auth_date, "hash": signature}


def open_app(
    world: World,
    user: User,
    chat: Chat | None,
    start_param: str | None,
    platform: str = "web",
) -> str:
    """The address at which the mini-app opens for this person."""
    if user.user_id == BOT_ID:
        raise not_found("The bot opens no mini-apps")
    if start_param and not START_PARAM.fullmatch(start_param):
        start_param = None
    token, now = world.settings.token, world.clock.now_ms()
    data = init_data(user, chat, start_param, token, now)
    return launch_url(world.settings.app_url, data, platform, start_param)
