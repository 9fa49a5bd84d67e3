"""People: create them, let them start and stop the bot, open the mini-app."""

from aiohttp import web

from emulator import people, shapes
from emulator.api.params import body, path_int, success, world_of
from emulator.control.fields import user_of
from emulator.entities import User
from emulator.errors import bad_payload
from emulator.fields import need, optional
from emulator.json_types import Json
from emulator.world import BOT_ID, World

routes = web.RouteTableDef()


def person_json(world: World, user: User) -> Json:
    """A User with what only the emulator knows: locale, phone, the dialog and its status."""
    dialog = world.dialog(user.user_id)
    return shapes.user_json(user) | {
        "locale": user.locale,
        "phone": user.phone,
        "chat_id": dialog.chat_id,
        "status": dialog.status,
    }


@routes.get("/_emulator/users", allow_head=False)
async def get_users(request: web.Request) -> web.Response:
    world = world_of(request)
    return web.json_response({"users": [person_json(world, user) for user in world.people()]})


@routes.post("/_emulator/users")
async def add_user(request: web.Request) -> web.Response:
    """Create a person; one with a known id is changed instead."""
    world, asked = world_of(request), await body(request)
    user_id = optional(asked, "user_id", int)
    if user_id is not None and (user_id <= 0 or user_id == BOT_ID):
        raise bad_payload("Field user_id must be positive and not the bot's")
    known = world.users.get(user_id) if user_id else None
    user = known or world.add_user(need(asked, "first_name", str), user_id=user_id)
    user.first_name = optional(asked, "first_name", str) or user.first_name
    for name in ("last_name", "username", "locale", "phone"):
        value = optional(asked, name, str)
        if value is not None:
            setattr(user, name, value)
    world.changed()
    return web.json_response(person_json(world, user))


@routes.post("/_emulator/crowd")
async def add_crowd(request: web.Request) -> web.Response:
    """`count` people from `first_id` on, who have started the bot; no update is sent."""
    world, asked = world_of(request), await body(request)
    people.crowd(world, need(asked, "first_id", int), need(asked, "count", int))
    world.changed()
    return success()


@routes.delete("/_emulator/users/{user_id}")
async def remove_user(request: web.Request) -> web.Response:
    world = world_of(request)
    world.remove_user(world.user(path_int(request, "user_id")))
    return success()


@routes.post("/_emulator/start")
async def start(request: web.Request) -> web.Response:
    asked = await body(request)
    payload = optional(asked, "payload", str)
    sent = people.start(world_of(request), user_of(request, asked), payload)
    return web.json_response({"success": True, "sent": sent})


@routes.post("/_emulator/stop")
async def stop(request: web.Request) -> web.Response:
    sent = people.stop(world_of(request), user_of(request, await body(request)))
    return web.json_response({"success": True, "sent": sent})


@routes.post("/_emulator/open_app")
async def open_app(request: web.Request) -> web.Response:
    """Signed address of the mini-app; `opened_from: "chat_list"` leaves the chat out."""
    world, asked = world_of(request), await body(request)
    user = user_of(request, asked)
    chat = people.chat_of(world, user, optional(asked, "chat_id", int))
    start_param = optional(asked, "startapp", str)
    platform = optional(asked, "platform", str) or "web"
    shown = None if asked.get("opened_from") == "chat_list" else chat
    url = people.open_app(world, user, shown, start_param, platform)
    return web.json_response({"url": url})


@routes.post("/_emulator/request_contact")
async def request_contact(request: web.Request) -> web.Response:
    """What `WebApp.requestContact()` gives to the mini-app."""
    world, asked = world_of(request), await body(request)
    return web.json_response(people.shared_phone(world, user_of(request, asked)))
