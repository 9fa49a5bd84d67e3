"""What is done again and again: how often, by the leader alone, and twice as well as once."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace as changed
from datetime import timedelta

import pytest
from apscheduler.triggers.cron import CronTrigger
from pydantic import SecretStr
from redis.asyncio import Redis
from tortoise.connection import get_connection

from bot import duty, leader
from bot.config import Intake, Settings
from bot.conversation import conversation
from bot.duty import Duty
from bot.leader import Leader
from bot.max import Max, connect
from bot.max.intake.subscriptions import subscribed, unsubscribe
from bot.messenger import MaxMessenger
from jobs.clock import Clock
from models import inbox, tasks
from models.chat import Chat
from models.delivery import Delivery, DeliveryState
from models.inbox import InboxEntry, Received
from models.making import NewTask
from models.person import Person
from models.task import Kind, Task
from tests.bot.harness import PAUSES, TOKEN, UNLIMITED
from tests.dialogs.talk import _fresh_routers
from tests.emulator_client import Emulator
from tests.world import ANNA, BORIS, NOW, due_in, meet, task_for, team_of

LATER = NOW + timedelta(hours=1)
"""What the world owes by then has come due: one o'clock in Moscow."""
ONE = 13 * 60
PERIODS = {
    "recurring": 60,
    "digests": 60,
    "chat_posts": 60,
    "chat_rights": 60,
    "backlog": 15,
    "Duty._check_webhook": 300,
}
NIGHTLY = "housekeeping"
Jobs = dict[str, Callable[[], Awaitable[None]]]


@pytest.fixture
async def max_(emulator: Emulator) -> AsyncIterator[Max]:
    it = await connect(TOKEN, emulator.base_url, UNLIMITED, retry_pauses=PAUSES)
    yield it
    await it.close()


@pytest.fixture
def it(max_: Max, database: str, redis: Redis) -> Iterator[Duty]:
    settings = Settings(
        _env_file=None,
        max_bot_token=SecretStr(TOKEN),
        max_updates=Intake.WEBHOOK,
        public_url="http://127.0.0.1:9",  # nobody is there, and nobody has to
    )
    with _fresh_routers():
        talk = conversation(max_, redis, lambda: LATER)
        yield Duty(settings, database, max_, talk, lambda: LATER)


@asynccontextmanager
async def wound(it: Duty) -> AsyncIterator[Jobs]:
    """The jobs of a clock that has been wound, by their names; each runs when it is called."""
    async with Clock() as clock:
        it.wind(clock, MaxMessenger(it.max))
        clock._scheduler.pause()
        yield {job.name: job.func for job in clock._scheduler.get_jobs()}


async def test_each_job_has_its_period(it: Duty) -> None:
    async with Clock() as clock:
        it.wind(clock, MaxMessenger(it.max))
        jobs = {job.name: job.trigger for job in clock._scheduler.get_jobs()}
    night = jobs.pop(NIGHTLY)
    assert isinstance(night, CronTrigger)
    assert str(night) == "cron[hour='0']"
    assert {name: trigger.interval.total_seconds() for name, trigger in jobs.items()} == PERIODS


async def test_without_a_webhook_nobody_looks_after_it(it: Duty) -> None:
    polling = it.settings.model_copy(update={"max_updates": Intake.POLLING})
    async with wound(changed(it, settings=polling)) as jobs:
        assert set(jobs) == {*PERIODS, NIGHTLY} - {"Duty._check_webhook"}


async def test_only_the_leader_has_a_clock(it: Duty, monkeypatch: pytest.MonkeyPatch) -> None:
    clocks: list[Clock] = []

    class Seen(Clock):
        def __init__(self) -> None:
            super().__init__()
            clocks.append(self)

    monkeypatch.setattr(duty, "Clock", Seen)
    monkeypatch.setattr(leader, "RETRY", 0.05)
    first, second = Leader(it.dsn, it.perform), Leader(it.dsn, it.perform)
    async with _at_work(first) as leading:
        await _until(lambda: first.leading)
        async with _at_work(second):
            await asyncio.sleep(0.5)  # several of its attempts
            assert (second.leading, len(clocks)) == (False, 1)
            assert {*PERIODS, NIGHTLY} <= {job.name for job in clocks[0]._scheduler.get_jobs()}
            leading.cancel()
            await _until(lambda: second.leading)
            assert [clock._scheduler.running for clock in clocks] == [False, True]


@asynccontextmanager
async def _at_work(who: Leader) -> AsyncIterator["asyncio.Task[None]"]:
    task = asyncio.create_task(who.run())
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not true():
            await asyncio.sleep(0.01)


@pytest.fixture
async def something_to_do(emulator: Emulator, database: str) -> None:
    """For every job."""
    anna, boris = await meet(ANNA, digest_at=ONE), await meet(BORIS)
    team = await team_of(anna, boris)
    daily = NewTask("Полить цветы", team.id, (BORIS,), due_in(minutes=30), rule="FREQ=DAILY")
    await tasks.create(anna, daily, NOW)
    event = NewTask("Планёрка", team.id, (BORIS,), due_in(minutes=10), kind=Kind.EVENT, duration=15)
    await tasks.create(anna, event, NOW)
    await task_for(anna, team, anna, due=due_in(hours=5))
    owner = (await emulator.add_user("Анна"))["user_id"]
    chat = await emulator.add_chat("Продажи", owner, bot="admin")
    await Chat.create(id=chat["chat_id"], team=team, digest_at=ONE, created_at=NOW)
    await _old_things(anna, boris)


async def _old_things(anna: Person, boris: Person) -> None:
    long_ago = NOW - timedelta(days=200)
    await inbox.store([Received("old", 1, "{}")], None, long_ago)
    await inbox.mark_handled([(await InboxEntry.get(key="old")).id], long_ago)
    gone = await task_for(anna, await team_of(anna, name="Склад"), anna, title="Старое")
    await Task.filter(id=gone.id).update(deleted_at=long_ago)
    told = await task_for(anna, await team_of(anna, boris, name="Сад"), boris)
    sent = Delivery.filter(task_id=told.id)
    await sent.update(state=DeliveryState.SENT, send_at=long_ago, due_at=long_ago)


async def everything() -> dict[str, str]:
    """What is in each table."""
    run = get_connection("default").execute_query_dict
    names = await run("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'")
    rows = "SELECT coalesce(string_agg(t::text, chr(10) ORDER BY t::text), '') AS rows FROM {} t"
    return {each["name"]: (await run(rows.format(each["name"])))[0]["rows"] for each in names}


@pytest.mark.usefixtures("something_to_do")
@pytest.mark.parametrize("name", [*PERIODS, NIGHTLY])
async def test_twice_in_the_same_minute_is_as_well_as_once(it: Duty, name: str) -> None:
    await unsubscribe(it.max.calls)
    before = await everything(), await subscribed(it.max.calls)
    async with wound(it) as jobs:
        await jobs[name]()
        once = await everything(), await subscribed(it.max.calls)
        await jobs[name]()
        assert (await everything(), await subscribed(it.max.calls)) == once
        await asyncio.gather(jobs[name](), jobs[name]())  # as two processes would for a moment
        assert (await everything(), await subscribed(it.max.calls)) == once
    assert (once != before) == (name != "backlog")  # which only measures
