"""`Idempotency-Key`: a POST that is sent again is answered as the first time, and done once.

The header follows draft-ietf-httpapi-idempotency-key-header. Answers are kept in Redis for a day,
by person and key; a Redis that was emptied forgets them, so what must never be doubled has the key
in PostgreSQL too (a task's `origin`).
"""

import asyncio
import json
import re
from datetime import timedelta
from hashlib import sha256
from typing import Any

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler
from redis.asyncio import Redis

from api import bodies
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import Fault, ProblemError

HEADER = "Idempotency-Key"
PATTERN = r"^[A-Za-z0-9._:-]{1,100}$"
_KEPT, _UNDER_WAY = timedelta(days=1), timedelta(minutes=1)
_LOOKS, _PAUSE = 60, 0.05
"""Times, and seconds between them."""
_REPEATED = 500
"""From this status on an answer is not kept: the next try may do better."""


def key_of(request: web.Request) -> str | None:
    """The request's key; a problem 400 for one that is none."""
    key = request.headers.get(HEADER)
    if key is not None and not re.fullmatch(PATTERN, key):
        fault = Fault("idempotency_key", "wrong-key", {})
        raise ProblemError(400, "bad-parameters", faults=[fault])
    return key


@web.middleware
async def once(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Of POSTs with a key: what was answered is answered again."""
    person = request.get(PERSON)
    key = key_of(request) if request.method == hdrs.METH_POST else None
    if person is None or key is None:
        return await handler(request)
    redis = dependencies(request).redis
    name, seal = f"idempotency:{person.id}:{key}", await _seal(request)
    if not await redis.set(name, json.dumps([seal]), nx=True, ex=_UNDER_WAY):
        return await _again(redis, name, seal)
    try:
        response = await handler(request)
    except BaseException:
        await redis.delete(name)
        raise
    await _keep(redis, name, seal, response)
    return response


async def _seal(request: web.Request) -> str:
    streamed = bodies.taken(request.match_info.handler).streamed
    asked = f"{request.path_qs}\n".encode() + (b"" if streamed else await request.read())
    return sha256(asked).hexdigest()


async def _again(redis: Redis, name: str, seal: str) -> web.Response:
    """The first one may still be under way: its answer is awaited for a little while."""
    answer: list[Any] = []
    for _ in range(_LOOKS):
        known, *answer = json.loads(await redis.get(name) or "[null]")
        if known not in (seal, None):
            raise ProblemError(422, "key-reused")
        if answer or known is None:
            break
        await asyncio.sleep(_PAUSE)
    if not answer:
        raise ProblemError(409, "key-in-use", seconds=1)
    status, content_type, text, location = answer
    headers = {hdrs.LOCATION: location} if location else None
    return web.Response(status=status, content_type=content_type, text=text, headers=headers)


async def _keep(redis: Redis, name: str, seal: str, response: web.StreamResponse) -> None:
    if not isinstance(response, web.Response) or response.status >= _REPEATED:
        await redis.delete(name)
        return
    location = response.headers.get(hdrs.LOCATION)
    answer = [seal, response.status, response.content_type, response.text, location]
    await redis.set(name, json.dumps(answer), ex=_KEPT)
