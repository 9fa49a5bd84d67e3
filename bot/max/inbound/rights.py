"""`bot_admin_permissions_changed`, which maxapi 1.2.3 does not know."""

from typing import Literal

from pydantic import BaseModel

RIGHTS_CHANGED = "bot_admin_permissions_changed"


class RightsChanged(BaseModel):
    """Somebody gave the bot rights in a group, or took them (MAX's schema 0.0.33)."""

    update_type: Literal["bot_admin_permissions_changed"] = "bot_admin_permissions_changed"
    timestamp: int
    chat_id: int
    user_id: int
    """Who did it."""
    bot_id: int | None = None
    is_channel: bool = False
    is_admin: bool
    permissions: list[str] | None = None
