"""The aiohttp application: Bot API at the root, control under /_emulator/, the page at /."""

from collections.abc import AsyncIterator

from aiohttp import web

from emulator import api, control, gate, site
from emulator.keys import WORLD
from emulator.settings import Settings
from emulator.world import World

MAX_BODY = 512 * 1024 * 1024


def create_app(settings: Settings) -> web.Application:
    """A whole MAX with its own world."""
    app = web.Application(middlewares=[gate.errors, gate.api_calls], client_max_size=MAX_BODY)
    app[WORLD] = World(settings)
    for routes in (*api.ROUTES, *control.ROUTES, site.routes):
        app.add_routes(routes)
    app.on_shutdown.append(_release_waiting)
    app.cleanup_ctx.append(_webhooks)
    return app


async def _release_waiting(app: web.Application) -> None:
    """Long polls and event streams end, so that stopping takes no time."""
    app[WORLD].queue.close()
    app[WORLD].watchers.close()


async def _webhooks(app: web.Application) -> AsyncIterator[None]:
    yield
    await app[WORLD].webhooks.close()
