"""What every request of `/api/v1` passes: refusals shown, body checked, caller known."""

import json

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler
from redis.exceptions import RedisError
from tortoise.exceptions import DBConnectionError

from api import problems, tokens
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import ProblemError
from models.errors import DomainError
from models.person import Person

log = structlog.get_logger(__name__)

BODY_LIMIT = 64 * 1024
"""Bytes of a request's body."""
SESSION = web.RequestKey("session", tokens.Session)
_UNAVAILABLE = (DBConnectionError, RedisError, OSError)
_HTTP_CODES = {400: "bad-json", 404: "not-found", 405: "method-not-allowed", 413: "body-too-large"}


@web.middleware
async def limit_body(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Ours is smaller than that of the webhook, which the same application serves."""
    return await handler(request.clone(client_max_size=BODY_LIMIT))


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
    answer = problems.response(ProblemError(status, code, limit=BODY_LIMIT // 1024), request)
    if allow := error.headers.get("Allow"):
        answer.headers["Allow"] = allow
    return answer


def _route(request: web.Request) -> str:
    resource = request.match_info.route.resource
    return resource.canonical if resource else ""


@web.middleware
async def check_body(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A body is JSON in UTF-8 and not too large."""
    if request.match_info.http_exception or not request.can_read_body:
        return await handler(request)
    charset = (request.charset or "utf-8").lower()
    if request.content_type != "application/json" or charset != "utf-8":
        raise ProblemError(415, "not-json")
    try:
        json.loads((await request.read()).decode())
    except (ValueError, RecursionError):
        raise ProblemError(400, "bad-json") from None
    return await handler(request)


@web.middleware
async def know_caller(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Only `public` handlers answer without a session; all others find the caller's."""
    if request.match_info.http_exception or is_public(request.match_info.handler):
        return await handler(request)
    session = _session(request)
    person = await Person.get_or_none(id=session.person_id)
    if person is None or person.erased_at:
        raise ProblemError(401, "session-invalid")
    request[SESSION] = session
    request[PERSON] = person
    return await handler(request)


def _session(request: web.Request) -> tokens.Session:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise ProblemError(401, "session-missing")
    needed = dependencies(request)
    try:
        return tokens.read(token.strip(), needed.session_secret, needed.clock())
    except tokens.TokenError as error:
        raise ProblemError(401, error.code) from None


def public(handler: Handler) -> Handler:
    """Marks a handler that answers without a session."""
    handler.__dict__["public"] = True
    return handler


def is_public(handler: object) -> bool:
    """Whether it was marked."""
    return getattr(handler, "public", False) is True
