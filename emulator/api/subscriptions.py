"""GET, POST, DELETE /subscriptions."""

import re
from urllib.parse import urlsplit

from aiohttp import web

from emulator.api.params import body, required, success, world_of
from emulator.errors import bad_payload, missing_parameter
from emulator.fields import optional
from emulator.subscriptions import Subscription

routes = web.RouteTableDef()
SECRET = re.compile(r"[a-zA-Z0-9_-]{5,256}")


@routes.get("/subscriptions", allow_head=False)
async def get_subscriptions(request: web.Request) -> web.Response:
    subscriptions = world_of(request).webhooks.subscriptions.values()
    return web.json_response({"subscriptions": [one.as_json() for one in subscriptions]})


@routes.post("/subscriptions")
async def subscribe(request: web.Request) -> web.Response:
    world, asked = world_of(request), await body(request)
    url, secret = optional(asked, "url", str), optional(asked, "secret", str)
    types = optional(asked, "update_types", list)
    if not url:
        raise missing_parameter("url")
    _check_url(url, allow_http=world.settings.allow_http)
    if secret is not None and not SECRET.fullmatch(secret):
        raise bad_payload("Field 'secret' does not match ^[a-zA-Z0-9_-]{5,256}$")
    world.webhooks.add(Subscription(url, world.clock.now_ms(), secret, types))
    world.changed()
    return success()


@routes.delete("/subscriptions")
async def unsubscribe(request: web.Request) -> web.Response:
    world = world_of(request)
    removed = world.webhooks.remove(required(request, "url"))
    world.changed()
    return success(removed, None if removed else "Subscription not found")


def _check_url(url: str, *, allow_http: bool) -> None:
    """MAX takes https on port 443 only (May 2026); locally any http address is fine."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise bad_payload(f"Invalid URL: {url}")
    if not allow_http and (parts.scheme != "https" or parts.port not in {None, 443}):
        raise bad_payload(f"Invalid URL: {url}. Only https on port 443 is allowed")
