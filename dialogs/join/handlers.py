"""Accepting an invitation, or not."""

import re
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode

from dialogs.join.getters import token
from dialogs.reader import reader
from dialogs.states import Join
from dialogs.teams.here import open_team
from dialogs.widgets.navigation import open_menu
from models import invites

_LINK = re.compile(r"https?://max\.ru/\S+\?start=join_(?P<token>[A-Za-z0-9_-]{1,64})")


def token_in(text: str) -> str | None:
    """The token of an invitation's link in that text, if there is one."""
    match = _LINK.search(text)
    return match["token"] if match else None


async def open_invitation(value: str, manager: DialogManager) -> None:
    """The preview; for somebody who is inside already, the team itself.

    InviteInvalidError and its kin where the link leads nowhere.
    """
    who = reader(manager)
    seen = await invites.preview(who.id, value, who.now)
    if seen.already_in:
        await open_team(seen.team.id, manager)
    else:
        await manager.start(Join.preview, {"token": value}, mode=StartMode.RESET_STACK)


async def accept(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Enters the team."""
    who = reader(manager)
    team = await invites.join(who.person, token(manager), who.now)
    await query.answer(who.t("toast-joined", name=team.name))
    await open_team(team.id, manager)


async def refuse(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Not now; the link stays good."""
    await query.answer(reader(manager).t("toast-join-later"))
    await open_menu(manager)
