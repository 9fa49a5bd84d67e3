"""The one consumer of the inbox.

Updates of one lane (a person, mostly) are handled strictly in order, those of different lanes
at the same time. An update is done when its handler returns; it is tried three times.
"""

import asyncio
import traceback
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import structlog

from bot.max import metrics
from bot.max.inbound import UnparsableError
from bot.max.intake.entry import Entry, entry
from bot.max.intake.marks import Marks
from bot.max.intake.trouble import DATABASE_ERRORS
from models import inbox

log = structlog.get_logger(__name__)

Handle = Callable[[Entry], Awaitable[None]]
OnSetAside = Callable[[Entry, Exception], Awaitable[None]]

ATTEMPTS = 3
_FETCH, _IN_HAND, _LANE = 200, 500, 50
_TROUBLE = 1.0


class CutOffError(Exception):
    """The process died each time this update was being handled."""


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
        self._handle = handle
        self._on_set_aside = on_set_aside
        self._pauses = pauses
        self._check_every = check_every
        self._stop_within = stop_within
        self._clock = clock
        self._slots = asyncio.Semaphore(concurrency)
        self._alone = asyncio.Lock()
        self._lanes: dict[int, deque[inbox.Pending]] = {}
        self._workers: set[asyncio.Task[None]] = set()
        self._in_hand: set[int] = set()
        self._marks = Marks(clock, self._forget)
        self._news = asyncio.Event()
        self._stopping = asyncio.Event()
        self._more = False
        self._suspect_until = 0

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
            await self._last_marks()

    async def _consume(self) -> None:
        known = False
        while not self._stopping.is_set():
            self._news.clear()
            try:
                if not known:
                    self._suspect_until = await inbox.newest()
                    known = True
                await self._take()
            except DATABASE_ERRORS as error:
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
            await self._see_through(queue[0])
            queue.popleft()
        del self._lanes[lane]

    async def _see_through(self, pending: inbox.Pending) -> None:
        """Handles one update until it is done or given up (or the consumer stops)."""
        suspect = pending.id <= self._suspect_until
        attempts = pending.attempts
        while not self._stopping.is_set():
            try:
                attempts = await self._try_once(pending, attempts, suspect=suspect)
            except DATABASE_ERRORS as error:  # the attempt could not be written down
                log.warning("inbox_unwritable", error=type(error).__name__)
                await self._pause(_TROUBLE)
                continue
            if attempts == 0:
                return
            await self._pause(self._pauses[min(attempts, len(self._pauses)) - 1])

    async def _try_once(self, pending: inbox.Pending, attempts: int, *, suspect: bool) -> int:
        """0 when that was the last attempt, one way or the other; else the attempts so far.

        After a crash it may have been this very update that brought the process down. So
        attempts at leftovers are written down beforehand, and repeated ones made alone.
        """
        item = entry(pending, attempts, suspect=suspect)
        if suspect and attempts >= ATTEMPTS:
            return await self._give_up(item, CutOffError("the process died each time"))
        if suspect:
            await inbox.count_attempt(item.id)
        error = await self._attempt(item, alone=suspect and attempts > 0)
        if error is None:
            self._marks.add(item.id)
            return 0
        metrics.failures.inc()
        where = "".join(traceback.format_tb(error.__traceback__, limit=-6))  # no personal text
        log.error("update_failed", inbox_id=item.id, error=type(error).__name__, where=where)
        if isinstance(error, UnparsableError) or attempts + 1 >= ATTEMPTS:
            return await self._give_up(item, error)
        if not suspect:
            await inbox.count_attempt(item.id, _reason(error))
        return attempts + 1

    async def _attempt(self, item: Entry, *, alone: bool) -> Exception | None:
        async with self._slots:
            try:
                if alone:
                    async with self._alone:
                        await self._handle(item)
                else:
                    await self._handle(item)
            except Exception as error:  # noqa: BLE001 - one update must not stop the others
                return error
        return None

    async def _give_up(self, item: Entry, error: Exception) -> int:
        await inbox.set_aside(item.id, _reason(error), self._clock())
        metrics.set_aside.inc()
        self._forget([item.id])
        if self._on_set_aside:
            try:
                await self._on_set_aside(item, error)
            except Exception as trouble:  # noqa: BLE001 - the person's answer must not stop others
                log.warning("set_aside_unsaid", error=type(trouble).__name__)
        return 0

    async def _pause(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            pass  # the pause is over

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
        except DATABASE_ERRORS as error:
            log.warning("marks_lost", error=type(error).__name__)


def _reason(error: Exception) -> str:
    """What the operator reads: where messages are ours, they hold no personal text."""
    ours = isinstance(error, UnparsableError | CutOffError)
    return f"{type(error).__name__}: {error}" if ours else type(error).__name__
