"""POST /answers."""

from aiohttp import web

from emulator import messaging
from emulator.api.params import body, query_bool, required, success, world_of
from emulator.entities import Press
from emulator.errors import bad_payload, invalid_message
from emulator.fields import optional
from emulator.new_message import read_new_message
from emulator.world import World

routes = web.RouteTableDef()


@routes.post("/answers")
async def answer(request: web.Request) -> web.Response:
    world, callback_id = world_of(request), required(request, "callback_id")
    asked = await body(request)
    changed, notification = optional(asked, "message", dict), optional(asked, "notification", str)
    if changed is None and notification is None:
        raise bad_payload("Invalid request. `message` or `notification` required")
    query_bool(request, "disable_link_preview")
    press = _press(world, callback_id)
    world.limits.in_chat("answer", press.chat_id)
    new = None if changed is None else read_new_message(world, changed)
    messaging.answer(world, press, new, notification)
    return success()


def _press(world: World, callback_id: str) -> Press:
    press = world.presses.get(callback_id)
    if press is None or world.clock.now_ms() - press.timestamp > messaging.PRESS_LIVES_MS:
        raise invalid_message()
    return press
