"""What every handler may ask for by name, and what is noted of every update.

`person` (of private chats), `t` (their texts), `now` (the instant of handling), `files` (what
was sent along), `forward` (what was forwarded) and `bot_username`; the log context of the update.
May import `models`, `locales` and the bridge.
"""

from collections.abc import Callable
from datetime import datetime

from aiogram import Dispatcher

from bot.max import Max
from bot.middlewares.acquaintance import Acquaintance
from bot.middlewares.files import Files
from bot.middlewares.forwards import Forwards
from bot.middlewares.log_context import LogContext


def setup(dispatcher: Dispatcher, *, clock: Callable[[], datetime], max_: Max) -> None:
    """To be called once, before updates come. `clock` gives aware instants."""
    dispatcher.update.outer_middleware(LogContext())
    dispatcher.update.outer_middleware(Acquaintance(clock, max_))
    dispatcher.update.outer_middleware(Files())
    dispatcher.update.outer_middleware(Forwards())
