"""GET /_emulator/idle: answers once the bot has fetched and answered everything."""

import asyncio
import time

from aiohttp import web

from emulator.api.params import world_of
from emulator.errors import bad_payload
from emulator.json_types import Json
from emulator.world import World

routes = web.RouteTableDef()
CHECK_EVERY = 0.01


@routes.get("/_emulator/idle", allow_head=False)
async def idle(request: web.Request) -> web.Response:
    """200 when nothing is pending for `quiet` ms; 504 after `timeout` seconds, saying what is."""
    world = world_of(request)
    timeout, quiet = _number(request, "timeout", 10), _number(request, "quiet", 150) / 1000
    deadline = time.monotonic() + timeout
    while not is_idle(world, quiet):
        if time.monotonic() >= deadline:
            return web.json_response({"idle": False, **_busy(world)}, status=504)
        await asyncio.sleep(CHECK_EVERY)
    return web.json_response({"idle": True})


def is_idle(world: World, quiet: float) -> bool:
    """Whether all updates are acknowledged and no call came for `quiet` seconds."""
    busy = world.hub.pending or world.journal.in_flight
    return not busy and world.journal.quiet_for() >= quiet


def _busy(world: World) -> Json:
    return {"pending": world.hub.pending, "in_flight": world.journal.in_flight}


def _number(request: web.Request, name: str, default: float) -> float:
    try:
        return float(request.query.get(name, default))
    except ValueError:
        raise bad_payload(f"Parameter {name} must be a number") from None
