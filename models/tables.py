"""The tables of rights and of transitions as Markdown, for docs/.

`python -m models.tables rights` and `python -m models.tables transitions` print them.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from enum import Enum

from models import rights
from models.guards import REFUSALS
from models.rights import NOT_IN_PERSONAL, Right, Standing
from models.task import LIVE, AssignmentState, Kind, State
from models.team import AssignOthers, Team
from models.transitions import TABLE, Action, Move

_WRITTEN = "<!-- Written by `make tables` from {source}. Change that, not this. -->"
_NOBODY = "–"
_YES = "+"
_SETS = {frozenset(State): "any", frozenset(LIVE): "not closed"}

_RIGHTS = {
    Right.SEE_TEAM: "See that the team exists, its people (without phones), tags and settings.",
    Right.SEE_TASK: "See a task of the team and everything on it.",
    Right.CREATE_TASK: "Make a task in the team, for oneself or for anybody to take.",
    Right.ASSIGN_OTHERS: "Put other people, or a tag that people wear, on a task.",
    Right.EDIT_TASK: "Change, close, reopen, delete a task; answer what its assignees ask.",
    Right.WORK: "Say that it goes on or is blocked; tick its checklist.",
    Right.ACT: "Answer and report for oneself.",
    Right.CLAIM: "Take a task that nobody is on.",
    Right.COMMENT: "Write a comment.",
    Right.WATCH: "Be told of a task's changes without owing anything.",
    Right.REMIND_SELF: "Be reminded of a task.",
    Right.INVITE: "Make, look at and take back invitations.",
    Right.MANAGE_TAGS: "Make, change and delete tags; give them to members.",
    Right.MANAGE_TEAM: "Change the team's name, description, time zone and settings.",
    Right.REMOVE_ADMIN: "Remove an admin from the team.",
    Right.REMOVE_MEMBER: "Remove a member from the team.",
    Right.CHANGE_ROLE: "Make a member an admin and an admin a member.",
    Right.TRANSFER: "Hand the team over to another owner.",
    Right.DELETE_TEAM: "Delete the team with all its tasks, by typing its name.",
    Right.LEAVE: "Leave the team; an owner hands it over first.",
}
_ACTIONS = {
    Action.ACCEPT: "Takes the task on, also after having declined it; of an event: will come.",
    Action.MAYBE: "Does not know yet whether they come.",
    Action.DECLINE: "Cannot do it, or will not come.",
    Action.START: "Work goes on.",
    Action.BLOCK: "Work cannot go on; the reason is kept on the task.",
    Action.COMPLETE: "Reports; the last report (the first one in `any` mode) closes the task, or "
    "sends it to review where it asks for that.",
    Action.WITHDRAW: "Takes their own report back.",
    Action.APPROVE: "Accepts what was reported.",
    Action.RETURN: "Sends back what was reported, with a remark.",
    Action.CLAIM: "Takes a task that nobody is on.",
    Action.GIVE_BACK: "Gives back what they took by themselves.",
    Action.ASK_DUE: "Asks for another due time.",
    Action.AGREE_DUE: "Agrees to the due time that was asked for.",
    Action.REFUSE_DUE: "Keeps the due time.",
    Action.COMMENT: "Writes a comment.",
    Action.CHECK: "Ticks or unticks a line of the checklist.",
    Action.WATCH: "Wants to be told of changes.",
    Action.UNWATCH: "Wants to be told no longer.",
    Action.REMIND: "Sets a reminder for themselves.",
    Action.RESCHEDULE: "Moves the due time, or drops it.",
    Action.ASSIGN: "Changes who is on it.",
    Action.EDIT: "Changes title, description, priority, tags, checklist, files.",
    Action.REPEAT: "Changes how it repeats.",
    Action.SKIP: "Leaves this occurrence out; the next one comes.",
    Action.NUDGE: "Reminds those who have not answered.",
    Action.CLOSE: "Finishes it, whoever has reported.",
    Action.CANCEL: "Calls it off.",
    Action.REOPEN: "Takes it up again; who had reported is on it again.",
    Action.DELETE: "Puts it into the trash, for 30 days.",
}


def rights_page() -> str:
    """docs/rights.md."""
    narrow = [
        [f"`{name}`", _code(right), _codes(rights.allowed(right, team), Standing)]
        for name, team in _settings().items()
        for right in Right
        if rights.allowed(right, team) != rights.TABLE[right]
    ]
    return _page(
        _WRITTEN.format(source="models/rights.py"),
        "# Who may do what",
        "Somebody may have several standings at once; one that carries the right is enough. "
        "Author, assignee and watcher count only while they are in the team. Whoever is not in "
        "the team is told that there is nothing (`NotFoundError`); members without the right are "
        "refused (`ForbiddenError`).",
        _table(["right", *Standing, "personal team", "what it is"], map(_right, rights.TABLE)),
        "## What a team may narrow",
        _table(["setting", "right", "who has it then"], narrow),
    )


def _right(right: Right) -> list[str]:
    holders = rights.TABLE[right]
    return [
        _code(right),
        *(_YES if standing in holders else _NOBODY for standing in Standing),
        _NOBODY if right in NOT_IN_PERSONAL else "its owner",
        _RIGHTS[right],
    ]


def _settings() -> dict[str, Team]:
    found = {
        "assign_others = admins": Team(assign_others=AssignOthers.ADMINS),
        "own_tasks_only": Team(own_tasks_only=True),
    }
    for team in found.values():
        team.personal_of_id = None  # Tortoise makes it with the first connection only
    return found


def transitions_page() -> str:
    """docs/transitions.md."""
    kinds = [part for kind in Kind for part in (f"## Of {kind.value}s", _moves(kind))]
    refusals = [[guard.value, f"`{error.__name__}`"] for guard, error in REFUSALS.items()]
    return _page(
        _WRITTEN.format(source="models/transitions.py"),
        "# Every move",
        "What is not in these tables is refused (`WrongStateError`, unless the condition has an "
        f"error of its own, below). The rights are in [rights.md](rights.md). {_YES} under "
        "*reason*: not without one.",
        *kinds,
        "## What the actions are",
        _table(["action", "what it does"], [[_code(a), _ACTIONS[a]] for a in Action]),
        "## Conditions with errors of their own",
        _table(["if not", "error"], refusals),
    )


def _moves(kind: Kind) -> str:
    head = ["action", "right", "from", "own answer", "if", "to", "own answer then", "reason"]
    return _table(head, [_move(action, move) for action, move in TABLE[kind].items()])


def _move(action: Action, move: Move) -> list[str]:
    return [
        _code(action),
        _code(move.right),
        _SETS.get(move.task) or _codes(move.task, State),
        _codes(move.own, AssignmentState),
        move.guard.value if move.guard else "",
        _code(move.to_task) if move.to_task else "",
        _code(move.to_own) if move.to_own else "",
        _YES if move.needs_reason else "",
    ]


def _code(value: Enum) -> str:
    return f"`{value.value}`"


def _codes(values: Iterable[Enum], order: type[Enum]) -> str:
    chosen = set(values)
    return ", ".join(_code(value) for value in order if value in chosen)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _page(*parts: str) -> str:
    return "\n\n".join(parts) + "\n"


PAGES: dict[str, Callable[[], str]] = {"rights": rights_page, "transitions": transitions_page}
"""The files of docs/ by their names."""

if __name__ == "__main__":
    sys.stdout.write(PAGES[sys.argv[1]]())
