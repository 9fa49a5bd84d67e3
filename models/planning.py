"""Which messages a task owes to whom and when; brought up to date in the change's transaction."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models import errors
from models.delivery import Delivery, DeliveryState, Notice
from models.listener import notify
from models.task import AssignmentState, Reminder, Task

CHANNEL = "deliveries"
"""NOTIFY channel that wakes whoever sends."""
BEFORE = 60
"""Minutes before a timed task at which assignees are reminded by default."""
MORNING = time(9)
"""When an all-day task is spoken of, in the reader's zone."""
SNOOZED = "snooze:"
"""Slots of reminders that were put off by their reader."""
_TIMED = (Notice.REMINDER, Notice.DUE)
_WAITING = (AssignmentState.PENDING, AssignmentState.ACCEPTED)


@dataclass(frozen=True, slots=True)
class Planned:
    """One message to come."""

    recipient: int
    kind: Notice
    slot: str
    due_at: datetime


def reminder_at(task: Task, minutes_before: int | None, at: datetime | None) -> datetime:
    """The instant of a reminder rule. NoDueError where it counts from a missing due time."""
    if at:
        return at
    if task.due_at is None:
        raise errors.NoDueError
    return task.due_at - timedelta(minutes=minutes_before or 0)


def _morning(task: Task, timezone: str) -> datetime:
    due = task.due
    assert due  # noqa: S101 - callers ask only about tasks with a due time
    return datetime.combine(due.date, MORNING, ZoneInfo(timezone)).astimezone(UTC)


def _timed(task: Task, person_id: int, timezone: str) -> Iterable[Planned]:
    if task.due_at is None:
        return
    stamp = task.due_at.astimezone(UTC).strftime("%Y%m%dT%H%MZ")
    if task.all_day:
        yield Planned(person_id, Notice.DUE, f"day:{stamp}", _morning(task, timezone))
        return
    before = reminder_at(task, BEFORE, None)
    yield Planned(person_id, Notice.REMINDER, f"{BEFORE}:{stamp}", before)
    yield Planned(person_id, Notice.DUE, f"0:{stamp}", task.due_at)


def _own(task: Task, rule: Reminder) -> Iterable[Planned]:
    if rule.minutes_before is not None and task.due_at is None:
        return  # the due time was dropped after the rule was set; it returns with a new one
    when = reminder_at(task, rule.minutes_before, rule.at)
    stamp = when.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    yield Planned(rule.person_id, Notice.REMINDER, f"own:{stamp}", when)


def finished(task: Task) -> set[int]:
    """Those who have nothing left to do on it: nobody reminds them any more."""
    return {a.person_id for a in task.assignments if a.state not in _WAITING}


async def wanted(task: Task) -> list[Planned]:
    """Everything timed that the task owes as it is now, past instants included."""
    if task.closed or task.deleted_at:
        return []
    await task.fetch_related("assignments__person")
    rules = await Reminder.filter(task_id=task.id)
    return [
        planned
        for source in (
            *(
                _timed(task, a.person_id, a.person.timezone)
                for a in task.assignments
                if a.state in _WAITING
            ),
            *(_own(task, rule) for rule in rules if rule.person_id not in finished(task)),
        )
        for planned in source
    ]


async def plan(task: Task, now: datetime) -> None:
    """Adds what is missing, drops what is no longer owed. Instants already past are not planned.

    Snoozed messages (slot `snooze:…`) stay until the task closes or their reader is done with it.
    """
    owed = await wanted(task)
    keep = {(p.recipient, p.kind, p.slot) for p in owed}  # what is late is owed all the same
    pending = Delivery.filter(task_id=task.id, state=DeliveryState.PENDING)
    stale = [row.id for row in await pending if not _still_owed(row, keep, task)]
    # The state is looked at again: a message may be on its way since.
    await pending.filter(id__in=stale).update(state=DeliveryState.CANCELLED)
    for planned in owed:
        if planned.due_at > now:
            await put(task, planned, now)


def _still_owed(row: Delivery, keep: set[tuple[int, Notice, str]], task: Task) -> bool:
    if row.kind not in _TIMED:
        return row.kind in (Notice.DONE, Notice.DECLINED) or not task.closed
    if row.slot.startswith(SNOOZED):
        return snooze_holds(task, row.recipient)
    return (row.recipient, row.kind, row.slot) in keep


def snooze_holds(task: Task, person_id: int) -> bool:
    """Whether a reminder that was put off is still of use; `assignments` are loaded."""
    return not task.closed and not task.deleted_at and person_id not in finished(task)


async def put(
    task: Task, planned: Planned, now: datetime, payload: dict[str, object] | None = None
) -> None:
    """Plans one message; one that was cancelled becomes pending again, one sent stays sent."""
    key = {
        "task_id": task.id,
        "recipient": planned.recipient,
        "kind": planned.kind,
        "slot": planned.slot,
    }
    values = {"due_at": planned.due_at, "send_at": planned.due_at, "payload": payload or {}}
    row, created = await Delivery.get_or_create(**key, defaults={**values, "created_at": now})
    if not created:
        unsent = (DeliveryState.CANCELLED, DeliveryState.PENDING)
        again = Delivery.filter(id=row.id, state__in=unsent)
        await again.update(**values, state=DeliveryState.PENDING)
    await notify(CHANNEL)
