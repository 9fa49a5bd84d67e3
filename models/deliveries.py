"""The way of a planned message: claimed, sent, put off, or given up.

One row per message; a claim is a lease, so a process that dies leaves a trace that says so.
Whether it is still owed is in `owed`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise.connection import get_connection
from tortoise.expressions import F
from tortoise.queryset import QuerySet

from models.delivery import Delivery, DeliveryState
from models.listener import notify
from models.planning import CHANNEL

LEASE = timedelta(seconds=60)
"""How long a claimed message may take before its outcome counts as unknown."""
LATE = timedelta(minutes=1)
"""From when on a message says that it comes late."""
GIVE_UP = timedelta(days=1)
"""How long a message that cannot be sent is tried."""
TRIES = 10
"""How often it is tried at least, however long the service was down."""

# The rows are picked before they are changed: planned as one join, LIMIT would not hold.
_TAKE = """
WITH picked AS MATERIALIZED (
    SELECT id FROM deliveries WHERE {which}
    ORDER BY {order}, id LIMIT $3 FOR UPDATE SKIP LOCKED
)
UPDATE deliveries SET state = 'sending', lease_until = $2, attempts = attempts + 1
FROM picked WHERE deliveries.id = picked.id RETURNING deliveries.id
"""
_DUE = "state = 'pending' AND send_at <= $1 AND recipient "
_CLAIM = _TAKE.format(which=_DUE + "<> ALL($4::bigint[])", order="send_at")
_CLAIM_OF = _TAKE.format(which=_DUE + "= ANY($4::bigint[])", order="send_at")
_EXPIRED = _TAKE.format(
    which="state = 'sending' AND lease_until <= $1 AND recipient <> ALL($4::bigint[])",
    order="lease_until",
)
_BACKLOG = """
SELECT count(*) AS pending, min(promised) AS oldest
FROM (SELECT GREATEST(due_at, held_until) AS promised FROM deliveries
      WHERE state IN ('pending', 'sending') AND due_at <= $1) owed
WHERE promised <= $1
"""


@dataclass(frozen=True, slots=True)
class Backlog:
    """What is due and not yet sent: how much, and since when the oldest waits."""

    pending: int
    oldest: datetime | None


async def claim(now: datetime, limit: int, busy: Iterable[int] = ()) -> list[Delivery]:
    """Takes due messages for `LEASE`, oldest first; nobody else gets the same ones.

    None to the `busy` chats, where something is being sent already.
    """
    return await _take(_CLAIM, now, limit, busy)


async def claim_of(chats: Iterable[int], now: datetime, limit: int) -> list[Delivery]:
    """Takes what else is due to these chats, for what comes late is told at once."""
    return await _take(_CLAIM_OF, now, limit, chats)


async def take_expired(now: datetime, limit: int, busy: Iterable[int] = ()) -> list[Delivery]:
    """Takes messages whose sender vanished: they may have been sent or not."""
    return await _take(_EXPIRED, now, limit, busy)


async def _take(sql: str, now: datetime, limit: int, chats: Iterable[int]) -> list[Delivery]:
    values = [now, now + LEASE, limit, list(chats)]
    rows = await get_connection("default").execute_query_dict(sql, values)
    return await Delivery.filter(id__in=[row["id"] for row in rows]).order_by("due_at", "id")


async def renew(delivery: Delivery, now: datetime) -> bool:
    """Prolongs the lease just before the call to MAX; False if the claim was lost meanwhile."""
    return bool(await _held(delivery).update(lease_until=now + LEASE))


async def sent(delivery_id: int, mid: str, now: datetime) -> bool:
    """The message is in the chat as `mid`, whoever holds the claim by now; whether that is news.

    Also for the handler of a press under a notice: a press proves that it has arrived.
    """
    return bool(
        await Delivery.filter(id=delivery_id, state=DeliveryState.SENDING).update(
            state=DeliveryState.SENT, mid=mid, sent_at=now, lease_until=None, error=None
        )
    )


async def give_up(delivery: Delivery, state: DeliveryState, error: str | None = None) -> None:
    """The message will not be sent: cancelled, unreachable or dead."""
    await _end(delivery, state=state, error=error and error[:200])


async def retry(delivery: Delivery, delay: timedelta, now: datetime, error: str) -> bool:
    """The message was surely not sent; it is tried again after `delay`.

    Given up after a day of trying; False then.
    """
    if await _dead(delivery, now, error):
        return False
    await _end(delivery, state=DeliveryState.PENDING, error=error[:200], send_at=now + delay)
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


async def release(delivery: Delivery) -> None:
    """Gives a claimed, surely unsent message back, as a process does that stops."""
    await _end(delivery, state=DeliveryState.PENDING, attempts=F("attempts") - 1)


async def hold(delivery: Delivery, until: datetime) -> None:
    """Keeps a claimed, surely unsent message back until its reader's quiet hours are over."""
    await _end(
        delivery,
        state=DeliveryState.PENDING,
        attempts=F("attempts") - 1,
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


async def next_due() -> datetime | None:
    """When the next message or expired lease is to be looked at."""
    row = await Delivery.filter(state=DeliveryState.PENDING).order_by("send_at").first()
    lease = await Delivery.filter(state=DeliveryState.SENDING).order_by("lease_until").first()
    instants = [row and row.send_at, lease and lease.lease_until]
    return min((at for at in instants if at), default=None)


async def wake(person_id: int) -> int:
    """Plans again what could not be delivered, when the person starts the bot; how many."""
    count = await Delivery.filter(recipient=person_id, state=DeliveryState.UNREACHABLE).update(
        state=DeliveryState.PENDING, attempts=0
    )
    if count:
        await notify(CHANNEL)
    return count


async def backlog(now: datetime) -> Backlog:
    """How much is due and not yet sent."""
    rows = await get_connection("default").execute_query_dict(_BACKLOG, [now])
    return Backlog(rows[0]["pending"], rows[0]["oldest"])
