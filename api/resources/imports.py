"""Calendars of other programs, taken over."""

import asyncio
from typing import Annotated

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r403, r404, r413, r415, r422
from pydantic import Field

from api.answers import answer
from api.bodies import takes
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import ProblemDocument
from api.routing import typed
from api.schemas import Answer
from locales import Translator, translator
from models import calendar_files, importing
from models.importing import Refused

TeamId = Annotated[
    int, Field(ge=1, le=2**63 - 1, description="Into that team; else into the personal one.")
]


class RefusedEntry(Answer):
    """An entry that was not taken over."""

    summary: str
    code: str
    detail: str
    """Why, in the caller's language."""


class Imported(Answer):
    """What became of a file."""

    made: int
    known: int
    """Those that were there already, by their UID."""
    refused: list[RefusedEntry]


_FILE = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:planning@example.com
SUMMARY:Planning
DTSTART;TZID=Europe/Moscow:20261123T100000
DURATION:PT1H
RRULE:FREQ=WEEKLY;BYDAY=MO
END:VEVENT
END:VCALENDAR
"""
EXAMPLES = {
    "text/calendar": _FILE,
    "Imported": {
        "made": 12,
        "known": 3,
        "refused": [
            {
                "summary": "Beat",
                "code": "rule-unsupported",
                "detail": "The bot can't repeat like this: FREQ=SECONDLY",
            }
        ],
    },
}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    handler = takes("text/calendar", calendar_files.BYTES)(typed(create))
    router.add_post("/calendar/import", handler)


async def create(
    request: web.Request, team_id: TeamId | None = None
) -> (
    r200[Imported]
    | r403[ProblemDocument]
    | r404[ProblemDocument]
    | r413[ProblemDocument]
    | r415[ProblemDocument]
    | r422[ProblemDocument]
):
    """Import a calendar

    A file in the iCalendar format (.ics): at most 10 MB and 1,000 entries. What was brought before
    is known by its UID and not made again. What has gone by, is cancelled, or repeats in a way
    that we cannot follow is refused by name, and all else is made.
    Tags: calendar
    Status Codes:
        200: what became of it
        403: forbidden, or token-read-only
        404: not-found: no such team, or the caller is not in it
        413: body-too-large: over 10 MB
        415: wrong-content-type: it has to be text/calendar
        422: calendar-unreadable, or too-many: over 1,000 entries
    """
    person = request[PERSON]
    data = await request.read()
    entries = await asyncio.to_thread(calendar_files.read, data, person.timezone)
    now = dependencies(request).clock()
    result = await importing.take_over(person, team_id, entries, now)
    t = translator(person.language)
    refused = [_shape(t, each) for each in result.refused]
    return answer(Imported(made=result.made, known=result.known, refused=refused))


def _shape(t: Translator, refused: Refused) -> RefusedEntry:
    error = refused.error
    detail = t(f"error-{error.code}", **error.details)
    return RefusedEntry(summary=refused.summary[:200], code=error.code, detail=detail)
