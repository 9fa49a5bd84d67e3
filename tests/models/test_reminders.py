"""Reminders that people ask for, and those they put off."""

from datetime import UTC, datetime, timedelta

import pytest

from models import errors, limits, moves, reminders
from models.delivery import Notice
from models.reminders import Snooze, snooze_until
from models.task import Reminder
from models.transitions import Action
from tests.models.conftest import Office
from tests.models.owed import hours, owed
from tests.world import ANNA, BORIS, MOSCOW, NOW, VERA, due_in, task_for


async def test_people_add_reminders_of_their_own(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=30))
    await reminders.add(VERA, task.id, NOW, minutes_before=1440)
    await reminders.add(ANNA, task.id, NOW, at=hours(1))
    assert (VERA, Notice.REMINDER, hours(6)) in await owed(task)
    assert (ANNA, Notice.REMINDER, hours(1)) in await owed(task)


async def test_the_same_wish_twice_is_one_reminder(office: Office) -> None:
    task = await task_for(office.anna, office.team, due=due_in(hours=30))
    for _ in range(2):
        await reminders.add(VERA, task.id, NOW, minutes_before=15)
        await reminders.add(VERA, task.id, NOW, at=hours(1))
    assert await Reminder.all().count() == len(await owed(task)) == 2


@pytest.mark.parametrize(
    ("rule", "error"),
    [
        ({"minutes_before": 181}, errors.DueInPastError),
        ({"at": NOW}, errors.DueInPastError),
        ({"at": NOW - timedelta(days=1)}, errors.DueInPastError),
    ],
)
async def test_wishes_for_the_past_are_refused(
    office: Office, rule: dict[str, object], error: type[errors.DomainError]
) -> None:
    task = await task_for(office.anna, office.team, due=due_in(hours=3))
    with pytest.raises(error):
        await reminders.add(VERA, task.id, NOW, **rule)  # type: ignore[arg-type]  # as named
    assert await Reminder.all().count() == 0


async def test_wishes_have_their_conditions(office: Office) -> None:
    task = await task_for(office.anna, office.team)
    with pytest.raises(errors.NoDueError):
        await reminders.add(VERA, task.id, NOW, minutes_before=15)
    with pytest.raises(errors.NotFoundError):
        await reminders.add(office.gleb.id, task.id, NOW, at=hours(1))
    for number in range(limits.REMINDERS):
        await reminders.add(VERA, task.id, NOW, at=hours(1 + number))
    with pytest.raises(errors.TooManyError):
        await reminders.add(VERA, task.id, NOW, at=hours(100))
    await moves.act(ANNA, task.id, Action.CLOSE, NOW)
    with pytest.raises(errors.WrongStateError):
        await reminders.add(VERA, task.id, NOW, at=hours(1))


async def test_ones_own_reminders_move_along_and_survive_a_dropped_due_time(
    office: Office,
) -> None:
    task = await task_for(office.anna, office.team, due=due_in(hours=3))
    await reminders.add(VERA, task.id, NOW, minutes_before=15)
    await moves.reschedule(ANNA, task.id, None, NOW)
    assert await owed(task) == []
    await moves.reschedule(ANNA, task.id, due_in(hours=8), NOW)
    assert await owed(task) == [(VERA, Notice.REMINDER, hours(7.75))]


async def test_a_snooze_survives_another_due_time(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    await reminders.snooze(VERA, task.id, hours(1.5), NOW, of=1)
    await moves.reschedule(ANNA, task.id, due_in(hours=50), NOW)
    assert (VERA, Notice.REMINDER, hours(1.5)) in await owed(task)


async def test_one_message_put_off_twice_comes_once_at_the_later_word(office: Office) -> None:
    task = await task_for(office.anna, office.team)
    await reminders.snooze(VERA, task.id, hours(1), NOW, of=7)
    await reminders.snooze(VERA, task.id, hours(2), NOW, of=7)
    await reminders.snooze(VERA, task.id, hours(3), NOW, of=8)
    assert [when for _, _, when in await owed(task)] == [hours(2), hours(3)]


async def test_an_assignee_may_want_no_reminders_and_want_them_again(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris, due=due_in(hours=3))
    await reminders.add(VERA, task.id, NOW, minutes_before=15)
    await reminders.snooze(VERA, task.id, hours(1.5), NOW, of=1)
    before = [row for row in await owed(task) if row[2] != hours(1.5)]
    await reminders.mute(VERA, task.id, NOW)
    assert {row[0] for row in await owed(task)} == {BORIS}
    await moves.reschedule(ANNA, task.id, due_in(hours=4), NOW)
    assert {row[0] for row in await owed(task)} == {BORIS}
    await moves.reschedule(ANNA, task.id, due_in(hours=3), NOW)
    await reminders.unmute(VERA, task.id, NOW)
    assert await owed(task) == before


async def test_a_wish_for_a_reminder_ends_the_silence(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    await reminders.mute(VERA, task.id, NOW)
    await reminders.add(VERA, task.id, NOW, at=hours(1))
    assert [when for _, _, when in await owed(task)] == [hours(3), hours(1), hours(2)]
    await reminders.mute(VERA, task.id, NOW)
    await reminders.snooze(VERA, task.id, hours(2.5), NOW, of=1)
    assert (VERA, Notice.REMINDER, hours(2.5)) in await owed(task)


async def test_who_is_not_on_it_takes_back_what_they_asked_for(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    await reminders.add(BORIS, task.id, NOW, at=hours(1))
    await reminders.snooze(BORIS, task.id, hours(2), NOW, of=1)
    await reminders.mute(BORIS, task.id, NOW)
    assert await owed(task) == []
    assert await reminders.own(BORIS, task.id, NOW) == []


async def test_closed_tasks_and_strangers_have_nothing_to_mute(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    with pytest.raises(errors.NotFoundError):
        await reminders.mute(office.gleb.id, task.id, NOW)
    await moves.act(ANNA, task.id, Action.CLOSE, NOW)
    for change in (reminders.mute, reminders.unmute):
        with pytest.raises(errors.WrongStateError):
            await change(VERA, task.id, NOW)


@pytest.mark.parametrize(
    ("choice", "now", "zone", "until"),
    [
        (Snooze.TEN_MINUTES, NOW, MOSCOW, NOW + timedelta(minutes=10)),
        (Snooze.HOUR, NOW, MOSCOW, NOW + timedelta(hours=1)),
        (Snooze.EVENING, NOW, MOSCOW, datetime(2026, 3, 12, 16, tzinfo=UTC)),
        (Snooze.EVENING, NOW, "Asia/Kamchatka", datetime(2026, 3, 13, 7, tzinfo=UTC)),
        (
            Snooze.EVENING,
            datetime(2026, 3, 12, 16, tzinfo=UTC),  # exactly seven in the evening
            MOSCOW,
            datetime(2026, 3, 13, 16, tzinfo=UTC),
        ),
        (Snooze.TOMORROW, NOW, MOSCOW, datetime(2026, 3, 13, 6, tzinfo=UTC)),
        (
            Snooze.TOMORROW,
            datetime(2026, 3, 12, 21, 30, tzinfo=UTC),  # half past midnight of the 13th
            MOSCOW,
            datetime(2026, 3, 14, 6, tzinfo=UTC),
        ),
        (
            Snooze.TOMORROW,
            datetime(2026, 3, 28, 12, tzinfo=UTC),  # summer time begins at night
            "Europe/Berlin",
            datetime(2026, 3, 29, 7, tzinfo=UTC),
        ),
    ],
)
def test_snoozes_end_when_people_expect(
    choice: Snooze, now: datetime, zone: str, until: datetime
) -> None:
    assert snooze_until(choice, now, zone) == until
