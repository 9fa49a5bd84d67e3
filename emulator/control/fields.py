"""Reads the bodies and queries of control calls, with errors that name the field."""

from typing import TypeVar

from aiohttp import web

from emulator.api.params import query_int, world_of
from emulator.entities import Chat, User
from emulator.errors import bad_payload
from emulator.json_types import Json

T = TypeVar("T")


def need(body: Json, name: str, kind: type[T]) -> T:
    """A field that must be there, of this type."""
    value = optional(body, name, kind)
    if value is None:
        raise bad_payload(f"Missing field: {name}")
    return value


def optional(body: Json, name: str, kind: type[T]) -> T | None:
    """A field that may be absent or null."""
    value = body.get(name)
    if value is None or (isinstance(value, kind) and not (kind is int and value is True)):
        return value
    raise bad_payload(f"Field {name} must be {kind.__name__}")


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
