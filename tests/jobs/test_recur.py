"""Every minute, what has passed is followed."""

import asyncio
from datetime import UTC, datetime

from tortoise.connection import get_connection

from jobs.clock import Clock
from jobs.recur import recurring
from models import tasks
from models.making import NewTask
from models.task import Task
from tests.jobs.conftest import Office
from tests.jobs.outbox import Clock as Now
from tests.world import due_in


async def repeating(office: Office) -> Task:
    """A daily task of Anna's for Boris, due in an hour."""
    new = NewTask(
        "Полить цветы", office.team.id, (office.boris.id,), due_in(hours=1), rule="FREQ=DAILY"
    )
    return await tasks.create(office.anna, new, Now().now)


async def test_a_minute_brings_what_has_become_due(office: Office, clock: Now) -> None:
    await repeating(office)
    work = recurring(clock)
    await work()
    assert await Task.all().count() == 1
    clock.advance(hours=1)
    await work()
    await work()
    assert await Task.all().count() == 2


async def test_the_clock_calls_it_again_and_again(office: Office, clock: Now) -> None:
    await repeating(office)
    clock.advance(hours=1)
    async with Clock() as waking, asyncio.timeout(10):
        waking.minutely(recurring(clock))
        (job,) = waking._scheduler.get_jobs()
        job.modify(next_run_time=datetime.now(UTC))  # the minute is over at once
        while await Task.all().count() < 2:
            await asyncio.sleep(0.01)
        assert waking._scheduler.get_jobs()


async def test_trouble_with_the_database_is_left_to_the_next_minute(
    office: Office, clock: Now
) -> None:
    await repeating(office)
    clock.advance(hours=1)
    run = get_connection("default").execute_query
    await run("ALTER TABLE series RENAME TO elsewhere")
    try:
        await recurring(clock)()
    finally:
        await run("ALTER TABLE elsewhere RENAME TO series")
    await recurring(clock)()
    assert await Task.all().count() == 2
