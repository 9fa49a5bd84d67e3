"""Which messages a task owes, and how changes keep them true."""

import asyncio
from datetime import UTC, date, datetime

import pytest

from models import errors, moves, planning, preferences, reminders, sweeping, tasks, timing
from models.delivery import Delivery, DeliveryState, Notice
from models.due import Due
from models.listener import Listener
from models.making import NewTask
from models.task import Assignment, Kind
from models.transitions import Action
from tests.models.conftest import Office
from tests.models.owed import hours, owed
from tests.world import ANNA, BORIS, MOSCOW, NOW, VERA, due_in, meet, task_for


async def test_a_timed_task_reminds_an_hour_before_and_at_its_time(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    assert await owed(task) == [
        (VERA, Notice.DUE, hours(3)),
        (VERA, Notice.REMINDER, hours(2)),
    ]


async def test_reminders_of_the_past_are_not_planned(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(minutes=30))
    assert await owed(task) == [(VERA, Notice.DUE, hours(0.5))]


async def test_a_whole_day_is_told_in_the_morning_of_each_reader(office: Office) -> None:
    await meet(BORIS, timezone="Asia/Vladivostok")
    due = Due.on(date(2026, 3, 20), MOSCOW)
    task = await task_for(office.anna, office.team, office.vera, office.boris, due=due)
    assert await owed(task) == [
        (BORIS, Notice.DUE, datetime(2026, 3, 19, 23, tzinfo=UTC)),
        (VERA, Notice.DUE, datetime(2026, 3, 20, 6, tzinfo=UTC)),
    ]


async def test_mornings_keep_to_the_wall_clock_when_summer_time_begins(office: Office) -> None:
    await meet(VERA, timezone="Europe/Berlin")
    for day, hour in ((28, 8), (29, 7)):
        due = Due.on(date(2026, 3, day), MOSCOW)
        task = await task_for(office.anna, office.team, office.vera, due=due)
        assert await owed(task) == [(VERA, Notice.DUE, datetime(2026, 3, day, hour, tzinfo=UTC))]


async def test_a_task_without_time_or_people_owes_nothing(office: Office) -> None:
    assert await owed(await task_for(office.anna, office.team, office.vera)) == []
    assert await owed(await task_for(office.anna, office.team, due=due_in(hours=3))) == []


async def test_whoever_takes_a_task_is_reminded(office: Office) -> None:
    task = await task_for(office.anna, office.team, due=due_in(hours=3))
    await moves.act(VERA, task.id, Action.CLAIM, NOW)
    assert [row[0] for row in await owed(task)] == [VERA, VERA]


@pytest.mark.parametrize("action", [Action.CLOSE, Action.CANCEL])
async def test_closing_cancels_everything_to_come(office: Office, action: Action) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    await reminders.snooze(VERA, task.id, hours(1), NOW, of=1)
    await moves.act(ANNA, task.id, action, NOW)
    assert await owed(task) == []
    (news,) = await Delivery.filter(state=DeliveryState.PENDING)
    assert news.kind.value == {"close": "closed", "cancel": "cancelled"}[action.value]


async def test_reopening_plans_it_again(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    before = await owed(task)
    await moves.act(ANNA, task.id, Action.CLOSE, NOW)
    await moves.act(ANNA, task.id, Action.REOPEN, NOW)
    assert await owed(task) == before


@pytest.mark.parametrize("action", [Action.DECLINE, Action.COMPLETE])
async def test_who_is_done_with_it_is_left_in_peace(office: Office, action: Action) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris, due=due_in(hours=3))
    await reminders.add(VERA, task.id, NOW, at=hours(1))
    await reminders.snooze(VERA, task.id, hours(2.5), NOW, of=1)
    await moves.act(VERA, task.id, action, NOW, note="Отпуск")
    assert {row[0] for row in await owed(task)} == {BORIS}


async def test_another_due_time_moves_the_reminders(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    await moves.reschedule(ANNA, task.id, due_in(hours=5), NOW)
    assert await owed(task) == [
        (VERA, Notice.DUE, hours(5)),
        (VERA, Notice.REMINDER, hours(4)),
    ]
    assert len(await owed(task, DeliveryState.CANCELLED)) == 2
    await moves.reschedule(ANNA, task.id, due_in(hours=3), NOW)
    assert await owed(task) == [
        (VERA, Notice.DUE, hours(3)),
        (VERA, Notice.REMINDER, hours(2)),
    ]


async def test_a_message_that_is_due_and_not_sent_yet_is_still_owed(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris, due=due_in(hours=3))
    late = hours(2.1)  # the reminders were due at 2 and the service was down
    await moves.act(BORIS, task.id, Action.ACCEPT, late)
    assert (VERA, Notice.REMINDER, hours(2)) in await owed(task)


async def test_what_was_sent_is_not_planned_again(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    await Delivery.filter(kind=Notice.REMINDER).update(state=DeliveryState.SENT)
    await moves.act(VERA, task.id, Action.ACCEPT, NOW)
    assert await owed(task) == [(VERA, Notice.DUE, hours(3))]


async def test_what_is_being_sent_is_left_alone(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    await Delivery.all().update(state=DeliveryState.SENDING)
    await moves.act(ANNA, task.id, Action.CLOSE, NOW)
    await moves.act(ANNA, task.id, Action.REOPEN, NOW)
    timed = await Delivery.filter(kind__in=timing.TIMED)
    assert [row.state for row in timed] == [DeliveryState.SENDING] * 2


async def test_a_refused_move_plans_nothing(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    before = await Delivery.all().order_by("id").values()
    with pytest.raises(errors.ReasonEmptyError):
        await moves.act(VERA, task.id, Action.DECLINE, NOW)
    with pytest.raises(errors.DueInPastError):
        await reminders.snooze(VERA, task.id, NOW, NOW, of=1)
    assert await Delivery.all().order_by("id").values() == before


async def test_the_author_hears_of_what_others_do_and_not_of_her_own(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.anna)
    await moves.act(ANNA, task.id, Action.COMPLETE, NOW)
    assert await Delivery.filter(recipient=ANNA).count() == 0
    await moves.act(VERA, task.id, Action.COMPLETE, NOW, note="Отправила")
    (told,) = await Delivery.filter(recipient=ANNA)
    assert (told.kind, told.payload) == (Notice.DONE, {"actor_id": VERA, "note": "Отправила"})


async def test_each_refusal_is_told(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    for note in ("Отпуск", "Всё ещё отпуск"):
        await moves.act(VERA, task.id, Action.DECLINE, NOW, note=note)
        await moves.act(VERA, task.id, Action.CLAIM, NOW)
    told = await Delivery.filter(kind=Notice.DECLINED).order_by("id")
    assert [row.payload["note"] for row in told] == ["Отпуск", "Всё ещё отпуск"]


async def test_deleted_tasks_owe_nothing(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    loaded = (await tasks.get(ANNA, task.id)).task
    loaded.deleted_at = NOW
    await planning.plan(loaded, NOW)
    assert await owed(task) == []


async def test_a_change_wakes_whoever_sends(office: Office, pg_url: str) -> None:
    heard = asyncio.Event()
    listener = Listener(pg_url)
    listener.on(planning.CHANNEL, heard.set)
    async with listener:
        await asyncio.wait_for(heard.wait(), 10)  # once at connection: something may be missed
        heard.clear()
        await task_for(office.anna, office.team, office.vera)
        await asyncio.wait_for(heard.wait(), 10)


async def test_defaults_are_each_persons_own(office: Office) -> None:
    await preferences.set_default_reminders(office.vera, [15, 120], NOW)
    await preferences.set_default_reminders(office.boris, [], NOW)
    due = due_in(hours=3)
    task = await task_for(office.anna, office.team, office.vera, office.boris, due=due)
    assert await owed(task) == [
        (BORIS, Notice.DUE, hours(3)),
        (VERA, Notice.DUE, hours(3)),
        (VERA, Notice.REMINDER, hours(1)),
        (VERA, Notice.REMINDER, hours(2.75)),
    ]


async def test_other_defaults_and_another_zone_hold_for_what_is_planned_already(
    office: Office,
) -> None:
    timed = await task_for(office.anna, office.team, office.vera, due=due_in(hours=30))
    day = Due.on(date(2026, 3, 20), MOSCOW)
    whole = await task_for(office.anna, office.team, office.vera, due=day)
    await preferences.set_default_reminders(office.vera, [15], NOW)
    await preferences.set_timezone(office.vera, "Asia/Vladivostok", NOW)
    assert (VERA, Notice.REMINDER, hours(29.75)) in await owed(timed)
    assert len(await owed(timed)) == 2
    assert await owed(whole) == [(VERA, Notice.DUE, datetime(2026, 3, 19, 23, tzinfo=UTC))]


async def test_ones_own_due_time_counts(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris, due=due_in(hours=3))
    await Assignment.filter(task=task, person_id=VERA).update(due_at=due_in(hours=9).at)
    await reminders.add(VERA, task.id, NOW, minutes_before=15)
    assert [row for row in await owed(task) if row[0] == VERA] == [
        (VERA, Notice.DUE, hours(9)),
        (VERA, Notice.REMINDER, hours(8)),
        (VERA, Notice.REMINDER, hours(8.75)),
    ]


async def test_what_was_asked_for_stands_for_what_would_come_at_the_same_time(
    office: Office,
) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    await reminders.add(VERA, task.id, NOW, minutes_before=60)
    await reminders.add(VERA, task.id, NOW, at=hours(3))
    assert await owed(task) == [
        (VERA, Notice.REMINDER, hours(2)),
        (VERA, Notice.REMINDER, hours(3)),
    ]
    assert await Delivery.filter(slot__startswith="own:", state=DeliveryState.PENDING).count() == 2
    for rule, _ in await reminders.own(VERA, task.id, NOW):
        await reminders.remove(VERA, rule.id, NOW)
    assert await owed(task) == [(VERA, Notice.DUE, hours(3)), (VERA, Notice.REMINDER, hours(2))]


async def test_an_event_is_spoken_of_to_all_but_those_who_will_not_come(office: Office) -> None:
    new = NewTask("Планёрка", office.team.id, [VERA, BORIS], due_in(hours=3), kind=Kind.EVENT)
    event = await tasks.create(office.anna, new, NOW)
    await moves.act(VERA, event.id, Action.MAYBE, NOW)
    await moves.act(BORIS, event.id, Action.DECLINE, NOW)
    assert await owed(event) == [(VERA, Notice.DUE, hours(3)), (VERA, Notice.REMINDER, hours(2))]


async def test_an_event_that_time_has_ended_owes_what_it_promised_before(office: Office) -> None:
    new = NewTask("Планёрка", office.team.id, [VERA], due_in(hours=3), kind=Kind.EVENT)
    event = await tasks.create(office.anna, new, NOW)
    await sweeping.sweep(hours(3))
    assert (await tasks.load(event.id)).closed
    assert (VERA, Notice.DUE, hours(3)) in await owed(event)


async def test_only_the_last_of_several_due_times_is_told(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    for later in (5, 7, 9):
        await moves.reschedule(ANNA, task.id, due_in(hours=later), NOW)
    told = Delivery.filter(kind=Notice.DUE_CHANGED, state=DeliveryState.PENDING)
    assert [row.recipient for row in await told] == [VERA]
