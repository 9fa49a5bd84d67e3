"""MAX's limits of calls: 30 a second in all, two of a kind a second in one chat, two polls.

Source: "Limits" of dev.max.ru (September 2026).
"""

import time
from collections import defaultdict, deque

from emulator.errors import too_many_requests

ALL_PER_SECOND = 30
CHAT_PER_SECOND = 2
POLLS_PER_SECOND = 2


class Limits:
    """Counts calls of the last second; refuses only while enabled."""

    def __init__(self, enabled: bool) -> None:
        self.enabled = enabled
        self._calls: defaultdict[tuple[str, int], deque[float]] = defaultdict(deque)

    def call(self, *, is_poll: bool) -> None:
        """Count a call; raise 429 when there were too many."""
        self._count(("all", 0), ALL_PER_SECOND)
        if is_poll:
            self._count(("poll", 0), POLLS_PER_SECOND)

    def in_chat(self, kind: str, chat_id: int) -> None:
        """Count a send, edit, delete or answer in one chat; raise 429 when too many."""
        self._count((kind, chat_id), CHAT_PER_SECOND)

    def _count(self, key: tuple[str, int], limit: int) -> None:
        if not self.enabled:
            return
        calls, now = self._calls[key], time.monotonic()
        while calls and calls[0] <= now - 1:
            calls.popleft()
        if len(calls) >= limit:
            raise too_many_requests()
        calls.append(now)
