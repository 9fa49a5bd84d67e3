"""Who asks: a session of the mini-app, or a personal token of another program."""

from datetime import datetime

from aiohttp import hdrs, web
from aiohttp.typedefs import Handler

from api import tokens
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import ProblemError
from models import api_tokens, reading
from models.access import Scope
from models.person import Person

SESSION = web.RequestKey("session", tokens.Session)
"""Only where a session asks, and no personal token."""
UNTIL = web.RequestKey("until", datetime)
"""When the way in ends by itself, where it does."""
_READING = frozenset({hdrs.METH_GET, hdrs.METH_HEAD})


@web.middleware
async def know_caller(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Only `public` handlers answer without a caller; all others find them."""
    if request.match_info.http_exception or is_public(request.match_info.handler):
        return await handler(request)
    await _identify(request)
    return await handler(request)


async def still_known(request: web.Request) -> bool:
    """Whether the same caller would get in now: for what goes on after the request began."""
    try:
        await _identify(request)
    except ProblemError:
        return False
    return True


async def _identify(request: web.Request) -> None:
    scheme, _, token = request.headers.get(hdrs.AUTHORIZATION, "").partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token:
        raise ProblemError(401, "session-missing")
    now = dependencies(request).clock()
    if token.startswith(api_tokens.PREFIX):
        request[PERSON] = await _by_token(request, token, now)
    else:
        request[SESSION], request[PERSON] = await _by_session(request, token, now)


async def _by_session(
    request: web.Request, token: str, now: datetime
) -> tuple[tokens.Session, Person]:
    try:
        session = tokens.read(token, dependencies(request).session_secret, now)
    except tokens.TokenError as error:
        raise ProblemError(401, error.code) from None
    person = await reading.person(session.person_id)
    if person is None or person.erased_at:
        raise ProblemError(401, "session-invalid")
    if person.sessions_from and session.began_at <= person.sessions_from:
        raise ProblemError(401, "session-ended")
    request[UNTIL] = session.expires_at
    return session, person


async def _by_token(request: web.Request, token: str, now: datetime) -> Person:
    row = await api_tokens.find(token, now)
    if row is None or row.person.erased_at:
        raise ProblemError(401, "session-invalid")
    if _takes_session(request.match_info.handler):
        raise ProblemError(403, "session-needed")
    if row.scope is Scope.READ and request.method not in _READING:
        raise ProblemError(403, "token-read-only")
    if row.expires_at:
        request[UNTIL] = row.expires_at
    return row.person


def public(handler: Handler) -> Handler:
    """Marks a handler that answers without a caller."""
    handler.__dict__["public"] = True
    return handler


def is_public(handler: object) -> bool:
    """Whether it was marked."""
    return getattr(handler, "public", False) is True


def by_session(handler: Handler) -> Handler:
    """Marks a handler that is closed to personal tokens."""
    handler.__dict__["by_session"] = True
    return handler


def _takes_session(handler: object) -> bool:
    return getattr(handler, "by_session", False) is True
