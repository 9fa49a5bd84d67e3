"""What the windows of a team's settings show. All need the right to change them."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.reader import Reader, reader
from dialogs.settings import words, zones
from dialogs.teams.here import team_id
from dialogs.widgets.choice import Choice, tick
from locales import dates
from models import teams
from models.rights import Right
from models.team import AssignOthers, Membership, Team

DAYS = "1234567"


async def _managed(manager: DialogManager) -> Membership:
    return await teams.require(reader(manager).id, team_id(manager), Right.MANAGE_TEAM)


async def main(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What is decided now. NotFoundError, ForbiddenError."""
    who, own = reader(dialog_manager), await _managed(dialog_manager)
    team = own.team
    return {
        "name": team.name,
        "description": team.description,
        "days": words.days(who.t, team.working_days),
        **_time(who, team),
        "switches": [Choice(key, who.t(text)) for key, text in _switches(team)],
        "may_delete": teams.may(own, Right.DELETE_TEAM),
    }


def _time(who: Reader, team: Team) -> dict[str, str]:
    return {
        "zone": zones.city(who.t, team.timezone),
        "time": dates.clock(who.t, who.now, team.timezone),
    }


def _switches(team: Team) -> list[tuple[str, str]]:
    """What a press leads to, and the text of what is decided now."""
    everybody = team.assign_others is AssignOthers.EVERYONE
    other = AssignOthers.ADMINS if everybody else AssignOthers.EVERYONE
    return [
        (f"assign_others:{other.value}", f"team-settings-assign-{team.assign_others.value}"),
        (
            f"own_tasks_only:{_other(team.own_tasks_only)}",
            f"team-settings-sight-{_named(team.own_tasks_only)}",
        ),
        (
            f"review_by_default:{_other(team.review_by_default)}",
            f"team-settings-review-{_named(team.review_by_default)}",
        ),
    ]


def _other(value: bool) -> str:
    return "" if value else "on"


def _named(value: bool) -> str:
    return "on" if value else "off"


async def week(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The days of the week, those of work ticked. A key is the week that a press leads to."""
    who, own = reader(dialog_manager), await _managed(dialog_manager)
    now = own.team.working_days
    return {
        "days": words.days(who.t, now),
        "week": [Choice(_without(now, day), _day(who, now, day)) for day in DAYS],
    }


def _without(now: str, day: str) -> str:
    """The other days where it is one of them, else those and it; 0 where none is left."""
    return "".join(sorted(set(now) ^ {day})) or "0"


def _day(who: Reader, now: str, day: str) -> str:
    return tick(day in now, words.weekday(who.t, day))


async def timezones(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The zones found, or those of Russia, each with its time."""
    who, own = reader(dialog_manager), await _managed(dialog_manager)
    found = dialog_manager.dialog_data.get("found")
    return {
        "zones": [Choice(zone, _zone(who, zone)) for zone in found or zones.RUSSIAN],
        "found": bool(found),
        "offered": not found,
        **_time(who, own.team),
    }


def _zone(who: Reader, zone: str) -> str:
    time = dates.clock(who.t, who.now, zone)
    return who.t("settings-zone-line", city=zones.city(who.t, zone), time=time)


async def deletion(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What would be gone. NotFoundError, ForbiddenError."""
    who = reader(dialog_manager)
    own = await teams.require(who.id, team_id(dialog_manager), Right.DELETE_TEAM)
    people = await teams.members(who.id, own.team_id)
    return {"name": own.team.name, "count": len(people) - 1}
