"""What is done with teams: made, looked at, set up, deleted. Who is in them is in `members`."""

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from models import activity, changes, errors, instances, limits, notices, rights, values
from models.activity import Activity
from models.delivery import Notice
from models.person import Mode, Person
from models.rights import Right
from models.team import AssignOthers, Membership, Role, Team

_SEATS = """SELECT m.id AS seat, m.team_id, m.person_id, m.role, m.mode, m.joined_at, g.*
FROM memberships m JOIN teams g ON g.id = m.team_id
WHERE m.team_id = $1 AND m.person_id = ANY($2)"""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a team decides anew; None leaves it as it is."""

    name: str | None = None
    description: str | None = None
    timezone: str | None = None
    assign_others: AssignOthers | None = None
    own_tasks_only: bool | None = None
    working_days: str | None = None
    review_by_default: bool | None = None


async def membership(person_id: int, team_id: int) -> Membership:
    """The person's place in that team, with the team; NotFoundError to outsiders."""
    found = await Membership.get_or_none(person_id=person_id, team_id=team_id).select_related(
        "team"
    )
    if found is None:
        raise errors.NotFoundError
    return found


async def seat(
    person_id: int, team_id: int, others: Collection[int]
) -> tuple[Membership, set[int]]:
    """The person's place in that team, with the team, and which of the others are in it, too; in
    one statement. NotFoundError to outsiders."""
    values = [team_id, [person_id, *others]]
    found = await get_connection("default").execute_query_dict(_SEATS, values)
    own = next((row for row in found if row["person_id"] == person_id), None)
    if own is None:
        raise errors.NotFoundError
    place = instances.of(Membership, own | {"id": own["seat"]})
    place.team = instances.of(Team, own)
    return place, {row["person_id"] for row in found}


async def of(person_id: int) -> list[Membership]:
    """All teams of a person with their role, the personal one first, then by name."""
    found = await Membership.filter(person_id=person_id).select_related("team")
    return sorted(found, key=lambda m: (not m.team.personal, m.team.name.casefold(), m.team_id))


async def personal(person_id: int) -> Team:
    """The person's own team."""
    return await Team.get(personal_of_id=person_id)


async def members(person_id: int, team_id: int) -> list[Membership]:
    """Everybody in the team, with their people, by name; NotFoundError to outsiders."""
    await membership(person_id, team_id)
    found = await Membership.filter(team_id=team_id).select_related("person")
    return sorted(found, key=lambda m: (m.person.name.casefold(), m.person_id))


def may(own: Membership, right: Right) -> bool:
    """Whether the holder of that membership, which has its team, has the right."""
    return rights.has(rights.in_team(own), right, own.team)


async def require(person_id: int, team_id: int, right: Right) -> Membership:
    """The membership of somebody who has the right; NotFoundError, ForbiddenError."""
    found = await membership(person_id, team_id)
    rights.require(rights.in_team(found), right, found.team)
    return found


async def lock(person_id: int, team_id: int, right: Right) -> Membership:
    """The same inside a transaction, which alone changes the team until its end.

    Rows that only point to the team may still be added by others: they need no such lock.
    """
    await Team.filter(id=team_id).select_for_update(no_key=True).first()
    return await require(person_id, team_id, right)


async def make_room(person_id: int) -> None:
    """Inside a transaction: TooManyTeamsError where the person can be in no further team."""
    await Person.filter(id=person_id).select_for_update(no_key=True).first()
    if await Membership.filter(person_id=person_id).count() >= limits.TEAMS:
        raise errors.TooManyTeamsError(limit=limits.TEAMS, field="teams")


async def create(
    owner: Person, name: str, now: datetime, *, description: str = "", origin: str | None = None
) -> Team:
    """A new shared team with its owner. `origin`: what it is made from; the same makes it once.

    TeamNameEmptyError, TooLongError, TooManyTeamsError.
    """
    name, description = name_of(name), _description(description)
    async with in_transaction():
        await make_room(owner.id)
        if again := await _made_before(owner, origin):
            return again
        team = await Team.create(
            name=name, description=description, timezone=owner.timezone, created_at=now
        )
        await Membership.create(team=team, person=owner, role=Role.OWNER, joined_at=now)
        data: dict[str, Any] = {"origin": origin} if origin else {}
        await activity.record("team_created", actor_id=owner.id, team_id=team.id, now=now, **data)
    return team


async def _made_before(owner: Person, origin: str | None) -> Team | None:
    if origin is None:
        return None
    made = Activity.filter(
        actor_id=owner.id, action="team_created", data__contains={"origin": origin}
    )
    line = await made.select_related("team").first()
    return line.team if line else None


def name_of(value: str) -> str:
    """The name as it will be stored, on one line. TeamNameEmptyError, TooLongError."""
    value = " ".join(values.text(value, field="team-name", limit=limits.TEAM_NAME).split())
    if not values.has_visible(value):
        raise errors.TeamNameEmptyError
    return value


def _description(value: str) -> str:
    return values.text(value, field="team-description", limit=limits.TEAM_DESCRIPTION)


async def change(actor_id: int, team_id: int, changes: Changes, now: datetime) -> Team:
    """Decides something anew; the team as it is then.

    NotFoundError, ForbiddenError, TeamNameEmptyError, TooLongError, UnknownTimezoneError,
    NoDaysError.
    """
    wanted = _checked(changes)
    async with in_transaction():
        team = (await lock(actor_id, team_id, Right.MANAGE_TEAM)).team
        new = {field: value for field, value in wanted.items() if getattr(team, field) != value}
        if new:
            await team.update_from_dict(new).save(update_fields=list(new))
            await activity.record(
                "team_changed", actor_id=actor_id, team_id=team_id, now=now, **new
            )
    return team


def _checked(changes: Changes) -> dict[str, Any]:
    wanted = {field: value for field, value in asdict(changes).items() if value is not None}
    if changes.name is not None:
        wanted["name"] = name_of(changes.name)
    if changes.description is not None:
        wanted["description"] = _description(changes.description)
    if changes.timezone is not None:
        values.zone(changes.timezone)
    if changes.working_days is not None:
        wanted["working_days"] = values.days(changes.working_days)
    return wanted


async def set_mode(person_id: int, team_id: int, mode: Mode | None) -> None:
    """How messages about this team reach the person; None: as all others. NotFoundError."""
    own = await membership(person_id, team_id)
    await Membership.filter(id=own.id).update(mode=mode)


async def delete(actor_id: int, team_id: int, typed: str, now: datetime) -> None:
    """Deletes the team with everything in it; everybody else is told.

    `typed` is the team's name, whatever its case and spaces. NotFoundError, ForbiddenError,
    WrongNameError.
    """
    async with in_transaction():
        team = (await lock(actor_id, team_id, Right.DELETE_TEAM)).team
        if values.folded(typed) != values.folded(team.name):
            raise errors.WrongNameError
        everybody = await Membership.filter(team_id=team_id)
        await changes.concern([each.person_id for each in everybody])
        for each in everybody:
            await notices.team(team, each.person_id, Notice.TEAM_DELETED, now, actor_id=actor_id)
        await team.delete()
