"""What the windows of teams show."""

from collections import Counter
from typing import Any

from aiogram_dialog import DialogManager

from dialogs import spelling
from dialogs.reader import Reader, reader
from dialogs.teams.here import own
from dialogs.widgets.choice import Choice, dot
from dialogs.widgets.paging import page_of
from models import lists, members, teams
from models.lists import Narrow, View
from models.person import Mode
from models.rights import Right
from models.team import Membership, Role

TEAMS = 8


async def all_teams(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """A page of the reader's teams, with what they are in each."""
    who = reader(dialog_manager)
    mine = await teams.of(who.id)
    page = page_of(dialog_manager, len(mine), TEAMS)
    shown = mine[page.skip : page.skip + page.size]
    return {
        "teams": [Choice(m.team_id, _caption(who, m)) for m in shown],
        "only_own": len(mine) == 1,
        **page.data(),
    }


def _caption(who: Reader, membership: Membership) -> str:
    name = spelling.team_name(who, membership.team)
    mark = "personal" if membership.team.personal else membership.role.value
    return who.t("teams-line", mark=who.t(f"mark-role-{mark}"), name=name)


async def new_name(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The name that the new team will have."""
    return {"name": dialog_manager.dialog_data.get("name", "")}


async def team(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Who is in the team and how much is open. NotFoundError to outsiders."""
    who, seen = reader(dialog_manager), await own(dialog_manager)
    people = await teams.members(who.id, seen.team_id)
    of_team = Narrow(team_id=seen.team_id)
    return {
        "name": spelling.team_name(who, seen.team),
        "description": seen.team.description,
        "count": len(people),
        "roles": _roles(who, people),
        "open_tasks": await lists.count(View.TEAM, who.person, who.now, of_team),
        "personal": seen.team.personal,
        "shared": not seen.team.personal,
        "may_invite": teams.may(seen, Right.INVITE),
        "may_manage": teams.may(seen, Right.MANAGE_TEAM),
    }


def _roles(who: Reader, people: list[Membership]) -> str:
    """«👑 1 · ⭐ 2 · 👤 5»."""
    counted = Counter(each.role for each in people)
    parts = [f"{who.t(f'mark-role-{role.value}')} {counted[role]}" for role in Role]
    return " · ".join(part for part, role in zip(parts, Role, strict=True) if counted[role])


async def leaving(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What leaving means for the reader. NotFoundError to outsiders."""
    who, seen = reader(dialog_manager), await own(dialog_manager)
    is_owner = seen.role is Role.OWNER
    alone = is_owner and len(await teams.members(who.id, seen.team_id)) == 1
    return {
        "name": spelling.team_name(who, seen.team),
        "count": await members.unfinished(who.id, seen.team_id, who.id),
        "may_leave": teams.may(seen, Right.LEAVE),
        "must_hand_over": is_owner and not alone,
        "alone": alone,
    }


async def notify(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """How messages about the team reach the reader. NotFoundError to outsiders."""
    who, seen = reader(dialog_manager), await own(dialog_manager)
    as_all = who.t("teams-mode-as-all", mode=who.t(f"teams-mode-{who.person.mode.value}"))
    named = [("all", as_all), *((mode.value, who.t(f"teams-mode-{mode.value}")) for mode in Mode)]
    now = seen.mode.value if seen.mode else "all"
    return {
        "name": spelling.team_name(who, seen.team),
        "modes": [Choice(key, dot(key == now, text)) for key, text in named],
    }
