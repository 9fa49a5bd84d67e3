"""GET, PUT, DELETE /chats/{chatId}/pin."""

from aiohttp import web

from emulator.api.params import body, success, world_of
from emulator.api.rights import bot_must_be_admin, bot_must_have, visible_chat
from emulator.errors import not_found
from emulator.fields import need, optional

routes = web.RouteTableDef()


@routes.get("/chats/{chatId}/pin", allow_head=False)
async def get_pin(request: web.Request) -> web.Response:
    world, chat = world_of(request), visible_chat(request)
    bot_must_be_admin(chat)
    message = world.messages.get(chat.pinned_mid) if chat.pinned_mid else None
    return web.json_response({"message": world.message_json(message) if message else None})


@routes.put("/chats/{chatId}/pin")
async def pin(request: web.Request) -> web.Response:
    world, chat = world_of(request), visible_chat(request)
    bot_must_have(chat, "pin_message")
    asked = await body(request)
    mid = need(asked, "message_id", str)
    optional(asked, "notify", bool)
    message = world.message(mid)
    if message.chat_id != chat.chat_id:
        raise not_found(f"Message {mid} not found in chat {chat.chat_id}")
    chat.pinned_mid = mid
    world.changed()
    return success()


@routes.delete("/chats/{chatId}/pin")
async def unpin(request: web.Request) -> web.Response:
    chat = visible_chat(request)
    bot_must_have(chat, "pin_message")
    chat.pinned_mid = None
    world_of(request).changed()
    return success()
