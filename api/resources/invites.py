"""Invitations into a team: made, listed, replaced, revoked; looked at and accepted."""

from datetime import datetime, timedelta
from typing import Annotated

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r201, r204, r403, r404, r409, r422
from pydantic import Field

from api import links, shapes
from api.answers import answer
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import ProblemDocument
from api.questions import PathId, Question
from api.routing import typed
from api.schemas import Answer, Person, TeamName
from models import invites, inviting
from models.invites import InviteState
from models.team import Invite as Row
from models.team import Role

_LONGEST, _MOST = 365, 1000
"""Days that a link may last, and people it may let in, where it has an end."""
Token = Annotated[str, Field(max_length=200)]


class Invite(Answer):
    """A link into a team."""

    id: int
    link: str = Field(examples=["https://max.ru/tasks_bot?start=join_Xk3…"])
    """Opens the bot, which shows the team."""
    startapp: str = Field(examples=["https://max.ru/tasks_bot?startapp=join_Xk3…"])
    """The same in the mini-app."""
    token: str
    role: Role
    """As what it lets in."""
    state: InviteState
    author: Person
    uses: int | None
    """How many people it lets in; null: any number."""
    used: int
    expires_at: datetime | None
    created_at: datetime


class Invites(Answer):
    """Links that let in, the newest first."""

    items: list[Invite]


class NewInvite(Question):
    """A link to be made."""

    role: Role = Role.MEMBER
    """As what it lets in; only the owner invites admins."""
    expires_in_days: Annotated[int, Field(strict=True, ge=1, le=_LONGEST)] | None = 7
    """Null: until it is revoked."""
    uses: Annotated[int, Field(strict=True, ge=1, le=_MOST)] | None = None
    """How many people it lets in; null: any number."""


class InvitePreview(Answer):
    """What somebody sees before they join."""

    team: TeamName
    description: str
    role: Role
    inviter: Person
    people: int
    already_in: bool


_INVITE = {
    "id": 9,
    "link": "https://max.ru/tasks_bot?start=join_Xk3mQ0a1b2c3d4e5f6g7hA",
    "startapp": "https://max.ru/tasks_bot?startapp=join_Xk3mQ0a1b2c3d4e5f6g7hA",
    "token": "Xk3mQ0a1b2c3d4e5f6g7hA",
    "role": "member",
    "state": "live",
    "author": {"id": 67890, "name": "Anna Smirnova", "username": "anna"},
    "uses": 5,
    "used": 1,
    "expires_at": "2026-11-30T06:00:00Z",
    "created_at": "2026-11-23T06:00:00Z",
}
EXAMPLES = {
    "Invite": _INVITE,
    "Invites": {"items": [_INVITE]},
    "NewInvite": {"role": "member", "expires_in_days": 7, "uses": 5},
    "InvitePreview": {
        "team": {"id": 3, "name": "Office", "personal": False},
        "description": "Third floor",
        "role": "member",
        "inviter": _INVITE["author"],
        "people": 4,
        "already_in": False,
    },
}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/teams/{team_id}/invites", typed(listed))
    router.add_post("/teams/{team_id}/invites", typed(create))
    router.add_delete("/teams/{team_id}/invites/{invite_id}", typed(revoke))
    router.add_post("/teams/{team_id}/invites/{invite_id}/replace", typed(replace))
    router.add_get("/invites/{token}", typed(preview))
    router.add_post("/invites/{token}/accept", typed(accept))


async def listed(
    request: web.Request, team_id: PathId, /
) -> r200[Invites] | r403[ProblemDocument] | r404[ProblemDocument]:
    """Invitations of a team

    For owners and admins; those of admins are the owner's.
    Tags: invites
    Status Codes:
        200: links that let in, the newest first
        403: forbidden
        404: not-found: no such team, or the caller is not in it
    """
    found = await invites.live(request[PERSON].id, team_id, dependencies(request).clock())
    return answer(Invites(items=[_shape(request, each) for each in found]))


async def create(
    request: web.Request, team_id: PathId, /, new: NewInvite
) -> r201[Invite] | r403[ProblemDocument] | r404[ProblemDocument] | r422[ProblemDocument]:
    """Invite into a team

    For owners and admins.
    Tags: invites
    Status Codes:
        201: the link
        403: forbidden: also to invite an owner, or, for an admin, another admin
        404: not-found
        422: too-many-invites: the team has as many as it can
    """
    days = new.expires_in_days
    length = None if days is None else timedelta(days=days)
    now = dependencies(request).clock()
    made = await inviting.make(request[PERSON].id, team_id, new.role, length, new.uses, now)
    return await _shown(request, made.id)


async def revoke(
    request: web.Request, team_id: PathId, invite_id: PathId, /
) -> r204 | r403[ProblemDocument] | r404[ProblemDocument]:
    """Revoke an invitation

    At once.
    Tags: invites
    Status Codes:
        204: it lets nobody in any more
        403: forbidden
        404: not-found
    """
    reader = request[PERSON].id
    await inviting.belongs(reader, team_id, invite_id)
    await inviting.revoke(reader, invite_id, dependencies(request).clock())
    return web.Response(status=204)


async def replace(
    request: web.Request, team_id: PathId, invite_id: PathId, /
) -> r201[Invite] | r403[ProblemDocument] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Replace an invitation

    The same by another link; the old one lets nobody in any more.
    Tags: invites
    Status Codes:
        201: the new link
        403: forbidden
        404: not-found
        409: invite-revoked
    """
    reader = request[PERSON].id
    await inviting.belongs(reader, team_id, invite_id)
    made = await inviting.reissue(reader, invite_id, dependencies(request).clock())
    return await _shown(request, made.id)


async def preview(
    request: web.Request, token: Token, /
) -> r200[InvitePreview] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Look at an invitation

    What it leads to. Whoever is in the team already is told so, whatever became of the link.
    Tags: invites
    Status Codes:
        200: the team
        404: invite-unknown
        409: invite-expired, invite-used-up or invite-revoked
    """
    reader, now = request[PERSON], dependencies(request).clock()
    seen = await invites.preview(reader.id, token, now)
    return answer(
        InvitePreview(
            team=shapes.team_name(seen.team, reader),
            description=seen.team.description,
            role=seen.role,
            inviter=shapes.person(seen.inviter, reader),
            people=seen.people,
            already_in=seen.already_in,
        )
    )


async def accept(
    request: web.Request, token: Token, /
) -> r200[TeamName] | r404[ProblemDocument] | r409[ProblemDocument] | r422[ProblemDocument]:
    """Accept an invitation

    The caller is in the team from now on; nothing changes for somebody who is in it.
    Tags: invites
    Status Codes:
        200: the team
        404: invite-unknown
        409: invite-expired, invite-used-up or invite-revoked
        422: too-many-teams
    """
    reader = request[PERSON]
    team = await invites.join(reader, token, dependencies(request).clock())
    return answer(shapes.team_name(team, reader))


async def _shown(request: web.Request, invite_id: int) -> web.Response:
    row = await inviting.get(request[PERSON].id, invite_id)
    return answer(_shape(request, row), status=201)


def _shape(request: web.Request, row: Row) -> Invite:
    needed = dependencies(request)
    payload = f"join_{row.token}"
    return Invite(
        id=row.id,
        link=links.start(needed.bot_username, payload),
        startapp=links.app(needed.bot_username, payload),
        token=row.token,
        role=row.role,
        state=invites.state(row, needed.clock()),
        author=shapes.person(row.author, request[PERSON]),
        uses=row.max_uses,
        used=row.uses,
        expires_at=row.expires_at,
        created_at=row.created_at,
    )
