"""Every move of a task and of an assignment: from where, by whom, to where. One table.

Anything that is not in it is refused with `WrongStateError`, never silently ignored.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from models.rights import Right, Standing, has
from models.task import Assignment, AssignmentState, State, Task


class Action(StrEnum):
    """What somebody does to a task."""

    ACCEPT = "accept"
    DECLINE = "decline"
    COMPLETE = "complete"
    CLAIM = "claim"
    CLOSE = "close"
    CANCEL = "cancel"
    REOPEN = "reopen"
    RESCHEDULE = "reschedule"
    REMIND = "remind"


@dataclass(frozen=True, slots=True)
class Move:
    """One row. `own`: states of the actor's assignment it starts from (none: not looked at)."""

    right: Right
    task: frozenset[State]
    to_task: State | None = None
    own: frozenset[AssignmentState] = frozenset()
    to_own: AssignmentState | None = None
    needs_reason: bool = False


_LIVE = frozenset({State.OPEN, State.IN_PROGRESS, State.BLOCKED, State.REVIEW})
_UNFINISHED = frozenset({AssignmentState.PENDING, AssignmentState.ACCEPTED})

TABLE: dict[Action, Move] = {
    Action.ACCEPT: Move(
        Right.ACT,
        _LIVE,
        own=frozenset({AssignmentState.PENDING}),
        to_own=AssignmentState.ACCEPTED,
    ),
    Action.DECLINE: Move(
        Right.ACT, _LIVE, own=_UNFINISHED, to_own=AssignmentState.DECLINED, needs_reason=True
    ),
    Action.COMPLETE: Move(Right.ACT, _LIVE, own=_UNFINISHED, to_own=AssignmentState.DONE),
    Action.CLAIM: Move(Right.CLAIM, _LIVE),
    Action.CLOSE: Move(Right.EDIT_TASK, _LIVE, to_task=State.DONE),
    Action.CANCEL: Move(Right.EDIT_TASK, _LIVE, to_task=State.CANCELLED),
    Action.REOPEN: Move(
        Right.EDIT_TASK, frozenset({State.DONE, State.CANCELLED}), to_task=State.OPEN
    ),
    Action.RESCHEDULE: Move(Right.EDIT_TASK, _LIVE),
    Action.REMIND: Move(Right.REMIND_SELF, _LIVE),
}


def own_assignment(task: Task, person_id: int) -> Assignment | None:
    """The person's assignment on that task, whose `assignments` are loaded."""
    return next((a for a in task.assignments if a.person_id == person_id), None)


def starts_here(action: Action, task: Task, person_id: int) -> bool:
    """Whether the states allow the move; rights are another question."""
    move = TABLE[action]
    own = own_assignment(task, person_id)
    if task.state not in move.task or (move.own and (own is None or own.state not in move.own)):
        return False
    return action is not Action.CLAIM or not any(
        a.state is not AssignmentState.DECLINED for a in task.assignments
    )


def available(task: Task, person_id: int, standing: AbstractSet[Standing]) -> tuple[Action, ...]:
    """The moves that this person can make now, in the table's order. `task.team` is loaded."""
    return tuple(
        action
        for action, move in TABLE.items()
        if has(standing, move.right, task.team) and starts_here(action, task, person_id)
    )
