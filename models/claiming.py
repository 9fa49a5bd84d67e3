"""Which messages are sent next: taken chat by chat, each by one sender, in order.

Nothing overtakes a message to the same chat that is under way, or that is tried again later: who
is owed two messages gets them as they were promised, also after a kill or an outage.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from tortoise.connection import get_connection

from models.deliveries import LEASE
from models.delivery import TROUBLED, Delivery

EACH = 8
"""Messages to one chat that are taken at once."""
_ALL = 10_000
_SPARE = 4
"""Rows that are looked at for every chat that is wanted."""

# Rows are picked before they are changed: planned as one join, LIMIT would not hold.
_TAKE = """
UPDATE deliveries SET state = 'sending', lease_until = $2, attempts = attempts + 1
FROM picked WHERE deliveries.id = picked.id RETURNING deliveries.id
"""
_FREE = f"""
NOT EXISTS (
    SELECT FROM deliveries b WHERE b.recipient = p.recipient AND ({TROUBLED})
    AND (b.state = 'sending' OR b.send_at > $1)
)
"""
_OF_EACH = """
SELECT each.id FROM chats CROSS JOIN LATERAL (
    SELECT id FROM deliveries
    WHERE recipient = chats.recipient AND state = 'pending' AND send_at <= $1
    ORDER BY due_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
) each
"""
_CLAIM = f"""
WITH due AS MATERIALIZED (
    SELECT recipient, send_at, id FROM deliveries p
    WHERE state = 'pending' AND send_at <= $1 AND recipient <> ALL($4::bigint[]) AND {_FREE}
    ORDER BY send_at, id LIMIT $5::int * {_SPARE}
), chats AS MATERIALIZED (
    SELECT recipient FROM due GROUP BY recipient ORDER BY min(send_at), min(id) LIMIT $5
), picked AS MATERIALIZED ({_OF_EACH})
{_TAKE}
"""  # noqa: S608 - ours
_CLAIM_OF = f"""
WITH chats AS MATERIALIZED (SELECT unnest($4::bigint[]) AS recipient),
picked AS MATERIALIZED ({_OF_EACH})
{_TAKE}
"""
# What a sender had in hand for a chat is taken all at once, when the last of it has expired.
_EXPIRED = f"""
WITH expired AS MATERIALIZED (
    SELECT recipient FROM deliveries WHERE state = 'sending' AND recipient <> ALL($4::bigint[])
    GROUP BY recipient HAVING max(lease_until) <= $1 ORDER BY min(lease_until) LIMIT $5
), picked AS MATERIALIZED (
    SELECT id FROM deliveries
    WHERE state = 'sending' AND lease_until <= $1 AND recipient IN (SELECT recipient FROM expired)
    ORDER BY due_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
)
{_TAKE}
"""  # noqa: S608 - ours
_NEXT = """
SELECT LEAST(
    (SELECT send_at FROM deliveries WHERE state = 'pending' ORDER BY send_at, id LIMIT 1),
    (SELECT lease_until FROM deliveries WHERE state = 'sending' ORDER BY lease_until LIMIT 1)
) AS at
"""
_HURRY = f"""
UPDATE deliveries b SET send_at = $1
WHERE b.state = 'pending' AND b.send_at > $1 AND {TROUBLED} RETURNING b.id
"""  # noqa: S608 - ours


async def claim(
    now: datetime, chats: int, busy: Iterable[int] = (), *, each: int = EACH
) -> list[Delivery]:
    """Takes due messages for `LEASE`, to so many chats, oldest first; nobody else gets the same.

    None to the `busy` chats, where something is being sent already.
    """
    return await _take(_CLAIM, now, each, busy, chats)


async def claim_of(chats: Iterable[int], now: datetime, each: int) -> list[Delivery]:
    """Takes what else is due to these chats, for what comes late is told at once."""
    return await _take(_CLAIM_OF, now, each, chats)


async def take_expired(now: datetime, chats: int, busy: Iterable[int] = ()) -> list[Delivery]:
    """Takes messages whose sender vanished: they may have been sent or not."""
    return await _take(_EXPIRED, now, _ALL, busy, chats)


async def _take(
    sql: str, now: datetime, limit: int, chats: Iterable[int], *more: int
) -> list[Delivery]:
    rows = await _fetch(sql, now, now + LEASE, limit, list(chats), *more)
    if not rows:
        return []
    return await Delivery.filter(id__in=[row["id"] for row in rows]).order_by("due_at", "id")


async def hurry(now: datetime) -> int:
    """Has what failed before tried again at once, for MAX takes messages again; how many."""
    return len(await _fetch(_HURRY, now))


async def next_due() -> datetime | None:
    """When the next message or expired lease is to be looked at."""
    at: datetime | None = (await _fetch(_NEXT))[0]["at"]
    return at


async def _fetch(sql: str, *values: Any) -> list[dict[str, Any]]:
    return await get_connection("default").execute_query_dict(sql, list(values))
