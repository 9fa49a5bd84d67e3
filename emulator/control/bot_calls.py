"""What the bot did: its calls; and updates pushed to it as they are."""

from aiohttp import web

from emulator.api.params import body, success, world_of
from emulator.errors import bad_payload
from emulator.fields import need, optional
from emulator.json_types import Json

routes = web.RouteTableDef()


@routes.get("/_emulator/calls", allow_head=False)
async def get_calls(request: web.Request) -> web.Response:
    """Without `all=1` polls are left out; `method` and `path` (a prefix) narrow further."""
    calls = [call for call in world_of(request).journal.calls if _wanted(request, call)]
    return web.json_response({"calls": calls})


def _wanted(request: web.Request, call: Json) -> bool:
    query = request.query
    if query.get("all") != "1" and call["path"] == "/updates":
        return False
    fits_method = query.get("method", call["method"]).upper() == call["method"]
    return fits_method and str(call["path"]).startswith(query.get("path", ""))


@routes.delete("/_emulator/calls")
async def clear_calls(request: web.Request) -> web.Response:
    world_of(request).journal.calls.clear()
    return success()


@routes.get("/_emulator/deliveries", allow_head=False)
async def get_deliveries(request: web.Request) -> web.Response:
    """The attempts to deliver updates by webhook."""
    return web.json_response({"deliveries": list(world_of(request).webhooks.attempts)})


@routes.post("/_emulator/inject")
async def inject(request: web.Request) -> web.Response:
    world, asked = world_of(request), await body(request)
    update: Json = need(asked, "update", dict)
    if not isinstance(update.get("update_type"), str):
        raise bad_payload("Field update.update_type must be str")
    world.hub.deliver(update, optional(asked, "chat_id", int) or 0)
    world.journal.touch()
    return success()
