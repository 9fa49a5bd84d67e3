"""What is done with the people of a team: looked at, given roles, removed; tags are in `tags`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.expressions import Q
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from models import activity, assigning, errors, invites, inviting, nagging, notices, rights, teams
from models.access import Feed
from models.delivery import Notice
from models.rights import Right
from models.tag import Tag
from models.task import LIVE, Assignment, Kind
from models.team import Membership, Role, Team

_REMOVING = {Role.ADMIN: Right.REMOVE_ADMIN, Role.MEMBER: Right.REMOVE_MEMBER}
_EVERYBODY = (Role.ADMIN, Role.MEMBER)


@dataclass(frozen=True, slots=True)
class Load:
    """Tasks of the team that wait for somebody, and how many of them are late."""

    open: int
    overdue: int


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of a team, as a reader sees them; both memberships have their team."""

    membership: Membership
    own: Membership
    """The reader's."""
    tags: Sequence[Tag]
    load: Load | None
    """None where the reader may not see others' tasks."""

    @property
    def removable(self) -> bool:
        """Whether the reader may remove them."""
        right = _REMOVING.get(self.membership.role)
        return right is not None and not self.oneself and teams.may(self.own, right)

    @property
    def oneself(self) -> bool:
        """Whether the reader looks at themselves."""
        return bool(self.own.id == self.membership.id)


async def get(reader_id: int, team_id: int, person_id: int, now: datetime) -> Member:
    """One member with tags and load; NotFoundError where either is not in the team."""
    own = await teams.membership(reader_id, team_id)
    seen = await _of(team_id, person_id)
    worn = await Tag.filter(on_members__membership_id=seen.id).order_by("folded")
    visible = reader_id == person_id or teams.may(own, Right.SEE_TASK)
    return Member(seen, own, worn, await _load(seen, now) if visible else None)


async def _of(team_id: int, person_id: int) -> Membership:
    found = await Membership.get_or_none(team_id=team_id, person_id=person_id).select_related(
        "team", "person"
    )
    if found is None:
        raise errors.NotFoundError
    return found


def _waiting(seen: Membership) -> QuerySet[Assignment]:
    return Assignment.filter(
        person_id=seen.person_id,
        state__in=nagging.WAITING,
        task__team_id=seen.team_id,
        task__state__in=LIVE,
        task__deleted_at=None,
    )


async def _load(seen: Membership, now: datetime) -> Load:
    tasks = _waiting(seen).filter(task__kind=Kind.TASK)
    late = Q(due_at__lt=now) | Q(due_at=None, task__due_at__lt=now)
    return Load(await tasks.count(), await tasks.filter(late).count())


async def unfinished(reader_id: int, team_id: int, person_id: int) -> int:
    """What goes back to its authors when they go: tasks and events. NotFoundError."""
    await teams.membership(reader_id, team_id)
    return await _waiting(await _of(team_id, person_id)).count()


async def set_role(actor_id: int, team_id: int, person_id: int, role: Role, now: datetime) -> None:
    """Makes an admin of a member, or the other way round; they are told.

    NotFoundError, ForbiddenError (also for the owner, whose role goes by `transfer`).
    """
    async with in_transaction():
        own = await teams.lock(actor_id, team_id, Right.CHANGE_ROLE)
        seen = await _of(team_id, person_id)
        if Role.OWNER in (role, seen.role):
            raise errors.ForbiddenError(right=Right.CHANGE_ROLE.value)
        if seen.role is role:
            return
        await _give(seen, role, now)
        await _record("role_changed", actor_id, seen, now, role=role.value)
        await _tell(own.team, seen, Notice.ROLE, actor_id, now, role=role.value)


async def _give(seen: Membership, role: Role, now: datetime) -> None:
    """The role, without the invitations that whoever has it may not make."""
    seen.role = role
    await seen.save(update_fields=["role"])
    able = teams.may(seen, Right.INVITE)
    lost = [each for each in _EVERYBODY if not able or each not in invites.roles(seen)]
    await inviting.revoke_all(seen.team_id, seen.person_id, lost, now)


async def _record(action: str, actor_id: int, seen: Membership, now: datetime, **data: Any) -> None:
    await activity.record(
        action,
        actor_id=actor_id,
        team_id=seen.team_id,
        now=now,
        person_id=seen.person_id,
        **data,
    )


async def _tell(
    team: Team, seen: Membership, kind: Notice, actor_id: int, now: datetime, **payload: object
) -> None:
    await notices.team(team, seen.person_id, kind, now, actor_id=actor_id, **payload)


async def transfer(actor_id: int, team_id: int, person_id: int, now: datetime) -> None:
    """Another member owns the team from now on, the owner becomes an admin.

    NotFoundError, ForbiddenError (also to oneself).
    """
    async with in_transaction():
        own = await teams.lock(actor_id, team_id, Right.TRANSFER)
        seen = await _of(team_id, person_id)
        if seen.id == own.id:
            raise errors.ForbiddenError(right=Right.TRANSFER.value)
        await _give(own, Role.ADMIN, now)  # first: there is one owner at any time
        await _give(seen, Role.OWNER, now)
        await _record("ownership_transferred", actor_id, seen, now)
        await _tell(own.team, seen, Notice.OWNERSHIP, actor_id, now)


async def remove(actor_id: int, team_id: int, person_id: int, now: datetime) -> None:
    """Takes somebody out of the team at once; they and the authors of their tasks are told.

    NotFoundError, ForbiddenError (an admin removes members only, nobody the owner or themselves).
    """
    async with in_transaction():
        own = await teams.lock(actor_id, team_id, Right.REMOVE_MEMBER)
        seen = await _of(team_id, person_id)
        right = _REMOVING.get(seen.role)
        if right is None or seen.id == own.id:
            raise errors.ForbiddenError(right=Right.REMOVE_MEMBER.value)
        rights.require(rights.in_team(own), right, own.team)
        await _record("removed", actor_id, seen, now)
        await depart(seen, actor_id, now)
        await _tell(own.team, seen, Notice.REMOVED, actor_id, now)


async def leave(person_id: int, team_id: int, now: datetime) -> None:
    """Leaves the team. NotFoundError, OwnerStaysError, ForbiddenError (one's personal team)."""
    async with in_transaction():
        own = await teams.lock(person_id, team_id, Right.SEE_TEAM)
        if own.role is Role.OWNER and not own.team.personal:
            raise errors.OwnerStaysError
        rights.require(rights.in_team(own), Right.LEAVE, own.team)
        await _record("left", person_id, own, now)
        await depart(own, person_id, now)


async def depart(seen: Membership, actor_id: int, now: datetime) -> None:
    """Inside a transaction that has locked the team: access ends, their links die, what they had
    not finished goes back to its authors."""
    await seen.delete()
    await Feed.filter(team_id=seen.team_id, person_id=seen.person_id).delete()
    await inviting.revoke_all(seen.team_id, seen.person_id, _EVERYBODY, now)
    await assigning.leave(seen.team_id, seen.person_id, now, actor_id=actor_id)
