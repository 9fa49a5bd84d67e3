"""One update: its attempts, their failures, and giving it up."""

import asyncio
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

import structlog

from bot.max import metrics
from bot.max.inbound import UnparsableError
from bot.max.intake.entry import Entry, entry
from models import inbox
from models.database import TROUBLE

log = structlog.get_logger(__name__)

Handle = Callable[[Entry], Awaitable[None]]
OnSetAside = Callable[[Entry, Exception], Awaitable[None]]

ATTEMPTS = 3
_TROUBLE = 1.0


class CutOffError(Exception):
    """The process died each time this update was being handled."""


@dataclass(frozen=True, slots=True)
class Handlers:
    """What is done with an update, and what when it is given up (the person gets an answer)."""

    handle: Handle
    on_set_aside: OnSetAside | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """Who is told what became of an update, by its id."""

    done: Callable[[int], None]
    given_up: Callable[[int], None]


class Handling:
    """Tries an update three times, so many at once, and sets aside what fails each time."""

    def __init__(
        self,
        handlers: Handlers,
        outcome: Outcome,
        *,
        concurrency: int,
        pauses: tuple[float, ...],
        stopping: asyncio.Event,
        clock: Callable[[], datetime],
    ) -> None:
        self._handlers = handlers
        self._outcome = outcome
        self._pauses = pauses
        self._stopping = stopping
        self._clock = clock
        self._slots = asyncio.Semaphore(concurrency)
        self._alone = asyncio.Lock()

    async def see_through(self, pending: inbox.Pending, *, suspect: bool) -> None:
        """Handles one update until it is done or given up (or the consumer stops).

        `suspect`: an earlier consumer may have died while handling it.
        """
        attempts = pending.attempts
        while not self._stopping.is_set():
            try:
                attempts = await self._try_once(pending, attempts, suspect=suspect)
            except TROUBLE as error:  # the attempt could not be written down
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
            self._outcome.done(item.id)
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
                        await self._handlers.handle(item)
                else:
                    await self._handlers.handle(item)
            except Exception as error:  # noqa: BLE001 - one update must not stop the others
                return error
        return None

    async def _give_up(self, item: Entry, error: Exception) -> int:
        await inbox.set_aside(item.id, _reason(error), self._clock())
        metrics.set_aside.inc()
        self._outcome.given_up(item.id)
        if self._handlers.on_set_aside:
            try:
                await self._handlers.on_set_aside(item, error)
            except Exception as trouble:  # noqa: BLE001 - the person's answer must not stop others
                log.warning("set_aside_unsaid", error=type(trouble).__name__)
        return 0

    async def _pause(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            pass  # the pause is over


def _reason(error: Exception) -> str:
    """What the operator reads: where messages are ours, they hold no personal text."""
    ours = isinstance(error, UnparsableError | CutOffError)
    return f"{type(error).__name__}: {error}" if ours else type(error).__name__
