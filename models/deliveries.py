"""What becomes of a claimed message: sent, put off, or given up.

One row per message; a claim (`claiming`) is a lease, so a process that dies leaves a trace that
says so. Whether it is still owed is in `owed`.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from tortoise.connection import get_connection
from tortoise.queryset import QuerySet

from models.delivery import Delivery, DeliveryState, Notice
from models.listener import notify
from models.planning import CHANNEL

LEASE = timedelta(seconds=25)
"""How long a claimed message may take before its outcome counts as unknown: after a process was
killed, what it had in hand comes within the first minute."""
LATE = timedelta(minutes=1)
"""From when on a message says that it comes late."""
GIVE_UP = timedelta(days=1)
"""How long a message that cannot be sent is tried."""
TRIES = 10
"""How often it is tried at least, however long the service was down."""

_RENEW = """
UPDATE deliveries d SET lease_until = $3
FROM unnest($1::bigint[], $2::int[]) AS held (id, attempts)
WHERE d.id = held.id AND d.attempts = held.attempts AND d.state = 'sending' RETURNING d.id
"""
_RELEASE = """
UPDATE deliveries d SET state = 'pending', attempts = d.attempts - 1, lease_until = NULL
FROM unnest($1::bigint[], $2::int[]) AS held (id, attempts)
WHERE d.id = held.id AND d.attempts = held.attempts AND d.state = 'sending' RETURNING d.id
"""
# The last message about a task is its live card: the one before it stays as it is. One that a
# change of the task has just locked stays a card, too: to wait for it could be a deadlock.
_SENT = """
WITH sent AS (
    UPDATE deliveries d SET state = 'sent', mid = arrived.mid, sent_at = $4, lease_until = NULL,
        error = NULL, fresh = arrived.version >= (SELECT version FROM tasks WHERE id = d.task_id)
    FROM unnest($1::bigint[], $2::text[], $3::int[]) AS arrived (id, mid, version)
    WHERE d.id = arrived.id AND d.state = 'sending' RETURNING d.id, d.task_id, d.recipient
), over AS (
    UPDATE deliveries SET fresh = NULL WHERE id IN (
        SELECT o.id FROM deliveries o JOIN sent USING (task_id, recipient)
        WHERE o.id <> sent.id AND o.fresh IS NOT NULL FOR UPDATE OF o SKIP LOCKED
    )
)
SELECT id FROM sent
"""
Arrived = tuple[int, str, int | None]
"""A delivery's id, its message's, and which version of the task it shows, where it shows one."""


async def renew(claims: Sequence[Delivery], now: datetime) -> set[int]:
    """Prolongs leases just before the calls to MAX; the ids of those claims that still hold."""
    return await _ids(_RENEW, [*_columns(claims), now + LEASE])


async def sent(delivery_id: int, mid: str, now: datetime) -> bool:
    """The message is in the chat as `mid`, whoever holds the claim by now; whether that is news.

    Also for the handler of a press under a notice: a press proves that it has arrived.
    """
    return bool(await all_sent([(delivery_id, mid, None)], now))


async def all_sent(arrived: Sequence[Arrived], now: datetime) -> set[int]:
    """The same of several; the ids of those of which it is news."""
    return await _ids(_SENT, [*map(list, zip(*arrived, strict=True)), now])


def _columns(claims: Sequence[Delivery]) -> list[list[int]]:
    return [[claim.id for claim in claims], [claim.attempts for claim in claims]]


async def _ids(sql: str, values: list[Any]) -> set[int]:
    rows = await get_connection("default").execute_query_dict(sql, values)
    return {row["id"] for row in rows}


async def give_up(delivery: Delivery, state: DeliveryState, error: str | None = None) -> None:
    """The message will not be sent: cancelled, unreachable or dead."""
    await _end(delivery, state=state, error=error and error[:200])


async def retry(
    delivery: Delivery, delay: timedelta, now: datetime, error: str, *, faulty: bool = False
) -> bool:
    """The message was surely not sent; it is tried again after `delay`.

    `faulty`: others to the same chat need not wait for it. Given up after a day of trying; False
    then.
    """
    if await _dead(delivery, now, error):
        return False
    again = {"state": DeliveryState.PENDING, "send_at": now + delay, "faulty": faulty}
    await _end(delivery, **again, error=error[:200])
    return True


async def doubt(delivery: Delivery, delay: timedelta, now: datetime, error: str) -> bool:
    """The message may be sent or not; it is to be looked for after `delay`. As `retry`."""
    if await _dead(delivery, now, error):
        return False
    await _held(delivery).update(lease_until=now + delay, error=error[:200])
    return True


async def _dead(delivery: Delivery, now: datetime, error: str) -> bool:
    hopeless = delivery.attempts >= TRIES and now - delivery.promised > GIVE_UP
    if hopeless:
        await give_up(delivery, DeliveryState.DEAD, error)
    return hopeless


async def release(*claims: Delivery) -> None:
    """Gives claimed, surely unsent messages back, as a process does that stops."""
    if claims:
        await _ids(_RELEASE, _columns(claims))


async def hold(delivery: Delivery, until: datetime) -> None:
    """Keeps a claimed, surely unsent message back until its reader's quiet hours are over."""
    await _end(
        delivery,
        state=DeliveryState.PENDING,
        attempts=0,  # whatever went wrong before: it holds up no others
        send_at=until,
        held_until=until,
    )


async def let_go(person_id: int, now: datetime) -> None:
    """Has what is held come now: the person chose other quiet hours."""
    held = Delivery.filter(recipient=person_id, state=DeliveryState.PENDING, held_until__gt=now)
    if await held.update(send_at=now, held_until=now):
        await notify(CHANNEL)


async def _end(delivery: Delivery, **changes: object) -> None:
    await _held(delivery).update(lease_until=None, **changes)


def _held(delivery: Delivery) -> QuerySet[Delivery]:
    """The row, as long as this claim on it is the last one."""
    return Delivery.filter(id=delivery.id, state=DeliveryState.SENDING, attempts=delivery.attempts)


async def wake(person_id: int) -> int:
    """Plans again what could not be delivered, when the person starts the bot; how many.

    Authors who were told that they are out of reach are told anew, should it happen again.
    """
    told = Delivery.filter(task_id=None, kind=Notice.UNDELIVERED, slot=str(person_id))
    await told.exclude(state=DeliveryState.SENDING).delete()
    count = await Delivery.filter(recipient=person_id, state=DeliveryState.UNREACHABLE).update(
        state=DeliveryState.PENDING, attempts=0
    )
    if count:
        await notify(CHANNEL)
    return count
