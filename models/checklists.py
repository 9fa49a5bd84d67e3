"""A task's checklist: lines added, ticked, taken away."""

from collections.abc import Sequence
from datetime import datetime

from tortoise.transactions import in_transaction

from models import errors, limits, moves, tasks
from models.checklist_item import ChecklistItem
from models.tasks import Seen
from models.transitions import Action


async def add(actor_id: int, task_id: int, texts: Sequence[str], now: datetime) -> Seen:
    """Adds lines at the end. Errors as of `moves.act`, WordsEmptyError, TooLongError,
    TooManyError."""
    texts = tasks.lines(texts)
    if not texts:
        raise errors.WordsEmptyError
    async with in_transaction():
        seen = await moves.begin(actor_id, task_id, Action.CHECK, now)
        there = [item.position for item in seen.task.checklist]
        if len(there) + len(texts) > limits.CHECKLIST:
            raise errors.TooManyError(limit=limits.CHECKLIST, field="checklist")
        first = max(there, default=-1) + 1
        await ChecklistItem.bulk_create(
            [
                ChecklistItem(task_id=task_id, position=first + offset, text=text)
                for offset, text in enumerate(texts)
            ]
        )
        await moves.finish(seen, Action.CHECK, now, added=len(texts))
    return await tasks.get(actor_id, task_id)


async def tick(actor_id: int, item_id: int, done: bool, now: datetime) -> Seen:
    """Marks a line as done, or not done; nothing changes where it is so already.

    NotFoundError for a line that is gone or of a foreign task; else errors as of `moves.act`.
    """
    async with in_transaction():
        seen, item = await _begin(actor_id, item_id, now)
        if (item.done_at is not None) != done:
            item.done_at = now if done else None
            item.done_by_id = actor_id if done else None
            await item.save(update_fields=["done_at", "done_by_id"])
            what = "ticked" if done else "unticked"
            await moves.finish(seen, Action.CHECK, now, **{what: item.text})
    return await tasks.get(actor_id, seen.task.id)


async def remove(actor_id: int, item_id: int, now: datetime) -> Seen:
    """Takes a line away. Errors as of `tick`."""
    async with in_transaction():
        seen, item = await _begin(actor_id, item_id, now)
        await item.delete()
        await moves.finish(seen, Action.CHECK, now, removed=item.text)
    return await tasks.get(actor_id, seen.task.id)


async def _begin(actor_id: int, item_id: int, now: datetime) -> tuple[Seen, ChecklistItem]:
    item = await ChecklistItem.get_or_none(id=item_id)
    if item is None:
        raise errors.NotFoundError
    seen = await moves.begin(actor_id, item.task_id, Action.CHECK, now)
    item = next((i for i in seen.task.checklist if i.id == item_id), None)
    if item is None:  # taken away while the task was waited for
        raise errors.NotFoundError
    return seen, item
