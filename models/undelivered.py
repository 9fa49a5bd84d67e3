"""What has reached nobody, for the operator: ids and reasons, never what a message says."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise.connection import get_connection

from models.delivery import Delivery, DeliveryState
from models.listener import notify
from models.planning import CHANNEL

KEPT = timedelta(days=90)
"""How long a row is kept once nothing is owed by it any more."""
_BATCH = 10_000
_OLD = """
DELETE FROM deliveries WHERE id IN (
    SELECT id FROM deliveries WHERE state IN ('sent', 'cancelled', 'dead') AND send_at < $1
    ORDER BY id LIMIT $2
) RETURNING id
"""


@dataclass(frozen=True, slots=True)
class Undelivered:
    """The latest of them, and how many there are of each state."""

    rows: list[Delivery]
    unreachable: int
    dead: int


async def listed(limit: int) -> Undelivered:
    """Those that wait for their reader's next start, and those that were given up."""
    states = (DeliveryState.UNREACHABLE, DeliveryState.DEAD)
    rows = await Delivery.filter(state__in=states).order_by("-due_at", "-id").limit(limit)
    unreachable, dead = [await Delivery.filter(state=state).count() for state in states]
    return Undelivered(rows, unreachable, dead)


async def try_again(now: datetime) -> int:
    """Plans what was given up once more, as the operator wants it; how many."""
    dead = Delivery.filter(state=DeliveryState.DEAD)
    count = await dead.update(
        state=DeliveryState.PENDING, attempts=0, send_at=now, held_until=None, faulty=False
    )
    if count:
        await notify(CHANNEL)
    return count


async def forget(now: datetime) -> int:
    """Deletes what has been over for longer than `KEPT`; how many. Safe to repeat."""
    run = get_connection("default").execute_query_dict
    gone = 0
    while found := len(await run(_OLD, [now - KEPT, _BATCH])):
        gone += found
    return gone
