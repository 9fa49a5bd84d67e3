"""Watching a task: told of its changes, owing nothing."""

from datetime import datetime

from tortoise.transactions import in_transaction

from models import moves, tasks
from models.tasks import Seen
from models.transitions import Action


async def watch(actor_id: int, task_id: int, watching: bool, now: datetime) -> Seen:
    """The actor watches the task from now on, or no longer; nothing changes where it is so.

    Errors as of `moves.act`.
    """
    async with in_transaction():
        await tasks.lock(task_id)
        seen = await tasks.get(actor_id, task_id)
        if watching is any(each.person_id == actor_id for each in seen.task.watchers):
            return seen
        action = Action.WATCH if watching else Action.UNWATCH
        return await moves.act(actor_id, task_id, action, now)
