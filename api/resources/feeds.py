"""Calendars to subscribe to: their secret links, and what is behind them."""

import asyncio
from datetime import datetime
from hashlib import sha256
from typing import Annotated

from aiohttp import ETag, hdrs, web
from aiohttp_pydantic.oas.typing import r200, r201, r204, r403, r404
from pydantic import Field

from api import ics, shapes
from api.answers import answer
from api.caller import by_session
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import ProblemDocument
from api.questions import Id, Question
from api.routing import typed
from api.schemas import Answer, TeamName
from models import feeds
from models.access import Feed as Row
from models.errors import NotFoundError

TeamId = Annotated[int, Field(ge=1, le=2**63 - 1, description="None: of the caller's own work.")]


class Feed(Answer):
    """A calendar of the caller's."""

    team: TeamName | None
    """Null: what they are on in all teams, and what they wrote in the personal one."""
    url: str = Field(examples=["/calendar/3q2-7wEzZP0xJm4bVtY8sKd1LhGf5aRc.ics"])
    """Below the server's address. Whoever has it sees the calendar."""
    created_at: datetime


class Feeds(Answer):
    """The caller's, their own first."""

    items: list[Feed]


class NewFeed(Question):
    """A link to be made."""

    team_id: Id | None = None
    """Null: of the caller's own work."""


_FEED = {
    "team": None,
    "url": "/calendar/3q2-7wEzZP0xJm4bVtY8sKd1LhGf5aRc.ics",
    "created_at": "2026-11-23T06:00:00Z",
}
EXAMPLES = {"Feed": _FEED, "Feeds": {"items": [_FEED]}, "NewFeed": {"team_id": 3}}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/calendar/feeds", by_session(typed(listed)))
    router.add_post("/calendar/feeds", by_session(typed(create)))
    router.add_delete("/calendar/feeds", by_session(typed(drop)))


async def listed(request: web.Request) -> r200[Feeds] | r403[ProblemDocument]:
    """List calendar links

    Of calendars that other programs subscribe to.
    Tags: calendar
    Status Codes:
        200: the caller's
        403: session-needed: personal tokens do not show links
    """
    found = await feeds.of(request[PERSON].id)
    return answer(Feeds(items=[_shape(request, each) for each in found]))


async def create(
    request: web.Request, new: NewFeed
) -> r201[Feed] | r403[ProblemDocument] | r404[ProblemDocument]:
    """Make a calendar link

    Of a team, or of the caller's own work. The one before shows nothing any more.
    Tags: calendar
    Status Codes:
        201: the link
        403: session-needed
        404: not-found: no such team, or the caller is not in it
    """
    made = await feeds.make(request[PERSON].id, new.team_id, dependencies(request).clock())
    return answer(_shape(request, made), status=201)


async def drop(
    request: web.Request, team_id: TeamId | None = None
) -> r204 | r403[ProblemDocument] | r404[ProblemDocument]:
    """Revoke a calendar link

    At once.
    Tags: calendar
    Status Codes:
        204: it shows nothing any more
        403: session-needed
        404: not-found: there is no such link
    """
    await feeds.drop(request[PERSON].id, team_id)
    return web.Response(status=204)


def _shape(request: web.Request, row: Row) -> Feed:
    team = shapes.team_name(row.team, request[PERSON]) if row.team else None
    return Feed(team=team, url=f"/calendar/{row.key}.ics", created_at=row.created_at)


async def open_(request: web.Request) -> web.Response:
    """The calendar behind a link; HTTPNotFound where the link shows nothing."""
    needed = dependencies(request)
    now = needed.clock()
    try:
        feed = await feeds.find(request.match_info["key"])
    except NotFoundError:
        raise web.HTTPNotFound from None
    contents = await feeds.contents(feed, now)
    text = await asyncio.to_thread(ics.written, contents, needed.bot_username, now)
    mark = sha256(text).hexdigest()[:32]
    response = web.Response(body=text, content_type="text/calendar", charset="utf-8")
    response.headers[hdrs.CACHE_CONTROL] = "private, no-cache"
    response.etag = ETag(mark)
    response.last_modified = max(
        [feed.created_at, *(entry.task.updated_at for entry in contents.entries)]
    )
    if any(etag.value in (mark, "*") for etag in request.if_none_match or ()):
        response.set_status(304)
        response.body = None
    return response
