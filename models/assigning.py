"""Who is on a task: set by people, kept in step with tags, let go when somebody leaves."""

from collections.abc import Collection
from datetime import datetime

from tortoise.transactions import in_transaction

from models import (
    cards,
    closing,
    columns,
    errors,
    ledger,
    limits,
    making,
    moves,
    notices,
    planning,
    tasks,
    teams,
)
from models.delivery import Delivery, DeliveryState, Notice
from models.tag import MemberTag, RecipientTag, Tag
from models.task import LIVE, Assignment, AssignmentState, Reminder, State, Task, Watcher
from models.tasks import Seen
from models.team import Membership
from models.transitions import Action


async def assign(
    actor_id: int,
    task_id: int,
    people: Collection[int],
    now: datetime,
    *,
    tags: Collection[int] = (),
    version: int | None = None,
) -> Seen:
    """From now on these people are on the task, and whoever wears these tags; nobody else.

    Whoever stays keeps their state. Errors as of `moves.act`, NotAMemberError, TooManyError.
    """
    people, tags = list(dict.fromkeys(people)), list(dict.fromkeys(tags))
    if len(people) + len(tags) > limits.ASSIGNEES:
        raise errors.TooManyError(limit=limits.ASSIGNEES, field="assignees")
    async with in_transaction():
        seen = await moves.begin(actor_id, task_id, Action.ASSIGN, now, version=version)
        await _check(seen, people, tags)
        await _receive(seen.task, tags)
        wanted = dict.fromkeys(people, None) | {
            person_id: tag_id
            for person_id, tag_id in await making.wearers(seen.task)
            if person_id not in people
        }
        await _replace(seen.task, wanted, actor_id, now)
        await _settled(seen.task, actor_id, now)
        await moves.finish(seen, Action.ASSIGN, now, people=people, tags=tags)
    return await tasks.get(actor_id, task_id)


async def _check(seen: Seen, people: list[int], tags: list[int]) -> None:
    """Rights are asked for those who are new: whoever is on the task may stay."""
    membership = await teams.membership(seen.reader_id, seen.task.team_id)
    there = {a.person_id for a in seen.task.assignments}
    received = {r.tag_id for r in seen.task.recipient_tags}
    await tasks.check_recipients(
        membership, [p for p in people if p not in there], [t for t in tags if t not in received]
    )


async def _receive(task: Task, tags: list[int]) -> None:
    await RecipientTag.filter(task_id=task.id).exclude(tag_id__in=tags).delete()
    there = set(await columns.numbers(RecipientTag.filter(task_id=task.id), "tag_id"))
    await RecipientTag.bulk_create(
        [RecipientTag(task_id=task.id, tag_id=tag_id) for tag_id in tags if tag_id not in there]
    )


async def _replace(task: Task, wanted: dict[int, int | None], actor_id: int, now: datetime) -> None:
    for assignment in await Assignment.filter(task_id=task.id):
        if assignment.person_id not in wanted:
            await _take_off(task, assignment, actor_id, now)
        elif assignment.via_tag_id != wanted[assignment.person_id]:
            assignment.via_tag_id = wanted[assignment.person_id]
            await assignment.save(update_fields=["via_tag_id"])
    for person_id, tag_id in wanted.items():
        await making.put_on(task, person_id, tag_id, actor_id, now)


async def _take_off(
    task: Task, assignment: Assignment, actor_id: int | None, now: datetime
) -> None:
    await assignment.delete()
    if assignment.state is not AssignmentState.DECLINED:
        await notices.lost(task, Notice.UNASSIGNED, [assignment.person_id], actor_id, now)


async def _settled(task: Task, actor_id: int, now: datetime) -> None:
    """Whoever was taken off may have been the last whose report was awaited."""
    before = task.state
    if before is State.REVIEW:
        return
    await closing.settle(task)
    await closing.mark_closing(task, before, actor_id, now)


async def sync(tag_id: int, now: datetime, *, actor_id: int | None = None) -> None:
    """Puts whoever wears the tag now on the live tasks it receives, and takes off who lost it.

    Inside the caller's transaction. What was reported stays.
    """
    received = await columns.numbers(RecipientTag.filter(tag_id=tag_id), "task_id")
    live = await Task.filter(id__in=received, state__in=LIVE).order_by("id")
    for task in live:
        await Task.filter(id=task.id).select_for_update().first()
        await _sync_one(task, tag_id, actor_id, now)


async def _sync_one(task: Task, tag_id: int, actor_id: int | None, now: datetime) -> None:
    worn = MemberTag.filter(tag_id=tag_id)
    wearers = set(await columns.numbers(worn, "membership__person_id"))
    there = await Assignment.filter(task_id=task.id)
    for assignment in there:
        lost = assignment.via_tag_id == tag_id and assignment.person_id not in wearers
        if lost and assignment.state is not AssignmentState.DONE:
            await _take_off(task, assignment, actor_id, now)
    for person_id in sorted(wearers - {a.person_id for a in there}):
        await making.put_on(task, person_id, tag_id, actor_id or task.author_id, now)
    await cards.outdate(task.id)
    await planning.plan(await tasks.load(task.id), now)


async def drop_tag(tag: Tag, now: datetime, actor_id: int) -> None:
    """The tag is about to go: nobody is on a task by it any more, unless they have reported."""
    await MemberTag.filter(tag_id=tag.id).delete()
    await sync(tag.id, now, actor_id=actor_id)


async def leave(team_id: int, person_id: int, now: datetime, *, actor_id: int) -> None:
    """The person is out of the team: what they had not finished goes back to its authors.

    Inside the caller's transaction, after the membership is gone.
    """
    unfinished = await Assignment.filter(
        person_id=person_id, task__team_id=team_id, task__state__in=LIVE
    ).exclude(state__in=[AssignmentState.DONE, AssignmentState.DECLINED])
    for assignment in sorted(unfinished, key=lambda a: a.task_id):
        await Task.everything.filter(id=assignment.task_id).select_for_update().first()
        await assignment.delete()
        await cards.outdate(assignment.task_id)
        await _tell_author(assignment, actor_id, now)
    await Watcher.filter(person_id=person_id, task__team_id=team_id).delete()
    await Reminder.filter(person_id=person_id, task__team_id=team_id).delete()
    pending = Delivery.filter(recipient=person_id, state=DeliveryState.PENDING)
    await ledger.cancel(pending.filter(task__team_id=team_id))


async def _tell_author(assignment: Assignment, actor_id: int, now: datetime) -> None:
    task = await Task.everything.filter(id=assignment.task_id).get()
    if task.deleted_at:
        return
    await Task.filter(id=task.id).update(version=task.version + 1, updated_at=now)
    fresh = await tasks.load(task.id)
    if await Membership.exists(team_id=task.team_id, person_id=task.author_id):
        slot = f"left{assignment.id}"
        person = assignment.person_id
        await notices.tell(
            fresh, Notice.ASSIGNEE_LEFT, {task.author_id}, person, now, slot=slot, by=actor_id
        )
    await planning.plan(fresh, now)
