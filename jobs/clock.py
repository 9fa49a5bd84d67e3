"""The clock: it only wakes; what is to be done stands in PostgreSQL.

Kept in memory on purpose. With a store of its own and APScheduler's defaults, whatever came due
while the process was down would be dropped, and two processes would fire twice.
"""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.date import DateTrigger
from apscheduler.triggers.interval import IntervalTrigger

NIGHT = 0
"""The hour of nightly work, in UTC: three in the morning in Moscow."""

_NEVER_DROPPED = {"coalesce": True, "misfire_grace_time": None, "max_instances": 1}


class Clock:
    """`async with Clock() as clock:` around whatever has to be woken."""

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(timezone=UTC, job_defaults=_NEVER_DROPPED)

    async def __aenter__(self) -> Self:
        self._scheduler.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._scheduler.shutdown(wait=False)

    def wake_at(self, at: datetime, wake: Callable[[], None]) -> None:
        """Calls `wake` at that instant, at once if it has gone; one instant per callback."""
        self._add(_called(wake), DateTrigger(at), f"at {wake!r}")

    def every_minute(self, wake: Callable[[], None]) -> None:
        """Calls `wake` once a minute, for whatever was missed."""
        self._add(_called(wake), IntervalTrigger(minutes=1), f"minute {wake!r}")

    def minutely(self, work: Callable[[], Awaitable[None]]) -> None:
        """Awaits `work` once a minute."""
        self.every(60, work)

    def every(self, seconds: int, work: Callable[[], Awaitable[None]]) -> None:
        """Awaits `work` every so many seconds."""
        self._add(work, IntervalTrigger(seconds=seconds), f"work {work!r}")

    def nightly(self, work: Callable[[], Awaitable[None]]) -> None:
        """Awaits `work` once a night."""
        self._add(work, CronTrigger(hour=NIGHT, timezone=UTC), f"night {work!r}")

    def _add(self, work: Callable[[], Awaitable[None]], trigger: Any, name: str) -> None:
        self._scheduler.add_job(work, trigger, id=name, replace_existing=True)


def _called(wake: Callable[[], None]) -> Callable[[], Awaitable[None]]:
    # APScheduler runs plain functions in threads; these belong into the loop.
    async def call() -> None:
        wake()

    return call
