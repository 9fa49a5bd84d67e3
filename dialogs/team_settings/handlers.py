"""What the buttons and answers in the windows of a team's settings do."""

from collections.abc import Callable
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode

from dialogs.reader import reader
from dialogs.settings import zones
from dialogs.states import Teams, TeamSettings
from dialogs.teams.here import own, team_id
from dialogs.widgets.problem import say, toast
from models import teams, values
from models.errors import WordsEmptyError
from models.team import AssignOthers
from models.teams import Changes

_SWITCHES: dict[str, Callable[[str], Changes]] = {
    "assign_others": lambda value: Changes(assign_others=AssignOthers(value)),
    "own_tasks_only": lambda value: Changes(own_tasks_only=bool(value)),
    "review_by_default": lambda value: Changes(review_by_default=bool(value)),
}


async def _change(manager: DialogManager, changes: Changes) -> None:
    who = reader(manager)
    await teams.change(who.id, team_id(manager), changes, who.now)


async def switch(key: str, manager: DialogManager) -> None:
    """Decides what the key says: a second press of the same button changes nothing."""
    field, _, value = key.partition(":")
    await _change(manager, _SWITCHES[field](value))


async def type_name(text: str, manager: DialogManager) -> None:
    """Another name."""
    await _change(manager, Changes(name=text))
    await _saved(manager)


async def type_description(text: str, manager: DialogManager) -> None:
    """What the team is for."""
    if not values.has_visible(text):
        raise WordsEmptyError
    await _change(manager, Changes(description=text))
    await _saved(manager)


async def _saved(manager: DialogManager) -> None:
    say(manager, "team-settings-saved")
    await manager.switch_to(TeamSettings.main)


async def drop_description(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The name says it all."""
    await _change(manager, Changes(description=""))
    await toast(manager, "team-settings-saved")
    await manager.switch_to(TeamSettings.main)


async def pick_week(key: str, manager: DialogManager) -> None:
    """These are the working days. NoDaysError where none is left."""
    await _change(manager, Changes(working_days=key))


async def pick_zone(name: str, manager: DialogManager) -> None:
    """The team lives by that zone."""
    await _set_zone(name, manager)
    await toast(manager, "team-settings-saved")


async def type_zone(text: str, manager: DialogManager) -> None:
    """A city or a zone; UnknownTimezoneError where it isn't known."""
    found = zones.search(text)
    if len(found) == 1:
        await _set_zone(found[0], manager)
        say(manager, "team-settings-saved")
    else:
        manager.dialog_data["found"] = found


async def all_zones(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Back from what was found to the list."""
    manager.dialog_data.pop("found", None)


async def _set_zone(name: str, manager: DialogManager) -> None:
    await _change(manager, Changes(timezone=name))
    manager.dialog_data.pop("found", None)
    await manager.switch_to(TeamSettings.main)


async def type_to_delete(text: str, manager: DialogManager) -> None:
    """The team's name, as a proof that it shall go. WrongNameError."""
    who, seen = reader(manager), await own(manager)
    await teams.delete(who.id, seen.team_id, text, who.now)
    say(manager, "team-settings-deleted", name=seen.team.name)
    await manager.start(Teams.all, mode=StartMode.RESET_STACK)
