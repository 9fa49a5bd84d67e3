"""The one consumer of the inbox.

Updates of one lane (a person, mostly) are handled strictly in order, those of different lanes
at the same time. An update is done when its handler returns; it is tried three times.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime

import structlog

from bot.max import metrics
from bot.max.intake.handling import Handle, Handlers, Handling, OnSetAside, Outcome
from bot.max.intake.marks import Marks
from models import inbox
from models.database import TROUBLE

log = structlog.get_logger(__name__)

_FETCH, _IN_HAND, _LANE = 200, 500, 50
_TROUBLE = 1.0


class Consumer:
    """Has stored updates handled: `await Consumer(handle).run()`, until stopped or cancelled.

    Either way it finishes what it has in hand, for `stop_within` seconds at most, and marks it.
    `wake` is for LISTEN/NOTIFY; without it updates are looked for every `check_every` seconds.
    """

    def __init__(
        self,
        handle: Handle,
        *,
        on_set_aside: OnSetAside | None = None,
        concurrency: int = 64,
        pauses: tuple[float, ...] = (0.5, 3.0),
        check_every: float = 5.0,
        stop_within: float = 15.0,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._check_every = check_every
        self._stop_within = stop_within
        self._lanes: dict[int, deque[inbox.Pending]] = {}
        self._workers: set[asyncio.Task[None]] = set()
        self._in_hand: set[int] = set()
        self._marks = Marks(clock, self._forget)
        self._news = asyncio.Event()
        self._stopping = asyncio.Event()
        self._handling = Handling(
            Handlers(handle, on_set_aside),
            Outcome(self._marks.add, lambda entry_id: self._forget([entry_id])),
            concurrency=concurrency,
            pauses=pauses,
            stopping=self._stopping,
            clock=clock,
        )
        self._more = False
        self._suspect_until = 0
        self.started = asyncio.Event()
        """Set when what an earlier consumer left is known apart from what is new."""

    def wake(self) -> None:
        """There may be new updates."""
        self._news.set()

    def stop(self) -> None:
        """Take no more; `run` returns when what is in hand is done."""
        self._stopping.set()
        self._news.set()

    async def run(self) -> None:
        """Handles updates until stopped or cancelled."""
        marking = asyncio.create_task(self._marks.run(), name="inbox-marks")
        try:
            await self._consume()
        finally:
            self._stopping.set()
            await self._finish()
            marking.cancel()
            await asyncio.wait({marking})  # marks under way come back to be marked once more
            await self._last_marks()

    async def _consume(self) -> None:
        while not self._stopping.is_set():
            self._news.clear()
            try:
                if not self.started.is_set():
                    self._suspect_until = await inbox.newest()
                    self.started.set()
                await self._take()
            except TROUBLE as error:
                log.warning("inbox_unreadable", error=type(error).__name__)
                await self._rest(_TROUBLE)
                continue
            await self._rest(self._check_every)

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            pass  # time to look anyway

    async def _take(self) -> None:
        """Fetches what may be handled now and gives it to its lanes."""
        room = min(_FETCH, _IN_HAND - len(self._in_hand))
        self._more = room <= 0
        if room <= 0:
            return
        full = [lane for lane, queue in self._lanes.items() if len(queue) >= _LANE]
        fetched = await inbox.pending(list(self._in_hand), full, room)
        self._more = len(fetched) == room or bool(full)
        for pending in fetched:
            self._in_hand.add(pending.id)
            self._enqueue(pending)
        metrics.in_hand.set(len(self._in_hand))

    def _enqueue(self, pending: inbox.Pending) -> None:
        queue = self._lanes.get(pending.lane)
        if queue is not None:
            queue.append(pending)
            return
        self._lanes[pending.lane] = deque([pending])
        worker = asyncio.create_task(self._work(pending.lane), name=f"lane-{pending.lane}")
        self._workers.add(worker)
        worker.add_done_callback(self._workers.discard)

    async def _work(self, lane: int) -> None:
        queue = self._lanes[lane]
        while queue and not self._stopping.is_set():
            pending = queue[0]
            await self._handling.see_through(pending, suspect=pending.id <= self._suspect_until)
            queue.popleft()
        del self._lanes[lane]

    def _forget(self, ids: list[int]) -> None:
        self._in_hand.difference_update(ids)
        metrics.in_hand.set(len(self._in_hand))
        if self._more:
            self._news.set()

    async def _finish(self) -> None:
        """Lets handlers end, and cuts off those that take too long: they are handled again."""
        if not self._workers:
            return
        _, late = await asyncio.wait(set(self._workers), timeout=self._stop_within)
        for worker in late:
            worker.cancel()
        if late:
            log.warning("handlers_cut_off", count=len(late))
            await asyncio.wait(late, timeout=1)

    async def _last_marks(self) -> None:
        try:
            async with asyncio.timeout(5):
                await self._marks.flush()
        except TROUBLE as error:
            log.warning("marks_lost", error=type(error).__name__)
