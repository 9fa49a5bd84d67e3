"""Keeps cards in chats as the tasks are: each is edited in place, soon after a change.

A task that goes on changing is left until it rests: ten changes in five seconds are one edit. A
card whose message is gone is forgotten; one that could not be edited is tried again a minute
later. Private chats have cards too: the last notice about a task (`jobs.live`).
"""

import asyncio
import contextlib
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from jobs import chat_card
from jobs.live import draw
from jobs.port import Messenger, RefusedError, Rows, SendError
from locales import translator
from models import cards, live, tasks
from models.chat import Card
from models.database import TROUBLE
from models.task import Task

log = structlog.get_logger(__name__)

PAUSE = 1.0
"""Seconds for which a task must rest before its cards are drawn."""
_BATCH, _EVERY = 20, timedelta(minutes=1)
_BEFORE = timedelta(hours=1)
"""How far back a new process looks for what came due meanwhile."""


class Cards:
    """`cards.run()` beside whatever else runs; `cards.wake` is for NOTIFY."""

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

    async def run(self) -> None:
        """Draws until it is cancelled."""
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), _EVERY.total_seconds())
            await asyncio.sleep(self._pause)
            self._news.clear()
            try:
                if await self.refresh(timedelta(seconds=self._pause)):
                    self._news.set()
            except TROUBLE as error:  # what was taken is drawn at the next change
                log.warning("cards_wait", error=type(error).__name__)
            except Exception:
                # One card's misfortune must not stop the others.
                log.exception("cards_failed")

    async def refresh(self, rest: timedelta = timedelta()) -> bool:
        """Draws everything that is out of date now, but of tasks that changed within `rest`;
        whether there are such."""
        await self._look_at_the_time()
        rested = self._now() - rest
        if not await self._draw_chats(rested) or not await self._draw_notices(rested):
            return False  # a minute later
        return await cards.outdated() or await live.outdated()

    async def _draw_notices(self, rested: datetime) -> bool:
        while taken := await live.take(_BATCH, rested):
            if not await draw(self._messenger, taken, self._now()):
                return False
        return True

    async def _draw_chats(self, rested: datetime) -> bool:
        while taken := await cards.take(_BATCH, rested):
            found = await tasks.load_all({card.task_id for card in taken})
            there = {task.id: task for task in found}
            failed = [card for card in taken if not await self._draw(card, there.get(card.task_id))]
            for card in failed:
                await cards.again(card)
            if failed:
                return False
        return True

    async def _look_at_the_time(self) -> None:
        now = self._now()
        if now - self._looked >= _EVERY:  # a busy chat's changes come every second
            await cards.outdate_by_time(self._looked, now)
            self._looked = now

    async def _draw(self, card: Card, task: Task | None) -> bool:
        t, now = translator(card.chat.language), self._now()
        text: str = t.html("chat-card-deleted")
        rows: Rows = ()
        if task and card.over:
            text = chat_card.elsewhere(t, task)
        elif task:
            text, rows = chat_card.html(t, task, now), chat_card.rows(t, task, now)
        try:
            await self._messenger.edit(card.chat_id, card.mid, text, rows)
        except RefusedError:
            await cards.forget(card)
        except SendError as error:
            log.warning("card_not_edited", task_id=card.task_id, error=type(error).__name__)
            return False
        return True
