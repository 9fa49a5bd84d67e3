"""Many chats, many deliverers, and one that stops."""

import asyncio
from datetime import timedelta

import asyncpg

from models.delivery import Delivery, DeliveryState, Notice
from models.due import Due
from models.person import Person
from tests.jobs.conftest import Office, Settle, Working
from tests.jobs.outbox import Clock, Outbox, idle, row, states, until
from tests.world import NOW, task_for


async def test_one_persons_messages_come_in_order(
    office: Office, outbox: Outbox, settle: Settle
) -> None:
    titles = [f"Задача {number}" for number in range(8)]
    for title in titles:
        await task_for(office.anna, office.team, office.boris, title=title)
    await settle()
    assert [m.html.splitlines()[1] for m in outbox.arrived] == [f"<b>{t}</b>" for t in titles]


async def test_a_slow_chat_holds_up_nobody_else(
    office: Office, outbox: Outbox, working: Working
) -> None:
    outbox.held[office.boris.id] = asyncio.Event()
    await task_for(office.anna, office.team, office.boris)
    async with working() as deliverer:
        await until(lambda: office.boris.id in outbox.waiting)
        await task_for(office.anna, office.team, office.vera)
        deliverer.wake()
        await until(lambda: len(outbox.to(office.vera.id)) == 1)
        assert not outbox.to(office.boris.id)
        outbox.held[office.boris.id].set()
        await idle(deliverer)
    assert len(outbox.to(office.boris.id)) == 1


async def test_stopping_finishes_what_is_under_way_and_gives_back_the_rest(
    office: Office, outbox: Outbox, working: Working
) -> None:
    outbox.held[office.boris.id] = asyncio.Event()
    for title in ("Первая", "Вторая", "Третья"):
        await task_for(office.anna, office.team, office.boris, title=title)
    async with working():
        await until(lambda: office.boris.id in outbox.waiting)
        asyncio.get_running_loop().call_later(0.1, outbox.held[office.boris.id].set)
    assert len(outbox.arrived) == 1
    assert await states() == [DeliveryState.SENT, DeliveryState.PENDING, DeliveryState.PENDING]
    assert [d.attempts for d in await Delivery.filter(state=DeliveryState.PENDING)] == [0, 0]


async def test_several_deliverers_send_everything_once(
    office: Office, outbox: Outbox, working: Working
) -> None:
    for number in range(20):
        await task_for(office.anna, office.team, office.boris, office.vera, title=f"№ {number}")
    async with working() as first, working() as second, working() as third:
        for deliverer in (first, second, third):
            await idle(deliverer)
    assert len(outbox.arrived) == 40
    assert len({payload for m in outbox.arrived for payload in m.payloads[:1]}) == 40
    assert set(await states()) == {DeliveryState.SENT}


async def test_leaders_that_change_at_the_due_instant_send_once(
    office: Office, outbox: Outbox, working: Working, clock: Clock
) -> None:
    due = NOW + timedelta(hours=2)
    await task_for(office.anna, office.team, office.anna, due=Due.moment(due, "Europe/Moscow"))
    await Delivery.filter(kind=Notice.REMINDER).delete()
    clock.now = due
    outbox.held[office.anna.id] = asyncio.Event()
    async with working() as second:
        async with working():
            await until(lambda: office.anna.id in outbox.waiting)
            asyncio.get_running_loop().call_later(0.1, outbox.held[office.anna.id].set)
        await idle(second)
    assert len(outbox.arrived) == 1
    assert (await row(Notice.DUE)).state is DeliveryState.SENT


async def test_a_message_that_can_not_be_written_holds_up_no_other(
    office: Office, outbox: Outbox, settle: Settle
) -> None:
    await Person.filter(id=office.boris.id).update(timezone="Nowhere/At_all")
    await task_for(
        office.anna, office.team, office.boris, office.vera,
        due=Due.moment(NOW + timedelta(days=3), "Europe/Moscow"),
    )  # fmt: skip
    await settle()
    assert len(outbox.to(office.vera.id)) == 1
    broken = await row(Notice.ASSIGNED, office.boris.id)
    assert broken.state is DeliveryState.PENDING
    assert "ZoneInfoNotFoundError" in (broken.error or "")


async def test_lost_connections_to_the_database_are_survived(
    office: Office, outbox: Outbox, working: Working, pg_url: str
) -> None:
    async with working() as deliverer:
        await idle(deliverer)
        await task_for(office.anna, office.team, office.boris)
        await cut_all_connections(pg_url)
        deliverer.wake()
        await until(lambda: len(outbox.arrived) == 1)


async def cut_all_connections(pg_url: str) -> None:
    connection = await asyncpg.connect(pg_url)
    try:
        await connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )
    finally:
        await connection.close()
