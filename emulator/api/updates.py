"""GET /updates: long polling."""

from aiohttp import web

from emulator.api.params import bounded, query_int, world_of

routes = web.RouteTableDef()


@routes.get("/updates", allow_head=False)
async def get_updates(request: web.Request) -> web.Response:
    world = world_of(request)
    limit = bounded(request, "limit", 100, at_least=1, at_most=1000)
    timeout = bounded(request, "timeout", 30, at_least=0, at_most=90)
    marker, types = query_int(request, "marker"), _types(request)
    if marker is not None and world.queue.commit(marker):
        world.journal.touch()
    updates, marker = await world.queue.poll(limit, timeout, types, world.webhooks.in_use)
    return web.json_response({"updates": updates, "marker": marker})


def _types(request: web.Request) -> set[str] | None:
    """Comma-separated or repeated; absent means all."""
    parts = ",".join(request.query.getall("types", [])).split(",")
    return {part for part in parts if part} or None
