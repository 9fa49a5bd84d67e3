"""POST, PUT, DELETE, GET /messages."""

import math

from aiohttp import web

from emulator import messaging
from emulator.api.params import body, bounded, query_bool, query_int, required, success, world_of
from emulator.api.rights import bot_must_be_admin
from emulator.entities import Chat, Message
from emulator.errors import access_denied, bad_payload, dialog_not_found
from emulator.new_message import read_new_message
from emulator.world import BOT_ID, World

routes = web.RouteTableDef()


@routes.post("/messages")
async def send_message(request: web.Request) -> web.Response:
    world, chat = world_of(request), _recipient(request)
    world.limits.in_chat("send", chat.chat_id)
    query_bool(request, "disable_link_preview")
    asked = await body(request)
    messaging.check_bot_may_write(chat)
    message = messaging.bot_sends(world, chat, read_new_message(world, asked))
    return web.json_response({"message": world.message_json(message)})


def _recipient(request: web.Request) -> Chat:
    """The chat named by `user_id` or `chat_id`."""
    world = world_of(request)
    user_id, chat_id = query_int(request, "user_id"), query_int(request, "chat_id")
    if user_id is not None:
        return world.dialog(user_id) if user_id in world.users else _no_dialog()
    if chat_id is not None:
        return world.chat(chat_id)
    raise bad_payload("Unknown recipient")


def _no_dialog() -> Chat:
    raise dialog_not_found()


@routes.put("/messages")
async def edit_message(request: web.Request) -> web.Response:
    world = world_of(request)
    message = world.message(required(request, "message_id"))
    world.limits.in_chat("edit", message.chat_id)
    messaging.bot_edits(world, message, read_new_message(world, await body(request)))
    return success()


@routes.delete("/messages")
async def delete_message(request: web.Request) -> web.Response:
    world = world_of(request)
    message = world.message(required(request, "message_id"))
    world.limits.in_chat("delete", message.chat_id)
    _check_may_delete(world, message)
    messaging.remove(world, message)
    return success()


def _check_may_delete(world: World, message: Message) -> None:
    """In a dialog only the bot's own messages; in a group others' too, with the right to."""
    if message.sender_id == BOT_ID:
        return
    member = world.chats[message.chat_id].members.get(BOT_ID)
    rights = (member and member.permissions) or []
    if not {"delete", "write", "delete_message", "post_edit_delete_message"} & set(rights):
        raise access_denied("Bot cannot delete this message")


@routes.get("/messages", allow_head=False)
async def get_messages(request: web.Request) -> web.Response:
    world = world_of(request)
    mids = [mid for mid in request.query.get("message_ids", "").split(",") if mid]
    if mids:
        found = [world.messages[mid] for mid in mids if mid in world.messages]
        return web.json_response({"messages": world.messages_json(found)})
    chat_id = query_int(request, "chat_id")
    if chat_id is None:
        raise bad_payload("One of parameters is required: chat_id, message_ids")
    chat = world.chat(chat_id)
    if chat.type == "chat":
        bot_must_be_admin(chat)
    count = bounded(request, "count", 50, at_least=1, at_most=100)
    latest, earliest = _window(request)
    found = [m for m in reversed(chat.messages) if earliest <= m.timestamp <= latest]
    return web.json_response({"messages": world.messages_json(found[:count])})


def _window(request: web.Request) -> tuple[float, float]:
    """`from` and `to` are reversed in MAX: `from` is the later end; `before`, `after` are new."""
    latest = query_int(request, "from") or query_int(request, "before") or math.inf
    earliest = query_int(request, "to") or query_int(request, "after") or -math.inf
    return max(latest, earliest), min(latest, earliest)


@routes.get("/messages/{messageId}", allow_head=False)
async def get_message(request: web.Request) -> web.Response:
    world = world_of(request)
    message = world.message(request.match_info["messageId"])
    return web.json_response(world.message_json(message))
