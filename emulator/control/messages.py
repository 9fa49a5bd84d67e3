"""Messages: say, press, edit, delete as a person; read a chat and the toasts."""

from dataclasses import asdict

from aiohttp import web

from emulator import people, shapes
from emulator.api.params import body, query_int, success, world_of
from emulator.control.fields import chat_of_query, user_of
from emulator.entities import Message, User
from emulator.fields import need, optional
from emulator.json_types import Json
from emulator.pressing import press
from emulator.world import BOT_ID, World

routes = web.RouteTableDef()


@routes.post("/_emulator/say")
async def say(request: web.Request) -> web.Response:
    world, asked = world_of(request), await body(request)
    user = user_of(request, asked)
    message = people.say(
        world,
        user,
        people.chat_of(world, user, optional(asked, "chat_id", int)),
        optional(asked, "text", str),
        attachments=optional(asked, "attachments", list),
        link=_link(world, asked),
        markup=optional(asked, "markup", list),
    )
    return web.json_response({"message": world.message_json(message)})


def _link(world: World, asked: Json) -> Json | None:
    for field, kind in (("reply_to", "reply"), ("forward", "forward")):
        mid = optional(asked, field, str)
        if mid is not None:
            original = world.message(mid)
            return shapes.linked_json(kind, original, world.users[original.sender_id])
    return None


@routes.post("/_emulator/press")
async def press_button(request: web.Request) -> web.Response:
    world, asked = world_of(request), await body(request)
    message = world.message(need(asked, "mid", str))
    return web.json_response(press(world, user_of(request, asked), message, asked))


@routes.post("/_emulator/edit")
async def edit(request: web.Request) -> web.Response:
    world, asked = world_of(request), await body(request)
    message = world.message(need(asked, "mid", str))
    people.change(world, _actor(world, message, asked), message, need(asked, "text", str))
    return success()


@routes.post("/_emulator/delete")
async def delete(request: web.Request) -> web.Response:
    world, asked = world_of(request), await body(request)
    message = world.message(need(asked, "mid", str))
    people.delete(world, _actor(world, message, asked), message)
    return success()


def _actor(world: World, message: Message, asked: Json) -> User:
    """The person named, else the sender, else the person of the dialog."""
    user_id = optional(asked, "user_id", int) or message.sender_id
    if user_id == BOT_ID:
        user_id = world.chats[message.chat_id].user_id or BOT_ID
    return world.user(user_id)


@routes.get("/_emulator/messages", allow_head=False)
async def get_messages(request: web.Request) -> web.Response:
    """Of a chat; `newest` narrows them to so many."""
    messages, newest = list(chat_of_query(request).messages), query_int(request, "newest")
    shown = messages[-newest:] if newest else messages
    return web.json_response({"messages": world_of(request).messages_json(shown)})


@routes.get("/_emulator/toasts", allow_head=False)
async def get_toasts(request: web.Request) -> web.Response:
    user_id = query_int(request, "user_id")
    toasts = world_of(request).toasts
    shown = [asdict(toast) for toast in toasts if user_id in {None, toast.user_id}]
    return web.json_response({"toasts": shown})


@routes.get("/_emulator/payloads", allow_head=False)
async def get_payloads(request: web.Request) -> web.Response:
    """Of every person, oldest first: the payloads under each of the bot's messages."""
    world = world_of(request)
    dialogs = [chat for chat in world.chats.values() if chat.user_id is not None]
    shown = {
        str(chat.user_id): [_payloads(m) for m in chat.messages if m.sender_id == BOT_ID]
        for chat in dialogs
    }
    return web.json_response({"people": shown})


def _payloads(message: Message) -> list[str]:
    rows = message.keyboard["payload"]["buttons"] if message.keyboard else []
    return [button["payload"] for row in rows for button in row if button.get("payload")]
