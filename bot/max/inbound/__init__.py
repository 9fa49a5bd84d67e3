"""From MAX's updates to aiogram's.

`parse` makes maxapi models of raw JSON and loses no update to a part it does not know;
the other modules say the same in Telegram's words, as plain dicts; `update` validates them once.
May import maxapi, aiogram and the bridge's own small modules.
"""

from bot.max.inbound.contacts import contact_is_genuine
from bot.max.inbound.parse import UnparsableError
from bot.max.inbound.update import to_update

__all__ = ["UnparsableError", "contact_is_genuine", "to_update"]
