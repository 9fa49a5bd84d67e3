"""What is due and not in the chats yet, as the operator watches it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.connection import get_connection

from models.delivery import TROUBLED, UNDELIVERED, DeliveryState, Notice

# Each part goes along an index of its own: what lies ahead costs nothing, however much it is.
_COUNT = f"""
SELECT state, kind, count(*) AS count, min(promised) AS oldest FROM (
    SELECT state, kind, GREATEST(due_at, held_until) AS promised FROM deliveries
    WHERE state = 'pending' AND send_at <= $1
    UNION ALL
    SELECT state, kind, GREATEST(due_at, held_until) FROM deliveries b
    WHERE {TROUBLED} AND (state = 'sending' OR send_at > $1)
    UNION ALL
    SELECT state, kind, due_at FROM deliveries WHERE {UNDELIVERED}
) owed
GROUP BY state, kind ORDER BY state, kind
"""  # noqa: S608 - ours


@dataclass(frozen=True, slots=True)
class Pile:
    """Messages of one state and kind: how many, and since when the oldest waits."""

    state: DeliveryState
    kind: Notice
    count: int
    oldest: datetime


async def piles(now: datetime) -> list[Pile]:
    """What is due, under way, tried again, out of reach or given up."""
    rows = await get_connection("default").execute_query_dict(_COUNT, [now])
    return [
        Pile(DeliveryState(row["state"]), Notice(row["kind"]), row["count"], row["oldest"])
        for row in rows
    ]


def waiting(found: Sequence[Pile]) -> tuple[int, datetime | None]:
    """How many are still to be sent, and since when the oldest waits."""
    open_ = [p for p in found if p.state in (DeliveryState.PENDING, DeliveryState.SENDING)]
    return sum(p.count for p in open_), min((p.oldest for p in open_), default=None)
