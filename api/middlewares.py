"""What every request of `/api/v1` passes: refusals shown, body checked, caller known."""

import json

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler
from redis.exceptions import RedisError
from tortoise.exceptions import DBConnectionError

from api import bodies, problems
from api.problems import ProblemError
from models.errors import DomainError

log = structlog.get_logger(__name__)

BODY_LIMIT = bodies.Body().limit
"""Bytes of a request's body, where a handler takes no other."""
_UNAVAILABLE = (DBConnectionError, RedisError, OSError)
_HTTP_CODES = {400: "bad-json", 404: "not-found", 405: "method-not-allowed", 413: "body-too-large"}


@web.middleware
async def limit_body(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Ours is smaller than that of the webhook, which the same application serves."""
    limit = bodies.taken(request.match_info.handler).limit
    return await handler(request.clone(client_max_size=limit))


@web.middleware
async def show_refusals(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Every error becomes problem details; what nobody expected is logged and told as 500."""
    try:
        return await handler(request)
    except ProblemError as error:
        return problems.response(error, request)
    except DomainError as error:
        return problems.response(problems.of_domain(error, request), request)
    except web.HTTPException as error:
        return _of_http(error, request)
    except _UNAVAILABLE as error:
        log.warning("api_unavailable", error=type(error).__name__)
        return problems.response(ProblemError(503, "unavailable"), request)
    except Exception:
        # The edge of the process: the caller still gets an answer.
        log.exception("api_failed", method=request.method, route=_route(request))
        return problems.response(ProblemError(500, "internal"), request)


def _of_http(error: web.HTTPException, request: web.Request) -> web.Response:
    status = error.status if error.status in _HTTP_CODES else 400
    code = _HTTP_CODES.get(error.status, "bad-request")
    limit = bodies.taken(request.match_info.handler).limit // 1024
    answer = problems.response(ProblemError(status, code, limit=limit), request)
    if allow := error.headers.get("Allow"):
        answer.headers["Allow"] = allow
    return answer


def _route(request: web.Request) -> str:
    resource = request.match_info.route.resource
    return resource.canonical if resource else ""


@web.middleware
async def check_body(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A body is JSON in UTF-8, or of the one type that the handler takes, and not too large."""
    if request.match_info.http_exception or not request.can_read_body:
        return await handler(request)
    wanted = bodies.taken(request.match_info.handler).content_type
    if wanted != bodies.JSON:
        if request.content_type != wanted:
            raise ProblemError(415, "wrong-content-type", wanted=wanted)
        return await handler(request)
    charset = (request.charset or "utf-8").lower()
    if request.content_type != "application/json" or charset != "utf-8":
        raise ProblemError(415, "not-json")
    try:
        json.loads((await request.read()).decode())
    except (ValueError, RecursionError):
        raise ProblemError(400, "bad-json") from None
    return await handler(request)
