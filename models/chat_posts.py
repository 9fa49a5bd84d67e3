"""What chats are told by the bot itself: when digests and weekly reviews are owed.

One row of `deliveries` for a chat and a day of its team's zone, without a task; the slot names the
day. What they say is read when they are sent (`team_agenda`).
"""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from tortoise.connection import get_connection

from models import ledger
from models.chat import Chat
from models.delivery import Delivery, DeliveryState, Notice
from models.digests import AHEAD, STALE, day_of, slot_of
from models.listener import notify
from models.planning import CHANNEL

REVIEW_AT = 17 * 60
"""When the weekly review comes, minutes after midnight: before people go home."""
_PUT = """
WITH here AS (
    SELECT c.id, c.digest_at, c.review_day, t.working_days, t.timezone,
        ($1::timestamptz + $2::interval) AT TIME ZONE t.timezone AS clock
    FROM chats c JOIN teams t ON t.id = c.team_id WHERE c.present AND NOT c.muted
), days AS (
    SELECT *, clock::date AS day, extract(isodow FROM clock)::int AS weekday FROM here
), due AS (
    SELECT id, 'chat_digest' AS kind, day, timezone, digest_at AS minute
    FROM days WHERE digest_at IS NOT NULL AND strpos(working_days, weekday::text) > 0
    UNION ALL
    SELECT id, 'chat_review', day, timezone, $3::int FROM days WHERE weekday = review_day
), planned AS (
    SELECT id, kind, 'day:' || day AS slot,
        (day + make_interval(mins => minute)) AT TIME ZONE timezone AS at
    FROM due
)
INSERT INTO deliveries
    (recipient, kind, slot, due_at, send_at, state, attempts, faulty, payload, created_at)
SELECT id, kind, slot, at, at, 'pending', 0, false, '{}', $1 FROM planned p
WHERE at <= $1::timestamptz + $2::interval AND at > $1::timestamptz - $4::interval
AND NOT EXISTS (
    SELECT FROM deliveries x WHERE x.task_id IS NULL AND x.recipient = p.id
    AND x.kind = p.kind AND x.slot = p.slot
)
ON CONFLICT (task_id, recipient, kind, slot) DO NOTHING RETURNING id
"""


async def plan(now: datetime) -> int:
    """Plans what has come due, or is about to; how many. Safe to repeat, and at the same time."""
    run = get_connection("default").execute_query_dict
    planned = len(await run(_PUT, [now, AHEAD, REVIEW_AT, STALE]))
    if planned:
        await notify(CHANNEL)
    return planned


def still_owed(delivery: Delivery, chat: Chat, now: datetime) -> bool:
    """Whether the chat wants it on that day, and it is of use."""
    if now - delivery.promised >= STALE:
        return False
    if delivery.kind is Notice.CHAT_DIGEST:
        return chat.digest_at is not None
    return chat.review_day == day_of(delivery).isoweekday()


async def pass_over(chat: Chat, timezone: str, now: datetime) -> None:
    """Other times were chosen: what has gone by today begins with the next day."""
    today = now.astimezone(ZoneInfo(timezone))
    minute = today.hour * 60 + today.minute
    gone = {
        Notice.CHAT_DIGEST: chat.digest_at is not None and chat.digest_at <= minute,
        Notice.CHAT_REVIEW: minute >= REVIEW_AT,
    }
    for kind in (kind for kind, has_gone in gone.items() if has_gone):
        key: dict[str, Any] = {"task_id": None, "recipient": chat.id, "kind": kind}
        values = {"due_at": now, "send_at": now, "created_at": now}
        never = {**values, "state": DeliveryState.CANCELLED}
        await Delivery.get_or_create(**key, slot=slot_of(today.date()), defaults=never)


async def forget(chat_id: int) -> None:
    """The chat has no team any more, or no bot: what it has not got is not owed."""
    unsent = (DeliveryState.PENDING, DeliveryState.UNREACHABLE)
    await ledger.cancel(Delivery.filter(recipient=chat_id, state__in=unsent))
