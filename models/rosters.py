"""Everybody in a team at once, and what is decided about one of them at once."""

from collections.abc import Collection
from datetime import datetime

from tortoise.functions import Count
from tortoise.transactions import in_transaction

from models import columns, members, team_agenda, teams
from models import tags as tags_of_teams
from models.members import Load, Member
from models.rights import Right
from models.tag import MemberTag, Tag
from models.team import Membership, Role


async def of(reader_id: int, team_id: int, now: datetime) -> list[Member]:
    """All members, by name, with tags and, where the reader may see it, load. NotFoundError."""
    own = await teams.membership(reader_id, team_id)
    seats = await Membership.filter(team_id=team_id).select_related("team", "person")
    worn = await _worn(team_id)
    loads = await team_agenda.loads(team_id, now)
    carried = {each.person.id: Load(each.open, each.late) for each in loads}
    open_ = teams.may(own, Right.SEE_TASK)
    found = [
        Member(
            seat,
            own,
            worn.get(seat.id, []),
            carried[seat.person_id] if open_ or seat.id == own.id else None,
        )
        for seat in seats
        if seat.person_id in carried  # who comes in between the two is seen next time
    ]
    return sorted(found, key=lambda m: (m.membership.person.name.casefold(), m.membership.id))


async def _worn(team_id: int) -> dict[int, list[Tag]]:
    wearing = MemberTag.filter(membership__team_id=team_id).order_by("tag__folded")
    worn: dict[int, list[Tag]] = {}
    for each in await wearing.select_related("tag"):
        worn.setdefault(each.membership_id, []).append(each.tag)
    return worn


async def sizes(person_id: int) -> dict[int, int]:
    """How many people are in each team of that person."""
    mine = await columns.numbers(Membership.filter(person_id=person_id), "team_id")
    counted = Membership.filter(team_id__in=mine).annotate(people=Count("id")).group_by("team_id")
    return dict(await counted.values_list("team_id", "people"))


async def change(
    actor_id: int,
    team_id: int,
    person_id: int,
    now: datetime,
    *,
    role: Role | None = None,
    tags: Collection[int] | None = None,
) -> Member:
    """Another role, and these tags instead of those they wear; None leaves it. The member then.

    Refusals as of `members.set_role` and `tags.wear`.
    """
    async with in_transaction():
        if role is not None:
            await members.set_role(actor_id, team_id, person_id, role, now)
        if tags is not None:
            await _wear(actor_id, team_id, person_id, set(tags), now)
        return await members.get(actor_id, team_id, person_id, now)


async def _wear(
    actor_id: int, team_id: int, person_id: int, wanted: set[int], now: datetime
) -> None:
    await teams.require(actor_id, team_id, Right.MANAGE_TAGS)
    seen = await members.get(actor_id, team_id, person_id, now)
    worn = {tag.id for tag in seen.tags}
    for tag_id in [*sorted(worn - wanted), *sorted(wanted - worn)]:
        await tags_of_teams.wear(actor_id, team_id, person_id, tag_id, tag_id in wanted, now)
