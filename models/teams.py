"""What is done with teams: made, joined, looked at."""

from datetime import datetime

from tortoise.transactions import in_transaction

from models import activity, errors, limits, rights, values
from models.person import Person
from models.rights import Right
from models.team import Membership, Role, Team


async def membership(person_id: int, team_id: int) -> Membership:
    """The person's place in that team, with the team; NotFoundError to outsiders."""
    found = await Membership.get_or_none(person_id=person_id, team_id=team_id).select_related(
        "team"
    )
    if found is None:
        raise errors.NotFoundError
    return found


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


async def create(owner: Person, name: str, now: datetime) -> Team:
    """A new shared team with its owner. TeamNameEmptyError, TooLongError."""
    name = values.text(name, field="team-name", limit=limits.TEAM_NAME)
    if not values.has_visible(name):
        raise errors.TeamNameEmptyError
    async with in_transaction():
        team = await Team.create(name=name, timezone=owner.timezone, created_at=now)
        await Membership.create(team=team, person=owner, role=Role.OWNER, joined_at=now)
        await activity.record("team_created", actor_id=owner.id, team_id=team.id, now=now)
    return team


async def require(person_id: int, team_id: int, right: Right) -> Membership:
    """The membership of somebody who has the right; NotFoundError, ForbiddenError."""
    found = await membership(person_id, team_id)
    rights.require(rights.in_team(found), right, found.team)
    return found
