"""Moves of a task, by the table in `transitions`. Whoever comes second is told what changed."""

from collections.abc import Sequence
from datetime import datetime

from tortoise.transactions import in_transaction

from models import (
    activity,
    attachments,
    closing,
    errors,
    limits,
    notices,
    planning,
    rights,
    tasks,
    transitions,
    values,
)
from models.attachments import NewFile
from models.delivery import Notice
from models.due import Due
from models.task import (
    Assignment,
    AssignmentState,
    Kind,
    State,
    Task,
    Watcher,
    own_assignment,
)
from models.tasks import Seen
from models.transitions import Action, Move

PLAIN = frozenset(
    {
        *(Action.ACCEPT, Action.MAYBE, Action.DECLINE, Action.START, Action.BLOCK),
        *(Action.COMPLETE, Action.WITHDRAW, Action.APPROVE, Action.RETURN),
        *(Action.CLAIM, Action.GIVE_BACK, Action.WATCH, Action.UNWATCH),
        *(Action.CLOSE, Action.CANCEL, Action.REOPEN, Action.SKIP),
    }
)
"""Moves that need no more than a note and files; the others have functions of their own."""
_SILENT = frozenset({Action.WATCH, Action.UNWATCH})


async def act(
    actor_id: int,
    task_id: int,
    action: Action,
    now: datetime,
    *,
    note: str = "",
    files: Sequence[NewFile] = (),
    version: int | None = None,
) -> Seen:
    """Makes one move; the task as it is afterwards.

    `version`: what the actor saw, where that matters. `files` belong to the report of
    `complete`. NotFoundError, ForbiddenError, WrongStateError and its kin, ConflictError,
    ReasonEmptyError, TooLongError, TooManyError. ValueError for moves that are not `PLAIN`.
    """
    if action not in PLAIN:
        raise ValueError(f"{action} has a function of its own")
    note = values.text(note, field="reason", limit=limits.REASON)
    async with in_transaction():
        seen = await begin(actor_id, task_id, action, now, version=version)
        move = transitions.TABLE[seen.task.kind][action]
        if move.needs_reason and not values.has_visible(note):
            raise errors.ReasonEmptyError
        await _move_own(seen, action, move, note, now)
        await _report_files(seen, files, now)
        await _move_task(seen, action, move, note, now)
        await finish(seen, action, now, note=note)
    return await tasks.get(actor_id, task_id)


async def reschedule(
    actor_id: int,
    task_id: int,
    due: Due | None,
    now: datetime,
    *,
    version: int | None = None,
) -> Seen:
    """Moves the due time, or drops it. Errors as of `act`, DueInPastError, DueTooFarError, and
    EventNeedsDueError."""
    if due:
        due.must_be_ahead(now)
    async with in_transaction():
        seen = await begin(actor_id, task_id, Action.RESCHEDULE, now, version=version)
        set_due(seen.task, due)
        await finish(seen, Action.RESCHEDULE, now, due=due and due.to_json())
    return await tasks.get(actor_id, task_id)


def set_due(task: Task, due: Due | None) -> None:
    """The task's due time from now on. EventNeedsDueError."""
    if due is None and task.kind is Kind.EVENT:
        raise errors.EventNeedsDueError
    task.due_at = due.at if due else None
    task.all_day = bool(due and due.all_day)
    task.timezone = due.timezone if due else task.timezone


async def begin(
    actor_id: int, task_id: int, action: Action, now: datetime, *, version: int | None = None
) -> Seen:
    """Locks the task, then checks sight, version, right and state, in this order of answers.

    Inside the caller's transaction; `finish` ends what it begins.
    """
    await tasks.lock(task_id)
    seen = await tasks.get(actor_id, task_id)
    if version is not None and version != seen.task.version:
        raise errors.ConflictError(version=seen.task.version)
    move = transitions.row(action, seen.task)
    if move:
        rights.require(seen.standing, move.right, seen.task.team)
    if refusal := transitions.refusal(action, seen.task, actor_id, now):
        raise refusal
    return seen


async def finish(
    seen: Seen, action: Action, now: datetime, *, slot: str = "", **data: object
) -> None:
    """Writes the task and its history, tells whom it concerns, plans what it owes."""
    task = seen.task
    if action in _SILENT:
        return
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
    fresh = await tasks.load(task.id)
    note = str(data.get("note") or "")
    await notices.news(fresh, action, seen.reader_id, now, note=note, slot=slot)
    await planning.plan(fresh, now)


async def _move_own(seen: Seen, action: Action, move: Move, note: str, now: datetime) -> None:
    own = own_assignment(seen.task, seen.reader_id)
    match action:
        case Action.CLAIM:
            await _claim(seen, own, now)
        case Action.GIVE_BACK if own:
            await own.delete()
        case Action.WATCH:
            await Watcher.create(task_id=seen.task.id, person_id=seen.reader_id, created_at=now)
        case Action.UNWATCH:
            await Watcher.filter(task_id=seen.task.id, person_id=seen.reader_id).delete()
        case Action.START if own and own.state is AssignmentState.PENDING:
            await _stand(own, AssignmentState.ACCEPTED, "", now)
        case _ if own and move.to_own:
            await _stand(own, move.to_own, note, now)


async def _stand(own: Assignment, state: AssignmentState, note: str, now: datetime) -> None:
    own.state, own.note, own.updated_at = state, note, now
    await own.save(update_fields=["state", "note", "updated_at"])


async def _claim(seen: Seen, own: Assignment | None, now: datetime) -> None:
    own = own or Assignment(task=seen.task, person_id=seen.reader_id, created_at=now)
    own.claimed = True
    own.state, own.note, own.updated_at = AssignmentState.ACCEPTED, "", now
    await own.save()


async def _report_files(seen: Seen, files: Sequence[NewFile], now: datetime) -> None:
    own = own_assignment(seen.task, seen.reader_id)
    await attachments.keep(
        seen.task, files, seen.reader_id, now, assignment_id=own.id if own else None
    )


async def _move_task(seen: Seen, action: Action, move: Move, note: str, now: datetime) -> None:
    task = seen.task
    before = task.state
    if move.to_task:
        task.state = move.to_task
    elif action in (Action.COMPLETE, Action.DECLINE):
        await closing.settle(task)
    if action in (Action.RETURN, Action.REOPEN):
        await closing.send_back(task, now)
    if action is Action.GIVE_BACK and before is State.IN_PROGRESS:
        task.state = State.OPEN  # nobody is at it any more
    if action is Action.BLOCK:
        task.blocked_reason = note
    elif task.state is not State.BLOCKED:
        task.blocked_reason = ""
    await closing.mark_closing(task, before, seen.reader_id, now)


async def nudge(actor_id: int, task_id: int, now: datetime, *, unanswered: bool = False) -> int:
    """Reminds those who have not answered or reported; how many they are. `unanswered`: only
    those who have not even answered.

    Errors as of `act`, NobodyToRemindError.
    """
    async with in_transaction():
        seen = await begin(actor_id, task_id, Action.NUDGE, now)
        silent = silent_people(seen.task, unanswered=unanswered) - {actor_id}
        if not silent:
            raise errors.NobodyToRemindError
        await finish(seen, Action.NUDGE, now, people=sorted(silent))
        fresh = await tasks.load(task_id)
        await notices.tell(fresh, Notice.NUDGE, silent, actor_id, now)
    return len(silent)


def silent_people(task: Task, *, unanswered: bool = False) -> set[int]:
    """Whose word is missing: who has not answered an event, or not reported on a task."""
    missing = (
        (AssignmentState.PENDING,)
        if unanswered or task.kind is Kind.EVENT
        else (AssignmentState.PENDING, AssignmentState.ACCEPTED)
    )
    return {a.person_id for a in task.assignments if a.state in missing}
