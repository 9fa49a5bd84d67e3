"""Messages are planned, taken back, brought up to date in the transaction of what changes a task.

What a task owes at its time is in `timing`, what moves make known is in `notices`.
"""

import json
from collections.abc import Container, Iterable, Sequence
from datetime import datetime
from typing import Any

from tortoise.connection import get_connection
from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from models import columns, ledger
from models.delivery import Delivery, DeliveryState, Notice
from models.listener import notify
from models.nagging import WAITING
from models.planned import Planned
from models.task import LIVE, Assignment, Reminder, Task
from models.timing import ASKING, SNOOZED, TIMED, overdue_holds, planned_of, snooze_holds, wanted

CHANNEL = "deliveries"
"""NOTIFY channel that wakes whoever sends."""
_PUT_ALL = """
INSERT INTO deliveries AS old (task_id, recipient, kind, slot, due_at, send_at, state, attempts,
    faulty, payload, created_at)
SELECT p.task_id, p.recipient, p.kind, p.slot, p.due_at, p.due_at, 'pending', 0, false, p.payload,
    $7
FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::timestamptz[], $6::jsonb[])
    AS p (task_id, recipient, kind, slot, due_at, payload)
ON CONFLICT (task_id, recipient, kind, slot) DO UPDATE
SET due_at = EXCLUDED.due_at, send_at = EXCLUDED.due_at, held_until = NULL, state = 'pending'
WHERE old.state = 'cancelled'
RETURNING id, kind, task_id
"""
_PUT_AND_TELL = f"""
WITH put AS ({_PUT_ALL})
SELECT put.* FROM put, (SELECT pg_notify('{CHANNEL}', '') FROM (SELECT FROM put LIMIT 1) any_) told
"""  # noqa: S608 - ours
_Key = tuple[int, Notice, str]


async def plan(task: Task, now: datetime) -> None:
    """Adds what is missing, drops what is no longer owed. Instants already past are not planned.

    Snoozed messages (slot `snooze:…`) stay until the task closes or their reader is done with it.
    """
    owed = await wanted(task, now)
    keep = {_key(planned): planned.due_at for planned in owed}  # what is late is owed all the same
    pending = Delivery.filter(task_id=task.id, state=DeliveryState.PENDING)
    there = await pending
    stale = [row.id for row in there if not _still_owed(row, keep, task)]
    if stale:
        await ledger.cancel(pending.filter(id__in=stale))
    as_planned = {_key(row) for row in there if keep.get(_key(row)) == row.due_at}
    for planned in owed:
        if planned.due_at > now and _key(planned) not in as_planned:
            await put(task, planned, now)


def _key(message: Planned | Delivery) -> _Key:
    return message.recipient, message.kind, message.slot


def _still_owed(row: Delivery, keep: Container[_Key], task: Task) -> bool:
    if row.kind not in TIMED:
        return row.kind not in ASKING or not (task.closed or task.deleted_at)
    if row.slot.startswith(SNOOZED):
        return snooze_holds(task, row.recipient)
    if row.kind is Notice.OVERDUE:
        return overdue_holds(task, row.recipient, row.kind, row.slot)
    return _key(row) in keep


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
    values: dict[str, Any] = {
        "due_at": planned.due_at,
        "send_at": planned.due_at,
        "held_until": None,
        "payload": payload or {},
    }
    row, created = await Delivery.get_or_create(**key, defaults={**values, "created_at": now})
    if not created:
        unsent = (DeliveryState.CANCELLED, DeliveryState.PENDING)
        again = Delivery.filter(id=row.id, state__in=unsent)
        await again.update(**values, state=DeliveryState.PENDING)
    ledger.planned(row.id, planned.kind.value, row.task_id)
    await notify(CHANNEL)


async def put_all(follows: Sequence[tuple[int, Planned]], now: datetime) -> None:
    """Plans messages about tasks, by their ids, with one statement; what is there stays."""
    once = list(dict.fromkeys(follows))
    await _put(_PUT_ALL, [(task_id, planned, "{}") for task_id, planned in once], now)


async def begin(
    task: Task,
    told: Iterable[tuple[Planned, dict[str, object]]],
    rules: Iterable[Reminder],
    now: datetime,
) -> None:
    """Plans all that a new task owes, with one statement: what is `told` of it at once, and its
    timed messages. Its assignments with their people are loaded, and its author; `rules` are what
    it is to be reminded by."""
    usual = planned_of(task, rules, now)
    timed_: list[tuple[Planned, dict[str, object]]] = [
        (each, {}) for each in usual if each.due_at > now
    ]
    owed = [(task.id, each, json.dumps(payload)) for each, payload in [*told, *timed_]]
    if owed:
        await _put(_PUT_AND_TELL, owed, now)


async def _put(statement: str, owed: Sequence[tuple[int, Planned, str]], now: datetime) -> None:
    values = [
        [task_id for task_id, _, _ in owed],
        [planned.recipient for _, planned, _ in owed],
        [planned.kind.value for _, planned, _ in owed],
        [planned.slot for _, planned, _ in owed],
        [planned.due_at for _, planned, _ in owed],
        [payload for _, _, payload in owed],
    ]
    for row in await get_connection("default").execute_query_dict(statement, [*values, now]):
        ledger.planned(row["id"], row["kind"], row["task_id"])


async def drop(task_id: int, kinds: Iterable[Notice], recipients: Iterable[int]) -> None:
    """Takes back what these people have not got yet."""
    unsent = [DeliveryState.PENDING, DeliveryState.UNREACHABLE]
    owed = Delivery.filter(task_id=task_id, kind__in=list(kinds), recipient__in=list(recipients))
    await ledger.cancel(owed.filter(state__in=unsent))


async def replan(person_id: int, now: datetime) -> None:
    """Brings up to date what tasks owe somebody who chose another time zone or other reminders."""
    await _replan(person_id, Q(task__due_at__gt=now) | Q(due_at__gt=now), now)


async def replan_overdue(person_id: int, now: datetime) -> None:
    """The same of what is overdue, for somebody who chose another pace."""
    await _replan(person_id, Q(task__due_at__lte=now) | Q(due_at__lte=now), now)


async def _replan(person_id: int, which: Q, now: datetime) -> None:
    theirs = Assignment.filter(which, person_id=person_id, state__in=WAITING, task__deleted_at=None)
    for task_id in await columns.numbers(theirs.filter(task__state__in=LIVE), "task_id"):
        async with in_transaction():
            task = await Task.filter(id=task_id).select_for_update().first()
            if task:
                await plan(task, now)
