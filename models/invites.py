"""Invitations: links into a team, looked at before they are accepted. `inviting` changes them.

Invitations of admins are the owner's: admins neither make nor see them. Whoever loses the right
to invite loses the invitations they made: `members` revokes them.
"""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from tortoise.expressions import F, Q
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from models import activity, errors, limits, notices, teams
from models.delivery import Notice
from models.person import Person
from models.rights import Right
from models.team import Invite, Membership, Role, Team

LIFETIME = timedelta(days=7)
"""How long a new link lasts where nothing else is said."""
_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}")


class InviteState(StrEnum):
    """Whether a link lets in, and if not, why."""

    LIVE = "live"
    REVOKED = "revoked"
    EXPIRED = "expired"
    USED_UP = "used_up"


_REFUSALS: dict[InviteState, type[errors.DomainError]] = {
    InviteState.REVOKED: errors.InviteRevokedError,
    InviteState.EXPIRED: errors.InviteExpiredError,
    InviteState.USED_UP: errors.InviteUsedUpError,
}


@dataclass(frozen=True, slots=True)
class Preview:
    """What somebody sees before they join."""

    team: Team
    role: Role
    inviter: Person
    people: int
    already_in: bool


def state(invite: Invite, now: datetime) -> InviteState:
    """Whether the link lets in."""
    if invite.revoked_at:
        return InviteState.REVOKED
    if invite.expires_at and invite.expires_at <= now:
        return InviteState.EXPIRED
    if invite.max_uses is not None and invite.uses >= invite.max_uses:
        return InviteState.USED_UP
    return InviteState.LIVE


def _live(now: datetime) -> Q:
    lasts = Q(expires_at=None) | Q(expires_at__gt=now)
    return Q(revoked_at=None) & lasts & (Q(max_uses=None) | Q(uses__lt=F("max_uses")))


def roles(own: Membership) -> tuple[Role, ...]:
    """As what somebody with the right to invite may invite others."""
    return (Role.MEMBER, Role.ADMIN) if own.role is Role.OWNER else (Role.MEMBER,)


async def current(actor: Person, team_id: int, now: datetime) -> Invite:
    """The actor's live link for members of that team, made if there is none.

    NotFoundError, ForbiddenError (also for a personal team), TooManyInvitesError.
    """
    await teams.require(actor.id, team_id, Right.INVITE)
    # A link about to end is no link to hand out.
    lasts = Q(expires_at=None) | Q(expires_at__gt=now + LIFETIME / 7)
    usual = await Invite.filter(
        lasts,
        team_id=team_id,
        author_id=actor.id,
        role=Role.MEMBER,
        revoked_at=None,
        max_uses=None,
    ).first()
    return usual or await create(actor.id, team_id, now)


async def live(actor_id: int, team_id: int, now: datetime) -> Sequence[Invite]:
    """Links of the team that let in, with their authors, the newest first.

    NotFoundError, ForbiddenError.
    """
    own = await teams.require(actor_id, team_id, Right.INVITE)
    found = Invite.filter(_live(now), team_id=team_id, role__in=roles(own))
    return await found.select_related("author").order_by("-id")


async def create(actor_id: int, team_id: int, now: datetime) -> Invite:
    """A new link for members, for a week and any number of people.

    NotFoundError, ForbiddenError, TooManyInvitesError.
    """
    async with in_transaction():
        await teams.lock(actor_id, team_id, Right.INVITE)
        await make_room(team_id, now)
        return await put(actor_id, team_id, now, expires_at=now + LIFETIME)


async def make_room(team_id: int, now: datetime) -> None:
    """Inside a transaction that has locked the team: TooManyInvitesError."""
    if await Invite.filter(_live(now), team_id=team_id).count() >= limits.INVITES:
        raise errors.TooManyInvitesError(limit=limits.INVITES, field="invites")


async def put(actor_id: int, team_id: int, now: datetime, **terms: Any) -> Invite:
    """Inside a transaction: the link itself, with those columns."""
    invite = await Invite.create(
        team_id=team_id,
        author_id=actor_id,
        token=secrets.token_urlsafe(16),
        created_at=now,
        **terms,
    )
    await record("invited", actor_id, invite, now)
    return invite


async def record(action: str, actor_id: int, invite: Invite, now: datetime) -> None:
    """Adds a line to the team's history."""
    await activity.record(
        action, actor_id=actor_id, team_id=invite.team_id, now=now, invite_id=invite.id
    )


def _find(token: str) -> QuerySet[Invite]:
    """The invitation of that token, which anybody may have typed."""
    return Invite.filter(token=token) if _TOKEN.fullmatch(token) else Invite.filter(id=None)


def _usable(invite: Invite | None, now: datetime) -> Invite:
    if invite is None:
        raise errors.InviteInvalidError
    if refusal := _REFUSALS.get(state(invite, now)):
        raise refusal
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
    """Enters the team by the link; nothing changes for somebody who is inside.

    Whoever invited is told. Refusals as of `preview`, and TooManyTeamsError.
    """
    async with in_transaction():
        invite = await _find(token).first()
        if invite:  # in the order in which everybody locks
            await Team.filter(id=invite.team_id).select_for_update(no_key=True).first()
            invite = await _find(token).select_for_update().first()
        if invite and await Membership.exists(team_id=invite.team_id, person_id=person.id):
            return await Team.get(id=invite.team_id)
        return await _enter(person, _usable(invite, now), now)


async def _enter(person: Person, invite: Invite, now: datetime) -> Team:
    await teams.make_room(person.id)
    await Membership.create(
        team_id=invite.team_id, person_id=person.id, role=invite.role, joined_at=now
    )
    await Invite.filter(id=invite.id).update(uses=F("uses") + 1)
    await activity.record("joined", actor_id=person.id, team_id=invite.team_id, now=now)
    team = await Team.get(id=invite.team_id)
    await notices.team(team, invite.author_id, Notice.JOINED, now, actor_id=person.id)
    return team
