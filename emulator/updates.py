"""Updates waiting for GET /updates: numbered, delivered again until a marker passes them.

Source: "Long polling" of dev.max.ru (September 2026); undelivered updates are kept for 24 hours.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from emulator.clock import Clock
from emulator.json_types import Json

KEPT_MS = 24 * 60 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Entry:
    """An update, its number, and when it happened (milliseconds)."""

    number: int
    update: Json
    at: int


class UpdateQueue:
    """The uncommitted updates, oldest first.

    Numbers begin at the time of start: a marker stored before a restart is then always older
    than every new update, so nothing is skipped.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._entries: deque[Entry] = deque()
        self._next = time.time_ns() // 1_000_000
        self._news = asyncio.Event()
        self._closed = False

    @property
    def pending(self) -> list[Json]:
        return [entry.update for entry in self._entries]

    @property
    def _first(self) -> int:
        return self._entries[0].number if self._entries else self._next

    def put(self, update: Json) -> None:
        self._entries.append(Entry(self._next, update, self._clock.now_ms()))
        self._next += 1
        self._wake()

    def commit(self, marker: int) -> bool:
        """Forget everything before the marker; tell whether there was anything."""
        before = len(self._entries)
        while self._entries and self._entries[0].number < marker:
            self._entries.popleft()
        return len(self._entries) != before

    async def poll(
        self, limit: int, seconds: float, types: set[str] | None, muted: Callable[[], bool]
    ) -> tuple[list[Json], int]:
        """Uncommitted updates as soon as there are any within `seconds`, and the marker behind.

        While `muted` (a webhook is subscribed) nothing comes and the marker stands still.
        """
        deadline = time.monotonic() + seconds
        while True:
            batch, marker = ([], self._first) if muted() else self._batch(limit, types)
            left = deadline - time.monotonic()
            if batch or left <= 0 or self._closed:
                return batch, marker
            await self._wait(left)

    def close(self) -> None:
        """Let waiting polls answer at once; the server is stopping."""
        self._closed = True
        self._wake()

    def clear(self) -> None:
        self._entries.clear()
        self._wake()

    def _batch(self, limit: int, types: set[str] | None) -> tuple[list[Json], int]:
        oldest = self._clock.now_ms() - KEPT_MS
        while self._entries and self._entries[0].at < oldest:
            self._entries.popleft()
        wanted = [e for e in self._entries if types is None or e.update["update_type"] in types]
        marker = wanted[limit - 1].number + 1 if len(wanted) >= limit else self._next
        return [entry.update for entry in wanted[:limit]], marker

    async def _wait(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._news.wait(), seconds)
        except TimeoutError:
            return

    def _wake(self) -> None:
        self._news.set()
        self._news = asyncio.Event()
