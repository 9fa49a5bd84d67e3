"""Which messages a task owes to whom and when; brought up to date in the change's transaction."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from models import errors
from models.delivery import Delivery, DeliveryState, Notice
from models.due import Due
from models.listener import notify
from models.task import Assignment, AssignmentState, Reminder, Task

CHANNEL = "deliveries"
"""NOTIFY channel that wakes whoever sends."""
MORNING = time(9)
"""When an all-day task is spoken of, in the reader's zone."""
SNOOZED = "snooze:"
"""Slots of reminders that were put off by their reader."""
TIMED = (Notice.REMINDER, Notice.DUE)
ASKING = (Notice.ASSIGNED, Notice.NUDGE, Notice.REVIEW, Notice.DUE_ASKED)
"""What asks its reader to do something, and is void once the task is closed."""
WAITING = (AssignmentState.PENDING, AssignmentState.ACCEPTED, AssignmentState.TENTATIVE)
"""Assignees of whom something is still expected."""


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


def _morning(due: Due, timezone: str) -> datetime:
    return datetime.combine(due.date, MORNING, ZoneInfo(timezone)).astimezone(UTC)


def _timed(task: Task, assignment: Assignment) -> Iterable[Planned]:
    due, person = assignment.due_of(task), assignment.person
    if due is None:
        return
    stamp = due.at.astimezone(UTC).strftime("%Y%m%dT%H%MZ")
    if due.all_day:
        morning = _morning(due, person.timezone)
        yield Planned(person.id, Notice.DUE, f"day:{stamp}", morning)
        return
    for minutes in person.default_reminders:
        at = due.at - timedelta(minutes=minutes)
        yield Planned(person.id, Notice.REMINDER, f"{minutes}:{stamp}", at)
    yield Planned(person.id, Notice.DUE, f"0:{stamp}", due.at)


def _own(task: Task, rule: Reminder) -> Iterable[Planned]:
    if rule.minutes_before is not None and task.due_at is None:
        return  # the due time was dropped after the rule was set; it returns with a new one
    when = reminder_at(task, rule.minutes_before, rule.at)
    stamp = when.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    yield Planned(rule.person_id, Notice.REMINDER, f"own:{stamp}", when)


def finished(task: Task) -> set[int]:
    """Those who have nothing left to do on it: nobody reminds them any more."""
    return {a.person_id for a in task.assignments if a.state not in WAITING}


async def wanted(task: Task) -> list[Planned]:
    """Everything timed that the task owes as it is now, past instants included."""
    if task.closed or task.deleted_at:
        return []
    await task.fetch_related("assignments__person")
    rules = await Reminder.filter(task_id=task.id)
    return [
        planned
        for source in (
            *(_timed(task, a) for a in task.assignments if a.state in WAITING),
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
    if row.kind not in TIMED:
        return row.kind not in ASKING or not (task.closed or task.deleted_at)
    if row.slot.startswith(SNOOZED):
        return snooze_holds(task, row.recipient)
    return (row.recipient, row.kind, row.slot) in keep


def snooze_holds(task: Task, person_id: int) -> bool:
    """Whether a reminder that was put off is still of use; `assignments` are loaded."""
    return not task.closed and not task.deleted_at and person_id not in finished(task)


async def put(
    task: Task | None, planned: Planned, now: datetime, payload: dict[str, object] | None = None
) -> None:
    """Plans one message; one that was cancelled becomes pending again, one sent stays sent.

    Without a task it says by itself what it is about: its slot must be its own.
    """
    key: dict[str, Any] = {
        "task_id": task and task.id,
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
