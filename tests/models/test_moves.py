"""Moves: who comes second is told, nothing is overwritten, the task closes when it should."""

import asyncio
from datetime import timedelta

import pytest

from models import errors, limits, moves, tasks
from models.delivery import Delivery, Notice
from models.due import Due
from models.task import AssignmentState, Completion, State, Task
from models.transitions import Action
from tests.models.conftest import Office
from tests.world import GLEB, MOSCOW, NOW, VERA, due_in, task_for


async def outcome(*attempts: object) -> list[str]:
    """What became of simultaneous attempts, by the names of errors."""
    results = await asyncio.gather(*attempts, return_exceptions=True)  # type: ignore[call-overload]  # coroutines
    return sorted(type(r).__name__ if isinstance(r, Exception) else "done" for r in results)


async def test_of_two_people_one_takes_the_task(office: Office) -> None:
    task = await task_for(office.anna, office.team)
    assert await outcome(
        moves.act(office.vera.id, task.id, Action.CLAIM, NOW),
        moves.act(office.boris.id, task.id, Action.CLAIM, NOW),
    ) == ["WrongStateError", "done"]
    (own,) = (await tasks.get(office.anna.id, task.id)).task.assignments
    assert own.state is AssignmentState.ACCEPTED


async def test_a_double_tap_completes_once(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    assert await outcome(
        *(moves.act(office.vera.id, task.id, Action.COMPLETE, NOW) for _ in range(3))
    ) == ["WrongStateError", "WrongStateError", "done"]
    assert await Delivery.filter(kind=Notice.DONE).count() == 1


async def test_closing_and_cancelling_at_once_has_one_winner(office: Office) -> None:
    task = await task_for(office.anna, office.team)
    assert await outcome(
        moves.act(office.anna.id, task.id, Action.CLOSE, NOW),
        moves.act(office.boris.id, task.id, Action.CANCEL, NOW),
    ) == ["WrongStateError", "done"]


async def test_who_saw_an_older_version_is_told_the_newer(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    seen = await moves.reschedule(office.anna.id, task.id, due_in(hours=5), NOW, version=1)
    assert seen.task.version == 2
    with pytest.raises(errors.ConflictError) as refused:
        await moves.act(office.boris.id, task.id, Action.CANCEL, NOW, version=1)
    assert refused.value.details == {"version": 2}
    assert (await Task.get(id=task.id)).state is State.OPEN


async def test_the_refusal_says_what_was_tried_and_how_things_stand(office: Office) -> None:
    task = await task_for(office.anna, office.team)
    await moves.act(office.anna.id, task.id, Action.CLOSE, NOW)
    with pytest.raises(errors.WrongStateError) as refused:
        await moves.act(office.anna.id, task.id, Action.CANCEL, NOW)
    assert refused.value.details == {"action": "cancel", "state": "done"}


@pytest.mark.parametrize("note", ["", "  ", "\u2800"])
async def test_a_refusal_needs_its_reason(office: Office, note: str) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    with pytest.raises(errors.ReasonEmptyError):
        await moves.act(VERA, task.id, Action.DECLINE, NOW, note=note)
    with pytest.raises(errors.TooLongError):
        await moves.act(VERA, task.id, Action.DECLINE, NOW, note="я" * (limits.REASON + 1))
    (own,) = (await tasks.get(VERA, task.id)).task.assignments
    assert own.state is AssignmentState.PENDING
    assert (await Task.get(id=task.id)).version == 1


async def test_a_task_closes_when_everybody_has_reported(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris)
    assert (await moves.act(VERA, task.id, Action.COMPLETE, NOW)).task.state is State.OPEN
    later = NOW + timedelta(hours=1)
    seen = await moves.act(office.boris.id, task.id, Action.COMPLETE, later, note="Всё")
    assert (seen.task.state, seen.task.closed_at) == (State.DONE, later)
    assert {a.note for a in seen.task.assignments} == {"", "Всё"}


async def test_who_declined_holds_up_nobody(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris)
    await moves.act(VERA, task.id, Action.DECLINE, NOW, note="Отпуск")
    assert (await moves.act(office.boris.id, task.id, Action.COMPLETE, NOW)).task.closed


async def test_the_last_refusal_closes_what_all_others_have_done(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris)
    await moves.act(VERA, task.id, Action.COMPLETE, NOW)
    seen = await moves.act(office.boris.id, task.id, Action.DECLINE, NOW, note="Не успею")
    assert seen.task.state is State.DONE


async def test_a_task_that_everybody_declined_stays_open(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris)
    for person in (office.vera, office.boris):
        seen = await moves.act(person.id, task.id, Action.DECLINE, NOW, note="Отпуск")
    assert seen.task.state is State.OPEN


async def test_the_first_report_may_be_enough(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris)
    await Task.filter(id=task.id).update(completion=Completion.ANY)
    assert (await moves.act(VERA, task.id, Action.COMPLETE, NOW)).task.state is State.DONE


async def test_a_reopened_task_is_to_be_done_again(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    await moves.act(VERA, task.id, Action.COMPLETE, NOW, note="Готово")
    seen = await moves.act(office.anna.id, task.id, Action.REOPEN, NOW)
    (own,) = seen.task.assignments
    assert (seen.task.state, seen.task.closed_at) == (State.OPEN, None)
    assert (own.state, own.note) == (AssignmentState.ACCEPTED, "")


async def test_who_declined_may_take_it_after_all(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    await moves.act(VERA, task.id, Action.DECLINE, NOW, note="Отпуск")
    seen = await moves.act(VERA, task.id, Action.CLAIM, NOW)
    (own,) = seen.task.assignments
    assert (own.state, own.note) == (AssignmentState.ACCEPTED, "")


async def test_a_due_time_is_moved_and_dropped(office: Office) -> None:
    task = await task_for(office.anna, office.team, due=due_in(hours=2))
    moved = await moves.reschedule(office.anna.id, task.id, due_in("Asia/Omsk", hours=5), NOW)
    assert moved.task.due == due_in("Asia/Omsk", hours=5)
    dropped = await moves.reschedule(office.anna.id, task.id, None, NOW)
    assert dropped.task.due is None


async def test_a_due_time_in_the_past_changes_nothing(office: Office) -> None:
    task = await task_for(office.anna, office.team, due=due_in(hours=2))
    gone = Due.moment(NOW - timedelta(minutes=1), MOSCOW)
    with pytest.raises(errors.DueInPastError):
        await moves.reschedule(office.anna.id, task.id, gone, NOW)
    assert (await tasks.get(office.anna.id, task.id)).task.due == due_in(hours=2)


async def test_only_author_and_admins_move_the_due_time(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=2))
    with pytest.raises(errors.ForbiddenError):
        await moves.reschedule(VERA, task.id, due_in(hours=3), NOW)
    with pytest.raises(errors.NotFoundError):
        await moves.reschedule(GLEB, task.id, due_in(hours=3), NOW)
    await moves.reschedule(office.boris.id, task.id, due_in(hours=3), NOW)
