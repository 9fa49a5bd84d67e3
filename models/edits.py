"""What a task says: changed by those who may edit it."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import TypedDict

from tortoise.transactions import in_transaction

from models import closing, errors, limits, moves, occurrences, tasks, values
from models.due import Due
from models.tag import TaskTag
from models.task import Completion, Priority, State, Task
from models.tasks import Seen
from models.transitions import Action


class Changes(TypedDict, total=False):
    """What is to be different; what is not named stays."""

    title: str
    description: str
    priority: Priority
    completion: Completion
    needs_review: bool
    duration: int | None


async def change(
    actor_id: int,
    task_id: int,
    changes: Changes,
    now: datetime,
    *,
    version: int | None = None,
    later: bool = False,
) -> Seen:
    """Changes the task; with `later`, what its series brings from now on as well.

    Errors as of `moves.act`, and of the values: TitleEmptyError, TooLongError, DurationError.
    """
    checked = _checked(changes)
    async with in_transaction():
        seen = await moves.begin(actor_id, task_id, Action.EDIT, now, version=version)
        before = {name: getattr(seen.task, name) for name in checked}
        different = {name: value for name, value in checked.items() if value != before[name]}
        if not different and not later:
            return seen
        seen.task.update_from_dict(different)
        if "completion" in different:
            await _reconsider(seen.task, actor_id, now)
        await moves.finish(seen, Action.EDIT, now, fields=sorted(different))
        if later:
            await occurrences.remember(await tasks.load(task_id), checked)
    return await tasks.get(actor_id, task_id)


def _checked(changes: Changes) -> dict[str, object]:
    checked: dict[str, object] = dict(changes)
    if "title" in changes:
        checked["title"] = tasks.title(changes["title"])
    if "description" in changes:
        checked["description"] = tasks.description(changes["description"])
    values.duration(changes.get("duration"))
    return checked


async def _reconsider(task: Task, actor_id: int, now: datetime) -> None:
    """With another way of closing, what has been reported already may be enough."""
    before = task.state
    if not task.closed and before is not State.REVIEW:
        await closing.settle(task)
        await closing.mark_closing(task, before, actor_id, now)


async def tag(
    actor_id: int,
    task_id: int,
    tags: Collection[int],
    now: datetime,
    *,
    version: int | None = None,
    later: bool = False,
) -> Seen:
    """The task has these tags from now on. NotFoundError for a tag of another team."""
    wanted = set(tags)
    if len(wanted) > limits.TASK_TAGS:
        raise errors.TooManyError(limit=limits.TASK_TAGS, field="tags")
    async with in_transaction():
        seen = await moves.begin(actor_id, task_id, Action.EDIT, now, version=version)
        await tasks.own_tags(seen.task.team_id, wanted)
        there = {row.tag_id for row in seen.task.tags}
        await TaskTag.filter(task_id=task_id, tag_id__in=there - wanted).delete()
        await TaskTag.bulk_create(
            [TaskTag(task_id=task_id, tag_id=tag_id) for tag_id in sorted(wanted - there)]
        )
        await moves.finish(seen, Action.EDIT, now, fields=["tags"])
        if later:
            await occurrences.remember(await tasks.load(task_id), ["tags"])
    return await tasks.get(actor_id, task_id)


def ends(task: Task) -> Due | None:
    """When an event is over; None where it has no length."""
    if task.due_at is None or task.duration is None or task.all_day:
        return None
    return Due.moment(task.due_at + timedelta(minutes=task.duration), task.timezone)
