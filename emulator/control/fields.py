"""Finds the person or chat that a control call is about."""

from aiohttp import web

from emulator.api.params import query_int, world_of
from emulator.entities import Chat, User
from emulator.errors import bad_payload
from emulator.fields import need
from emulator.json_types import Json


def user_of(request: web.Request, body: Json) -> User:
    return world_of(request).user(need(body, "user_id", int))


def chat_of_query(request: web.Request) -> Chat:
    """The chat of `chat_id`, or the dialog of `user_id` with the bot."""
    world = world_of(request)
    chat_id, user_id = query_int(request, "chat_id"), query_int(request, "user_id")
    if chat_id is not None:
        return world.chat(chat_id)
    if user_id is not None:
        return world.dialog(world.user(user_id).user_id)
    raise bad_payload("One of parameters is required: chat_id, user_id")
