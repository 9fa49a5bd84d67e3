"""What somebody sees before they join."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.reader import reader
from models import invites


def token(manager: DialogManager) -> str:
    """The invitation's token."""
    start: Any = manager.start_data
    return str(start["token"])


async def preview(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The team behind the link. InviteInvalidError and its kin where it leads nowhere."""
    who = reader(dialog_manager)
    seen = await invites.preview(who.id, token(dialog_manager), who.now)
    return {
        "name": seen.team.name,
        "description": seen.team.description,
        "inviter": seen.inviter.name,
        "role": who.t(f"role-{seen.role.value}"),
        "mark": who.t(f"mark-role-{seen.role.value}"),
        "count": seen.people,
    }
