"""Wakes the pages that watch the emulator."""

import asyncio


class Watchers:
    """One-slot queues: a page only needs to know that something is new."""

    def __init__(self) -> None:
        self._queues: set[asyncio.Queue[None]] = set()
        self.closed = False

    def join(self) -> asyncio.Queue[None]:
        queue: asyncio.Queue[None] = asyncio.Queue(maxsize=1)
        self._queues.add(queue)
        return queue

    def leave(self, queue: asyncio.Queue[None]) -> None:
        self._queues.discard(queue)

    def notify(self) -> None:
        for queue in self._queues:
            if queue.empty():
                queue.put_nowait(None)

    def close(self) -> None:
        """Let the streams end; the server is stopping."""
        self.closed = True
        self.notify()
