"""What the windows of a team's people show."""

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from aiogram_dialog import DialogManager

from dialogs import spelling
from dialogs.reader import Reader, reader
from dialogs.tags.spelling import tag_name
from dialogs.teams.here import own, team_id
from dialogs.widgets.choice import Choice, dot, tick
from dialogs.widgets.paging import page_of
from locales import dates
from models import members, tags, teams
from models.members import Member
from models.rights import Right
from models.team import Membership, Role

PEOPLE, TAGS = 8, 12
_ORDER = tuple(Role)


def person_id(manager: DialogManager) -> int:
    """The member being looked at."""
    start: Any = manager.start_data
    return int(start["person_id"])


async def member(manager: DialogManager) -> Member:
    """The same, as the reader sees them; NotFoundError."""
    who = reader(manager)
    return await members.get(who.id, team_id(manager), person_id(manager), who.now)


async def everybody(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """A page of the team's people, the owner first. NotFoundError to outsiders."""
    who, seen = reader(dialog_manager), await own(dialog_manager)
    people = await teams.members(who.id, seen.team_id)
    ranked = sorted(people, key=lambda each: _ORDER.index(each.role))
    return {
        "name": seen.team.name,
        "alone": len(people) == 1,
        "may_invite": teams.may(seen, Right.INVITE),
        **_page(dialog_manager, who, ranked),
    }


async def heirs(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Those to whom the team could go, admins first. NotFoundError to outsiders."""
    who, seen = reader(dialog_manager), await own(dialog_manager)
    people = await teams.members(who.id, seen.team_id)
    others = [each for each in people if each.person_id != who.id]
    ranked = sorted(others, key=lambda each: _ORDER.index(each.role))
    return {"name": seen.team.name, **_page(dialog_manager, who, ranked)}


def _page(manager: DialogManager, who: Reader, people: Sequence[Membership]) -> dict[str, Any]:
    page = page_of(manager, len(people), PEOPLE)
    shown = people[page.skip : page.skip + page.size]
    return {
        "people": [Choice(each.person_id, _line(who, each)) for each in shown],
        "count": len(people),
        **page.data(),
    }


def _line(who: Reader, each: Membership) -> str:
    mark = who.t(f"mark-role-{each.role.value}")
    name = spelling.person_name_first(who, each.person)
    return who.t("members-line", mark=mark, name=name)


async def one(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """One member. NotFoundError where they or the reader are out."""
    who, seen = reader(dialog_manager), await member(dialog_manager)
    is_owner = seen.membership.role is Role.OWNER
    return {
        **_who(who, seen),
        **_load(seen),
        "joined": _day(who, seen.membership),
        "tags": ", ".join(tag_name(who, tag) for tag in seen.tags),
        "may_change_role": not is_owner and teams.may(seen.own, Right.CHANGE_ROLE),
        "may_tag": teams.may(seen.own, Right.MANAGE_TAGS),
        "may_transfer": not is_owner and teams.may(seen.own, Right.TRANSFER),
        "may_remove": seen.removable,
        "is_oneself": seen.oneself,
    }


def _who(who: Reader, seen: Member) -> dict[str, Any]:
    role = seen.membership.role.value
    return {
        "name": spelling.person_name_first(who, seen.membership.person),
        "team": seen.membership.team.name,
        "mark": who.t(f"mark-role-{role}"),
        "role": who.t(f"role-{role}"),
    }


def _load(seen: Member) -> dict[str, Any]:
    load = seen.load
    return {
        "has_load": load is not None,
        "open": load.open if load else 0,
        "overdue": load.overdue if load else 0,
        "is_late": bool(load and load.overdue),
    }


def _day(who: Reader, seen: Membership) -> str:
    zone = ZoneInfo(who.zone)
    return dates.day(who.t, seen.joined_at.astimezone(zone).date(), who.now.astimezone(zone).date())


async def roles(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What the member may become."""
    who, seen = reader(dialog_manager), await member(dialog_manager)
    now = seen.membership.role
    return {
        **_who(who, seen),
        "roles": [Choice(role.value, _role(who, role, now)) for role in (Role.MEMBER, Role.ADMIN)],
    }


def _role(who: Reader, role: Role, now: Role) -> str:
    return dot(role is now, who.t(f"role-{role.value}"))


async def worn(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The team's tags, those of the member ticked. A key says what a press leads to."""
    who, seen = reader(dialog_manager), await member(dialog_manager)
    everything = await tags.of(who.id, seen.membership.team_id)
    on = {tag.id for tag in seen.tags}
    page = page_of(dialog_manager, len(everything), TAGS)
    shown = everything[page.skip : page.skip + page.size]
    return {
        **_who(who, seen),
        "tags": [
            Choice(
                f"{tag.id}:{int(tag.id not in on)}",
                tick(tag.id in on, tag_name(who, tag)),
            )
            for tag in shown
        ],
        "no_tags": not everything,
        "has_tags": bool(everything),
        **page.data(),
    }


async def removal(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What removing the member means."""
    who, seen = reader(dialog_manager), await member(dialog_manager)
    team, person = seen.membership.team_id, seen.membership.person_id
    return {**_who(who, seen), "count": await members.unfinished(who.id, team, person)}


async def handing_over(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """To whom the team would go."""
    return _who(reader(dialog_manager), await member(dialog_manager))
