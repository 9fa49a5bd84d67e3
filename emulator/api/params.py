"""Reads query parameters and bodies, refusing bad ones as MAX does."""

import json

from aiohttp import web

from emulator.errors import bad_payload, missing_parameter
from emulator.json_types import Json
from emulator.keys import WORLD
from emulator.world import World


def world_of(request: web.Request) -> World:
    return request.app[WORLD]


def integer(text: str, name: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise bad_payload(f"Invalid value of parameter {name}: {text}") from None


def query_int(request: web.Request, name: str) -> int | None:
    """An optional integer; empty counts as absent."""
    text = request.query.get(name)
    return integer(text, name) if text else None


def bounded(request: web.Request, name: str, default: int, *, at_least: int, at_most: int) -> int:
    """An optional integer within limits."""
    value = query_int(request, name)
    if value is None:
        return default
    if value > at_most:
        raise bad_payload(f"Field '{name}' value ({value}) must be at most {at_most}")
    if value < at_least:
        raise bad_payload(f"Field '{name}' value ({value}) must be at least {at_least}")
    return value


def query_bool(request: web.Request, name: str) -> bool:
    """An optional `true` or `false`."""
    text = request.query.get(name) or "false"
    if text.lower() not in {"true", "false"}:
        raise bad_payload(f"Invalid value of parameter {name}: {text}")
    return text.lower() == "true"


def required(request: web.Request, name: str) -> str:
    value = request.query.get(name)
    if not value:
        raise missing_parameter(name)
    return value


def path_int(request: web.Request, name: str) -> int:
    return integer(request.match_info[name], name)


def integers(request: web.Request, name: str) -> list[int]:
    """A list of integers: comma-separated, repeated, or both."""
    parts = ",".join(request.query.getall(name, [])).split(",")
    return [integer(part, name) for part in parts if part]


async def body(request: web.Request) -> Json:
    """The JSON object of the request; an absent body is empty."""
    raw = await request.read()
    try:
        value = json.loads(raw) if raw.strip() else {}
    except ValueError:
        raise bad_payload("Can't deserialize body") from None
    if not isinstance(value, dict):
        raise bad_payload("Can't deserialize body")
    return value


def success(ok: bool = True, message: str | None = None) -> web.Response:
    """SimpleQueryResult."""
    shape: Json = {"success": ok}
    return web.json_response(shape if message is None else shape | {"message": message})
