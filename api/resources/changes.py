"""Changes as they happen, as Server-Sent Events.

A stream of our own and no library: what ends it, and what becomes of slow readers, is all there
is to it.
"""

import asyncio
import json
from typing import Annotated

import structlog
from aiohttp import web
from aiohttp_pydantic.oas.typing import r200
from pydantic import Field

from api import live
from api.bodies import gives
from api.caller import UNTIL, still_known
from api.dependencies import dependencies
from api.language import PERSON
from api.live import HUB, OWN, Event, Hub, Stream
from api.problems import ProblemError
from api.routing import typed
from models import changes, database
from models.changes import Place

log = structlog.get_logger(__name__)

HEARTBEAT = 15.0
"""Seconds of silence at most: proxies close what says nothing."""
PATIENCE = 20.0
"""Seconds that a reader may take to read what was sent."""
MISSED = 1000
"""Changes that are told anew at most; where there are more, everything may have changed."""
_PLACE = r"^\d{1,18}-\d{1,18}$"
LastEventId = Annotated[
    str, Field(pattern=_PLACE, description="`id` of the last event that was read.")
]
_SILENCE = ":\n\n"
_HEADERS = {"Content-Type": "text/event-stream; charset=utf-8", "X-Accel-Buffering": "no"}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/changes", gives("text/event-stream")(typed(follow)), allow_head=False)


async def follow(request: web.Request, *, last_event_id: LastEventId | None = None) -> r200:
    """Follow changes

    Server-Sent Events, until the session or the token ends: `task` (something has changed of that
    task; `version` is null where it is in the trash), `team` (of the team itself, its people or
    its tags), `me` (of the caller's teams, roles or settings), `reset` (too much was missed to be
    told: read everything anew). `data` is a JSON object with `task_id`, `team_id` and `version`.
    Only what the caller may see is told. Whoever comes back with the `id` of the last event in
    `Last-Event-ID` is told what they missed; something may be told twice. Beside changes there is
    a comment every 15 seconds.
    Tags: changes
    Status Codes:
        200: a stream of events
    """
    hub = request.config_dict[HUB]
    try:
        async with hub.listening(request[PERSON].id) as stream:
            first = await _first(hub, stream.person_id, last_event_id)
            return await _send(request, stream, first)
    except live.TooManyStreamsError:
        raise ProblemError(429, "too-often", seconds=60) from None


async def _first(hub: Hub, reader_id: int, last: str | None) -> str:
    """Where the reader is, or what they have missed."""
    here = await changes.place()
    if last is None:
        return f"retry: 1000\nid: {_written(here)}\n\n"
    found = await changes.since(reader_id, _read(last), limit=MISSED + 1)
    if len(found) > MISSED:
        return _text(Event(here), kind="reset")
    # Of one task the last; what is not in the history is told to be looked at in any case.
    once = {(each.team_id, each.task_id): each for each in found}
    told = sorted(once.values(), key=lambda change: change.id)
    return _text(OWN) + "".join(_text(hub.event(change)) for change in told)


async def _send(request: web.Request, stream: Stream, text: str) -> web.StreamResponse:
    response = web.StreamResponse(headers=_HEADERS)
    await response.prepare(request)
    try:
        while text:
            async with asyncio.timeout(PATIENCE):
                await response.write(text.encode())
            text = await _next(request, stream)
    except database.TROUBLE as error:  # a reader who is gone or too slow, or no PostgreSQL
        log.info("stream_cut", error=type(error).__name__)
        if request.transport:
            request.transport.abort()
    return response


async def _next(request: web.Request, stream: Stream) -> str:
    """What is to be sent; nothing where the stream is over."""
    ends = request.get(UNTIL)
    left = (ends - dependencies(request).clock()).total_seconds() if ends else HEARTBEAT
    events = await stream.take(min(HEARTBEAT, left))
    over = stream.over or (ends and ends <= dependencies(request).clock())
    if over or (OWN in events and not await still_known(request)):
        return ""
    return "".join(_text(event) for event in events) or _SILENCE


def _text(event: Event, kind: str = "") -> str:
    name = kind or ("task" if event.task_id else "team" if event.team_id else "me")
    place = f"id: {_written(event.place)}\n" if event.place else ""
    data = {"task_id": event.task_id, "team_id": event.team_id, "version": event.version}
    return f"{place}event: {name}\ndata: {json.dumps(data)}\n\n"


def _written(place: Place) -> str:
    return f"{place.id}-{place.horizon}"


def _read(text: str) -> Place:
    last, _, horizon = text.partition("-")
    return Place(int(last), int(horizon))
