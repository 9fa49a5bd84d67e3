"""Several changes of one task at once, all or none."""

from collections.abc import Sequence
from datetime import datetime
from typing import cast

from tortoise.transactions import in_transaction

from models import assigning, edits, moves, repeats, tasks
from models.due import Due
from models.edits import Changes
from models.guards import Guard, holds
from models.tasks import Seen


class Patch(Changes, total=False):
    """What is to be different; what is not named stays."""

    due: Due | None
    tags: Sequence[int]
    people: Sequence[int]
    """Who is on it by hand."""
    recipient_tags: Sequence[int]
    rule: str | None
    from_completion: bool


async def apply(
    actor_id: int,
    task_id: int,
    patch: Patch,
    now: datetime,
    *,
    version: int | None = None,
    later: bool = False,
) -> Seen:
    """Changes the task; with `later`, what its series brings from now on as well.

    Errors as of `edits.change` and `edits.tag`, `moves.reschedule`, `repeats.set_rule` and
    `assigning.assign`.
    """
    words = {name: value for name, value in patch.items() if name in Changes.__annotations__}
    async with in_transaction():
        seen = await edits.change(
            actor_id,
            task_id,
            cast(Changes, words),
            now,
            version=version,
            later=later and bool(words),
        )
        await _when(seen, patch, now, later)
        if "tags" in patch:
            await edits.tag(actor_id, task_id, patch["tags"], now, later=later)
        await _who(seen, patch, now)
    return await tasks.get(actor_id, task_id)


async def _when(seen: Seen, patch: Patch, now: datetime, later: bool) -> None:
    """The due time first: what repeats needs one."""
    actor_id, task_id = seen.reader_id, seen.task.id
    due = patch.get("due")
    if later and due:
        await repeats.reschedule(actor_id, task_id, due, now)
    elif "due" in patch:
        await moves.reschedule(actor_id, task_id, due, now)
    running = seen.task.series if holds(Guard.REPEATS, seen.task, actor_id, now) else None
    if "rule" in patch or (running and "from_completion" in patch):
        counted = patch.get("from_completion", bool(running and running.from_completion))
        rule = patch.get("rule", running.rule if running else None)
        await repeats.set_rule(actor_id, task_id, rule, now, from_completion=counted)


async def _who(seen: Seen, patch: Patch, now: datetime) -> None:
    if not {"people", "recipient_tags"} & patch.keys():
        return
    task = seen.task
    by_hand = [each.person_id for each in task.assignments if each.via_tag_id is None]
    received = [each.tag_id for each in task.recipient_tags]
    people, tags = patch.get("people", by_hand), patch.get("recipient_tags", received)
    await assigning.assign(seen.reader_id, task.id, people, now, tags=tags)
