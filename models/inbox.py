"""The inbox: raw updates of MAX, stored before they are acknowledged and handled exactly once.

Intake (polling, webhooks) only stores; one consumer handles. What a crash left unmarked is
handled again, so whatever an update causes must be idempotent.
The functions use plain SQL: a hundred rows cost one round trip.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.connection import get_connection
from tortoise.indexes import Index
from tortoise.models import Model

CHANNEL = "inbox"
"""NOTIFY goes out on this channel when updates have been stored."""
_POLLING = "polling"


class PendingIndex(Index):
    """Only rows that are neither handled nor set aside: the consumer's queue stays small."""

    def __init__(self, *, fields: tuple[str, ...], name: str) -> None:
        super().__init__(fields=fields, name=name)
        self.extra = " WHERE handled_at IS NULL AND set_aside_at IS NULL"


class InboxEntry(Model):
    """One update as MAX sent it."""

    id = fields.BigIntField(primary_key=True)
    key = fields.CharField(max_length=255, unique=True)
    """The same for every delivery of one update; MAX has no update id."""
    lane = fields.BigIntField()
    """Updates of one lane are handled in order: a person's id, or a chat's where there is none."""
    update: fields.Field[dict[str, Any]] = fields.JSONField(source_field="raw")
    received_at = fields.DatetimeField()
    attempts = fields.SmallIntField(default=0)
    """How often handling failed or was cut off by a crash."""
    handled_at = fields.DatetimeField(null=True)
    set_aside_at = fields.DatetimeField(null=True)
    """Given up; waits for the operator with its error."""
    error = fields.CharField(max_length=300, null=True)

    class Meta:
        table = "inbox"
        indexes = (PendingIndex(fields=("id",), name="inbox_pending"), ("handled_at",))


class IntakeState(Model):
    """Where long polling stands."""

    name = fields.CharField(max_length=32, primary_key=True)
    marker = fields.BigIntField()

    class Meta:
        table = "intake_state"


@dataclass(frozen=True, slots=True)
class Received:
    """An update on its way in; `raw` is its JSON text."""

    key: str
    lane: int
    raw: str


@dataclass(frozen=True, slots=True)
class Pending:
    """An update to be handled; `raw` is its JSON text."""

    id: int
    lane: int
    raw: str
    attempts: int


@dataclass(frozen=True, slots=True)
class Backlog:
    """What the operator watches."""

    pending: int
    set_aside: int
    oldest: datetime | None


_STORE = """
WITH fresh AS (
    INSERT INTO inbox (key, lane, raw, received_at, attempts)
    SELECT key, lane, raw, $4, 0
    FROM unnest($1::text[], $2::bigint[], $3::jsonb[])
        WITH ORDINALITY AS sent (key, lane, raw, position)
    ORDER BY position
    ON CONFLICT (key) DO NOTHING
    RETURNING 1
), moved AS (
    INSERT INTO intake_state (name, marker)
    SELECT $5::text, $6::bigint WHERE $6::bigint IS NOT NULL
    ON CONFLICT (name) DO UPDATE SET marker = excluded.marker
)
SELECT count(*) AS fresh, pg_notify($7, '') FROM fresh
"""

_PENDING = """
SELECT id, lane, raw::text AS raw, attempts FROM inbox
WHERE handled_at IS NULL AND set_aside_at IS NULL
    AND id <> ALL($1::bigint[]) AND lane <> ALL($2::bigint[])
ORDER BY id LIMIT $3
"""

_BACKLOG = """
SELECT count(*) FILTER (WHERE set_aside_at IS NULL) AS pending, count(set_aside_at) AS set_aside,
    min(received_at) FILTER (WHERE set_aside_at IS NULL) AS oldest
FROM inbox WHERE handled_at IS NULL
"""


async def store(updates: Sequence[Received], marker: int | None, now: datetime) -> int:
    """Keeps updates and polling's marker in one transaction; tells how many were new.

    Whatever was stored before (a redelivery) is left as it is.
    """
    rows = await _fetch(
        _STORE,
        [update.key for update in updates],
        [update.lane for update in updates],
        [update.raw for update in updates],
        now,
        _POLLING,
        marker,
        CHANNEL,
    )
    return int(rows[0]["fresh"])


async def marker() -> int | None:
    """Where the next poll starts; None before the first."""
    state = await IntakeState.get_or_none(name=_POLLING)
    return state.marker if state else None


async def pending(in_hand: Sequence[int], full_lanes: Sequence[int], limit: int) -> list[Pending]:
    """The oldest unhandled updates, without those in hand and those of lanes that are full."""
    rows = await _fetch(_PENDING, list(in_hand), list(full_lanes), limit)
    return [Pending(row["id"], row["lane"], row["raw"], row["attempts"]) for row in rows]


async def newest() -> int:
    """The id of the latest update; 0 before the first."""
    return int((await _fetch("SELECT coalesce(max(id), 0) AS id FROM inbox"))[0]["id"])


async def mark_handled(ids: Sequence[int], now: datetime) -> None:
    """These are done, and will not be handled again."""
    await _fetch("UPDATE inbox SET handled_at = $2 WHERE id = ANY($1::bigint[])", list(ids), now)


async def count_attempt(entry_id: int, error: str | None = None) -> None:
    """One more attempt that failed, or that is about to be made after a crash."""
    sql = "UPDATE inbox SET attempts = attempts + 1, error = coalesce($2, error) WHERE id = $1"
    await _fetch(sql, entry_id, error)


async def set_aside(entry_id: int, error: str, now: datetime) -> None:
    """Gives an update up, and keeps it with the reason for the operator."""
    sql = "UPDATE inbox SET set_aside_at = $3, error = $2 WHERE id = $1"
    await _fetch(sql, entry_id, error[:300], now)


async def take_back(entry_id: int) -> None:
    """The operator wants an update that was set aside to be handled after all."""
    sql = "UPDATE inbox SET set_aside_at = NULL, attempts = 0 WHERE id = $1 AND handled_at IS NULL"
    await _fetch(sql, entry_id)
    await _fetch("SELECT pg_notify($1, '')", CHANNEL)


async def forget_handled(before: datetime) -> int:
    """Deletes updates handled before that instant; tells how many."""
    return await InboxEntry.filter(handled_at__lt=before).delete()


async def forget_words(lane: int) -> None:
    """Empties the handled updates of a lane; their keys stay, so that none is handled again."""
    sql = "UPDATE inbox SET raw = '{}' WHERE lane = $1 AND handled_at IS NOT NULL"
    await _fetch(sql, lane)


async def backlog() -> Backlog:
    """How much waits, how much was given up, and since when the oldest waits."""
    row = (await _fetch(_BACKLOG))[0]
    return Backlog(row["pending"], row["set_aside"], row["oldest"])


async def _fetch(sql: str, *values: object) -> list[dict[str, Any]]:
    _, rows = await get_connection("default").execute_query(sql, list(values))
    return list(rows)
