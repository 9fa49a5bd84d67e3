"""What the buttons and answers in the windows of teams do."""

from aiogram_dialog import DialogManager

from dialogs.reader import reader
from dialogs.states import Teams
from dialogs.widgets.problem import say
from models import teams


async def open_team(key: str, manager: DialogManager) -> None:
    """One team."""
    manager.dialog_data["team"] = int(key)
    await manager.switch_to(Teams.team)


async def type_name(text: str, manager: DialogManager) -> None:
    """The name of a new team."""
    who = reader(manager)
    team = await teams.create(who.person, text, who.now)
    manager.dialog_data["team"] = team.id
    say(manager, "teams-created")
    await manager.switch_to(Teams.team)
