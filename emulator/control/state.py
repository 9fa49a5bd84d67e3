"""What the page shows: the whole state, and a stream that tells when it changed."""

from dataclasses import asdict

from aiohttp import web

from emulator import groups, shapes
from emulator.api.params import world_of
from emulator.control.people import person_json
from emulator.control.settings import clock_json
from emulator.entities import Chat
from emulator.json_types import Json
from emulator.world import World

routes = web.RouteTableDef()
SHOWN_MESSAGES = 200
SHOWN_TOASTS = 20
PRESS_SHOWN_MS = 30_000


@routes.get("/_emulator/state", allow_head=False)
async def get_state(request: web.Request) -> web.Response:
    world = world_of(request)
    return web.json_response(
        {
            "bot": shapes.bot_json(world.bot),
            "users": [person_json(world, user) for user in world.people()],
            "chats": [_chat(world, chat) for chat in world.chats.values()],
            "toasts": [asdict(toast) for toast in world.toasts[-SHOWN_TOASTS:]],
            "presses": _open_presses(world),
            "clock": clock_json(world.clock),
            "limits": world.limits.enabled,
            "faults": [fault.as_json() for fault in world.faults.all()],
            "subscriptions": [one.as_json() for one in world.webhooks.subscriptions.values()],
            "permissions": list(groups.DEFAULT_PERMISSIONS),
        }
    )


def _chat(world: World, chat: Chat) -> Json:
    members = [
        shapes.member_json(member, world.users[member.user_id], chat.owner_id)
        for member in chat.members.values()
    ]
    return world.chat_json(chat) | {
        "status": chat.status,
        "user_id": chat.user_id,
        "members": members,
        "action": chat.action if chat.action_until > world.clock.now_ms() else None,
        "messages": [
            world.message_json(message) | {"edited": message.edited_at is not None}
            for message in chat.messages[-SHOWN_MESSAGES:]
        ],
    }


def _open_presses(world: World) -> list[Json]:
    """Presses of the last half minute that the bot has not answered yet."""
    since = world.clock.now_ms() - PRESS_SHOWN_MS
    return [
        asdict(press)
        for press in reversed(world.presses.values())
        if not press.answered and press.timestamp >= since
    ]


@routes.get("/_emulator/events", allow_head=False)
async def stream(request: web.Request) -> web.StreamResponse:
    """Server-Sent Events: one `change` per burst of changes."""
    watchers = world_of(request).watchers
    response = web.StreamResponse(
        headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    )
    await response.prepare(request)
    news = watchers.join()
    try:
        while not watchers.closed:
            await response.write(b"event: change\ndata: {}\n\n")
            await news.get()
    except ConnectionResetError:
        pass
    finally:
        watchers.leave(news)
    return response
