"""The way of a planned message: claimed, looked at again, sent, or given up.

One row per message; a claim is a lease, so a process that dies leaves a trace that says so.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from tortoise.connection import get_connection
from tortoise.expressions import F
from tortoise.queryset import QuerySet

from models import tasks
from models.delivery import Delivery, DeliveryState, Notice
from models.due_request import Answer
from models.errors import NotFoundError
from models.listener import notify
from models.person import Person
from models.planning import ASKING, CHANNEL, SNOOZED, TIMED, WAITING, snooze_holds, wanted
from models.task import AssignmentState, State
from models.transitions import own_assignment

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
SELECT count(*) AS pending, min(due_at) AS oldest FROM deliveries
WHERE state IN ('pending', 'sending') AND due_at <= $1
"""


class Verdict(StrEnum):
    """What a second look just before sending says."""

    SEND = "send"
    OBSOLETE = "obsolete"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Ready:
    """A message that is still owed, with what its text needs.

    `seen` None: the message says by itself what it is about. `actor`: whose doing it tells of.
    """

    delivery: Delivery
    person: Person
    seen: tasks.Seen | None
    actor: Person | None = None


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


async def look_again(delivery: Delivery) -> tuple[Verdict, Ready | None]:
    """Whether the message is still owed: the task may have closed, moved, or been left."""
    person = await Person.get_or_none(id=delivery.recipient)
    if person is None or person.erased_at:
        return Verdict.OBSOLETE, None
    seen = None
    if delivery.task_id is not None:
        try:
            seen = await tasks.get(person.id, delivery.task_id)
        except NotFoundError:
            return Verdict.OBSOLETE, None
        if not await _still_owed(delivery, seen):
            return Verdict.OBSOLETE, None
    ready = Ready(delivery, person, seen, await _actor(delivery))
    return (Verdict.SEND if person.reachable else Verdict.UNREACHABLE), ready


async def _actor(delivery: Delivery) -> Person | None:
    actor_id = delivery.payload.get("actor_id")
    return await Person.get_or_none(id=actor_id) if actor_id else None


async def _still_owed(delivery: Delivery, seen: tasks.Seen) -> bool:
    if delivery.kind not in (*TIMED, *ASKING):
        return True  # news stay news
    if seen.task.closed:
        return False
    if delivery.kind in ASKING:
        return _still_asked(delivery, seen)
    if delivery.slot.startswith(SNOOZED):
        return snooze_holds(seen.task, delivery.recipient)
    key = (delivery.recipient, delivery.kind, delivery.slot)
    return any(key == (p.recipient, p.kind, p.slot) for p in await wanted(seen.task))


def _still_asked(delivery: Delivery, seen: tasks.Seen) -> bool:
    own = own_assignment(seen.task, seen.reader_id)
    match delivery.kind:
        case Notice.ASSIGNED:
            return own is not None and own.state is AssignmentState.PENDING
        case Notice.NUDGE:
            return own is not None and own.state in WAITING
        case Notice.REVIEW:
            return seen.task.state is State.REVIEW
        case _:
            wish = delivery.payload.get("request_id")
            pending = (r.id for r in seen.task.due_requests if r.answer is Answer.PENDING)
            return wish in pending


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
    hopeless = delivery.attempts >= TRIES and now - delivery.due_at > GIVE_UP
    if hopeless:
        await give_up(delivery, DeliveryState.DEAD, error)
    return hopeless


async def release(delivery: Delivery) -> None:
    """Gives a claimed, surely unsent message back, as a process does that stops."""
    await _end(delivery, state=DeliveryState.PENDING, attempts=F("attempts") - 1)


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
