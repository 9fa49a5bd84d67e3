"""Faults: list, add, remove."""

from aiohttp import web

from emulator.api.params import body, query_int, success, world_of
from emulator.errors import bad_payload
from emulator.faults import KINDS
from emulator.fields import optional

routes = web.RouteTableDef()


@routes.get("/_emulator/faults", allow_head=False)
async def get_faults(request: web.Request) -> web.Response:
    faults = world_of(request).faults.all()
    return web.json_response({"faults": [fault.as_json() for fault in faults]})


@routes.post("/_emulator/faults")
async def add_fault(request: web.Request) -> web.Response:
    world, asked = world_of(request), await body(request)
    kind = str(asked.get("kind"))
    if kind not in KINDS:
        raise bad_payload(f"Field kind must be one of {', '.join(KINDS)}")
    fault = world.faults.add(
        kind=kind,
        method=optional(asked, "method", str),
        path=optional(asked, "path", str),
        update_type=optional(asked, "update_type", str),
        count=optional(asked, "count", int),
        probability=float(asked.get("probability", 1)),
        delay=float(asked.get("delay", 1)),
    )
    world.changed()
    return web.json_response(fault.as_json())


@routes.delete("/_emulator/faults")
async def remove_faults(request: web.Request) -> web.Response:
    """One with `?id=`, else all."""
    world = world_of(request)
    world.faults.remove(query_int(request, "id"))
    world.changed()
    return success()
