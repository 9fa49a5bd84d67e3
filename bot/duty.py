"""What the leader does, and only the leader: takes updates, handles them, keeps promises."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog

from bot.config import Intake, Settings
from bot.conversation import Conversation
from bot.max import Consumer, Max, Polling, ensure, subscribe, unsubscribe
from bot.max.errors import CallError
from bot.messenger import MaxMessenger
from jobs import watch
from jobs.cards import Cards
from jobs.chat_posts import posting
from jobs.chat_rights import checking
from jobs.clock import Clock
from jobs.deliver import Deliverer
from jobs.digest import digesting
from jobs.housekeeping import housekeeping
from jobs.recur import recurring
from models import cards, inbox, planning
from models.listener import Listener

log = structlog.get_logger(__name__)

WEBHOOK_PATH = "/max/webhook"
_AGAIN = 5.0
_SELF_CHECK = 300
"""Seconds between two looks whether MAX still delivers to us."""


@dataclass(frozen=True, slots=True)
class Duty:
    """One term of leadership is one `perform`."""

    settings: Settings
    dsn: str
    max: Max
    talk: Conversation
    now: Callable[[], datetime]

    @asynccontextmanager
    async def perform(self) -> AsyncIterator[None]:
        """Works for the length of the context; then takes no more and finishes what is in hand.

        Raises whatever a part raised that must not end by itself.
        """
        consumer = Consumer(self.talk.handle, on_set_aside=self.talk.apologise, clock=self.now)
        listener = Listener(self.dsn)
        messenger = MaxMessenger(self.max)
        async with AsyncExitStack() as stack:
            clock = await stack.enter_async_context(Clock())
            self.wind(clock, messenger)
            deliverer = Deliverer(messenger, clock, self.now)
            await stack.enter_async_context(deliverer)
            await stack.enter_async_context(_beside(consumer.run(), "consumer"))
            listener.on(inbox.CHANNEL, consumer.wake)
            listener.on(planning.CHANNEL, deliverer.wake)
            drawn = Cards(messenger, self.now)
            await stack.enter_async_context(_beside(drawn.run(), "cards"))
            listener.on(cards.CHANNEL, drawn.wake)
            await stack.enter_async_context(listener)
            await stack.enter_async_context(_beside(self._take_updates(), "intake"))
            yield

    def wind(self, clock: Clock, messenger: MaxMessenger) -> None:
        """Tells the clock what is done again and again; each of it is safe to repeat."""
        clock.nightly(housekeeping(self.now))
        clock.minutely(recurring(self.now))
        clock.minutely(digesting(self.now))
        clock.minutely(posting(self.now))
        clock.minutely(checking(messenger, self.now))
        clock.every(watch.EVERY, watch.watching(self.now))
        if self.settings.max_updates is Intake.WEBHOOK:
            clock.every(_SELF_CHECK, self._check_webhook)

    async def _take_updates(self) -> None:
        await _until_max_agrees(self._choose_intake)
        await self.talk.announce()
        if self.settings.max_updates is Intake.POLLING:
            await Polling(self.max.calls).run()

    async def _check_webhook(self) -> None:
        """MAX drops an address that failed for eight hours, without a word."""
        try:
            if await ensure(self.max.calls, self._webhook, self.settings.secret("webhook")):
                log.warning("webhook_was_dropped")
        except CallError as error:
            log.warning("webhook_unchecked", error=type(error).__name__)

    @property
    def _webhook(self) -> str:
        return f"{self.settings.public_url}{WEBHOOK_PATH}"

    async def _choose_intake(self) -> None:
        if self.settings.max_updates is Intake.WEBHOOK:
            await subscribe(self.max.calls, self._webhook, self.settings.secret("webhook"))
        else:
            await unsubscribe(self.max.calls)  # while one exists, polling gets nothing


async def _until_max_agrees(ask: Callable[[], Awaitable[None]]) -> None:
    while True:
        try:
            return await ask()
        except CallError as error:
            log.warning("intake_waits_for_max", error=type(error).__name__)
            await asyncio.sleep(_AGAIN)


@asynccontextmanager
async def _beside(work: Coroutine[Any, Any, None], name: str) -> AsyncIterator[None]:
    """Runs something beside the body and ends it with the body; if it fails, so does the body."""
    async with asyncio.TaskGroup() as group:
        task = group.create_task(work, name=name)
        try:
            yield
        finally:
            task.cancel()
