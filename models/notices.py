"""Messages owed at once because of what somebody did: who is told what. One table.

Whoever acted is never told of it by a message.
"""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from models import planning
from models.delivery import Notice
from models.nagging import WAITING
from models.planned import Planned
from models.task import Assignment, AssignmentState, Completion, Kind, State, Task
from models.team import Team
from models.transitions import Action


class Audience(StrEnum):
    """Who may be told of something."""

    AUTHOR = "author"
    PEOPLE = "people"
    """Assignees who have not declined."""
    WATCHERS = "watchers"


_AUTHOR = frozenset({Audience.AUTHOR})
_FOLLOWERS = frozenset({Audience.AUTHOR, Audience.WATCHERS})
_ALL = frozenset(Audience)

TABLE: dict[Action, tuple[Notice, frozenset[Audience]]] = {
    Action.ACCEPT: (Notice.ACCEPTED, _AUTHOR),
    Action.MAYBE: (Notice.ANSWERED, _AUTHOR),
    Action.DECLINE: (Notice.DECLINED, _AUTHOR),
    Action.BLOCK: (Notice.BLOCKED, _ALL),
    Action.COMPLETE: (Notice.DONE, _FOLLOWERS),
    Action.WITHDRAW: (Notice.WITHDRAWN, _FOLLOWERS),
    Action.APPROVE: (Notice.APPROVED, _ALL),
    Action.RETURN: (Notice.RETURNED, _ALL),
    Action.CLAIM: (Notice.CLAIMED, _FOLLOWERS),
    Action.GIVE_BACK: (Notice.GIVEN_BACK, _FOLLOWERS),
    Action.COMMENT: (Notice.COMMENT, _ALL),
    Action.RESCHEDULE: (Notice.DUE_CHANGED, _ALL),
    Action.SKIP: (Notice.CANCELLED, _ALL),
    Action.CLOSE: (Notice.CLOSED, _ALL),
    Action.CANCEL: (Notice.CANCELLED, _ALL),
    Action.REOPEN: (Notice.REOPENED, _ALL),
}
"""Which move is told to whom; moves that are not here concern nobody else."""
LATEST = frozenset({Notice.DUE_CHANGED})
"""Kinds that make unsent ones of their own kind void: only the last word matters."""


async def news(
    task: Task, action: Action, actor_id: int, now: datetime, *, note: str = "", slot: str = ""
) -> None:
    """Tells what the table says of that move; `task` as it is after it.

    `slot` tells several of one kind apart, where the task's version does not.
    """
    if action not in TABLE:
        return
    kind, audience = TABLE[action]
    recipients = _recipients(task, audience)
    if task.kind is Kind.EVENT and action in (Action.ACCEPT, Action.DECLINE):
        kind = Notice.ANSWERED
    if action is Action.COMPLETE and task.state is State.REVIEW:
        await tell(task, Notice.REVIEW, {task.author_id}, actor_id, now, note=note)
        recipients.discard(task.author_id)
    if told := _closed_by_one(task, action):
        others = {a.person_id for a in task.assignments if a.state in WAITING}
        await tell(task, told, others - recipients, actor_id, now)
    said = {"answer": action.value} if kind is Notice.ANSWERED else {}
    await tell(task, kind, recipients, actor_id, now, note=note, slot=slot, **said)


def _closed_by_one(task: Task, action: Action) -> Notice | None:
    """What the others are told where one report is enough: it is theirs no more, or is again."""
    if task.completion is not Completion.ANY or task.needs_review:
        return None
    return {Action.COMPLETE: Notice.CLOSED, Action.WITHDRAW: Notice.REOPENED}.get(action)


def _recipients(task: Task, audience: frozenset[Audience]) -> set[int]:
    found: set[int] = set()
    if Audience.AUTHOR in audience:
        found.add(task.author_id)
    if Audience.PEOPLE in audience:
        found |= {a.person_id for a in task.assignments if a.state is not AssignmentState.DECLINED}
    if Audience.WATCHERS in audience:
        found |= {watcher.person_id for watcher in task.watchers}
    return found


async def tell(
    task: Task,
    kind: Notice,
    recipients: Iterable[int],
    actor_id: int | None,
    now: datetime,
    *,
    slot: str = "",
    **payload: object,
) -> None:
    """Tells these people something about the task, which they can see."""
    said = {"actor_id": actor_id, **payload}
    told = sorted(set(recipients) - {actor_id})
    if kind in LATEST:
        await planning.drop(task.id, [kind], told)
    for recipient in told:
        planned = Planned(recipient, kind, slot or f"v{task.version}", now)
        await planning.put(task, planned, now, said)


def of_new(
    assignments: Iterable[Assignment], actor_id: int, now: datetime
) -> list[tuple[Planned, dict[str, object]]]:
    """What the assignees of a new task are told at once, each with what the text needs."""
    return [
        (Planned(each.person_id, Notice.ASSIGNED, f"{each.id}", now), {"actor_id": actor_id})
        for each in assignments
        if each.person_id != actor_id
    ]


async def assigned(task: Task, assignment: Assignment, actor_id: int, now: datetime) -> None:
    """Tells the assignee."""
    people = [assignment.person_id]
    await tell(task, Notice.ASSIGNED, people, actor_id, now, slot=f"{assignment.id}")


async def lost(
    task: Task, kind: Notice, recipients: Iterable[int], actor_id: int | None, now: datetime
) -> None:
    """Tells people about a task that they may not see any more: everything is in the message."""
    said: dict[str, object] = {
        "actor_id": actor_id,
        "title": task.title,
        "number": task.number,
        "team_id": task.team_id,
    }
    for recipient in sorted(set(recipients) - {actor_id}):
        planned = Planned(recipient, kind, f"{task.id}:v{task.version}", now)
        await planning.put(None, planned, now, said)


async def team(
    team_: Team, recipient: int, kind: Notice, now: datetime, *, actor_id: int, **payload: object
) -> None:
    """Tells somebody something about a team, which they may not see any more."""
    if recipient == actor_id:
        return
    said = {"actor_id": actor_id, "team_id": team_.id, "team": team_.name, **payload}
    planned = Planned(recipient, kind, f"team{team_.id}:{actor_id}:{now.timestamp():.3f}", now)
    await planning.put(None, planned, now, said)
