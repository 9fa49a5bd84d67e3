"""Which buttons of the card come first, by what the reader is to the task and how it stands."""

from models.checklist_item import ChecklistItem
from models.moves import silent_people
from models.rights import Right, has
from models.task import AssignmentState, Kind, State, Task, own_assignment
from models.tasks import Seen
from models.transitions import Action

FIRST = 6
"""Buttons under the card; the others are behind «Ещё»."""
_ORDER = (
    *(Action.ACCEPT, Action.MAYBE, Action.DECLINE, Action.APPROVE, Action.RETURN),
    *(Action.CLAIM, Action.COMPLETE, Action.START, Action.WITHDRAW, Action.REOPEN),
    *(Action.COMMENT, Action.CHECK, Action.ASK_DUE, Action.RESCHEDULE, Action.NUDGE),
    *(Action.ASSIGN, Action.CLOSE, Action.EDIT, Action.REMIND, Action.WATCH),
)


def sensible(seen: Seen, can: tuple[Action, ...]) -> set[Action]:
    """What the reader may do, without what would make no sense."""
    offered = set(can)
    if seen.task.team.personal:
        offered -= {Action.ASSIGN, Action.NUDGE, Action.WATCH, Action.ASK_DUE}
    if not silent_people(seen.task) - {seen.reader_id}:
        offered.discard(Action.NUDGE)
    if lines(seen.task):  # who may not tick them may read them
        offered.add(Action.CHECK)
    if Action.RESCHEDULE in offered:  # who sets the due time need not ask for another
        offered.discard(Action.ASK_DUE)
    return offered


def first(seen: Seen, offered: set[Action]) -> set[Action]:
    """Those under the card itself."""
    fitting = [action for action in _ORDER if action in offered and _matters(seen, action, offered)]
    return set(fitting[:FIRST])


def _matters(seen: Seen, action: Action, offered: set[Action]) -> bool:
    task = seen.task
    match action:
        case Action.ACCEPT | Action.DECLINE if task.kind is Kind.TASK:
            return _asked(seen, action)
        case Action.START:
            return task.state is State.BLOCKED or Action.COMPLETE in offered
        case Action.CLOSE:
            return Action.COMPLETE not in offered and Action.APPROVE not in offered
        case Action.CHECK:
            return bool(lines(task))
        case Action.WATCH:
            return not has(seen.standing, Right.WORK, task.team)
    return True


def _asked(seen: Seen, action: Action) -> bool:
    """Whether somebody else waits for this answer."""
    own = own_assignment(seen.task, seen.reader_id)
    pending = own is not None and own.state is AssignmentState.PENDING
    by_others = seen.task.author_id != seen.reader_id
    return by_others and (pending or action is Action.ACCEPT)


def lines(task: Task) -> list[ChecklistItem]:
    """The checklist in order."""
    return sorted(task.checklist, key=lambda item: (item.position, item.id))
