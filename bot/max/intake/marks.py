"""Marking updates as handled, many at a time."""

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog

from bot.max import metrics
from models import inbox
from models.database import TROUBLE

log = structlog.get_logger(__name__)

_BATCH, _DELAY = 50, 0.05
_RETRY = 1.0


class Marks:
    """Gathers handled updates and marks them together, within 50 ms or from 50 on.

    What could not be marked before a crash is handled again.
    """

    def __init__(self, clock: Callable[[], datetime], marked: Callable[[list[int]], None]) -> None:
        self._clock = clock
        self._marked = marked
        self._ids: list[int] = []
        self._some = asyncio.Event()
        self._many = asyncio.Event()

    def add(self, entry_id: int) -> None:
        """This update is handled."""
        self._ids.append(entry_id)
        self._some.set()
        if len(self._ids) >= _BATCH:
            self._many.set()

    async def run(self) -> None:
        """Marks for ever; while PostgreSQL is away, marks wait."""
        while True:
            await self._some.wait()
            try:
                async with asyncio.timeout(_DELAY):
                    await self._many.wait()
            except TimeoutError:
                pass  # few, but they have waited long enough
            try:
                await self.flush()
            except TROUBLE as error:
                log.warning("marks_wait", error=type(error).__name__, count=len(self._ids))
                await asyncio.sleep(_RETRY)

    async def flush(self) -> None:
        """Marks what has been gathered so far.

        Raises:
            one of TROUBLE: the marks are kept for the next time.
        """
        self._some.clear()
        self._many.clear()
        ids, self._ids = self._ids, []
        if not ids:
            return
        try:
            await inbox.mark_handled(ids, self._clock())
        except BaseException:
            self._ids = ids + self._ids
            self._some.set()
            raise
        metrics.handled.inc(len(ids))
        self._marked(ids)
