"""Invitations: links into a team, looked at before they are accepted."""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise.expressions import F
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from models import activity, errors, teams
from models.person import Person
from models.rights import Right
from models.team import Invite, Membership, Role, Team

LIFETIME = timedelta(days=7)
"""How long a new link lasts where nothing else is said."""
_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Preview:
    """What somebody sees before they join."""

    team: Team
    role: Role
    inviter: Person
    people: int
    already_in: bool


async def current(actor: Person, team_id: int, now: datetime) -> Invite:
    """The actor's live link for members of that team, made if there is none.

    NotFoundError, ForbiddenError (also for a personal team).
    """
    await teams.require(actor.id, team_id, Right.INVITE)
    live = await Invite.filter(
        team_id=team_id,
        author_id=actor.id,
        role=Role.MEMBER,
        revoked_at=None,
        max_uses=None,
        expires_at__gt=now + LIFETIME / 7,  # a link about to end is no link to hand out
    ).first()
    return live or await Invite.create(
        team_id=team_id,
        author=actor,
        token=secrets.token_urlsafe(16),
        created_at=now,
        expires_at=now + LIFETIME,
    )


def _find(token: str) -> QuerySet[Invite]:
    """The invitation of that token, which anybody may have typed."""
    return Invite.filter(token=token) if _TOKEN.fullmatch(token) else Invite.filter(id=None)


def _usable(invite: Invite | None, now: datetime) -> Invite:
    if invite is None:
        raise errors.InviteInvalidError
    if invite.revoked_at:
        raise errors.InviteRevokedError
    if invite.expires_at and invite.expires_at <= now:
        raise errors.InviteExpiredError
    if invite.max_uses is not None and invite.uses >= invite.max_uses:
        raise errors.InviteUsedUpError
    return invite


async def preview(person_id: int, token: str, now: datetime) -> Preview:
    """What the link leads to; a refusal that says why where it leads nowhere.

    Whoever is in the team already is told so, whatever became of the link.
    """
    invite = await _find(token).select_related("team", "author").first()
    inside = invite is not None and await Membership.exists(
        team_id=invite.team_id, person_id=person_id
    )
    if invite is None or not inside:
        invite = _usable(invite, now)
    people = await Membership.filter(team_id=invite.team_id).count()
    return Preview(invite.team, invite.role, invite.author, people, inside)


async def join(person: Person, token: str, now: datetime) -> Team:
    """Enters the team by the link; nothing changes for somebody who is inside."""
    async with in_transaction():
        invite = await _find(token).select_for_update().first()
        if invite and await Membership.exists(team_id=invite.team_id, person_id=person.id):
            return await Team.get(id=invite.team_id)
        invite = _usable(invite, now)
        _, entered = await Membership.get_or_create(
            team_id=invite.team_id,
            person_id=person.id,
            defaults={"role": invite.role, "joined_at": now},
        )
        if not entered:  # by another link, at the same time
            return await Team.get(id=invite.team_id)
        await Invite.filter(id=invite.id).update(uses=F("uses") + 1)
        await activity.record("joined", actor_id=person.id, team_id=invite.team_id, now=now)
        return await Team.get(id=invite.team_id)
