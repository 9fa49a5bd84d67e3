"""Keeps cards in chats as the tasks are: each is edited in place, soon after a change.

Several changes within the pause are one edit. A card whose message is gone is forgotten; one that
could not be edited is tried again a minute later.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import structlog

from jobs import chat_card
from jobs.port import Messenger, RefusedError, Rows, SendError
from locales import translator
from models import cards, tasks
from models.chat import Card
from models.database import TROUBLE
from models.errors import NotFoundError

log = structlog.get_logger(__name__)

PAUSE = 1.0
"""Seconds in which further changes are awaited."""
_BATCH, _EVERY = 20, 60.0
_BEFORE = timedelta(hours=1)
"""How far back a new process looks for what came due meanwhile."""


class Cards:
    """`async with Cards(messenger, now).working() as cards:`; `cards.wake` is for NOTIFY."""

    def __init__(
        self, messenger: Messenger, now: Callable[[], datetime], pause: float = PAUSE
    ) -> None:
        self._messenger = messenger
        self._now = now
        self._pause = pause
        self._news = asyncio.Event()
        self._looked = now() - _BEFORE

    def wake(self) -> None:
        """Some card is out of date."""
        self._news.set()

    @asynccontextmanager
    async def working(self) -> AsyncIterator["Cards"]:
        """Draws for the length of the context."""
        task = asyncio.create_task(self._run(), name="cards")
        try:
            yield self
        finally:
            task.cancel()
            await asyncio.wait([task])

    async def _run(self) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), _EVERY)
            await asyncio.sleep(self._pause)
            self._news.clear()
            try:
                await self.refresh()
            except TROUBLE as error:  # what was taken is drawn at the next change
                log.warning("cards_wait", error=type(error).__name__)
            except Exception:
                # One card's misfortune must not stop the others.
                log.exception("cards_failed")

    async def refresh(self) -> None:
        """Draws everything that is out of date now."""
        now = self._now()
        await cards.outdate_by_time(self._looked, now)
        self._looked = now
        while taken := await cards.take(_BATCH):
            failed = [card for card in taken if not await self._draw(card)]
            for card in failed:
                await cards.again(card)
            if failed:
                return

    async def _draw(self, card: Card) -> bool:
        t, now = translator(card.chat.language), self._now()
        text: str = t.html("chat-card-deleted")
        rows: Rows = ()
        with contextlib.suppress(NotFoundError):
            task = await tasks.load(card.task_id)
            text, rows = chat_card.html(t, task, now), chat_card.rows(t, task, now)
        try:
            await self._messenger.edit(card.chat_id, card.mid, text, rows)
        except RefusedError:
            await cards.forget(card)
        except SendError as error:
            log.warning("card_not_edited", task_id=card.task_id, error=type(error).__name__)
            return False
        return True
