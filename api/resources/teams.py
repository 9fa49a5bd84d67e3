"""Teams: made, looked at, set up, handed over, left, deleted; and what happened in them."""

from datetime import datetime
from typing import Annotated, Any

from aiohttp import hdrs, web
from aiohttp_pydantic.oas.typing import r200, r201, r204, r403, r404, r409, r422
from pydantic import Field

from api import cursors, shapes
from api.answers import answer
from api.dependencies import dependencies
from api.idempotency import key_of
from api.language import PERSON
from api.problems import FIELDS, ProblemDocument
from api.questions import Id, PathId, Question, Text
from api.routing import typed
from api.schemas import Answer, Person, TeamName
from models import history, limits, members, rights, rosters, teams, values
from models.activity import Activity
from models.person import Mode
from models.rights import Right
from models.team import AssignOthers, Membership, Role

_FIELDS = {"team-name": "name", "team-description": "description"}
LineLimit = Annotated[int, Field(ge=1, le=limits.PAGE, description="Lines on a page.")]
CursorText = Annotated[str, Field(max_length=200, description="`next_cursor` of the last page.")]
TypedName = Annotated[
    str, Field(max_length=limits.TEAM_NAME * 4, description="The team's name, to be sure.")
]


class TeamDetails(TeamName):
    """A team of the caller, and what they may do in it."""

    description: str
    timezone: str = Field(examples=["Europe/Moscow"])
    working_days: str = Field(examples=["12345"])
    """ISO weekdays, Monday is 1."""
    assign_others: AssignOthers
    """Who may give tasks to others."""
    own_tasks_only: bool
    """Whether members see only tasks that they wrote, do, or watch."""
    needs_review: bool
    """Whether new tasks ask for their author's acceptance."""
    role: Role
    """The caller's."""
    mode: Mode | None
    """How the bot's messages about this team reach the caller; null: as all others."""
    may: list[Right]
    """What the caller may do here."""
    people: int
    created_at: datetime


class Teams(Answer):
    """The caller's teams, the personal one first, then by name."""

    items: list[TeamDetails]


class NewTeam(Question):
    """A team to be made."""

    name: Text = Field(json_schema_extra={"maxLength": limits.TEAM_NAME}, examples=["Офис"])
    description: Text = Field(default="", json_schema_extra={"maxLength": limits.TEAM_DESCRIPTION})


class TeamChanges(Question):
    """What changes."""

    name: Text = Field(default="", json_schema_extra={"maxLength": limits.TEAM_NAME})
    description: Text = Field(default="", json_schema_extra={"maxLength": limits.TEAM_DESCRIPTION})
    timezone: Text = Field(default=values.DEFAULT_TIMEZONE)
    working_days: Text = Field(default=values.WORKING_DAYS, max_length=7, examples=["12345"])
    assign_others: AssignOthers = AssignOthers.EVERYONE
    own_tasks_only: bool = Field(default=False, strict=True)
    needs_review: bool = Field(default=False, strict=True)


class TeamMode(Question):
    """How the bot's messages about a team come."""

    mode: Mode | None
    """Null: as all others."""


class NewOwner(Question):
    """Who owns the team from now on."""

    person_id: Id


class TaskRef(Answer):
    """A task, as history names it."""

    id: int
    number: int
    title: str


class TeamLine(Answer):
    """Something that happened in a team."""

    id: int
    at: datetime
    action: str = Field(examples=["created"])
    actor: Person | None
    """Null: nobody, or somebody who had their data deleted."""
    task: TaskRef | None
    data: dict[str, Any]
    """What else is told of it, by the action."""


class TeamHistory(Answer):
    """One page, the newest first."""

    items: list[TeamLine]
    next_cursor: str | None


_ANNA = {"id": 67890, "name": "Anna Smirnova", "username": "anna"}
_TEAM = {
    "id": 3,
    "name": "Office",
    "personal": False,
    "description": "",
    "timezone": "Europe/Moscow",
    "working_days": "12345",
    "assign_others": "everyone",
    "own_tasks_only": False,
    "needs_review": False,
    "role": "member",
    "mode": None,
    "may": ["see_team", "see_task", "create_task", "assign_others", "comment", "leave"],
    "people": 4,
    "created_at": "2026-11-23T06:00:00Z",
}
_LINE = {
    "id": 512,
    "at": "2026-11-23T06:00:00Z",
    "action": "created",
    "actor": _ANNA,
    "task": {"id": 42, "number": 7, "title": "Prepare the report"},
    "data": {},
}
EXAMPLES = {
    "TeamDetails": _TEAM,
    "Teams": {"items": [_TEAM]},
    "NewTeam": {"name": "Office", "description": "Third floor"},
    "TeamChanges": {"assign_others": "admins", "needs_review": True},
    "TeamMode": {"mode": "silent"},
    "NewOwner": {"person_id": 67890},
    "TeamHistory": {"items": [_LINE], "next_cursor": None},
}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/teams", typed(listed))
    router.add_post("/teams", typed(create))
    router.add_get("/teams/{team_id}", typed(get))
    router.add_patch("/teams/{team_id}", typed(change))
    router.add_delete("/teams/{team_id}", typed(delete))
    router.add_patch("/teams/{team_id}/mode", typed(set_mode))
    router.add_post("/teams/{team_id}/leave", typed(leave))
    router.add_put("/teams/{team_id}/owner", typed(transfer))
    router.add_get("/teams/{team_id}/activity", typed(activity))


async def listed(request: web.Request) -> r200[Teams]:
    """List teams

    The caller's, with settings and with what they may do.
    Tags: teams
    Status Codes:
        200: the personal team first, then by name
    """
    person = request[PERSON]
    sizes = await rosters.sizes(person.id)
    mine = await teams.of(person.id)
    return answer(Teams(items=[_shape(request, own, sizes[own.team_id]) for own in mine]))


async def create(request: web.Request, new: NewTeam) -> r201[TeamDetails] | r422[ProblemDocument]:
    """Make a team

    The caller owns it.
    Tags: teams
    Status Codes:
        201: the team
        422: team-name-empty, too-long or too-many-teams
    """
    request[FIELDS] = _FIELDS
    person, now, key = request[PERSON], dependencies(request).clock(), key_of(request)
    made = await teams.create(
        person, new.name, now, description=new.description, origin=key and f"api:{key}"
    )
    shown = await _shown(request, made.id, status=201)
    shown.headers[hdrs.LOCATION] = f"/api/v1/teams/{made.id}"
    return shown


async def get(
    request: web.Request, team_id: PathId, /
) -> r200[TeamDetails] | r404[ProblemDocument]:
    """Look at a team

    Its settings, and what the caller may do.
    Tags: teams
    Status Codes:
        200: the team
        404: not-found: no such team, or the caller is not in it
    """
    return await _shown(request, team_id)


async def change(
    request: web.Request, team_id: PathId, /, new: TeamChanges
) -> r200[TeamDetails] | r403[ProblemDocument] | r404[ProblemDocument] | r422[ProblemDocument]:
    """Change a team

    Only what is named. For owners and admins.
    Tags: teams
    Status Codes:
        200: the team as it is now
        403: forbidden
        404: not-found
        422: team-name-empty, too-long, unknown-timezone or no-days
    """
    request[FIELDS] = _FIELDS
    wanted = new.model_dump(exclude_unset=True)
    if "needs_review" in wanted:
        wanted["review_by_default"] = wanted.pop("needs_review")
    now = dependencies(request).clock()
    await teams.change(request[PERSON].id, team_id, teams.Changes(**wanted), now)
    return await _shown(request, team_id)


async def delete(
    request: web.Request, team_id: PathId, /, name: TypedName
) -> r204 | r403[ProblemDocument] | r404[ProblemDocument] | r422[ProblemDocument]:
    """Delete a team

    With everything in it, for good; everybody else in it is told. For the owner.
    Tags: teams
    Status Codes:
        204: it is gone
        403: forbidden
        404: not-found
        422: wrong-name: `name` is not the team's
    """
    now = dependencies(request).clock()
    await teams.delete(request[PERSON].id, team_id, name, now)
    return web.Response(status=204)


async def set_mode(
    request: web.Request, team_id: PathId, /, new: TeamMode
) -> r200[TeamDetails] | r404[ProblemDocument]:
    """Choose how a team is heard

    How the bot's messages about it reach the caller.
    Tags: teams
    Status Codes:
        200: the team as it is now
        404: not-found
    """
    await teams.set_mode(request[PERSON].id, team_id, new.mode)
    return await _shown(request, team_id)


async def leave(
    request: web.Request, team_id: PathId, /
) -> r204 | r403[ProblemDocument] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Leave a team

    What the caller has not finished goes back to its authors.
    Tags: teams
    Status Codes:
        204: the caller is out of it
        403: forbidden: it is the personal one
        404: not-found
        409: owner-stays: somebody else has to own it first
    """
    await members.leave(request[PERSON].id, team_id, dependencies(request).clock())
    return web.Response(status=204)


async def transfer(
    request: web.Request, team_id: PathId, /, new: NewOwner
) -> r200[TeamDetails] | r403[ProblemDocument] | r404[ProblemDocument]:
    """Hand a team over

    The caller, who owns it, becomes an admin.
    Tags: teams
    Status Codes:
        200: the team as it is now
        403: forbidden
        404: not-found: no such team, or the other one is not in it
    """
    now = dependencies(request).clock()
    await members.transfer(request[PERSON].id, team_id, new.person_id, now)
    return await _shown(request, team_id)


async def activity(
    request: web.Request,
    team_id: PathId,
    /,
    cursor: CursorText | None = None,
    limit: LineLimit = 30,
) -> r200[TeamHistory] | r404[ProblemDocument]:
    """What happened in a team

    Without tasks that the caller does not see.
    Tags: teams
    Status Codes:
        200: a page, the newest first
        404: not-found
    """
    before = cursors.read_id(cursor) if cursor else None
    found = await history.of_team(request[PERSON].id, team_id, limit=limit, before=before)
    lines = found.lines
    return answer(
        TeamHistory(
            items=[_line(request, line) for line in lines],
            next_cursor=cursors.write_id(lines[-1].id) if found.more else None,
        )
    )


def _line(request: web.Request, line: Activity) -> TeamLine:
    return TeamLine(
        id=line.id,
        at=line.at,
        action=line.action,
        actor=shapes.person(line.actor, request[PERSON]) if line.actor else None,
        task=TaskRef.model_validate(line.task) if line.task else None,
        data={name: value for name, value in line.data.items() if name != "origin"},
    )


async def _shown(request: web.Request, team_id: int, *, status: int = 200) -> web.Response:
    person = request[PERSON]
    own = await teams.membership(person.id, team_id)
    sizes = await rosters.sizes(person.id)
    return answer(_shape(request, own, sizes.get(team_id, 1)), status=status)


def _shape(request: web.Request, own: Membership, people: int) -> TeamDetails:
    team = own.team
    return TeamDetails(
        **shapes.team_name(team, request[PERSON]).model_dump(),
        description=team.description,
        timezone=team.timezone,
        working_days=team.working_days,
        assign_others=team.assign_others,
        own_tasks_only=team.own_tasks_only,
        needs_review=team.review_by_default,
        role=own.role,
        mode=own.mode,
        may=[right for right in Right if rights.has(rights.in_team(own), right, team)],
        people=people,
        created_at=team.created_at,
    )
