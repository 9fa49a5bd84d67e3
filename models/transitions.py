"""Every move of a task and of an assignment: from where, by whom, to where. One table a kind.

Anything that is not in it is refused with `WrongStateError`, never silently ignored.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models import errors
from models.guards import REFUSALS, Guard, holds
from models.rights import Right, Standing, has
from models.task import LIVE, AssignmentState, Kind, State, Task, own_assignment


class Action(StrEnum):
    """What somebody does to a task."""

    ACCEPT = "accept"
    MAYBE = "maybe"
    DECLINE = "decline"
    START = "start"
    BLOCK = "block"
    COMPLETE = "complete"
    WITHDRAW = "withdraw"
    APPROVE = "approve"
    RETURN = "return"
    CLAIM = "claim"
    GIVE_BACK = "give_back"
    ASK_DUE = "ask_due"
    AGREE_DUE = "agree_due"
    REFUSE_DUE = "refuse_due"
    COMMENT = "comment"
    CHECK = "check"
    WATCH = "watch"
    UNWATCH = "unwatch"
    REMIND = "remind"
    RESCHEDULE = "reschedule"
    ASSIGN = "assign"
    EDIT = "edit"
    REPEAT = "repeat"
    SKIP = "skip"
    NUDGE = "nudge"
    CLOSE = "close"
    CANCEL = "cancel"
    REOPEN = "reopen"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Move:
    """One row. `own`: states of the actor's assignment it starts from (none: not looked at)."""

    right: Right
    task: frozenset[State]
    to_task: State | None = None
    own: frozenset[AssignmentState] = frozenset()
    to_own: AssignmentState | None = None
    needs_reason: bool = False
    guard: Guard | None = None


_ANY = frozenset(State)
_LIVE = frozenset(LIVE)
_DOING = _LIVE - {State.REVIEW}
_PENDING = frozenset({AssignmentState.PENDING})
_UNFINISHED = _PENDING | {AssignmentState.ACCEPTED}
_REPORTED = frozenset({AssignmentState.DONE})
_OPEN, _CLOSED = frozenset({State.OPEN}), frozenset({State.DONE, State.CANCELLED})

_COMMON: dict[Action, Move] = {
    Action.COMMENT: Move(Right.COMMENT, _ANY),
    Action.CHECK: Move(Right.WORK, _LIVE),
    Action.WATCH: Move(Right.WATCH, _ANY, guard=Guard.NOT_WATCHING),
    Action.UNWATCH: Move(Right.WATCH, _ANY, guard=Guard.WATCHING),
    Action.REMIND: Move(Right.REMIND_SELF, _LIVE),
    Action.RESCHEDULE: Move(Right.EDIT_TASK, _LIVE),
    Action.ASSIGN: Move(Right.EDIT_TASK, _LIVE),
    Action.EDIT: Move(Right.EDIT_TASK, _ANY),
    Action.REPEAT: Move(Right.EDIT_TASK, _LIVE),
    Action.SKIP: Move(Right.EDIT_TASK, _LIVE, to_task=State.CANCELLED, guard=Guard.REPEATS),
    Action.NUDGE: Move(Right.EDIT_TASK, _LIVE),
    Action.CLOSE: Move(Right.EDIT_TASK, _LIVE, to_task=State.DONE),
    Action.CANCEL: Move(Right.EDIT_TASK, _LIVE, to_task=State.CANCELLED),
    Action.REOPEN: Move(Right.EDIT_TASK, _CLOSED, to_task=State.OPEN),
    Action.DELETE: Move(Right.EDIT_TASK, _ANY),
}
_OF_TASKS: dict[Action, Move] = {
    Action.ACCEPT: Move(
        Right.ACT,
        _LIVE,
        own=_PENDING | {AssignmentState.DECLINED},
        to_own=AssignmentState.ACCEPTED,
    ),
    Action.DECLINE: Move(
        Right.ACT, _LIVE, own=_UNFINISHED, to_own=AssignmentState.DECLINED, needs_reason=True
    ),
    Action.START: Move(
        Right.WORK, frozenset({State.OPEN, State.BLOCKED}), to_task=State.IN_PROGRESS
    ),
    Action.BLOCK: Move(
        Right.WORK,
        frozenset({State.OPEN, State.IN_PROGRESS}),
        to_task=State.BLOCKED,
        needs_reason=True,
    ),
    Action.COMPLETE: Move(Right.ACT, _DOING, own=_UNFINISHED, to_own=AssignmentState.DONE),
    Action.WITHDRAW: Move(
        Right.ACT,
        frozenset({State.OPEN, State.IN_PROGRESS, State.REVIEW, State.DONE}),
        to_task=State.IN_PROGRESS,
        own=_REPORTED,
        to_own=AssignmentState.ACCEPTED,
        guard=Guard.CLOSED_IT,
    ),
    Action.APPROVE: Move(Right.EDIT_TASK, frozenset({State.REVIEW}), to_task=State.DONE),
    Action.RETURN: Move(
        Right.EDIT_TASK, frozenset({State.REVIEW}), to_task=State.IN_PROGRESS, needs_reason=True
    ),
    Action.CLAIM: Move(
        Right.CLAIM, _DOING, to_own=AssignmentState.ACCEPTED, guard=Guard.NOBODY_ON_IT
    ),
    Action.GIVE_BACK: Move(
        Right.ACT, _DOING, own=frozenset({AssignmentState.ACCEPTED}), guard=Guard.TOOK_IT
    ),
    Action.ASK_DUE: Move(Right.ACT, _DOING, own=_UNFINISHED),
    Action.AGREE_DUE: Move(Right.EDIT_TASK, _LIVE, guard=Guard.DUE_ASKED),
    Action.REFUSE_DUE: Move(Right.EDIT_TASK, _LIVE, guard=Guard.DUE_ASKED),
}
_ANSWERS = {
    Action.ACCEPT: AssignmentState.ACCEPTED,
    Action.MAYBE: AssignmentState.TENTATIVE,
    Action.DECLINE: AssignmentState.DECLINED,
}
_OF_EVENTS: dict[Action, Move] = {
    action: Move(
        Right.ACT,
        _OPEN,
        own=frozenset({*_PENDING, *_ANSWERS.values()}) - {answer},
        to_own=answer,
        guard=Guard.NOT_STARTED,
    )
    for action, answer in _ANSWERS.items()
}

TABLE: dict[Kind, dict[Action, Move]] = {
    Kind.TASK: _OF_TASKS | _COMMON,
    Kind.EVENT: _OF_EVENTS | _COMMON,
}


def row(action: Action, task: Task) -> Move | None:
    """The table's row, None where this kind of task has no such move."""
    return TABLE[task.kind].get(action)


def open_to_some(action: Action, task: Task, now: datetime) -> bool:
    """Whether the task is where somebody could make the move; who can is another question.

    Of guards only those that are about the task itself say something here.
    """
    move = row(action, task)
    return move is not None and task.state in move.task and _guard_holds(action, task, 0, now)


def starts_here(action: Action, task: Task, person_id: int, now: datetime) -> bool:
    """Whether the states allow the move; rights are another question."""
    return _states_fit(action, task, person_id) and _guard_holds(action, task, person_id, now)


def refusal(action: Action, task: Task, person_id: int, now: datetime) -> errors.DomainError | None:
    """Why the move doesn't start here, None where it does."""
    if not _states_fit(action, task, person_id):
        return _wrong_state(action, task)
    if _guard_holds(action, task, person_id, now):
        return None
    move = row(action, task)
    refused = REFUSALS.get(move.guard) if move and move.guard else None
    return refused() if refused else _wrong_state(action, task)


def _wrong_state(action: Action, task: Task) -> errors.DomainError:
    return errors.WrongStateError(action=action.value, state=task.state.value)


def _states_fit(action: Action, task: Task, person_id: int) -> bool:
    move = row(action, task)
    if move is None or task.state not in move.task:
        return False
    own = own_assignment(task, person_id)
    return not move.own or (own is not None and own.state in move.own)


def _guard_holds(action: Action, task: Task, person_id: int, now: datetime) -> bool:
    move = row(action, task)
    return not move or not move.guard or holds(move.guard, task, person_id, now)


def available(
    task: Task, person_id: int, standing: AbstractSet[Standing], now: datetime
) -> tuple[Action, ...]:
    """The moves that this person can make now, in the table's order. `task` as `tasks.load`."""
    return tuple(
        action
        for action, move in TABLE[task.kind].items()
        if has(standing, move.right, task.team) and starts_here(action, task, person_id, now)
    )
