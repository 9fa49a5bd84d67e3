"""The morning digest: when it is owed to whom. What it says is composed when it is sent (`agenda`).

One row of `deliveries` for a person and a day of theirs, without a task; the slot names the day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tortoise.connection import get_connection

from models.delivery import Delivery, DeliveryState, Notice
from models.listener import notify
from models.person import DIGESTED, Person
from models.planning import CHANNEL

STALE = timedelta(hours=3)
"""From when on a digest is of no use any more: a morning's is not for the night."""
AHEAD = timedelta(minutes=2)
"""How long before its time it is planned: whoever plans comes by once a minute."""
_SLOT = "day:"
_TIMES = f"SELECT DISTINCT timezone, digest_at FROM people WHERE {DIGESTED}"  # noqa: S608 - ours
# Digests that are there are left out first: a conflict costs a number of the table each.
_PUT = f"""
INSERT INTO deliveries AS old
    (recipient, kind, slot, due_at, send_at, state, attempts, faulty, payload, created_at)
SELECT p.id, 'digest', d.slot, d.due_at, d.due_at, 'pending', 0, false, '{{}}', $1
FROM unnest($2::text[], $3::int[], $4::text[], $5::text[], $6::timestamptz[])
    AS d (timezone, minute, weekday, slot, due_at)
JOIN people p ON p.timezone = d.timezone AND p.digest_at = d.minute
WHERE {DIGESTED} AND strpos(p.working_days, d.weekday) > 0
AND NOT EXISTS (
    SELECT FROM deliveries x WHERE x.task_id IS NULL AND x.recipient = p.id AND x.kind = 'digest'
    AND x.slot = d.slot AND (x.due_at = d.due_at OR x.state NOT IN ('pending', 'cancelled'))
)
ON CONFLICT (task_id, recipient, kind, slot) DO UPDATE
SET due_at = EXCLUDED.due_at, send_at = EXCLUDED.due_at, held_until = NULL, state = 'pending'
WHERE old.state IN ('pending', 'cancelled') AND old.due_at <> EXCLUDED.due_at
RETURNING old.id
"""  # noqa: S608 - nothing of others is in it


@dataclass(frozen=True, slots=True)
class _Due:
    """Those who have that zone and that time of day are owed a digest."""

    timezone: str
    minute: int
    day: date
    at: datetime


async def plan(now: datetime) -> int:
    """Plans what has come due, or is about to; how many. Safe to repeat, and at the same time.

    Once for a person and a day, on their working days, and not when it is older than `STALE`. One
    that was not sent moves along with the time its reader chooses.
    """
    run = get_connection("default").execute_query_dict
    times = await run(_TIMES)
    due = [each for row in times for each in _due(row["timezone"], row["digest_at"], now)]
    if not due:
        return 0
    planned = len(await run(_PUT, [now, *_columns(due)]))
    if planned:
        await notify(CHANNEL)
    return planned


def _due(timezone: str, minute: int, now: datetime) -> Iterator[_Due]:
    zone = ZoneInfo(timezone)
    for day in {at.astimezone(zone).date() for at in (now - STALE, now + AHEAD)}:
        at = _instant(timezone, minute, day)
        if now - STALE < at <= now + AHEAD:
            yield _Due(timezone, minute, day, at)


def _columns(due: list[_Due]) -> list[list[Any]]:
    return [
        [each.timezone for each in due],
        [each.minute for each in due],
        [str(each.day.isoweekday()) for each in due],
        [slot_of(each.day) for each in due],
        [each.at for each in due],
    ]


def slot_of(day: date) -> str:
    """The slot of that day's; `day_of` reads it."""
    return f"{_SLOT}{day.isoformat()}"


def day_of(delivery: Delivery) -> date:
    """The day that its slot names."""
    return date.fromisoformat(delivery.slot.removeprefix(_SLOT))


def _instant(timezone: str, minute: int, day: date) -> datetime:
    """The first one with that time of day; where the clocks skip it, as long after the skip."""
    clock = time(minute // 60, minute % 60, tzinfo=ZoneInfo(timezone))
    return datetime.combine(day, clock).astimezone(UTC)


def still_owed(delivery: Delivery, person: Person, now: datetime) -> bool:
    """Whether the person wants it as it was planned, and it is of use."""
    day = day_of(delivery)
    if person.digest_at is None or str(day.isoweekday()) not in person.working_days:
        return False
    promised = _instant(person.timezone, person.digest_at, day)
    return promised == delivery.due_at and now - delivery.promised < STALE


async def pass_over(person: Person, now: datetime) -> None:
    """The person has just chosen a time that has gone by today: the next day is the first."""
    if person.digest_at is None:
        return
    for due in _due(person.timezone, person.digest_at, now):
        if due.at <= now:
            await _give_up(person.id, due, now)


async def _give_up(person_id: int, due: _Due, now: datetime) -> None:
    key: dict[str, Any] = {
        "task_id": None,
        "recipient": person_id,
        "kind": Notice.DIGEST,
        "slot": slot_of(due.day),
    }
    values = {"due_at": due.at, "send_at": due.at, "state": DeliveryState.CANCELLED}
    row, _ = await Delivery.get_or_create(**key, defaults={**values, "created_at": now})
    unsent = (DeliveryState.PENDING, DeliveryState.CANCELLED)
    await Delivery.filter(id=row.id, state__in=unsent).update(**values)
