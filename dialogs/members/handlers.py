"""What the buttons in the windows of a team's people do."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs import spelling
from dialogs.members.getters import member, person_id
from dialogs.reader import reader
from dialogs.states import Members
from dialogs.teams.here import open_team, team_id
from dialogs.widgets.navigation import go_back
from dialogs.widgets.problem import toast
from models import members, tags
from models.team import Role


async def open_member(key: str, manager: DialogManager) -> None:
    """One member, with the list to go back to."""
    await manager.start(Members.one, _about(key, manager))


async def pick_heir(key: str, manager: DialogManager) -> None:
    """The member to whom the team would go."""
    await manager.start(Members.transfer, _about(key, manager))


def _about(key: str, manager: DialogManager) -> dict[str, int]:
    return {"team_id": team_id(manager), "person_id": int(key)}


async def pick_role(key: str, manager: DialogManager) -> None:
    """They are that from now on."""
    who = reader(manager)
    await members.set_role(who.id, team_id(manager), person_id(manager), Role(key), who.now)
    await toast(manager, "toast-role", role=who.t(f"role-{key}"))
    await manager.switch_to(Members.one)


async def toggle_tag(key: str, manager: DialogManager) -> None:
    """Puts a tag on the member, or takes it off: the key says which."""
    who, (tag, on) = reader(manager), key.split(":")
    await tags.wear(who.id, team_id(manager), person_id(manager), int(tag), bool(int(on)), who.now)


async def remove(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Out of the team."""
    who, seen = reader(manager), await member(manager)
    await members.remove(who.id, team_id(manager), person_id(manager), who.now)
    await toast(manager, "toast-removed", name=spelling.person_name(who, seen.membership.person))
    await go_back(manager)


async def transfer(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The team is theirs."""
    who, seen = reader(manager), await member(manager)
    await members.transfer(who.id, team_id(manager), person_id(manager), who.now)
    name = spelling.person_name(who, seen.membership.person)
    await toast(manager, "toast-transferred", name=name)
    await open_team(team_id(manager), manager)
