"""The dispatcher with everything that answers people, ready to be fed from the inbox."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog
from aiogram.exceptions import TelegramAPIError
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.types import BotCommand
from aiogram_dialog import setup_dialogs
from redis.asyncio import Redis

import dialogs
from bot import handlers, middlewares
from bot.drafts import Drafts
from bot.handlers.group.throttle import Throttle
from bot.handlers.group.voice import Voice
from bot.max import Entry, Max, MaxDispatcher, MaxMessageManager
from dialogs.manager import Managers
from locales import LANGUAGES, translator

log = structlog.get_logger(__name__)

COMMANDS = (
    *("menu", "new", "today", "my", "assigned", "lists", "search"),
    *("teams", "settings", "help", "cancel"),
)
"""What MAX shows beside the input field, in this order."""


_NOBODY = handlers.Operators()


@dataclass(frozen=True, slots=True)
class Conversation:
    """Handlers and dialogs, tied to one bot."""

    max: Max
    dispatcher: MaxDispatcher

    async def handle(self, entry: Entry) -> None:
        """Handles one stored update. Raises what no error handler took."""
        await self.dispatcher.handle(self.max.bot, entry)

    async def apologise(self, entry: Entry, _error: Exception) -> None:
        """Tells the person that an update had to be given up."""
        await handlers.apologise(self.max.bot, entry.lane)

    async def announce(self) -> None:
        """Tells MAX the list of commands; a courtesy, so failing is only logged."""
        t = translator(LANGUAGES[0])
        listed = [BotCommand(command=name, description=t(f"command-{name}")) for name in COMMANDS]
        try:
            await self.max.bot.set_my_commands(listed)
        except TelegramAPIError as error:
            log.warning("commands_not_announced", error=type(error).__name__)


def conversation(
    max_: Max, redis: Redis, clock: Callable[[], datetime], operators: handlers.Operators = _NOBODY
) -> Conversation:
    """Builds it; once per process, because routers have one parent."""
    storage = Drafts(redis)
    # One process at a time handles updates (the leader), so locks need not leave it.
    isolation = SimpleEventIsolation()
    dispatcher = MaxDispatcher(storage=storage, events_isolation=isolation)
    dispatcher["operators"] = operators
    dispatcher["throttle"], dispatcher["voice"] = Throttle(), Voice()
    middlewares.setup(dispatcher, clock=clock, max_=max_)
    dispatcher.include_routers(*handlers.routers(), *dialogs.routers())
    managers = Managers(MaxMessageManager())
    setup_dialogs(dispatcher, events_isolation=isolation, dialog_manager_factory=managers)
    return Conversation(max_, dispatcher)
