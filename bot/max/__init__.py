"""The bridge: aiogram and aiogram-dialog over the MAX Bot API.

Owns MAX's wire format, which nobody else knows: `inbound` turns MAX's updates into aiogram's,
`outbound` aiogram's methods into calls, `intake` brings updates from MAX through the inbox to
the handlers exactly once, `limits` and `calls` keep to MAX's pace. See docs/bridge.md.
May import maxapi, aiogram, aiogram-dialog and `models.inbox`; nothing else of ours.
"""

from bot.max.connect import Max, connect
from bot.max.dialogs import MaxMessageManager
from bot.max.dispatcher import MaxDispatcher
from bot.max.errors import KeyboardRefusedError, OutcomeUnknown
from bot.max.ids import int_to_mid, mid_to_int
from bot.max.inbound.membership import reads_all
from bot.max.intake.consumer import Consumer
from bot.max.intake.entry import Entry
from bot.max.intake.polling import Polling
from bot.max.intake.subscriptions import ensure, subscribe, unsubscribe
from bot.max.intake.webhook import Webhook
from bot.max.limits import Limits, background
from bot.max.links import message_url
from bot.max.outbound.keyboard import KEEP
from bot.max.process import settle_down

__all__ = [
    "KEEP",
    "Consumer",
    "Entry",
    "KeyboardRefusedError",
    "Limits",
    "Max",
    "MaxDispatcher",
    "MaxMessageManager",
    "OutcomeUnknown",
    "Polling",
    "Webhook",
    "background",
    "connect",
    "ensure",
    "int_to_mid",
    "message_url",
    "mid_to_int",
    "reads_all",
    "settle_down",
    "subscribe",
    "unsubscribe",
]
