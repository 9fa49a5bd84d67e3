"""What was owed against what each person's chat holds: lost, doubled, out of order, late."""

from collections import Counter
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any

import asyncpg

from benchmarks.owing import FIRST
from jobs.buttons import NoticeButton
from tests.emulator_client import Emulator

_OWED = "SELECT id, recipient, due_at, sent_at FROM deliveries WHERE id >= $1 ORDER BY due_at, id"
_OPEN = "SELECT count(*) FROM deliveries WHERE id >= $1 AND state IN ('pending', 'sending')"


@dataclass(frozen=True)
class Ledger:
    """Counts; lateness in seconds."""

    owed: int
    messages: int
    lost: int
    doubled: int
    disordered: int
    """People who got something before what they were owed earlier."""
    p50: float
    p99: float
    worst: float

    @property
    def clean(self) -> bool:
        """Whether the promise was kept."""
        return not (self.lost or self.doubled or self.disordered)

    def __str__(self) -> str:
        return " ".join(f"{name}={value}" for name, value in asdict(self).items())


async def still_open(server: asyncpg.Connection, since: int = 0) -> int:
    """How many of those owed are not sent, and may be."""
    return int(await server.fetchval(_OPEN, FIRST + since))


async def ledger(server: asyncpg.Connection, emulator: Emulator, since: int = 0) -> Ledger:
    """Compares; `since`: how many had been owed before."""
    rows = await server.fetch(_OWED, FIRST + since)
    shown = {
        person: [ids for message in messages if (ids := _ids(message))]
        for person, messages in (await emulator.payloads()).items()
    }
    seen = Counter(each for messages in shown.values() for ids in messages for each in ids)
    late = sorted(_lateness(row) for row in rows)
    return Ledger(
        owed=len(rows),
        messages=sum(map(len, shown.values())),
        lost=sum(row["id"] not in seen for row in rows),
        doubled=sum(count > 1 for count in seen.values()),
        disordered=_disordered(rows, shown),
        p50=_seconds(late[len(late) // 2]),
        p99=_seconds(late[len(late) * 99 // 100]),
        worst=_seconds(late[-1]),
    )


def _ids(payloads: list[str]) -> list[int]:
    """The deliveries that a message stands for, each once, in order."""
    buttons = [button for payload in payloads if (button := NoticeButton.unpack(payload))]
    return list(dict.fromkeys(b.delivery_id for b in buttons if b.delivery_id >= FIRST))


def _lateness(row: Any) -> timedelta:
    late: timedelta = row["sent_at"] - row["due_at"] if row["sent_at"] else timedelta.max
    return late


def _seconds(late: timedelta) -> float:
    return round(late.total_seconds(), 2)


def _disordered(rows: list[Any], shown: dict[int, list[list[int]]]) -> int:
    place = {row["id"]: number for number, row in enumerate(rows)}
    found = 0
    for messages in shown.values():
        places = [place[each] for ids in messages for each in ids if each in place]
        found += places != sorted(places)
    return found
