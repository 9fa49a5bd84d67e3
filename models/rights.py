"""Who may do what: the one table of rights.

A standing is what somebody is to a team or a task; several at once are usual (a member who wrote
the task and is on it). Whoever has none sees nothing: foreign ids answer as not found.
"""

from collections.abc import Set as AbstractSet
from enum import StrEnum

from models import errors
from models.task import AssignmentState, Task
from models.team import AssignOthers, Membership, Role, Team


class Standing(StrEnum):
    """What a person is to a team and to one of its tasks."""

    OWNER = "owner"
    ADMIN = "admin"
    MEMBER = "member"
    AUTHOR = "author"
    ASSIGNEE = "assignee"


class Right(StrEnum):
    """Something that only some may do."""

    SEE = "see"
    CREATE_TASK = "create_task"
    ASSIGN_OTHERS = "assign_others"
    EDIT_TASK = "edit_task"
    ACT = "act"
    CLAIM = "claim"
    REMIND_SELF = "remind_self"
    INVITE = "invite"


_MANAGERS = frozenset({Standing.OWNER, Standing.ADMIN})
_TEAM = _MANAGERS | {Standing.MEMBER}

TABLE: dict[Right, frozenset[Standing]] = {
    Right.SEE: _TEAM,
    Right.CREATE_TASK: _TEAM,
    Right.ASSIGN_OTHERS: _TEAM,  # narrowed by the team's own setting, below
    Right.EDIT_TASK: _MANAGERS | {Standing.AUTHOR},
    Right.ACT: frozenset({Standing.ASSIGNEE}),
    Right.CLAIM: _TEAM,
    Right.REMIND_SELF: _TEAM,
    Right.INVITE: _MANAGERS,
}

_OF_ROLE = {
    Role.OWNER: Standing.OWNER,
    Role.ADMIN: Standing.ADMIN,
    Role.MEMBER: Standing.MEMBER,
}


def in_team(membership: Membership | None) -> frozenset[Standing]:
    """What the holder of that membership is to the team."""
    return frozenset({_OF_ROLE[membership.role]}) if membership else frozenset()


def on_task(membership: Membership | None, task: Task) -> frozenset[Standing]:
    """The same for one of the team's tasks, whose `assignments` are loaded."""
    if membership is None:
        return frozenset()
    standing = set(in_team(membership))
    if task.author_id == membership.person_id:
        standing.add(Standing.AUTHOR)
    if any(
        a.person_id == membership.person_id and a.state != AssignmentState.DECLINED
        for a in task.assignments
    ):
        standing.add(Standing.ASSIGNEE)
    return frozenset(standing)


def has(standing: AbstractSet[Standing], right: Right, team: Team) -> bool:
    """Whether that standing carries the right in this team."""
    if right is Right.ASSIGN_OTHERS and team.assign_others is AssignOthers.ADMINS:
        return bool(standing & _MANAGERS)
    if right is Right.INVITE and team.personal:
        return False
    return bool(standing & TABLE[right])


def require(standing: AbstractSet[Standing], right: Right, team: Team) -> None:
    """NotFoundError to outsiders, ForbiddenError to insiders without the right."""
    if not has(standing, Right.SEE, team):
        raise errors.NotFoundError
    if not has(standing, right, team):
        raise errors.ForbiddenError(right=right.value)
