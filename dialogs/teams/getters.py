"""What the windows of teams show."""

from typing import Any

from aiogram_dialog import DialogManager
from markupsafe import Markup

from dialogs import spelling
from dialogs.reader import Reader, reader
from dialogs.widgets.choice import Choice
from dialogs.widgets.paging import page_of
from locales import dates
from models import invites, rights, teams
from models.rights import Right
from models.task import CLOSED, Task
from models.team import Membership, Role

TEAMS = 8
PEOPLE = 20
"""People named on a team's screen; the others are counted."""
_ORDER = (Role.OWNER, Role.ADMIN, Role.MEMBER)


def team_id(manager: DialogManager) -> int:
    """The team being looked at."""
    start: Any = manager.start_data or {}
    return int(manager.dialog_data.get("team") or start["team_id"])


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


async def team(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Who is in the team and how much is open. NotFoundError to outsiders."""
    who = reader(dialog_manager)
    own = await teams.membership(who.id, team_id(dialog_manager))
    members = await teams.members(who.id, own.team_id)
    tasks = Task.filter(team_id=own.team_id, deleted_at=None).exclude(state__in=CLOSED)
    return {
        "name": spelling.team_name(who, own.team),
        "people": _people(who, members),
        "count": len(members),
        "open_tasks": await tasks.count(),
        "personal": own.team.personal,
        "shared": not own.team.personal,
        "may_invite": rights.has(rights.in_team(own), Right.INVITE, own.team),
    }


def _people(who: Reader, members: list[Membership]) -> Markup:
    ranked = sorted(members, key=lambda m: _ORDER.index(m.role))
    lines = [
        who.t.html(
            "teams-person",
            mark=who.t(f"mark-role-{m.role.value}"),
            name=spelling.person_name_first(who, m.person),
            role=who.t(f"role-{m.role.value}"),
        )
        for m in ranked[:PEOPLE]
    ]
    if len(ranked) > PEOPLE:
        lines.append(who.t.html("task-more-people", count=len(ranked) - PEOPLE))
    return Markup("\n").join(lines)


async def invite(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The reader's link into the team. ForbiddenError without the right."""
    who = reader(dialog_manager)
    own = await teams.membership(who.id, team_id(dialog_manager))
    found = await invites.current(who.person, own.team_id, who.now)
    ends = found.expires_at or who.now
    return {
        "name": own.team.name,
        "link": who.start_link(f"join_{found.token}"),
        "until": dates.moment(who.t, ends, who.now, who.zone),
    }
