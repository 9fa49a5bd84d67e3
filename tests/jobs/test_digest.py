"""The morning digest on its way: planned each minute, sent alone, short enough, and never empty."""

import asyncio
from datetime import UTC, datetime

from tortoise.connection import get_connection

from jobs.clock import Clock as Waking
from jobs.digest import digesting
from jobs.room import ROOM, units
from models.delivery import Delivery, DeliveryState, Notice
from models.person import Person
from models.task import Task
from models.team import Team
from tests.jobs.conftest import Office, Settle
from tests.jobs.outbox import Clock, Outbox, row
from tests.world import BORIS, VERA, due_in, many_tasks, meet, task_for

NOON = 12 * 60


async def asked_for(*people: int) -> None:
    """They want it at noon, which is now."""
    await Person.filter(id__in=people).update(digest_at=NOON)


async def test_it_comes_in_its_minute_and_once(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(office.boris, office.team, office.boris, due=due_in(hours=6))
    await asked_for(BORIS)
    clock.advance(minutes=-1)
    work = digesting(clock)
    await work()
    await settle()
    assert outbox.to(BORIS) == []
    for _ in range(3):
        clock.advance(minutes=1)
        await work()
        await settle()
    (digest,) = outbox.to(BORIS)
    assert digest.html == (
        "☀️ <b>Сводка на сегодня</b>\n\n"
        "<b>Сегодня: 1 дело</b>\n⚪ #1 Подготовить отчёт · 18:00 · Отдел продаж"
    )
    assert digest.captions == [["Сегодня"], ["Настроить"]]


async def test_a_day_that_holds_nothing_brings_no_message(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(office.boris, office.team, office.boris, due=due_in(hours=30))
    await asked_for(BORIS)
    await digesting(clock)()
    await settle()
    assert outbox.arrived == []
    assert (await row(Notice.DIGEST)).state is DeliveryState.CANCELLED


async def test_only_what_waits_has_no_button_to_today(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(office.anna, office.team, office.boris, title="Договор")
    await Delivery.all().delete()
    await asked_for(BORIS)
    await digesting(clock)()
    await settle()
    (digest,) = outbox.to(BORIS)
    assert digest.html == (
        "☀️ <b>Сводка на сегодня</b>\n\n"
        "<b>Ждут вашего ответа: 1</b>\n⚪ #1 Договор · без срока · Отдел продаж"
    )
    assert digest.captions == [["Ждут ответа"], ["Настроить"]]


async def test_a_digest_of_hundreds_fits_into_one_message(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await many_tasks(office.anna, office.team, 120, office.boris, office.vera)
    await Team.filter(id=office.team.id).update(name="Отдел «И & К» " * 7)
    due = due_in(hours=2)
    await Task.all().update(due_at=due.at)
    await asked_for(BORIS, VERA)
    await digesting(clock)()
    await settle()
    (digest,) = outbox.to(VERA)
    lines = digest.html.split("\n")
    assert "<b>Сегодня: 120 дел</b>" in lines
    assert lines.count("…и ещё 110") == 2
    await Task.all().update(title="&" * 200, due_at=due_in(hours=-1).at)
    await Delivery.all().delete()
    await digesting(clock)()
    await settle()
    (_, crowded) = outbox.to(BORIS)
    assert units(crowded.html) <= ROOM
    assert "Просрочено: 120 задач" in crowded.html
    assert "…и ещё 1" in crowded.html


async def test_it_is_late_after_an_hour_and_comes_beside_what_is_gathered(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await asked_for(BORIS, VERA)
    await digesting(clock)()
    for title in ("Смета", "Договор"):
        await task_for(office.anna, office.team, office.boris, office.vera, title=title)
    await Person.filter(id=VERA).update(reachable=False)
    clock.advance(minutes=50)
    await settle()
    gathered, digest = outbox.to(BORIS)
    assert "Задержавшиеся сообщения: 2" in gathered.html
    assert "Сводка на сегодня" in digest.html
    assert "задержалось" not in digest.html
    await meet(VERA)
    await Delivery.all().update(state=DeliveryState.PENDING)
    await Delivery.filter(recipient=BORIS).delete()
    clock.advance(minutes=11)
    await settle()
    (_, late) = outbox.to(VERA)
    assert late.html.endswith("<i>⌛ Сообщение задержалось: должно было прийти сегодня, 12:00</i>")


async def test_trouble_with_the_database_is_left_to_the_next_minute(
    office: Office, clock: Clock
) -> None:
    await asked_for(BORIS)
    run = get_connection("default").execute_query
    await run("ALTER TABLE deliveries RENAME TO elsewhere")
    try:
        await digesting(clock)()
    finally:
        await run("ALTER TABLE elsewhere RENAME TO deliveries")
    await digesting(clock)()
    assert (await row(Notice.DIGEST)).recipient == BORIS


async def test_the_clock_calls_it(office: Office, clock: Clock) -> None:
    await asked_for(BORIS)
    async with Waking() as waking, asyncio.timeout(10):
        waking.minutely(digesting(clock))
        (job,) = waking._scheduler.get_jobs()
        job.modify(next_run_time=datetime.now(UTC))
        while not await Delivery.filter(kind=Notice.DIGEST).exists():
            await asyncio.sleep(0.01)
