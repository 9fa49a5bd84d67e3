"""What stands in the calendar between two days."""

from datetime import date, datetime
from typing import Annotated

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r404, r422
from pydantic import Field

from api import shapes
from api.answers import answer
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import ProblemDocument
from api.questions import Day
from api.routing import typed
from api.schemas import Answer, TeamName
from models import calendar
from models.calendar import Entry
from models.periods import Period
from models.task import Kind, State

From = Annotated[Day, Field(alias="from", description="The first day, in the caller's zone.")]
To = Annotated[Day, Field(description="The last day; 92 days at most.")]
TeamId = Annotated[int, Field(ge=1, le=2**63 - 1, description="Of one team only.")]
PersonId = Annotated[int, Field(ge=1, le=2**63 - 1, description="What that person is on.")]


class CalendarItem(Answer):
    """A task or an event at its time."""

    task_id: int | None
    """Null: it is not there yet."""
    series_id: int | None
    number: int | None
    title: str
    kind: Kind
    state: State
    at: datetime
    """The instant; of a whole day, its last second."""
    all_day: bool
    date: date
    """The day, in the zone it was entered in."""
    ends_at: datetime | None
    """When an event that takes time is over."""
    team: TeamName
    planned: bool
    """Whether it is an occurrence to come of something that repeats."""


class Calendar(Answer):
    """By time."""

    items: list[CalendarItem]
    more: bool
    """Whether there is more than was told; then ask for fewer days."""


EXAMPLES = {
    "Calendar": {
        "items": [
            {
                "task_id": 42,
                "series_id": 8,
                "number": 7,
                "title": "Planning",
                "kind": "event",
                "state": "open",
                "at": "2026-11-23T07:00:00Z",
                "all_day": False,
                "date": "2026-11-23",
                "ends_at": "2026-11-23T08:00:00Z",
                "team": {"id": 3, "name": "Office", "personal": False},
                "planned": False,
            }
        ],
        "more": False,
    },
}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/calendar", typed(get))


async def get(
    request: web.Request,
    from_: From,
    to: To,
    team_id: TeamId | None = None,
    person_id: PersonId | None = None,
) -> r200[Calendar] | r404[ProblemDocument] | r422[ProblemDocument]:
    """Look at a calendar

    Tasks and events that the caller may see, but cancelled ones, and occurrences that are not
    there yet. Times are the caller's own, or those of `person_id`.
    Tags: calendar
    Status Codes:
        200: everything between the two days
        404: not-found: no such team or person, or the caller shares no team with them
        422: period: more than 92 days, or the last one before the first
    """
    person, now = request[PERSON], dependencies(request).clock()
    found = await calendar.span(
        person, Period(from_, to), now, team_id=team_id, person_id=person_id
    )
    items = [_shape(request, entry) for entry in found.entries]
    return answer(Calendar(items=items, more=found.more))


def _shape(request: web.Request, entry: Entry) -> CalendarItem:
    return CalendarItem(
        task_id=entry.task and entry.task.id,
        series_id=entry.series_id,
        number=entry.task and entry.task.number,
        title=entry.title,
        kind=entry.kind,
        state=entry.state,
        at=entry.due.at,
        all_day=entry.due.all_day,
        date=entry.due.date,
        ends_at=entry.ends_at,
        team=shapes.team_name(entry.team, request[PERSON]),
        planned=entry.task is None,
    )
