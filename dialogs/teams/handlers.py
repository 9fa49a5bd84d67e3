"""What the buttons and answers in the windows of teams do."""

import secrets
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode

from dialogs.reader import reader
from dialogs.states import Invites, Lists, Teams
from dialogs.teams.here import own, team_id
from dialogs.widgets.problem import say, toast
from models import members, teams, values
from models.errors import WordsEmptyError
from models.lists import View
from models.person import Mode


async def open_team(key: str, manager: DialogManager) -> None:
    """One team."""
    manager.dialog_data["team"] = int(key)
    await manager.switch_to(Teams.team)


async def type_name(text: str, manager: DialogManager) -> None:
    """The name of a new team; its draft becomes one team at most."""
    manager.dialog_data["name"] = teams.name_of(text)
    manager.dialog_data["draft"] = secrets.token_hex(8)
    await manager.switch_to(Teams.describe)


async def type_description(text: str, manager: DialogManager) -> None:
    """What the new team is for."""
    if not values.has_visible(text):
        raise WordsEmptyError
    await _create(text, manager)
    say(manager, "teams-created")
    await _invite(manager)


async def no_description(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The name says it all."""
    await _create("", manager)
    await toast(manager, "teams-created")
    await _invite(manager)


async def _create(description: str, manager: DialogManager) -> None:
    who, data = reader(manager), manager.dialog_data
    origin = f"draft:{data['draft']}"
    team = await teams.create(
        who.person, data["name"], who.now, description=description, origin=origin
    )
    data["team"] = team.id


async def _invite(manager: DialogManager) -> None:
    """The team, and on top of it the link to invite people by."""
    await manager.switch_to(Teams.team)
    await manager.start(Invites.link, {"team_id": team_id(manager)})


async def open_tasks(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The team's tasks."""
    data = {"view": View.TEAM.value, "team_id": team_id(manager)}
    await manager.start(Lists.page, data)


async def pick_mode(key: str, manager: DialogManager) -> None:
    """How messages about the team reach the reader from now on."""
    mode = None if key == "all" else Mode(key)
    await teams.set_mode(reader(manager).id, team_id(manager), mode)
    await toast(manager, "teams-mode-set")
    await manager.switch_to(Teams.team)


async def leave(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Out of the team."""
    who, seen = reader(manager), await own(manager)
    await members.leave(who.id, seen.team_id, who.now)
    await toast(manager, "teams-left", name=seen.team.name)
    await manager.start(Teams.all, mode=StartMode.RESET_STACK)
