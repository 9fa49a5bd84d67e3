"""The clock, the limits, the address of the mini-app, and a fresh start."""

from datetime import UTC, datetime

from aiohttp import web

from emulator.api.params import body, success, world_of
from emulator.clock import Clock
from emulator.errors import bad_payload
from emulator.fields import optional
from emulator.json_types import Json

routes = web.RouteTableDef()


@routes.get("/_emulator/clock", allow_head=False)
async def get_clock(request: web.Request) -> web.Response:
    return web.json_response(clock_json(world_of(request).clock))


@routes.post("/_emulator/clock")
async def set_clock(request: web.Request) -> web.Response:
    """`reset`, then `now` (ms or ISO 8601), then `advance` (seconds), then `frozen`."""
    world, asked = world_of(request), await body(request)
    if asked.get("reset"):
        world.clock.reset()
    if asked.get("now") is not None:
        world.clock.set(_milliseconds(asked["now"]))
    if asked.get("advance") is not None:
        world.clock.advance(round(float(asked["advance"]) * 1000))
    frozen = optional(asked, "frozen", bool)
    if frozen is not None:
        world.clock.freeze(frozen)
    world.changed()
    return web.json_response(clock_json(world.clock))


def clock_json(clock: Clock) -> Json:
    now = clock.now_ms()
    iso = datetime.fromtimestamp(now / 1000, UTC).isoformat(timespec="milliseconds")
    frozen = clock.frozen_at is not None
    return {"now": now, "iso": iso, "frozen": frozen, "offset": clock.offset_ms}


def _milliseconds(value: object) -> int:
    if isinstance(value, int):
        return value
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        raise bad_payload("Field now must be milliseconds or ISO 8601") from None
    return round((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)


@routes.get("/_emulator/limits", allow_head=False)
async def get_limits(request: web.Request) -> web.Response:
    return web.json_response({"enabled": world_of(request).limits.enabled})


@routes.post("/_emulator/limits")
async def set_limits(request: web.Request) -> web.Response:
    world, asked = world_of(request), await body(request)
    world.limits.enabled = bool(asked.get("enabled"))
    world.changed()
    return web.json_response({"enabled": world.limits.enabled})


@routes.post("/_emulator/reset")
async def reset(request: web.Request) -> web.Response:
    world = world_of(request)
    world.reset()
    world.changed()
    return success()
