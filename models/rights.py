"""Who may do what: the one table of rights.

A standing is what somebody is to a team or a task; several at once are usual (a member who wrote
the task and is on it). Whoever has none sees nothing: foreign ids answer as not found.
"""

from collections.abc import Set as AbstractSet
from enum import StrEnum

from models import errors
from models.task import Task
from models.team import AssignOthers, Membership, Role, Team


class Standing(StrEnum):
    """What a person is to a team and to one of its tasks."""

    OWNER = "owner"
    ADMIN = "admin"
    MEMBER = "member"
    AUTHOR = "author"
    ASSIGNEE = "assignee"
    WATCHER = "watcher"


class Right(StrEnum):
    """Something that only some may do."""

    SEE_TEAM = "see_team"
    SEE_TASK = "see_task"
    CREATE_TASK = "create_task"
    ASSIGN_OTHERS = "assign_others"
    EDIT_TASK = "edit_task"
    WORK = "work"
    ACT = "act"
    CLAIM = "claim"
    COMMENT = "comment"
    WATCH = "watch"
    REMIND_SELF = "remind_self"
    INVITE = "invite"
    MANAGE_TAGS = "manage_tags"
    MANAGE_TEAM = "manage_team"
    REMOVE_ADMIN = "remove_admin"
    REMOVE_MEMBER = "remove_member"
    CHANGE_ROLE = "change_role"
    TRANSFER = "transfer"
    DELETE_TEAM = "delete_team"
    LEAVE = "leave"


_OWNER = frozenset({Standing.OWNER})
_MANAGERS = frozenset({Standing.OWNER, Standing.ADMIN})
_TEAM = _MANAGERS | {Standing.MEMBER}
_EDITORS = _MANAGERS | {Standing.AUTHOR}
_INVOLVED = _EDITORS | {Standing.ASSIGNEE, Standing.WATCHER}

TABLE: dict[Right, frozenset[Standing]] = {
    Right.SEE_TEAM: _TEAM,
    Right.SEE_TASK: _TEAM,  # narrowed by the team's own setting, below
    Right.CREATE_TASK: _TEAM,
    Right.ASSIGN_OTHERS: _TEAM,  # narrowed by the team's own setting, below
    Right.EDIT_TASK: _EDITORS,
    Right.WORK: _EDITORS | {Standing.ASSIGNEE},
    Right.ACT: frozenset({Standing.ASSIGNEE}),
    Right.CLAIM: _TEAM,
    Right.COMMENT: _TEAM,
    Right.WATCH: _TEAM,
    Right.REMIND_SELF: _TEAM,
    Right.INVITE: _MANAGERS,
    Right.MANAGE_TAGS: _MANAGERS,
    Right.MANAGE_TEAM: _MANAGERS,
    Right.REMOVE_ADMIN: _OWNER,
    Right.REMOVE_MEMBER: _MANAGERS,
    Right.CHANGE_ROLE: _OWNER,
    Right.TRANSFER: _OWNER,
    Right.DELETE_TEAM: _OWNER,
    Right.LEAVE: frozenset({Standing.ADMIN, Standing.MEMBER}),
}

NOT_IN_PERSONAL = frozenset(
    {
        Right.INVITE,
        Right.MANAGE_TEAM,
        Right.REMOVE_ADMIN,
        Right.REMOVE_MEMBER,
        Right.CHANGE_ROLE,
        Right.TRANSFER,
        Right.DELETE_TEAM,
        Right.LEAVE,
    }
)
"""What nobody may do to a personal team: it belongs to one person for ever."""

_OF_ROLE = {
    Role.OWNER: Standing.OWNER,
    Role.ADMIN: Standing.ADMIN,
    Role.MEMBER: Standing.MEMBER,
}


def in_team(membership: Membership | None) -> frozenset[Standing]:
    """What the holder of that membership is to the team."""
    return frozenset({_OF_ROLE[membership.role]}) if membership else frozenset()


def on_task(membership: Membership | None, task: Task) -> frozenset[Standing]:
    """The same for one of the team's tasks; its `assignments` and `watchers` are loaded."""
    if membership is None:
        return frozenset()
    standing = set(in_team(membership))
    if task.author_id == membership.person_id:
        standing.add(Standing.AUTHOR)
    if any(a.person_id == membership.person_id for a in task.assignments):
        standing.add(Standing.ASSIGNEE)
    if any(w.person_id == membership.person_id for w in task.watchers):
        standing.add(Standing.WATCHER)
    return frozenset(standing)


def allowed(right: Right, team: Team) -> frozenset[Standing]:
    """Which standings carry the right in this team, its settings considered."""
    if team.personal and right in NOT_IN_PERSONAL:
        return frozenset()
    if right is Right.ASSIGN_OTHERS and team.assign_others is AssignOthers.ADMINS:
        return _MANAGERS
    if right is Right.SEE_TASK and team.own_tasks_only:
        return _INVOLVED
    return TABLE[right]


def has(standing: AbstractSet[Standing], right: Right, team: Team) -> bool:
    """Whether that standing carries the right in this team."""
    return not standing.isdisjoint(allowed(right, team))


def require(standing: AbstractSet[Standing], right: Right, team: Team) -> None:
    """NotFoundError to outsiders, ForbiddenError to insiders without the right."""
    if not has(standing, Right.SEE_TEAM, team):
        raise errors.NotFoundError
    if not has(standing, right, team):
        raise errors.ForbiddenError(right=right.value)
