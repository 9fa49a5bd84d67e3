"""PostgreSQL, LISTEN/NOTIFY, the clock, the deliverer, the bridge and MAX's HTTP, all real."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from bot.max import Max, connect
from bot.messenger import MaxMessenger
from jobs.clock import Clock
from jobs.deliver import Deliverer
from models import deliveries, planning
from models.delivery import Delivery, DeliveryState
from models.due import Due
from models.listener import Listener
from models.person import Person
from models.team import Team
from tests.bot.harness import PAUSES, TOKEN, UNLIMITED
from tests.emulator_client import Emulator, button_texts
from tests.world import ANNA, BORIS, MOSCOW, meet, task_for, team_of


def now() -> datetime:
    return datetime.now(UTC)


@asynccontextmanager
async def at_work(
    max_: Max, database: str, clock: Callable[[], datetime] = now
) -> AsyncIterator[Deliverer]:
    """What `bot` runs."""
    async with AsyncExitStack() as stack:
        alarm = await stack.enter_async_context(Clock())
        deliverer = await stack.enter_async_context(Deliverer(MaxMessenger(max_), alarm, clock))
        listener = Listener(database)
        listener.on(planning.CHANNEL, deliverer.wake)
        await stack.enter_async_context(listener)
        yield deliverer


async def until(condition: Callable[[], Awaitable[bool]], seconds: float = 20) -> None:
    async with asyncio.timeout(seconds):
        while not await condition():
            await asyncio.sleep(0.02)


@pytest.fixture
async def max_(emulator: Emulator, database: str) -> AsyncIterator[Max]:
    connected = await connect(TOKEN, emulator.base_url, UNLIMITED, retry_pauses=PAUSES)
    await emulator.start(ANNA)
    await emulator.start(BORIS)
    yield connected
    await connected.close()


@pytest.fixture
async def people(max_: Max, emulator: Emulator) -> tuple[Person, Person]:
    dialogs = {user["user_id"]: user["chat_id"] for user in await emulator.users()}
    return await meet(ANNA, dialog_id=dialogs[ANNA]), await meet(BORIS, dialog_id=dialogs[BORIS])


@pytest.fixture
async def team(people: tuple[Person, Person]) -> Team:
    return await team_of(*people)


def texts_of(messages: list[dict[str, object]]) -> list[str]:
    return [message["body"]["text"] for message in messages]  # type: ignore[index]  # MAX's own shape


async def test_an_assigned_task_arrives_with_its_buttons(
    max_: Max, database: str, emulator: Emulator, people: tuple[Person, Person], team: Team
) -> None:
    anna, boris = people

    async def arrived() -> bool:
        return bool(await emulator.messages(BORIS))

    async with at_work(max_, database):
        await task_for(anna, team, boris, title="Смета <объекта> & КП", now=now())
        await until(arrived)
    message = await emulator.last(BORIS)
    assert "Смета <объекта> & КП" in message["body"]["text"]
    assert button_texts(message) == [["Принять", "Не могу"], ["Открыть"]]


async def test_a_reminder_arrives_when_it_is_due_and_not_before(
    max_: Max, database: str, emulator: Emulator, people: tuple[Person, Person], team: Team
) -> None:
    anna, _ = people
    due = now() + timedelta(seconds=2)

    async def arrived() -> bool:
        return bool(await emulator.messages(ANNA))

    async with at_work(max_, database):
        await task_for(anna, team, anna, due=Due.moment(due, MOSCOW), now=now())
        await until(arrived)
        assert now() >= due
    (text,) = texts_of(await emulator.messages(ANNA))
    assert text.startswith("🔔 Срок наступил")


@pytest.mark.parametrize("fault", ["accept_then_drop", "drop", 502])
async def test_a_lost_answer_makes_neither_two_messages_nor_none(
    max_: Max,
    database: str,
    emulator: Emulator,
    people: tuple[Person, Person],
    team: Team,
    fault: str | int,
) -> None:
    anna, boris = people
    ahead = timedelta()

    async def doubted() -> bool:
        return await Delivery.exists(state=DeliveryState.SENDING, error__not_isnull=True)

    async def sent() -> bool:
        deliverer.wake()
        return await Delivery.exists(state=DeliveryState.SENT)

    await emulator.fault(fault, method="POST", path="/messages", count=1)
    async with at_work(max_, database, lambda: now() + ahead) as deliverer:
        await task_for(anna, team, boris, now=now())
        await until(doubted)
        ahead = deliveries.LEASE
        await until(sent)
    assert len(await emulator.messages(BORIS)) == 1


async def test_a_stopped_bot_is_not_written_to_until_the_next_start(
    max_: Max, database: str, emulator: Emulator, people: tuple[Person, Person], team: Team
) -> None:
    anna, boris = people
    await emulator.stop(BORIS)

    async def kept() -> bool:
        return await Delivery.exists(recipient=BORIS, state=DeliveryState.UNREACHABLE)

    async def sent() -> bool:
        return await Delivery.exists(recipient=BORIS, state=DeliveryState.SENT)

    async with at_work(max_, database):
        await task_for(anna, team, boris, now=now())
        await until(kept)
        await emulator.start(BORIS)
        await Person.filter(id=BORIS).update(reachable=True)
        await deliveries.wake(BORIS)
        await until(sent)
    assert len(await emulator.messages(BORIS)) == 1


async def test_an_outage_of_max_delays_and_loses_nothing(
    max_: Max, database: str, emulator: Emulator, people: tuple[Person, Person], team: Team
) -> None:
    anna, boris = people
    ahead = timedelta()

    async def failed() -> bool:
        return await Delivery.exists(error__not_isnull=True)

    async def sent() -> bool:
        deliverer.wake()
        return await Delivery.filter(state=DeliveryState.SENT).count() == 2

    await emulator.fault(503, path="/messages")
    async with at_work(max_, database, lambda: now() + ahead) as deliverer:
        for title in ("Смета", "Договор"):
            await task_for(anna, team, boris, title=title, now=now())
        await until(failed)
        await emulator.clear_faults()
        ahead = timedelta(minutes=5)
        await until(sent)
    (text,) = texts_of(await emulator.messages(BORIS))
    assert "Задержавшиеся сообщения: 2" in text
