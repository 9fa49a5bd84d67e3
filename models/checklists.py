"""A task's checklist: lines added, ticked, taken away."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TypedDict

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


class Changes(TypedDict, total=False):
    """What is to be different in a line; `position` is its place among all, the first is 0."""

    text: str
    done: bool
    position: int


async def change(
    actor_id: int, item_id: int, changes: Changes, now: datetime, *, task_id: int | None = None
) -> Seen:
    """Changes a line, all or nothing. `task_id`: only of that task.

    Errors as of `tick`, WordsEmptyError, TooLongError.
    """
    async with in_transaction():
        seen, item = await _begin(actor_id, item_id, now, task_id)
        before = {each.id: (each.position, each.text) for each in seen.task.checklist}
        if "text" in changes:
            item.text = _text(changes["text"])
        if "position" in changes:
            _place(seen.task.checklist, item, changes["position"])
        for each in seen.task.checklist:
            if before[each.id] != (each.position, each.text):
                await each.save(update_fields=["position", "text"])
        if any(before[each.id] != (each.position, each.text) for each in seen.task.checklist):
            await moves.finish(seen, Action.CHECK, now, edited=item.text)
        if "done" in changes:
            await tick(actor_id, item_id, changes["done"], now)
    return await tasks.get(actor_id, seen.task.id)


def _text(value: str) -> str:
    for text in tasks.lines([value]):
        return text
    raise errors.WordsEmptyError


def _place(lines: Iterable[ChecklistItem], item: ChecklistItem, position: int) -> None:
    others = [each for each in sorted(lines, key=lambda i: (i.position, i.id)) if each is not item]
    for place, each in enumerate([*others[:position], item, *others[position:]]):
        each.position = place


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


async def remove(actor_id: int, item_id: int, now: datetime, *, task_id: int | None = None) -> Seen:
    """Takes a line away. `task_id`: only of that task. Errors as of `tick`."""
    async with in_transaction():
        seen, item = await _begin(actor_id, item_id, now, task_id)
        await item.delete()
        await moves.finish(seen, Action.CHECK, now, removed=item.text)
    return await tasks.get(actor_id, seen.task.id)


async def _begin(
    actor_id: int, item_id: int, now: datetime, task_id: int | None = None
) -> tuple[Seen, ChecklistItem]:
    item = await ChecklistItem.get_or_none(id=item_id)
    if item is None or task_id not in (None, item.task_id):
        raise errors.NotFoundError
    seen = await moves.begin(actor_id, item.task_id, Action.CHECK, now)
    item = next((i for i in seen.task.checklist if i.id == item_id), None)
    if item is None:  # taken away while the task was waited for
        raise errors.NotFoundError
    return seen, item
