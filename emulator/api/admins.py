"""Administrators of a group."""

from aiohttp import web

from emulator import groups
from emulator.api.members import members_json
from emulator.api.params import body, path_int, success, world_of
from emulator.api.rights import bot_must_be_admin, bot_must_have, visible_chat
from emulator.errors import bad_payload
from emulator.fields import need, optional
from emulator.json_types import Json
from emulator.world import BOT_ID

routes = web.RouteTableDef()
PATH = "/chats/{chatId}/members/admins"


@routes.get(PATH, allow_head=False)
async def get_admins(request: web.Request) -> web.Response:
    world, chat = world_of(request), visible_chat(request)
    bot_must_be_admin(chat)
    admins = [member for member in chat.members.values() if member.permissions is not None]
    return web.json_response({"members": members_json(world, chat, admins)})


@routes.post(PATH)
async def set_admins(request: web.Request) -> web.Response:
    world, chat = world_of(request), visible_chat(request)
    bot_must_have(chat, "add_admins")
    for admin in _admins(await body(request)):
        rights, alias = optional(admin, "permissions", list), optional(admin, "alias", str)
        user_id = need(admin, "user_id", int)
        groups.make_admin(world, chat, user_id, rights or [], by=BOT_ID, alias=alias)
    return success()


def _admins(asked: Json) -> list[Json]:
    admins = need(asked, "admins", list)
    if not all(isinstance(admin, dict) for admin in admins):
        raise bad_payload("Can't deserialize body")
    return admins


@routes.delete(PATH + "/{userId}")
async def dismiss_admin(request: web.Request) -> web.Response:
    chat = visible_chat(request)
    bot_must_have(chat, "add_admins")
    groups.dismiss_admin(world_of(request), chat, path_int(request, "userId"), by=BOT_ID)
    return success()
