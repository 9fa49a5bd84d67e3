"""GET and PATCH /chats/{chatId}, POST actions, and the endpoints that are gone."""

from aiohttp import web

from emulator import groups
from emulator.api.params import body, path_int, success, world_of
from emulator.api.rights import bot_must_have, visible_chat
from emulator.attachments import stored_attachments
from emulator.entities import Chat
from emulator.errors import ApiError, bad_payload, chat_not_found, too_big
from emulator.fields import need, optional
from emulator.json_types import Json
from emulator.world import BOT_ID, World

routes = web.RouteTableDef()
ACTIONS = {
    "typing_on",
    "sending_photo",
    "sending_video",
    "sending_audio",
    "sending_file",
    "mark_seen",
}
ACTION_LASTS_MS = 6000
MAX_DESCRIPTION = 16_000


@routes.get("/chats", allow_head=False)
async def get_chats(_: web.Request) -> web.Response:
    """Removed in June 2026: bots keep their own list of chats."""
    raise ApiError(410, "gone", "Method GET /chats is no longer supported")


@routes.get("/chats/{chatId}", allow_head=False)
async def get_chat(request: web.Request) -> web.Response:
    link = request.match_info["chatId"]
    if not link.lstrip("-").isdigit():
        raise chat_not_found(link)
    return web.json_response(world_of(request).chat_json(visible_chat(request)))


@routes.delete("/chats/{chatId}")
async def delete_chat(_: web.Request) -> web.Response:
    raise ApiError(410, "gone", "Method DELETE /chats/{chatId} is no longer supported")


@routes.patch("/chats/{chatId}")
async def edit_chat(request: web.Request) -> web.Response:
    world, chat, patch = world_of(request), visible_chat(request), await body(request)
    bot_must_have(chat, "change_chat_info")
    _apply(world, chat, patch)
    world.changed()
    return web.json_response(world.chat_json(chat))


def _apply(world: World, chat: Chat, patch: Json) -> None:
    title, description = optional(patch, "title", str), optional(patch, "description", str)
    icon, pin = optional(patch, "icon", dict), optional(patch, "pin", str)
    optional(patch, "notify", bool)
    if title is not None:
        groups.rename(world, chat, title, by=BOT_ID)
    if description is not None:
        if len(description) > MAX_DESCRIPTION:
            raise too_big("description", len(description), MAX_DESCRIPTION)
        chat.description = description
    if icon is not None:
        stored = stored_attachments(world, [{"type": "image", "payload": icon}])
        chat.icon_url = stored[0]["payload"]["url"]
    if pin is not None:
        chat.pinned_mid = world.message(pin).mid


@routes.post("/chats/{chatId}/actions")
async def send_action(request: web.Request) -> web.Response:
    world, chat = world_of(request), world_of(request).chat(path_int(request, "chatId"))
    action = need(await body(request), "action", str)
    if action not in ACTIONS:
        raise bad_payload(f"Unknown action: {action}")
    chat.action, chat.action_until = action, world.clock.now_ms() + ACTION_LASTS_MS
    world.changed()
    return success()
