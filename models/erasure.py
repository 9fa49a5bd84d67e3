"""Deleting what the product keeps about one person, and what becomes of what they share.

Gone: the personal team with its tasks, teams without anybody else, names, phone, settings,
reminders, messages, invitations, the words of handled updates. With the teams that others are
in stay tasks, comments, reports and files, by a person without a name (`Person.name` is empty).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.transactions import in_transaction

from models import changes, errors, inbox, members, teams, values
from models.access import ApiToken, Feed
from models.delivery import Delivery
from models.person import Mode, Person
from models.rights import Right
from models.task import Task
from models.team import Invite, Membership, Role, Team

_BLANK: dict[str, Any] = {
    "first_name": "",
    "last_name": "",
    "username": None,
    "chosen_name": "",
    "timezone": values.DEFAULT_TIMEZONE,
    "phone": None,
    "working_days": values.WORKING_DAYS,
    "digest_at": None,
    "quiet_from": None,
    "quiet_until": None,
    "default_reminders": [60],
    "mode": Mode.SOUND,
    "modes": {},
    "reachable": False,
    "dialog_id": None,
    "welcomed_at": None,
}
"""Of an erased person only the language is kept, in which they are told so."""


@dataclass(frozen=True, slots=True)
class Consequences:
    """What deleting would do. While `owned` has teams, it can't be done."""

    owned: Sequence[Team]
    """They own these, and others are in them: somebody else has to own them first."""
    deleted: Sequence[Team]
    left: Sequence[Team]
    tasks: int
    """Of their personal team."""


async def foresee(person_id: int) -> Consequences:
    """What `erase` would do now."""
    mine = [m for m in await teams.of(person_id) if not m.team.personal]
    owned = [m.team for m in mine if m.role is Role.OWNER]
    shared = await _shared(owned)
    return Consequences(
        owned=[team for team in owned if team.id in shared],
        deleted=[team for team in owned if team.id not in shared],
        left=[m.team for m in mine if m.role is not Role.OWNER],
        tasks=await Task.filter(team__personal_of_id=person_id).count(),
    )


async def _shared(owned: Sequence[Team]) -> set[int]:
    """Teams with more people than their owner."""
    others = Membership.filter(team_id__in=[team.id for team in owned]).exclude(role=Role.OWNER)
    return {other.team_id for other in await others}


async def erase(person_id: int, now: datetime) -> None:
    """Deletes everything, at once and for good; nothing happens to somebody who is erased.

    OwnerStaysError while the person owns a team that others are in.
    """
    async with in_transaction():
        for team in sorted(await _teams(person_id), key=lambda team: team.id):
            await _part_with(team, person_id, now)
        await Team.filter(personal_of_id=person_id).delete()
        await Invite.filter(author_id=person_id).delete()
        await ApiToken.filter(person_id=person_id).delete()
        await Feed.filter(person_id=person_id).delete()
        await Delivery.filter(recipient=person_id).delete()
        await inbox.forget_words(person_id)
        await Person.filter(id=person_id, erased_at=None).update(**_BLANK, erased_at=now)
        await changes.concern([person_id])


async def _teams(person_id: int) -> list[Team]:
    return [m.team for m in await teams.of(person_id) if not m.team.personal]


async def _part_with(team: Team, person_id: int, now: datetime) -> None:
    own = await teams.lock(person_id, team.id, Right.SEE_TEAM)
    if own.role is not Role.OWNER:
        await members.leave(person_id, team.id, now)
    elif await _shared([team]):
        raise errors.OwnerStaysError
    else:
        await team.delete()
