"""The way of a planned message: claimed, looked at again, sent, or given up.

One row per message; a claim is a lease, so a process that dies leaves a trace that says so.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from tortoise.connection import get_connection
from tortoise.expressions import F

from models import tasks
from models.delivery import Delivery, DeliveryState, Notice
from models.errors import NotFoundError
from models.person import Person
from models.planning import SNOOZED, wanted
from models.rights import Standing
from models.task import AssignmentState
from models.transitions import own_assignment

LEASE = timedelta(seconds=60)
"""How long a claimed message may take before its outcome counts as unknown."""
LATE = timedelta(minutes=1)
"""From when on a message says that it comes late."""
GIVE_UP = timedelta(days=1)
"""How long a message that cannot be sent is tried."""

_CLAIM = """
UPDATE deliveries SET state = 'sending', lease_until = $2, attempts = attempts + 1
WHERE id IN (
    SELECT id FROM deliveries WHERE state = 'pending' AND send_at <= $1
    ORDER BY send_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
) RETURNING id
"""
_EXPIRED = """
UPDATE deliveries SET lease_until = $2, attempts = attempts + 1
WHERE id IN (
    SELECT id FROM deliveries WHERE state = 'sending' AND lease_until <= $1
    ORDER BY lease_until, id LIMIT $3 FOR UPDATE SKIP LOCKED
) RETURNING id
"""


class Verdict(StrEnum):
    """What a second look just before sending says."""

    SEND = "send"
    OBSOLETE = "obsolete"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Ready:
    """A message that is still owed, with what its text needs."""

    delivery: Delivery
    person: Person
    seen: tasks.Seen


async def claim(now: datetime, limit: int) -> list[Delivery]:
    """Takes due messages for `LEASE`, oldest first; nobody else gets the same ones."""
    return await _take(_CLAIM, now, limit)


async def take_expired(now: datetime, limit: int) -> list[Delivery]:
    """Takes messages whose sender vanished: they may have been sent or not."""
    return await _take(_EXPIRED, now, limit)


async def _take(sql: str, now: datetime, limit: int) -> list[Delivery]:
    rows = await get_connection("default").execute_query_dict(sql, [now, now + LEASE, limit])
    return await Delivery.filter(id__in=[row["id"] for row in rows]).order_by("due_at", "id")


async def look_again(delivery: Delivery) -> tuple[Verdict, Ready | None]:
    """Whether the message is still owed: the task may have closed, moved, or been left."""
    person = await Person.get_or_none(id=delivery.recipient)
    if person is None or delivery.task_id is None:
        return Verdict.OBSOLETE, None
    try:
        seen = await tasks.get(person.id, delivery.task_id)
    except NotFoundError:
        return Verdict.OBSOLETE, None
    if not await _still_owed(delivery, seen):
        return Verdict.OBSOLETE, None
    ready = Ready(delivery, person, seen)
    return (Verdict.SEND if person.reachable else Verdict.UNREACHABLE), ready


async def _still_owed(delivery: Delivery, seen: tasks.Seen) -> bool:
    if delivery.kind in (Notice.DONE, Notice.DECLINED):
        return Standing.AUTHOR in seen.standing
    if seen.task.closed:
        return False
    if delivery.kind is Notice.ASSIGNED:
        own = own_assignment(seen.task, seen.reader_id)
        return own is not None and own.state is AssignmentState.PENDING
    if delivery.slot.startswith(SNOOZED):
        return True
    key = (delivery.recipient, delivery.kind, delivery.slot)
    return any(key == (p.recipient, p.kind, p.slot) for p in await wanted(seen.task))


async def renew(delivery: Delivery, now: datetime) -> bool:
    """Prolongs the lease just before the call to MAX; False if the claim was lost meanwhile."""
    return bool(
        await Delivery.filter(
            id=delivery.id, state=DeliveryState.SENDING, attempts=delivery.attempts
        ).update(lease_until=now + LEASE)
    )


async def sent(delivery: Delivery, mid: str, now: datetime) -> None:
    """The message is in the chat as `mid`."""
    await _end(delivery, state=DeliveryState.SENT, mid=mid, sent_at=now, error=None)


async def give_up(delivery: Delivery, state: DeliveryState, error: str | None = None) -> None:
    """The message will not be sent: cancelled, unreachable or dead."""
    await _end(delivery, state=state, error=error and error[:200])


async def retry(delivery: Delivery, delay: timedelta, now: datetime, error: str) -> None:
    """The message was surely not sent; it is tried again after `delay`, dead after a day."""
    if now - delivery.due_at > GIVE_UP:
        await give_up(delivery, DeliveryState.DEAD, error)
        return
    await _end(delivery, state=DeliveryState.PENDING, error=error[:200], send_at=now + delay)


async def release(delivery: Delivery) -> None:
    """Gives a claimed, surely unsent message back, as a process does that stops."""
    await _end(delivery, state=DeliveryState.PENDING, attempts=F("attempts") - 1)


async def _end(delivery: Delivery, **changes: object) -> None:
    await Delivery.filter(id=delivery.id, state=DeliveryState.SENDING).update(
        lease_until=None, **changes
    )


async def next_due() -> datetime | None:
    """When the next message or expired lease is to be looked at."""
    row = await Delivery.filter(state=DeliveryState.PENDING).order_by("send_at").first()
    lease = await Delivery.filter(state=DeliveryState.SENDING).order_by("lease_until").first()
    instants = [row and row.send_at, lease and lease.lease_until]
    return min((at for at in instants if at), default=None)


async def wake(person_id: int) -> int:
    """Plans again what could not be delivered, when the person starts the bot; how many."""
    return await Delivery.filter(recipient=person_id, state=DeliveryState.UNREACHABLE).update(
        state=DeliveryState.PENDING
    )
