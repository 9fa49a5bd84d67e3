"""How work goes, for charts."""

from datetime import date
from typing import Annotated
from zoneinfo import ZoneInfo

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r404, r422
from pydantic import Field

from api import schemas, shapes
from api.answers import answer
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import ProblemDocument
from api.questions import Day
from api.routing import typed
from api.schemas import Answer
from models import statistics
from models.periods import Period
from models.statistics import Load as Row

_USUAL = 30
"""Days, where nothing else is asked for."""
TeamId = Annotated[int, Field(ge=1, le=2**63 - 1, description="Of one team only.")]
From = Annotated[
    Day | None, Field(alias="from", description="The first day, in the caller's zone.")
]
To = Annotated[Day, Field(description="The last day; today where it is not given.")]


class DayStatistics(Answer):
    """One day in the caller's zone."""

    date: date
    created: int
    done: int
    late: int
    """Of those done, how many after their due time."""


class PersonStatistics(Answer):
    """What somebody carries."""

    person: schemas.Person
    open: int
    overdue: int
    done: int
    """Reported in the period."""
    late_done: int
    """Of those, how many after the due time."""


class Totals(Answer):
    """Of all that was counted: now, and in the period."""

    open: int
    overdue: int
    created: int
    done: int
    late: int


class Statistics(Answer):
    """Of tasks that the caller may see; events are not counted."""

    days: list[DayStatistics]
    people: list[PersonStatistics]
    """Who is late first, then who has most."""
    totals: Totals


EXAMPLES = {
    "Statistics": {
        "days": [{"date": "2026-11-23", "created": 4, "done": 3, "late": 1}],
        "people": [
            {
                "person": {"id": 67890, "name": "Anna Smirnova", "username": "anna"},
                "open": 5,
                "overdue": 1,
                "done": 3,
                "late_done": 1,
            }
        ],
        "totals": {"open": 9, "overdue": 2, "created": 4, "done": 3, "late": 1},
    },
}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/statistics", typed(get))


async def get(
    request: web.Request,
    team_id: TeamId | None = None,
    from_: From = None,
    to: To | None = None,
) -> r200[Statistics] | r404[ProblemDocument] | r422[ProblemDocument]:
    """Look at statistics

    Made, done and late by day, and what people carry; the last 30 days where nothing is said.
    Tags: statistics
    Status Codes:
        200: numbers of the team, or of all teams of the caller
        404: not-found: no such team, or the caller is not in it
        422: period: more than 366 days, or the last one before the first
    """
    person, now = request[PERSON], dependencies(request).clock()
    last = to or now.astimezone(ZoneInfo(person.timezone)).date()
    period = Period(from_, last) if from_ else Period.until(last, _USUAL)
    found = await statistics.of(person, period, now, team_id=team_id)
    days = [DayStatistics.model_validate(day) for day in found.days]
    return answer(
        Statistics(
            days=days,
            people=[_person(request, each) for each in found.people],
            totals=Totals(
                open=found.open,
                overdue=found.overdue,
                created=sum(day.created for day in days),
                done=sum(day.done for day in days),
                late=sum(day.late for day in days),
            ),
        )
    )


def _person(request: web.Request, row: Row) -> PersonStatistics:
    return PersonStatistics(
        person=shapes.person(row.person, request[PERSON]),
        open=row.open,
        overdue=row.overdue,
        done=row.done,
        late_done=row.late_done,
    )
