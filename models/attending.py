"""Answers to events of a chat: whoever is in the team may come, invited or not."""

from datetime import datetime

from tortoise.transactions import in_transaction

from models import errors, limits, making, moves, rights, tasks
from models.guards import Guard, holds
from models.rights import Right
from models.task import LIVE, Assignment, Kind, Task, own_assignment
from models.tasks import Seen
from models.transitions import Action


async def answer(actor_id: int, task_id: int, action: Action, now: datetime) -> Seen:
    """The actor's move; of an event ahead whoever answers is among its people from then on.

    Errors as of `moves.act`, TooManyError.
    """
    if not await _may_be_uninvited(actor_id, task_id):
        return await moves.act(actor_id, task_id, action, now)
    async with in_transaction():
        await tasks.lock(task_id)
        seen = await tasks.get(actor_id, task_id)
        if _uninvited(seen, now):
            rights.require(seen.standing, Right.CLAIM, seen.task.team)
            if len(seen.task.assignments) >= limits.ASSIGNEES:
                raise errors.TooManyError(limit=limits.ASSIGNEES, field="assignees")
            await making.put_on(seen.task, actor_id, None, actor_id, now)
        return await moves.act(actor_id, task_id, action, now)


async def _may_be_uninvited(actor_id: int, task_id: int) -> bool:
    """Whether it is worth a look under the lock."""
    return (
        await Task.filter(id=task_id, kind=Kind.EVENT, state__in=LIVE).exists()
        and not await Assignment.filter(task_id=task_id, person_id=actor_id).exists()
    )


def _uninvited(seen: Seen, now: datetime) -> bool:
    event = seen.task.kind is Kind.EVENT and not seen.task.closed
    ahead = holds(Guard.NOT_STARTED, seen.task, seen.reader_id, now)
    return event and ahead and own_assignment(seen.task, seen.reader_id) is None
