"""Looks at servers that may not be asked at will."""

import asyncio
import time
from collections.abc import Awaitable, Callable


class Remembered:
    """A check whose last outcome answers for some seconds; callers at once share one look."""

    def __init__(self, check: Callable[[], Awaitable[object]], seconds: float) -> None:
        self._check = check
        self._seconds = seconds
        self._asked = float("-inf")
        self._look: asyncio.Task[None] | None = None

    async def __call__(self) -> None:
        """Raises what the check raised."""
        now = time.monotonic()
        if self._look is None or (self._look.done() and now - self._asked > self._seconds):
            self._asked = now
            self._look = asyncio.create_task(self._run())
            # Nobody may be left to hear how it ended.
            self._look.add_done_callback(lambda look: look.cancelled() or look.exception())
        await asyncio.shield(self._look)

    async def _run(self) -> None:
        await self._check()
