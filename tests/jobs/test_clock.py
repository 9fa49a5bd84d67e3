"""The clock wakes; it decides nothing."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from jobs.clock import Clock
from jobs.housekeeping import housekeeping
from models import inbox
from models.inbox import InboxEntry, Received
from tests.world import NOW


class Bell:
    """Tells that it was rung, and in the loop."""

    def __init__(self) -> None:
        self.rung = asyncio.Event()
        self.times = 0

    def ring(self) -> None:
        self.times += 1
        self.rung.set()
        asyncio.get_running_loop()  # APScheduler would call plain functions in a thread

    async def heard(self) -> None:
        await asyncio.wait_for(self.rung.wait(), 10)


async def test_an_instant_that_has_gone_rings_at_once() -> None:
    bell = Bell()
    async with Clock() as clock:
        clock.wake_at(datetime.now(UTC) - timedelta(hours=3), bell.ring)
        await bell.heard()


async def test_the_last_word_on_an_instant_counts() -> None:
    bell = Bell()
    async with Clock() as clock:
        clock.wake_at(datetime.now(UTC) + timedelta(hours=3), bell.ring)
        clock.wake_at(datetime.now(UTC) + timedelta(milliseconds=50), bell.ring)
        await bell.heard()
        assert len(clock._scheduler.get_jobs()) == 0
    assert bell.times == 1


async def test_nothing_is_ever_dropped_for_being_late() -> None:
    async with Clock() as clock:
        clock.every_minute(Bell().ring)
        clock.nightly(housekeeping(lambda: NOW))
        jobs = clock._scheduler.get_jobs()
    assert len(jobs) == 2
    for job in jobs:
        assert (job.coalesce, job.misfire_grace_time, job.max_instances) == (True, None, 1)


async def test_a_stopped_clock_is_silent() -> None:
    bell = Bell()
    async with Clock() as clock:
        clock.wake_at(datetime.now(UTC) + timedelta(milliseconds=50), bell.ring)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(bell.rung.wait(), 0.2)


async def test_updates_handled_a_week_ago_are_forgotten_at_night(database: str) -> None:
    await inbox.store([Received(key, 1, "{}") for key in ("old", "new", "waiting")], None, NOW)
    old, new = [(await InboxEntry.get(key=key)).id for key in ("old", "new")]
    await inbox.mark_handled([old], NOW - timedelta(days=7, seconds=1))
    await inbox.mark_handled([new], NOW - timedelta(days=6))
    await housekeeping(lambda: NOW)()
    assert {entry.key for entry in await InboxEntry.all()} == {"new", "waiting"}
