"""The caller, their teams, and who is in them."""

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r404

from api import schemas, shapes
from api.answers import answer
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import ProblemDocument
from api.questions import PathId
from api.routing import typed
from api.schemas import MeAnswer, Members
from models import lists, teams


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/me", typed(me))
    router.add_get("/teams/{team_id}/members", typed(members))


async def me(request: web.Request) -> r200[MeAnswer]:
    """The caller

    Their settings, teams with roles, and how much is due.
    Tags: people
    Status Codes:
        200: the caller, the personal team first
    """
    person, now = request[PERSON], dependencies(request).clock()
    counts = await lists.counts(person, now)
    return answer(
        MeAnswer(
            person=shapes.me(person),
            teams=[shapes.team(each, person) for each in await teams.of(person.id)],
            counts=schemas.Counts.model_validate(counts),
            now=now,
        )
    )


async def members(
    request: web.Request, team_id: PathId, /
) -> r200[Members] | r404[ProblemDocument]:
    """Members of a team

    Everybody who can be given its tasks.
    Tags: people
    Status Codes:
        200: everybody, by name
        404: not-found: no such team, or the caller is not in it
    """
    reader = request[PERSON]
    found = await teams.members(reader.id, team_id)
    return answer(
        Members(
            items=[
                schemas.Member(person=shapes.person(each.person, reader), role=each.role)
                for each in found
            ]
        )
    )
