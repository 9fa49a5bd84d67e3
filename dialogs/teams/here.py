"""The team that a dialog is about, and the ways from one such dialog to another."""

from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Button, Keyboard
from aiogram_dialog.widgets.style import Style

from dialogs.reader import reader
from dialogs.states import Teams
from dialogs.widgets.text import Caption
from models import teams
from models.team import Membership

DANGER = Style(ButtonStyle.DANGER)


def team_id(manager: DialogManager) -> int:
    """The team being looked at."""
    start: Any = manager.start_data or {}
    return int(manager.dialog_data.get("team") or start["team_id"])


async def own(manager: DialogManager) -> Membership:
    """The reader's place in it; NotFoundError where they have none any more."""
    return await teams.membership(reader(manager).id, team_id(manager))


async def open_team(team: int, manager: DialogManager) -> None:
    """The team's screen, with nothing below it."""
    await manager.start(Teams.team, {"team_id": team}, mode=StartMode.RESET_STACK)


def opens(key: str, state: State, when: WhenCondition = None, **data: Any) -> Keyboard:
    """A button to another dialog about the same team, which comes back here."""

    async def clicked(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await manager.start(state, {"team_id": team_id(manager), **data})

    return Button(Caption(key), id=key.replace("-", "_"), on_click=clicked, when=when)
