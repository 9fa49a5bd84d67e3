"""Deleted tasks: kept for a while, brought back, emptied."""

from datetime import datetime, timedelta

from tortoise.expressions import Q
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from models import (
    activity,
    columns,
    errors,
    limits,
    moves,
    notices,
    occurrences,
    planning,
    rights,
    tasks,
    teams,
)
from models.delivery import Notice
from models.rights import Right
from models.task import AssignmentState, Task
from models.tasks import Seen
from models.team import Role
from models.transitions import Action

KEPT = timedelta(days=limits.TRASH_DAYS)
"""How long a deleted task can be brought back."""


async def delete(actor_id: int, task_id: int, now: datetime, *, version: int | None = None) -> Task:
    """Puts the task into the trash; what it owes is not sent any more. Assignees are told.

    Errors as of `moves.act`.
    """
    async with in_transaction():
        seen = await moves.begin(actor_id, task_id, Action.DELETE, now, version=version)
        task = seen.task
        if not task.closed:
            await occurrences.advance(task, now)
        task.deleted_at, task.updated_at = now, now
        task.version += 1
        await task.save()
        await _record("delete", actor_id, task, now)
        if not task.closed:
            await notices.lost(task, Notice.DELETED, _on_it(task), actor_id, now)
        await planning.plan(task, now)
    return task


def _on_it(task: Task) -> list[int]:
    return [a.person_id for a in task.assignments if a.state is not AssignmentState.DECLINED]


async def restore(actor_id: int, task_id: int, now: datetime) -> Seen:
    """Brings the task back as it was. Assignees are told.

    NotFoundError, ForbiddenError, NotInTrashError (not there, or for longer than `KEPT`).
    """
    async with in_transaction():
        await tasks.lock(task_id)
        seen = await _deleted(actor_id, task_id)
        task = seen.task
        rights.require(seen.standing, Right.EDIT_TASK, task.team)
        if task.deleted_at is None or task.deleted_at + KEPT <= now:
            raise errors.NotInTrashError
        task.deleted_at, task.updated_at = None, now
        task.version += 1
        await task.save()
        await _record("restore", actor_id, task, now)
        fresh = await tasks.load(task_id)
        if not fresh.closed:
            await notices.tell(fresh, Notice.REOPENED, _on_it(fresh), actor_id, now)
        await planning.plan(fresh, now)
    return await tasks.get(actor_id, task_id)


async def _deleted(actor_id: int, task_id: int) -> Seen:
    try:
        return await tasks.get(actor_id, task_id, deleted=True)
    except errors.NotFoundError:
        await tasks.get(actor_id, task_id)  # foreign ones stay unknown
        raise errors.NotInTrashError from None


async def _record(action: str, actor_id: int, task: Task, now: datetime) -> None:
    await activity.record(action, actor_id=actor_id, team_id=task.team_id, task_id=task.id, now=now)


async def get(reader_id: int, task_id: int) -> Seen:
    """A deleted task. NotFoundError, NotInTrashError."""
    return await _deleted(reader_id, task_id)


async def of_team(
    reader_id: int,
    team_id: int,
    now: datetime,
    *,
    limit: int,
    before: tuple[datetime, int] | None = None,
) -> list[Task]:
    """What the reader may bring back into that team, the latest first. NotFoundError.

    A page begins behind the task that was deleted at `before`, with that id.
    """
    await teams.membership(reader_id, team_id)
    found = _restorable(reader_id, now).filter(team_id=team_id).order_by("-deleted_at", "-id")
    if before:
        at, last = before
        found = found.filter(Q(deleted_at__lt=at) | Q(deleted_at=at, id__lt=last))
    return await found.limit(min(limit, limits.PAGE)).select_related("team", "author")


async def listed(reader_id: int, now: datetime, *, limit: int, skip: int = 0) -> list[Task]:
    """What the reader may bring back, the latest first."""
    found = _restorable(reader_id, now).order_by("-deleted_at", "-id").offset(skip)
    return await found.limit(min(limit, limits.PAGE)).select_related("team", "author")


async def count(reader_id: int, now: datetime) -> int:
    """How many there are."""
    return await _restorable(reader_id, now).count()


def _restorable(reader_id: int, now: datetime) -> QuerySet[Task]:
    mine = Q(team__memberships__person_id=reader_id) & (
        Q(author_id=reader_id) | Q(team__memberships__role__in=[Role.OWNER, Role.ADMIN])
    )
    found: QuerySet[Task] = Task.everything.filter(mine, deleted_at__gt=now - KEPT)
    return found


async def empty(now: datetime, *, batch: int = 1000) -> int:
    """Deletes for good what has been there for longer than `KEPT`; how many."""
    old: QuerySet[Task] = Task.everything.filter(deleted_at__lte=now - KEPT).limit(batch)
    gone: QuerySet[Task] = Task.everything.filter(id__in=await columns.numbers(old, "id"))
    return await gone.delete()
