"""Sessions: init data for a token, and a token for another."""

from aiohttp import web
from aiohttp_pydantic.oas.typing import r201, r204, r401

from api import init_data, shapes, tokens
from api.answers import answer
from api.caller import SESSION, by_session, public
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import ProblemDocument, ProblemError
from api.questions import SessionQuestion
from api.routing import typed
from api.schemas import SessionAnswer
from models import people
from models.person import Person


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_post("/session", public(typed(create)))
    router.add_post("/session/renewal", by_session(typed(renew)))
    router.add_delete("/sessions", by_session(typed(end)))


async def create(
    request: web.Request, question: SessionQuestion
) -> r201[SessionAnswer] | r401[ProblemDocument]:
    """Open a session

    Checks MAX's signature. Init data is good for one hour and for one session.
    Tags: session
    Status Codes:
        201: the session
        401: init-data-malformed, -forged, -expired or -replayed
    """
    needed = dependencies(request)
    now = needed.clock()
    try:
        data = init_data.validate(question.init_data, needed.bot_token, now)
    except init_data.InitDataError as error:
        raise ProblemError(401, error.code) from None
    await _use_up(request, data)
    person = await people.meet(_profile(data.user), now)
    request[PERSON] = person
    return _opened(request, tokens.begin(person.id, now), person, data.start_param)


async def renew(request: web.Request) -> r201[SessionAnswer] | r401[ProblemDocument]:
    """Renew the session

    A token for another hour, up to twelve hours after the session was opened.
    Tags: session
    Status Codes:
        201: the session
        401: session-expired
    """
    try:
        session = tokens.renewed(request[SESSION], dependencies(request).clock())
    except tokens.TokenExpiredError as error:
        raise ProblemError(401, error.code) from None
    return _opened(request, session, request[PERSON], None)


async def end(request: web.Request) -> r204:
    """End all sessions

    The caller's on all devices, this one too. Personal tokens stay.
    Tags: session
    Status Codes:
        204: nobody gets in by an older session any more
    """
    await people.end_sessions(request[PERSON].id, dependencies(request).clock())
    return web.Response(status=204)


async def _use_up(request: web.Request, data: init_data.InitData) -> None:
    """Nobody opens a second session with the same init data while it is good."""
    kept = int((init_data.MAX_AGE + 2 * init_data.SKEW).total_seconds())
    fresh = await dependencies(request).redis.set(f"init-data:{data.seal}", "1", nx=True, ex=kept)
    if not fresh:
        raise ProblemError(401, "init-data-replayed")


def _opened(
    request: web.Request, session: tokens.Session, person: Person, start_param: str | None
) -> web.Response:
    needed = dependencies(request)
    return answer(
        SessionAnswer(
            token=tokens.issue(session, needed.session_secret, needed.clock()),
            expires_at=session.expires_at,
            person=shapes.me(person),
            start_param=start_param,
        ),
        status=201,
    )


def _profile(user: init_data.MaxUser) -> people.Profile:
    return people.Profile(
        user.id, user.first_name, user.last_name or "", user.username, user.language_code
    )
