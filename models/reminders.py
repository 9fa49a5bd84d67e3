"""Reminders that people ask for: rules of their own, and «later» under one that came."""

from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from tortoise.transactions import in_transaction

from models import errors, limits, moves, nagging, planning, tasks, timing
from models.delivery import Notice
from models.planned import Planned
from models.task import Reminder, own_assignment
from models.tasks import Seen
from models.transitions import Action

EVENING = time(19)
"""What «in the evening» means, in the reader's zone; the morning is `nagging.MORNING`."""


class Snooze(StrEnum):
    """How far a reminder can be put off by one tap."""

    TEN_MINUTES = "10m"
    HOUR = "1h"
    EVENING = "evening"
    TOMORROW = "tomorrow"


_LENGTHS = {Snooze.TEN_MINUTES: timedelta(minutes=10), Snooze.HOUR: timedelta(hours=1)}


def snooze_until(choice: Snooze, now: datetime, timezone: str) -> datetime:
    """The UTC instant of that choice for a reader in that zone; always after `now`."""
    if length := _LENGTHS.get(choice):
        return now + length
    zone = ZoneInfo(timezone)
    today = now.astimezone(zone).date()
    if choice is Snooze.EVENING:
        evening = datetime.combine(today, EVENING, zone)
        if evening > now:
            return evening.astimezone(UTC)
    at = EVENING if choice is Snooze.EVENING else nagging.MORNING
    return datetime.combine(today + timedelta(days=1), at, zone).astimezone(UTC)


async def add(
    actor_id: int,
    task_id: int,
    now: datetime,
    *,
    minutes_before: int | None = None,
    at: datetime | None = None,
) -> Seen:
    """Adds a reminder of the actor's own: minutes before the due time, or at an instant.

    NotFoundError, WrongStateError (closed), NoDueError, DueInPastError (that instant has gone),
    TooManyError.
    """
    async with in_transaction():
        seen = await moves.begin(actor_id, task_id, Action.REMIND, now)
        if timing.reminder_at(seen.task, minutes_before, at, actor_id) <= now:
            raise errors.DueInPastError
        rules = Reminder.filter(task_id=task_id, person_id=actor_id)
        if await rules.count() >= limits.REMINDERS:
            raise errors.TooManyError(limit=limits.REMINDERS, field="reminders")
        await Reminder.get_or_create(
            task_id=task_id,
            person_id=actor_id,
            minutes_before=minutes_before,
            at=at,
            defaults={"created_at": now},
        )
        await _hear_again(seen, now)
    return seen


async def snooze(actor_id: int, task_id: int, until: datetime, now: datetime, *, of: int) -> Seen:
    """Plans one more reminder at that instant, also for a due time that has gone.

    `of`: the delivery that is put off; put off once more, it comes once, at the later word.

    NotFoundError, WrongStateError (closed), DueInPastError.
    """
    if until <= now:
        raise errors.DueInPastError
    async with in_transaction():
        seen = await moves.begin(actor_id, task_id, Action.REMIND, now)
        slot = f"{timing.SNOOZED}{of}"
        await planning.put(seen.task, Planned(actor_id, Notice.REMINDER, slot, until), now)
        await _hear_again(seen, now)
    return seen


async def mute(actor_id: int, task_id: int, now: datetime) -> Seen:
    """No reminders of the task any more for the actor, until they want one again.

    An assignee's rules are kept, and only silent. NotFoundError, WrongStateError (closed).
    """
    async with in_transaction():
        seen = await moves.begin(actor_id, task_id, Action.REMIND, now)
        if own := own_assignment(seen.task, actor_id):
            own.muted = True
            await own.save(update_fields=["muted"])
        else:
            await Reminder.filter(task_id=task_id, person_id=actor_id).delete()
        await planning.drop(task_id, timing.TIMED, [actor_id])
        await planning.plan(seen.task, now)
    return seen


async def unmute(actor_id: int, task_id: int, now: datetime) -> Seen:
    """Reminders of the task again. NotFoundError, WrongStateError (closed)."""
    async with in_transaction():
        seen = await moves.begin(actor_id, task_id, Action.REMIND, now)
        await _hear_again(seen, now)
    return seen


async def _hear_again(seen: Seen, now: datetime) -> None:
    own = own_assignment(seen.task, seen.reader_id)
    if own and own.muted:
        own.muted = False
        await own.save(update_fields=["muted"])
    await planning.plan(seen.task, now)


async def own(reader_id: int, task_id: int, now: datetime) -> list[tuple[Reminder, datetime]]:
    """The reader's reminders that are still to come, with their instants, the next first.

    NotFoundError.
    """
    return await ahead(await tasks.get(reader_id, task_id), now)


async def ahead(seen: Seen, now: datetime) -> list[tuple[Reminder, datetime]]:
    """The same of a task that was looked at."""
    rules = await Reminder.filter(task_id=seen.task.id, person_id=seen.reader_id)
    timed = [
        (rule, timing.reminder_at(seen.task, rule.minutes_before, rule.at, seen.reader_id))
        for rule in rules
        if rule.at or timing.due_for(seen.task, seen.reader_id)
    ]
    return sorted(((rule, at) for rule, at in timed if at > now), key=lambda pair: pair[1])


async def remove(
    actor_id: int, reminder_id: int, now: datetime, *, task_id: int | None = None
) -> None:
    """Takes back a reminder of the actor's own. `task_id`: only of that task. NotFoundError."""
    async with in_transaction():
        rule = await Reminder.get_or_none(id=reminder_id, person_id=actor_id)
        if rule is None or task_id not in (None, rule.task_id):
            raise errors.NotFoundError
        await rule.delete()
        await planning.plan(await tasks.load(rule.task_id), now)
