"""Moves of a task, by the table in `transitions`. Whoever comes second is told what changed."""

from datetime import datetime

from tortoise.transactions import in_transaction

from models import activity, errors, limits, notices, planning, rights, tasks, transitions, values
from models.due import Due
from models.rights import Right
from models.task import CLOSED, Assignment, AssignmentState, Completion, State, Task
from models.tasks import Seen
from models.transitions import Action, Move

_APART = (Action.RESCHEDULE, Action.REMIND)


async def act(
    actor_id: int,
    task_id: int,
    action: Action,
    now: datetime,
    *,
    note: str = "",
    version: int | None = None,
) -> Seen:
    """Makes one move; the task as it is afterwards.

    `version`: what the actor saw, where that matters. NotFoundError, ForbiddenError,
    WrongStateError, ConflictError, ReasonEmptyError, TooLongError. ValueError for moves that
    need more than a note: `reschedule` and `reminders.add` make those.
    """
    if action in _APART:
        raise ValueError(f"{action} has a function of its own")
    note = values.text(note, field="reason", limit=limits.REASON)
    async with in_transaction():
        seen = await begin(actor_id, task_id, action, version)
        move = transitions.TABLE[action]
        if move.needs_reason and not values.has_visible(note):
            raise errors.ReasonEmptyError
        await _move_own(seen, action, move, note, now)
        await _move_task(seen.task, action, move, now)
        await _finish(seen, action, now, note=note)
    return await tasks.get(actor_id, task_id)


async def reschedule(
    actor_id: int, task_id: int, due: Due | None, now: datetime, *, version: int | None = None
) -> Seen:
    """Moves the due time, or drops it. Errors as of `act`, and DueInPastError."""
    if due:
        due.must_be_ahead(now)
    async with in_transaction():
        seen = await begin(actor_id, task_id, Action.RESCHEDULE, version)
        seen.task.due_at = due.at if due else None
        seen.task.all_day = bool(due and due.all_day)
        seen.task.timezone = due.timezone if due else seen.task.timezone
        await _finish(seen, Action.RESCHEDULE, now, due=due and due.to_json())
    return await tasks.get(actor_id, task_id)


async def begin(actor_id: int, task_id: int, action: Action, version: int | None) -> Seen:
    """Locks the task, then checks sight, version, state and right, in this order of answers."""
    await Task.filter(id=task_id).select_for_update().first()
    seen = await tasks.get(actor_id, task_id)
    if version is not None and version != seen.task.version:
        raise errors.ConflictError(version=seen.task.version)
    right = transitions.TABLE[action].right
    if not transitions.starts_here(action, seen.task, actor_id) and (
        right is not Right.ACT or transitions.own_assignment(seen.task, actor_id)
    ):
        raise errors.WrongStateError(action=action.value, state=seen.task.state.value)
    rights.require(seen.standing, right, seen.task.team)
    return seen


async def _move_own(seen: Seen, action: Action, move: Move, note: str, now: datetime) -> None:
    own = transitions.own_assignment(seen.task, seen.reader_id)
    if action is Action.CLAIM:
        await _claim(seen, own, now)
    elif own and move.to_own:
        own.state, own.note, own.updated_at = move.to_own, note, now
        await own.save()
        await notices.answered(seen.task, own, now)


async def _claim(seen: Seen, own: Assignment | None, now: datetime) -> None:
    own = own or Assignment(task=seen.task, person_id=seen.reader_id, created_at=now)
    own.state, own.note, own.updated_at = AssignmentState.ACCEPTED, "", now
    await own.save()
    await seen.task.fetch_related("assignments__person")


async def _move_task(task: Task, action: Action, move: Move, now: datetime) -> None:
    if move.to_task:
        task.state = move.to_task
    elif action in (Action.COMPLETE, Action.DECLINE) and _all_reported(task):
        task.state = State.DONE
    if action is Action.REOPEN:
        await Assignment.filter(task_id=task.id, state=AssignmentState.DONE).update(
            state=AssignmentState.ACCEPTED, note="", updated_at=now
        )
    task.closed_at = now if task.state in CLOSED else None


def _all_reported(task: Task) -> bool:
    states = [a.state for a in task.assignments if a.state is not AssignmentState.DECLINED]
    done = [state is AssignmentState.DONE for state in states]
    return any(done) if task.completion is Completion.ANY else bool(done) and all(done)


async def _finish(seen: Seen, action: Action, now: datetime, **data: object) -> None:
    task = seen.task
    task.version += 1
    task.updated_at = now
    await task.save()
    await activity.record(
        action.value,
        actor_id=seen.reader_id,
        team_id=task.team_id,
        task_id=task.id,
        now=now,
        **data,
    )
    await planning.plan(await tasks.load(task.id), now)
