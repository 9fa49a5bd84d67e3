"""Quiet hours and modes, from the row to the chat."""

from datetime import timedelta

import pytest

from jobs.port import FailedError, OutcomeUnknownError
from models import comments, members, preferences, reminders
from models.delivery import Delivery, DeliveryState, Notice
from models.person import Mode
from tests.jobs.conftest import Office, Settle
from tests.jobs.outbox import Clock, Outbox, row, states
from tests.world import NOW, due_in, task_for

MORNING = NOW + timedelta(hours=20)
"""Eight in the morning of the next day in Moscow."""


@pytest.fixture
async def night(office: Office, clock: Clock) -> Office:
    """Boris wants quiet from ten to eight, and it is eleven in the evening."""
    await preferences.set_quiet(office.boris, (22 * 60, 8 * 60), NOW)
    clock.advance(hours=11)
    return office


async def test_what_was_held_comes_together_and_not_late(
    night: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    for title in ("Смета", "Договор"):
        await task_for(night.anna, night.team, night.boris, title=title, now=clock.now)
    await settle()
    assert not outbox.arrived
    assert set(await states()) == {DeliveryState.PENDING}
    clock.now = MORNING - timedelta(seconds=1)
    await settle()
    assert not outbox.arrived

    clock.now = MORNING
    await settle()
    (together,) = outbox.arrived
    assert together.html.split("\n")[0] == "🌙 За тихие часы: 2 сообщения"
    assert "задержал" not in together.html.lower()
    assert together.captions == [["#1 Смета"], ["#2 Договор"]]
    assert set(await states()) == {DeliveryState.SENT}


async def test_one_that_was_held_comes_as_ever_and_speaks_of_now(
    night: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(night.anna, night.team, night.boris, due=due_in(hours=15), now=clock.now)
    await Delivery.filter(kind=Notice.ASSIGNED).delete()
    await Delivery.filter(kind=Notice.REMINDER).delete()
    clock.now = NOW + timedelta(hours=15)
    await settle()
    clock.now = MORNING
    await settle()
    (alone,) = outbox.arrived
    assert alone.html.split("\n")[0] == "🔔 Срок наступил"
    assert alone.html.split("\n")[-1] == "Срок: сегодня, 03:00 (просрочено на 5 часов)"
    assert len(alone.rows) == 4


async def test_what_was_asked_for_breaks_the_quiet(
    night: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    task = await task_for(night.anna, night.team, night.boris, now=clock.now)
    until = clock.now + timedelta(hours=2)
    await reminders.add(night.boris.id, task.id, clock.now, at=until)
    clock.now = until
    await settle()
    assert [m.html.split("\n")[0] for m in outbox.arrived] == ["⏰ Напоминание"]


async def test_what_is_held_comes_when_the_quiet_is_called_off(
    night: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(night.anna, night.team, night.boris, now=clock.now)
    await settle()
    clock.advance(minutes=30)
    await preferences.set_timezone(night.boris, "Asia/Omsk", clock.now)  # as quiet there
    await settle()
    assert not outbox.arrived
    assert (await row(Notice.ASSIGNED)).send_at == MORNING - timedelta(hours=3)
    await preferences.set_quiet(night.boris, None, clock.now)
    await settle()
    (message,) = outbox.arrived
    assert "задержал" not in message.html


async def test_others_are_not_held(
    night: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(night.anna, night.team, night.boris, night.vera, now=clock.now)
    await settle()
    assert [m.recipient for m in outbox.arrived] == [night.vera.id]


async def test_what_was_held_and_then_failed_is_late_only_from_the_morning_on(
    night: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    for title in ("Смета", "Договор"):
        await task_for(night.anna, night.team, night.boris, title=title, now=clock.now)
    await settle()
    clock.now = MORNING
    outbox.troubles.append(FailedError("503"))
    await settle()
    clock.advance(seconds=30)
    await settle()
    (together,) = outbox.arrived
    assert "За тихие часы: 2 сообщения" in together.html

    clock.now = MORNING + timedelta(hours=15)
    await task_for(night.anna, night.team, night.boris, title="Акт", now=clock.now)
    await settle()
    clock.now = MORNING + timedelta(hours=24, minutes=5)  # the service was down in the morning
    await settle()
    assert "должно было прийти сегодня, 08:00" in outbox.arrived[-1].html


async def test_a_held_message_that_may_have_arrived_is_not_repeated(
    night: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    for title in ("Смета", "Договор"):
        await task_for(night.anna, night.team, night.boris, title=title, now=clock.now)
    await settle()
    clock.now = MORNING
    outbox.lost.append(OutcomeUnknownError("lost"))
    await settle()
    clock.advance(minutes=2)
    await settle()
    assert len(outbox.arrived) == 1
    assert set(await states()) == {DeliveryState.SENT}


@pytest.mark.parametrize("mode", [Mode.SOUND, Mode.SILENT])
async def test_a_mode_is_kept(office: Office, outbox: Outbox, settle: Settle, mode: Mode) -> None:
    await preferences.set_mode(office.boris, mode)
    await task_for(office.anna, office.team, office.boris)
    await settle()
    assert [m.silent for m in outbox.arrived] == [mode is Mode.SILENT]


async def test_what_is_switched_off_is_cancelled_and_says_why(
    office: Office, outbox: Outbox, settle: Settle
) -> None:
    await preferences.set_mode(office.boris, Mode.OFF)
    await task_for(office.anna, office.team, office.boris)
    await settle()
    assert not outbox.arrived
    cancelled = await row(Notice.ASSIGNED)
    assert (cancelled.state, cancelled.error) == (DeliveryState.CANCELLED, "off")


async def test_together_is_loud_where_one_of_them_is(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    task = await task_for(office.anna, office.team, office.boris)
    await comments.add(office.anna.id, task.id, "Когда будет?", NOW)
    office.boris.modes = {"comments": Mode.SILENT.value}
    await office.boris.save(update_fields=["modes"])
    clock.advance(hours=1)
    await settle()
    assert [m.silent for m in outbox.to(office.boris.id)] == [False]


async def test_news_without_a_task_are_told_once_too(
    office: Office, outbox: Outbox, clock: Clock, settle: Settle
) -> None:
    await task_for(office.anna, office.team, office.boris, title="Смета")
    await Delivery.all().delete()
    await members.remove(office.anna.id, office.team.id, office.boris.id, NOW)
    outbox.lost.append(OutcomeUnknownError("lost"))
    await settle()
    clock.advance(minutes=2)
    await settle()
    removed = [m for m in outbox.arrived if m.recipient == office.boris.id]
    assert [m.html.split("\n")[:2] for m in removed] == [
        ["🚪 Вы больше не в команде", "<b>Отдел продаж</b>"]
    ]
    assert set(await states()) == {DeliveryState.SENT}
