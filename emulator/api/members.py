"""Members of a group: list, remove; the bot's own membership."""

from aiohttp import web

from emulator import groups, shapes
from emulator.api.params import (
    bounded,
    integer,
    integers,
    path_int,
    query_bool,
    query_int,
    required,
    success,
    world_of,
)
from emulator.api.rights import bot_must_be_admin, bot_must_have, visible_chat
from emulator.entities import Chat, Member
from emulator.errors import ApiError, access_denied
from emulator.json_types import Json
from emulator.world import BOT_ID, World

routes = web.RouteTableDef()


def members_json(world: World, chat: Chat, members: list[Member]) -> list[Json]:
    return [
        shapes.member_json(member, world.user(member.user_id), chat.owner_id) for member in members
    ]


@routes.get("/chats/{chatId}/members", allow_head=False)
async def get_members(request: web.Request) -> web.Response:
    world, chat = world_of(request), visible_chat(request)
    bot_must_be_admin(chat)
    wanted = integers(request, "user_ids")
    if wanted:
        found = [chat.members[user_id] for user_id in wanted if user_id in chat.members]
        return web.json_response({"members": members_json(world, chat, found)})
    count = bounded(request, "count", 20, at_least=1, at_most=100)
    return web.json_response(_page(world, chat, query_int(request, "marker") or 0, count))


def _page(world: World, chat: Chat, marker: int, count: int) -> Json:
    """A page of members; its marker, where the next page begins, is absent on the last one."""
    everyone = list(chat.members.values())
    page: Json = {"members": members_json(world, chat, everyone[marker : marker + count])}
    return page | {"marker": marker + count} if marker + count < len(everyone) else page


@routes.post("/chats/{chatId}/members")
async def add_members(_: web.Request) -> web.Response:
    """Removed on 30 September 2026: people add themselves or each other."""
    raise ApiError(410, "gone", "Method POST /chats/{chatId}/members is no longer supported")


@routes.delete("/chats/{chatId}/members")
async def remove_member(request: web.Request) -> web.Response:
    chat = visible_chat(request)
    bot_must_have(chat, "add_remove_members")
    query_bool(request, "block")
    user_id = integer(required(request, "user_id"), "user_id")
    if user_id in {chat.owner_id, BOT_ID}:
        raise access_denied("The owner cannot be removed")
    groups.remove_member(world_of(request), chat, user_id, by=BOT_ID)
    return success()


@routes.get("/chats/{chatId}/members/me", allow_head=False)
async def get_membership(request: web.Request) -> web.Response:
    world, chat = world_of(request), visible_chat(request)
    member = world.member(chat, BOT_ID)
    return web.json_response(members_json(world, chat, [member])[0])


@routes.delete("/chats/{chatId}/members/me")
async def leave(request: web.Request) -> web.Response:
    world = world_of(request)
    chat = world.chat(path_int(request, "chatId"))
    groups.remove_member(world, chat, BOT_ID, by=BOT_ID)
    return success()
