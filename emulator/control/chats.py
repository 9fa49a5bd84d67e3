"""Groups: create, rename, add and remove members, give and take rights."""

from aiohttp import web

from emulator import groups
from emulator.api.params import body, path_int, world_of
from emulator.entities import Chat
from emulator.errors import bad_payload
from emulator.fields import need, optional
from emulator.json_types import Json
from emulator.world import BOT_ID, World

routes = web.RouteTableDef()


@routes.get("/_emulator/chats", allow_head=False)
async def get_chats(request: web.Request) -> web.Response:
    world = world_of(request)
    found = [world.chat_json(chat) for chat in world.chats.values() if chat.type == "chat"]
    return web.json_response({"chats": found})


@routes.post("/_emulator/chats")
async def add_chat(request: web.Request) -> web.Response:
    """A group; the bot comes last, so that it hears of itself only."""
    world, asked = world_of(request), await body(request)
    title, owner = need(asked, "title", str), need(asked, "owner", int)
    bot = asked.get("bot", "none")
    if bot not in {"none", "member", "admin"}:
        raise bad_payload("Field bot must be none, member or admin")
    everyone = [world.user(user_id).user_id for user_id in [owner, *_ids(asked, "members")]]
    chat = world.add_group(title, owner)
    for user_id in everyone:
        groups.add_member(world, chat, user_id, by=owner)
    chat.members[owner].permissions = list(groups.PERMISSIONS)
    if bot != "none":
        groups.add_member(world, chat, BOT_ID, by=owner)
    if bot == "admin":
        rights = _rights(asked)
        groups.make_admin(world, chat, BOT_ID, rights, by=owner)
    return web.json_response(world.chat_json(chat))


@routes.post("/_emulator/chats/{chat_id}/members")
async def change_members(request: web.Request) -> web.Response:
    world, chat, asked = await _asked(request)
    by = _by(chat, asked)
    for user_id in _ids(asked, "add"):
        groups.add_member(world, chat, user_id, by)
    for user_id in _ids(asked, "remove"):
        groups.remove_member(world, chat, user_id, asked.get("by") or user_id)
    return web.json_response(world.chat_json(chat))


@routes.post("/_emulator/chats/{chat_id}/admins")
async def change_admins(request: web.Request) -> web.Response:
    world, chat, asked = await _asked(request)
    by = _by(chat, asked)
    for user_id in _ids(asked, "add"):
        groups.make_admin(world, chat, user_id, _rights(asked), by)
    for user_id in _ids(asked, "remove"):
        groups.dismiss_admin(world, chat, user_id, by)
    return web.json_response(world.chat_json(chat))


@routes.post("/_emulator/chats/{chat_id}/title")
async def rename(request: web.Request) -> web.Response:
    world, chat, asked = await _asked(request)
    groups.rename(world, chat, need(asked, "title", str), _by(chat, asked))
    return web.json_response(world.chat_json(chat))


async def _asked(request: web.Request) -> tuple[World, Chat, Json]:
    world = world_of(request)
    return world, world.chat(path_int(request, "chat_id")), await body(request)


def _by(chat: Chat, asked: Json) -> int:
    """Who does it: the owner unless named."""
    by = optional(asked, "by", int) or chat.owner_id
    if by is None:
        raise bad_payload("A dialog has no members to change")
    return by


def _rights(asked: Json) -> list[str]:
    rights = optional(asked, "permissions", list)
    return list(groups.DEFAULT_PERMISSIONS) if rights is None else rights


def _ids(asked: Json, name: str) -> list[int]:
    """Ids of people; the word "bot" stands for the bot."""
    ids = [BOT_ID if value == "bot" else value for value in optional(asked, name, list) or []]
    if not all(isinstance(value, int) for value in ids):
        raise bad_payload(f'Field {name} must be a list of user ids or "bot"')
    return ids
