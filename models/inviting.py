"""What managers do with an invitation that is there: looked at, changed, reissued, revoked."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from tortoise.transactions import in_transaction

from models import errors, invites, teams
from models.invites import InviteState
from models.rights import Right
from models.team import Invite, Membership, Role

LIFETIMES = {
    "day": timedelta(days=1),
    "week": invites.LIFETIME,
    "month": timedelta(days=30),
    "never": None,
}
"""How long a link may be chosen to last, from now on."""
USES = (1, 5, 10, 25, None)
"""How many people a link may be chosen to let in; None: any number."""


async def get(actor_id: int, invite_id: int) -> Invite:
    """One invitation with team and author; NotFoundError, ForbiddenError."""
    found = await Invite.get_or_none(id=invite_id).select_related("team", "author")
    if found is None:
        raise errors.NotFoundError
    _must_be_open_to(await teams.require(actor_id, found.team_id, Right.INVITE), found)
    return found


async def belongs(actor_id: int, team_id: int, invite_id: int) -> None:
    """NotFoundError where it is not an invitation into that team; ForbiddenError."""
    if (await get(actor_id, invite_id)).team_id != team_id:
        raise errors.NotFoundError


async def make(
    actor_id: int,
    team_id: int,
    role: Role,
    length: timedelta | None,
    most: int | None,
    now: datetime,
) -> Invite:
    """A new link of those terms; None: for ever, for any number of people.

    NotFoundError, ForbiddenError (also to invite into that role), TooManyInvitesError.
    """
    async with in_transaction():
        own = await teams.lock(actor_id, team_id, Right.INVITE)
        if role not in invites.roles(own):
            raise errors.ForbiddenError(right=Right.CHANGE_ROLE.value)
        await invites.make_room(team_id, now)
        ends = None if length is None else now + length
        return await invites.put(actor_id, team_id, now, role=role, max_uses=most, expires_at=ends)


def _must_be_open_to(own: Membership, invite: Invite) -> None:
    if invite.role not in invites.roles(own):
        raise errors.NotFoundError


async def _locked(actor_id: int, invite_id: int) -> tuple[Membership, Invite]:
    """The team and the invitation, in this order, for the rest of the transaction."""
    seen = await get(actor_id, invite_id)
    own = await teams.lock(actor_id, seen.team_id, Right.INVITE)
    invite = await Invite.filter(id=invite_id).select_for_update().first()
    if invite is None:
        raise errors.NotFoundError
    _must_be_open_to(own, invite)
    return own, invite


async def _change(actor_id: int, invite_id: int, now: datetime, **columns: Any) -> Invite:
    own, invite = await _locked(actor_id, invite_id)
    if invite.revoked_at:
        raise errors.InviteRevokedError
    if columns.get("role", Role.MEMBER) not in invites.roles(own):
        raise errors.ForbiddenError(right=Right.CHANGE_ROLE.value)
    if invites.state(invite, now) is not InviteState.LIVE:  # it may come to life again
        await invites.make_room(invite.team_id, now)
    await invite.update_from_dict(columns).save(update_fields=list(columns))
    await invites.record("invite_changed", actor_id, invite, now)
    return invite


async def set_role(actor_id: int, invite_id: int, role: Role, now: datetime) -> Invite:
    """As what the link lets in; only the owner invites admins, nobody another owner.

    NotFoundError, ForbiddenError, InviteRevokedError, as of the next two.
    """
    async with in_transaction():
        return await _change(actor_id, invite_id, now, role=role)


async def set_lifetime(
    actor_id: int, invite_id: int, length: timedelta | None, now: datetime
) -> Invite:
    """How long from now the link lasts; None: until it is revoked."""
    async with in_transaction():
        ends = None if length is None else now + length
        return await _change(actor_id, invite_id, now, expires_at=ends)


async def set_uses(actor_id: int, invite_id: int, most: int | None, now: datetime) -> Invite:
    """How many people it lets in, counted from its beginning; None: any number."""
    async with in_transaction():
        return await _change(actor_id, invite_id, now, max_uses=most)


async def reissue(actor_id: int, invite_id: int, now: datetime) -> Invite:
    """The same invitation by another link; the old one lets nobody in from now on.

    One whose time is over gets a new week. NotFoundError, ForbiddenError, InviteRevokedError.
    """
    async with in_transaction():
        old = await _change(actor_id, invite_id, now, revoked_at=now)
        ended = old.expires_at is not None and old.expires_at <= now
        ends = now + invites.LIFETIME if ended else old.expires_at
        return await invites.put(
            actor_id, old.team_id, now, role=old.role, max_uses=old.max_uses, expires_at=ends
        )


async def revoke(actor_id: int, invite_id: int, now: datetime) -> None:
    """The link lets nobody in from now on. NotFoundError, ForbiddenError."""
    async with in_transaction():
        _, invite = await _locked(actor_id, invite_id)
        if invite.revoked_at is None:
            await Invite.filter(id=invite.id).update(revoked_at=now)
            await invites.record("invite_revoked", actor_id, invite, now)


async def restore(actor_id: int, invite_id: int, now: datetime) -> None:
    """Undoes `revoke`; whoever does it answers for the link from now on.

    NotFoundError, ForbiddenError, TooManyInvitesError.
    """
    async with in_transaction():
        _, invite = await _locked(actor_id, invite_id)
        if invite.revoked_at is not None:
            await invites.make_room(invite.team_id, now)
            await Invite.filter(id=invite.id).update(revoked_at=None, author_id=actor_id)
            await invites.record("invite_restored", actor_id, invite, now)


async def revoke_all(team_id: int, author_id: int, lost: Sequence[Role], now: datetime) -> None:
    """Inside a transaction: ends what somebody made who may not invite into those roles now."""
    theirs = Invite.filter(team_id=team_id, author_id=author_id, role__in=lost, revoked_at=None)
    await theirs.update(revoked_at=now)
