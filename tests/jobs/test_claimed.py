"""What changes while a message is claimed, and what the clocks of zones do to it."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from models import claiming, moves, preferences, reminders, trash
from models.deliveries import LEASE
from models.delivery import Delivery, DeliveryState, Notice
from models.due import Due
from models.task import Task
from models.transitions import Action
from tests.jobs.conftest import Office, Settle, Working
from tests.jobs.outbox import Clock, Outbox, idle, until
from tests.world import ANNA, MOSCOW, NOW, due_in, meet, task_for

BERLIN = "Europe/Berlin"
DUE = NOW + timedelta(hours=2)
LATER = DUE + timedelta(hours=1)
Change = Callable[[Task], Awaitable[object]]


async def _closed(task: Task) -> None:
    await moves.act(ANNA, task.id, Action.CLOSE, DUE)


async def _moved(task: Task) -> None:
    await moves.reschedule(ANNA, task.id, Due.moment(LATER, MOSCOW), DUE)


async def _deleted(task: Task) -> None:
    await trash.delete(ANNA, task.id, DUE)


async def _muted(task: Task) -> None:
    await reminders.mute(ANNA, task.id, DUE)


CHANGES: list[Change] = [_closed, _moved, _deleted, _muted]


async def due_now(office: Office, clock: Clock, *titles: str) -> list[Task]:
    """Tasks of Anna's own whose time it is now; nothing but that is owed."""
    made = [
        await task_for(office.anna, office.team, office.anna, title=title, due=due_in(hours=2))
        for title in titles
    ]
    await Delivery.filter(kind=Notice.REMINDER).delete()
    clock.now = DUE
    return made


def titles(outbox: Outbox) -> list[str]:
    return [message.html.splitlines()[1] for message in outbox.arrived]


@pytest.mark.parametrize("change", CHANGES)
async def test_a_task_that_changes_while_its_message_waits_its_turn_is_looked_at_again(
    office: Office, outbox: Outbox, clock: Clock, working: Working, change: Change
) -> None:
    _, second = await due_now(office, clock, "Первая", "Вторая")
    outbox.held[ANNA] = asyncio.Event()
    async with working() as deliverer:
        await until(lambda: ANNA in outbox.waiting)
        claimed = await Delivery.get(task_id=second.id)
        assert claimed.state is DeliveryState.SENDING
        await change(second)
        outbox.held[ANNA].set()
        await idle(deliverer)
    assert titles(outbox) == ["<b>Первая</b>"]
    assert (await Delivery.get(id=claimed.id)).state is DeliveryState.CANCELLED


@pytest.mark.parametrize("change", CHANGES)
async def test_a_task_that_changes_after_its_messages_process_died_is_looked_at_again(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle, change: Change
) -> None:
    (task,) = await due_now(office, clock, "Смета")
    assert len(await claiming.claim(clock.now, 10)) == 1  # and here the process is killed
    await change(task)
    clock.now += LEASE
    await settle()
    assert not outbox.arrived


async def test_what_was_moved_while_claimed_comes_at_its_new_time_and_once(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    (task,) = await due_now(office, clock, "Смета")
    await claiming.claim(clock.now, 10)
    await _moved(task)
    for moment in (DUE + LEASE, LATER - timedelta(seconds=1)):
        clock.now = moment
        await settle()
        assert not [m for m in outbox.arrived if "Срок наступил" in m.html]
    clock.now = LATER
    await settle()
    await settle()
    assert len([m for m in outbox.arrived if "Срок наступил" in m.html]) == 1


async def test_a_move_there_and_back_while_claimed_changes_nothing(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    (task,) = await due_now(office, clock, "Смета")
    await claiming.claim(clock.now, 10)
    await _moved(task)
    await moves.reschedule(ANNA, task.id, Due.moment(DUE, MOSCOW), DUE)
    for moment in (DUE + LEASE, LATER):
        clock.now = moment
        await settle()
    assert [m.html.splitlines()[0] for m in outbox.arrived] == ["🔔 Срок наступил"]


async def test_another_zone_while_claimed_makes_neither_two_messages_nor_none(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    day = Due.on(date(2026, 3, 13), MOSCOW)
    await task_for(office.anna, office.team, office.anna, due=day)
    clock.now = datetime(2026, 3, 13, 6, tzinfo=UTC)  # nine in Moscow
    await claiming.claim(clock.now, 10)
    await preferences.set_timezone(office.anna, "Europe/Kaliningrad", clock.now)
    for passed in (LEASE, timedelta(hours=1), timedelta(hours=2)):
        clock.now = datetime(2026, 3, 13, 6, tzinfo=UTC) + passed
        await settle()
    assert [m.html.splitlines()[0] for m in outbox.arrived] == ["🔔 Срок сегодня"]


async def test_whoever_travels_gets_it_in_the_morning_of_where_they_are(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    day = Due.on(date(2026, 3, 20), MOSCOW)
    await task_for(office.anna, office.team, office.anna, due=day)
    await preferences.set_timezone(office.anna, "Asia/Omsk", NOW)
    await preferences.set_timezone(office.anna, "Europe/Kaliningrad", NOW)
    morning = datetime(2026, 3, 20, 7, tzinfo=UTC)  # nine in Kaliningrad
    for hours in (-4, -1):  # nine in Omsk, in Moscow
        clock.now = morning + timedelta(hours=hours)
        await settle()
        assert not outbox.arrived
    clock.now = morning
    await settle()
    assert len(outbox.arrived) == 1


@pytest.mark.parametrize(
    ("month", "day", "hour"),
    [(3, 28, 8), (3, 29, 7), (10, 24, 7), (10, 25, 8)],  # spring forward, fall back
)
async def test_a_whole_day_comes_at_nine_on_both_sides_of_a_change_of_clocks(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle, month: int, day: int, hour: int
) -> None:
    anna = await meet(ANNA, timezone=BERLIN)
    await task_for(anna, office.team, anna, due=Due.on(date(2026, month, day), BERLIN))
    nine = datetime(2026, month, day, hour, tzinfo=UTC)
    clock.now = nine - timedelta(seconds=1)
    await settle()
    assert not outbox.arrived
    clock.now = nine
    await settle()
    assert "задержал" not in outbox.arrived[0].html


@pytest.mark.parametrize(
    "due",
    [
        datetime(2026, 3, 29, 1, 30, tzinfo=UTC),  # half past three, an hour after half past one
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),  # the second half past two
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),  # the first
    ],
)
async def test_an_hour_before_is_an_hour_whatever_the_clocks_do(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle, due: datetime
) -> None:
    anna = await meet(ANNA, timezone=BERLIN)
    await task_for(anna, office.team, anna, due=Due.moment(due, BERLIN))
    clock.now = due - timedelta(hours=1, seconds=1)
    await settle()
    assert not outbox.arrived
    for expected, at in (("⏰ Напоминание", due - timedelta(hours=1)), ("🔔 Срок наступил", due)):
        clock.now = at
        await settle()
        assert outbox.arrived[-1].html.splitlines()[0] == expected
    assert len(outbox.arrived) == 2
