"""Who is in a team: with roles, tags and load; given others, removed."""

from datetime import datetime

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r204, r403, r404, r422
from pydantic import Field

from api import shapes
from api.answers import answer
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import FIELDS, ProblemDocument
from api.questions import Id, PathId, Question
from api.routing import typed
from api.schemas import Answer, Person, Tag
from models import limits, members, rosters
from models.team import Role


class Member(Answer):
    """Somebody in a team."""

    person: Person
    role: Role
    tags: list[Tag]
    open: int | None
    """Tasks of the team that wait for them; null where the caller may not see these."""
    overdue: int | None
    removable: bool
    """Whether the caller may remove them."""
    joined_at: datetime


class Members(Answer):
    """Everybody in a team, by name."""

    items: list[Member]


class MemberChanges(Question):
    """What changes."""

    role: Role = Role.MEMBER
    """Admin or member; ownership goes by `PUT /teams/{team_id}/owner`."""
    tag_ids: list[Id] = Field(
        default=[], max_length=1000, json_schema_extra={"maxItems": limits.MEMBER_TAGS}
    )
    """All tags that they wear from now on."""


_MEMBER = {
    "person": {"id": 67890, "name": "Anna Smirnova", "username": "anna"},
    "role": "member",
    "tags": [{"id": 5, "name": "designer", "colour": "blue"}],
    "open": 3,
    "overdue": 1,
    "removable": True,
    "joined_at": "2026-11-23T06:00:00Z",
}
EXAMPLES = {
    "Member": _MEMBER,
    "Members": {"items": [_MEMBER]},
    "MemberChanges": {"role": "admin", "tag_ids": [5]},
}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/teams/{team_id}/members", typed(listed))
    router.add_patch("/teams/{team_id}/members/{person_id}", typed(change))
    router.add_delete("/teams/{team_id}/members/{person_id}", typed(remove))


async def listed(request: web.Request, team_id: PathId, /) -> r200[Members] | r404[ProblemDocument]:
    """Members of a team

    Everybody who can be given its tasks, with their tags and how much waits for them.
    Tags: people
    Status Codes:
        200: everybody, by name
        404: not-found: no such team, or the caller is not in it
    """
    now = dependencies(request).clock()
    found = await rosters.of(request[PERSON].id, team_id, now)
    return answer(Members(items=[_shape(request, each) for each in found]))


async def change(
    request: web.Request, team_id: PathId, person_id: PathId, /, new: MemberChanges
) -> r200[Member] | r403[ProblemDocument] | r404[ProblemDocument] | r422[ProblemDocument]:
    """Change a member

    Their role, which only the owner decides, and their tags. All of it, or none.
    Tags: people
    Status Codes:
        200: the member as they are now
        403: forbidden
        404: not-found: one of them, or a tag, is not of this team
        422: invalid, or too-many: too many tags
    """
    request[FIELDS] = {"tags": "tag_ids"}
    wanted = new.model_dump(exclude_unset=True)
    seen = await rosters.change(
        request[PERSON].id,
        team_id,
        person_id,
        dependencies(request).clock(),
        role=wanted.get("role"),
        tags=wanted.get("tag_ids"),
    )
    return answer(_shape(request, seen))


async def remove(
    request: web.Request, team_id: PathId, person_id: PathId, /
) -> r204 | r403[ProblemDocument] | r404[ProblemDocument]:
    """Remove a member

    At once; what they have not finished goes back to its authors, who are told.
    Tags: people
    Status Codes:
        204: they are out of the team
        403: forbidden: an admin removes members, the owner anybody but themselves
        404: not-found
    """
    now = dependencies(request).clock()
    await members.remove(request[PERSON].id, team_id, person_id, now)
    return web.Response(status=204)


def _shape(request: web.Request, seen: members.Member) -> Member:
    row = seen.membership
    return Member(
        person=shapes.person(row.person, request[PERSON]),
        role=row.role,
        tags=[Tag.model_validate(tag) for tag in seen.tags],
        open=seen.load and seen.load.open,
        overdue=seen.load and seen.load.overdue,
        removable=seen.removable,
        joined_at=row.joined_at,
    )
