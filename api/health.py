"""For operators: the process lives, can do its work, and how it fares."""

import asyncio
import time
from collections.abc import Awaitable, Callable

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler
from aiohttp_pydantic.oas.typing import r200, r503
from prometheus_client import Counter, Histogram, generate_latest

from api.answers import answer
from api.dependencies import dependencies
from api.schemas import Check, Health, Readiness

log = structlog.get_logger(__name__)

TIMEOUT = 3.0
"""Seconds that one check may take."""
_METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8"

REQUESTS = Counter("http_requests_total", "HTTP requests", ["method", "route", "status"])
SECONDS = Histogram("http_request_seconds", "Duration of HTTP requests", ["method", "route"])


async def health(request: web.Request) -> r200[Health]:
    """Liveness

    The process answers; says nothing of its servers.
    Tags: operation
    Status Codes:
        200: it lives
    """
    return answer(Health(status="ok", version=dependencies(request).version))


async def ready(request: web.Request) -> r200[Readiness] | r503[Readiness]:
    """Readiness

    Looks at every server that is needed, each for at most three seconds.
    Tags: operation
    Status Codes:
        200: all of them can be used
        503: some can't
    """
    needed = dependencies(request).checks
    found = await asyncio.gather(*(_check(name, each) for name, each in needed.items()))
    checks = dict(zip(needed, found, strict=True))
    well = all(check.ok for check in found)
    content = Readiness(status="ok" if well else "unavailable", checks=checks)
    return answer(content, status=200 if well else 503)


async def _check(name: str, check: Callable[[], Awaitable[object]]) -> Check:
    start = time.monotonic()
    try:
        async with asyncio.timeout(TIMEOUT):
            await check()
        ok = True
    except Exception as error:  # noqa: BLE001 - whatever a check raises means: can't be used
        log.warning("not_ready", server=name, error=type(error).__name__)
        ok = False
    return Check(ok=ok, milliseconds=int((time.monotonic() - start) * 1000))


async def metrics(request: web.Request) -> r200:  # noqa: ARG001 - the shape of a handler
    """Metrics

    In Prometheus's text format.
    Tags: operation
    Status Codes:
        200: all metrics of the process
    """
    return web.Response(body=generate_latest(), headers={"Content-Type": _METRICS_TYPE})


@web.middleware
async def measure(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Counts and times every request by its route."""
    start = time.monotonic()
    try:
        response = await handler(request)
    except web.HTTPException as error:
        _observe(request, error.status, start)
        raise
    _observe(request, response.status, start)
    return response


def _observe(request: web.Request, status: int, start: float) -> None:
    resource = request.match_info.route.resource
    route = resource.canonical if resource else "none"
    method = request.method if request.method in _METHODS else "other"
    REQUESTS.labels(method, route, status).inc()
    SECONDS.labels(method, route).observe(time.monotonic() - start)


_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
"""A method is the client's word: only these become labels."""
