"""Repetition set, changed, moved and stopped by people."""

from datetime import UTC, date, datetime, timedelta

import pytest

from models import columns, errors, moves, repeats, sweeping, tasks
from models.activity import Activity
from models.delivery import Delivery, Notice
from models.due import Due
from models.making import NewTask
from models.series import Series
from models.task import Kind, State, Task
from models.transitions import Action
from tests.models.conftest import Office
from tests.models.test_occurrences import WEEKLY, close, days, newest, repeating
from tests.world import BORIS, GLEB, MOSCOW, NOW, VERA, due_in, task_for


def at(day: int, hour: int, month: int = 3) -> Due:
    """That hour in Moscow."""
    return Due.moment(datetime(2026, month, day, hour - 3, tzinfo=UTC), MOSCOW)


async def test_a_task_begins_to_repeat_and_stops(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=2))
    seen = await repeats.set_rule(BORIS, task.id, WEEKLY, NOW, version=1)
    assert seen.task.series
    assert (seen.task.series.rule, seen.task.version) == (WEEKLY, 2)
    assert seen.task.occurrence_on == date(2026, 3, 12)
    seen = await repeats.set_rule(office.anna.id, task.id, None, NOW)
    assert seen.task.series
    assert seen.task.series.ended_at == NOW
    await close(task)
    assert await days(seen.task) == ["12.03 done"]
    said = await Activity.filter(action="repeat").order_by("id").values_list("data", flat=True)
    assert list(said) == [{"rule": WEEKLY}, {"rule": None}]


async def test_what_was_stopped_begins_anew(office: Office) -> None:
    task = await repeating(office)
    await repeats.set_rule(office.anna.id, task.id, None, NOW)
    await repeats.set_rule(office.anna.id, task.id, "FREQ=DAILY", NOW)
    await close(task)
    assert len(await Series.all()) == 2
    loaded = await tasks.load(task.id)
    assert await days(loaded) == ["12.03 done", "13.03 open"]


async def test_another_rule_goes_on_from_the_newest_occurrence(office: Office) -> None:
    task = await repeating(office, f"{WEEKLY};COUNT=2")
    await sweeping.sweep(NOW + timedelta(hours=2))
    late = NOW + timedelta(hours=3)
    await repeats.set_rule(office.anna.id, task.id, "FREQ=DAILY;INTERVAL=2;COUNT=2", late)
    assert await days(task) == ["12.03 open", "19.03 open"]
    await close(await newest(task), late)
    made = await newest(task)
    assert (made.occurrence_on, made.due) == (date(2026, 3, 21), at(21, 14))
    await close(made, late)
    assert (await Series.get()).ended_at == late


async def test_from_completion_is_switched_on_and_off(office: Office) -> None:
    task = await repeating(office)
    await repeats.set_rule(office.anna.id, task.id, WEEKLY, NOW, from_completion=True)
    late = NOW + timedelta(days=1)
    assert await sweeping.sweep(late) == 0
    await repeats.set_rule(office.anna.id, task.id, WEEKLY, late)
    assert await sweeping.sweep(late) == 1


@pytest.mark.parametrize(
    ("actor", "error"), [(VERA, errors.ForbiddenError), (GLEB, errors.NotFoundError)]
)
async def test_only_who_may_edit_decides(
    office: Office, actor: int, error: type[errors.DomainError]
) -> None:
    task = await repeating(office)
    with pytest.raises(error):
        await repeats.set_rule(actor, task.id, None, NOW)
    with pytest.raises(error):
        await repeats.reschedule(actor, task.id, due_in(hours=5), NOW)
    with pytest.raises(error):
        await moves.act(actor, task.id, Action.SKIP, NOW)
    assert (await Series.get()).ended_at is None


async def test_what_cannot_be_is_refused_and_changes_nothing(office: Office) -> None:
    task = await task_for(office.anna, office.team)
    anna = office.anna.id
    with pytest.raises(errors.RuleNeedsDueError):
        await repeats.set_rule(anna, task.id, WEEKLY, NOW)
    with pytest.raises(errors.RuleInvalidError):
        await repeats.set_rule(anna, task.id, "FREQ=MINUTELY", NOW)
    with pytest.raises(errors.ConflictError):
        await repeats.set_rule(anna, task.id, None, NOW, version=7)
    with pytest.raises(errors.DueInPastError):
        await repeats.reschedule(anna, task.id, due_in(hours=-1), NOW)
    with pytest.raises(errors.WrongStateError):
        await moves.act(anna, task.id, Action.SKIP, NOW)
    await close(task)
    with pytest.raises(errors.WrongStateError):
        await repeats.set_rule(anna, task.id, WEEKLY, NOW)
    assert not await Series.exists()


async def test_this_one_alone_moves_and_the_next_keeps_its_day(office: Office) -> None:
    task = await repeating(office)
    await moves.reschedule(office.anna.id, task.id, at(14, 18), NOW)
    await close(task)
    made = await newest(task)
    assert (made.occurrence_on, made.due) == (date(2026, 3, 19), at(19, 14))


async def test_this_and_later_move_together(office: Office) -> None:
    task = await repeating(office, "FREQ=WEEKLY;BYDAY=TH")
    seen = await repeats.reschedule(office.anna.id, task.id, at(13, 18), NOW)
    assert (seen.task.due, seen.task.occurrence_on) == (at(13, 18), date(2026, 3, 13))
    assert seen.task.series
    assert seen.task.series.rule == "FREQ=WEEKLY;BYDAY=FR"
    await close(task)
    made = await newest(task)
    assert (made.occurrence_on, made.due) == (date(2026, 3, 20), at(20, 18))


async def test_this_and_later_may_become_whole_days_of_another_zone(office: Office) -> None:
    task = await repeating(office)
    whole = Due.on(date(2026, 3, 15), "Asia/Yekaterinburg")
    await repeats.reschedule(office.anna.id, task.id, whole, NOW)
    await close(task)
    assert (await newest(task)).due == Due.on(date(2026, 3, 22), "Asia/Yekaterinburg")


async def test_of_a_count_the_rest_is_left(office: Office) -> None:
    task = await repeating(office, "FREQ=DAILY;COUNT=3")
    await close(task)
    second = await newest(task)
    await repeats.reschedule(office.anna.id, second.id, at(14, 9), NOW)
    assert (await Series.get()).rule == "FREQ=DAILY;COUNT=2"
    await close(second)
    await close(await newest(task))
    assert await days(task) == ["12.03 done", "14.03 done", "15.03 done"]


async def test_from_a_late_one_on_the_next_that_is_there_moves_too(office: Office) -> None:
    task = await repeating(office)
    await sweeping.sweep(NOW + timedelta(hours=2))
    late = NOW + timedelta(hours=20)
    await repeats.reschedule(office.anna.id, task.id, at(13, 18), late)
    follower = await newest(task)
    assert (follower.occurrence_on, follower.due) == (date(2026, 3, 20), at(20, 18))
    assert follower.version == 2
    told = Delivery.filter(task_id=follower.id, kind=Notice.DUE_CHANGED)
    assert await columns.numbers(told, "recipient") == [VERA]
    await sweeping.sweep(at(20, 18).at)
    assert await days(task) == ["12.03 open", "20.03 open", "27.03 open"]
    assert (await Task.get(id=task.id)).due == at(13, 18)


async def test_without_a_series_later_is_this_one(office: Office) -> None:
    task = await task_for(office.anna, office.team, due=due_in(hours=2))
    seen = await repeats.reschedule(office.anna.id, task.id, at(13, 18), NOW)
    assert (seen.task.due, seen.task.series) == (at(13, 18), None)


async def test_an_event_repeats_from_its_new_start(office: Office) -> None:
    new = NewTask("Планёрка", office.team.id, (VERA,), at(16, 10), kind=Kind.EVENT, duration=30,
                  rule="FREQ=MONTHLY;BYDAY=3MO")  # fmt: skip
    event = await tasks.create(office.anna, new, NOW)
    await repeats.reschedule(office.anna.id, event.id, at(17, 11), NOW)
    await sweeping.sweep(at(17, 11).at + timedelta(minutes=30))
    assert (await Task.get(id=event.id)).state is State.DONE
    made = await newest(event)
    assert made.due == at(21, 11, month=4)
