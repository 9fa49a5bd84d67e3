"""The way of every HTTP request: errors become MAX's bodies; calls of the Bot API are written
down, checked for the token, counted against the limits, and struck by faults.
"""

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable

from aiohttp import web

from emulator.errors import ApiError
from emulator.faults import STATUSES, Fault
from emulator.json_types import Json
from emulator.keys import WORLD
from emulator.world import World

DROP = web.RequestKey("drop", bool)
log = logging.getLogger(__name__)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
PAGES = {"/", "/favicon.ico", "/js/max-web-app.js"}


def is_api(request: web.Request) -> bool:
    """Whether this is a call of the Bot API, not of the emulator's own pages."""
    return request.path not in PAGES and not request.path.startswith("/_emulator/")


@web.middleware
async def errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Every refusal as `{code, message}`."""
    try:
        return await handler(request)
    except ApiError as error:
        return _error(error.status, error.code, error.message)
    except web.HTTPException as refusal:
        return _refused(request, refusal)
    except Exception:  # the edge of the process: a bug answers as MAX's 500
        log.exception("%s %s failed", request.method, request.path)
        return _error(500, "internal.error", "Internal error")


def _refused(request: web.Request, refusal: web.HTTPException) -> web.Response:
    if isinstance(refusal, web.HTTPNotFound):
        return _error(404, "not.found", f"Path {request.path} is not found")
    if isinstance(refusal, web.HTTPMethodNotAllowed):
        message = f"Method {request.method} is not allowed for {request.path}"
        return _error(405, "method.not.allowed", message)
    return _error(refusal.status, "proto.payload", refusal.reason)


@web.middleware
async def api_calls(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Everything that happens around a call of the Bot API."""
    if not is_api(request):
        return await handler(request)
    world = request.app[WORLD]
    is_poll = request.path == "/updates"
    world.journal.in_flight += not is_poll
    call = await _noted(world, request)
    started = time.monotonic()
    try:
        response = await _handle(world, request, handler)
        call["status"] = response.status if isinstance(response, web.Response) else None
    finally:
        call["duration"] = round((time.monotonic() - started) * 1000, 3)
        world.journal.in_flight -= not is_poll
        if not is_poll:
            world.journal.touch()
    return response


async def _handle(world: World, request: web.Request, handler: Handler) -> web.StreamResponse:
    response = await errors(request, lambda r: _struck(world, r, handler))
    if request.get(DROP):
        if request.transport:
            request.transport.abort()
        return web.StreamResponse(status=499)
    return response


async def _struck(world: World, request: web.Request, handler: Handler) -> web.StreamResponse:
    _check_token(world, request)
    world.limits.call(is_poll=request.path == "/updates")
    for fault in world.faults.for_call(request.method, request.path):
        answer = await _strike(fault, request)
        if answer is not None:
            return answer
    return await handler(request)


async def _strike(fault: Fault, request: web.Request) -> web.Response | None:
    """What the fault answers instead of the handler; None lets the call go on."""
    if fault.kind == "delay":
        await asyncio.sleep(fault.delay)
    elif fault.kind == "accept_then_drop":
        request[DROP] = True
    elif fault.kind == "drop":
        request[DROP] = True
        return web.Response()
    elif fault.kind == "success_false":
        return web.json_response({"success": False, "message": "Emulated refusal"})
    else:
        code, message = STATUSES[fault.kind]
        return _error(_status(fault.kind), code, message)
    return None


def _status(kind: str) -> int:
    return int(kind) if kind.isdigit() else 400


def _check_token(world: World, request: web.Request) -> None:
    token = request.headers.get("Authorization")
    if token is None:
        raise ApiError(401, "verify.token", "No access token")
    if token == "":
        raise ApiError(401, "verify.token", "Empty access_token")
    if token != world.settings.token:
        raise ApiError(401, "verify.token", "Invalid access_token")


async def _noted(world: World, request: web.Request) -> Json:
    """A call in the journal; its status stays null while it runs or when the answer was lost."""
    raw = await request.read()
    call: Json = {
        "time": world.clock.now_ms(),
        "method": request.method,
        "path": request.path,
        "query": dict(request.query),
        "status": None,
        "body": _decoded(raw),
    }
    world.journal.calls.append(call)
    return call


def _decoded(raw: bytes) -> object:
    try:
        return json.loads(raw) if raw else None
    except ValueError:
        return raw.decode(errors="replace")


def _error(status: int, code: str, message: str) -> web.Response:
    return web.json_response({"code": code, "message": message}, status=status)
