"""What the buttons in the windows of invitations do."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.invites.getters import opened
from dialogs.reader import reader
from dialogs.states import Invites
from dialogs.teams.here import team_id
from dialogs.widgets.problem import toast
from models import invites, inviting
from models.team import Role


async def open_invite(key: str, manager: DialogManager) -> None:
    """One invitation, with this window to go back to."""
    await manager.start(Invites.one, {"team_id": team_id(manager), "invite_id": int(key)})


async def set_up(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The terms of the link that is shown."""
    await open_invite(str(manager.dialog_data["usual"]), manager)


async def create(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Another link."""
    who = reader(manager)
    invite = await invites.create(who.id, team_id(manager), who.now)
    await open_invite(str(invite.id), manager)


async def pick_role(key: str, manager: DialogManager) -> None:
    """As what the link lets in."""
    who, invite = reader(manager), await opened(manager)
    await inviting.set_role(who.id, invite.id, Role(key), who.now)
    await manager.switch_to(Invites.one)


async def pick_lifetime(key: str, manager: DialogManager) -> None:
    """How long it lasts from now on."""
    who, invite = reader(manager), await opened(manager)
    await inviting.set_lifetime(who.id, invite.id, inviting.LIFETIMES[key], who.now)
    await manager.switch_to(Invites.one)


async def pick_limit(key: str, manager: DialogManager) -> None:
    """How many people it lets in."""
    who, invite = reader(manager), await opened(manager)
    await inviting.set_uses(who.id, invite.id, int(key) or None, who.now)
    await manager.switch_to(Invites.one)


async def reissue(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Another link in place of this one."""
    who, invite = reader(manager), await opened(manager)
    fresh = await inviting.reissue(who.id, invite.id, who.now)
    manager.dialog_data["invite"] = fresh.id
    await toast(manager, "toast-reissued")
    await manager.switch_to(Invites.one)


async def revoke(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Nobody comes by this link any more; the window offers to undo it."""
    who, invite = reader(manager), await opened(manager)
    await inviting.revoke(who.id, invite.id, who.now)
    await toast(manager, "toast-revoked")


async def restore(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """As if it had not been revoked."""
    who, invite = reader(manager), await opened(manager)
    await inviting.restore(who.id, invite.id, who.now)
    await toast(manager, "toast-restored")
