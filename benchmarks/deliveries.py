"""How many messages a second one process hands over: `python -m benchmarks.deliveries`.

The deliverer as it is, with a messenger that takes everything at once: claimed, looked at again,
written, renewed, handed over, noted. Beside it, what its parts cost alone. Then what a claim costs
PostgreSQL in a small and in a large table. The server runs on another core.
"""

import asyncio
import json
import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

import asyncpg
import structlog
from tortoise import Tortoise
from tortoise.connection import get_connection

from benchmarks import owing
from benchmarks.reading import Cost, new_database, on_processor, one_connection
from bot.max import settle_down
from jobs import notices
from jobs.deliver import Deliverer
from jobs.port import Rows, Sent
from models import claiming, database, owed
from models.delivery import Delivery
from tests.servers import postgres_server

COUNT, ROUNDS = 5000, 3
TARGET = 1000
"""Messages a second."""
SMALL, LARGE = 1_000, 1_000_000
GROWTH = 1.3
"""How many times more a claim may cost in the large table."""
CHATS = 32


class _Everything:
    """Takes every message; `done` when it has `count`."""

    def __init__(self, count: int) -> None:
        self._left = count
        self.done = asyncio.Event()

    async def send(
        self,
        recipient: int,
        html: str,  # noqa: ARG002 - the port's signature
        rows: Rows = (),  # noqa: ARG002 - as above
        *,
        silent: bool = False,  # noqa: ARG002 - as above
    ) -> Sent:
        """Yes."""
        self._left -= 1
        if not self._left:
            self.done.set()
        return Sent(f"mid.{self._left}", recipient ^ 1)

    async def edit(self, recipient: int, mid: str, html: str, rows: Rows = ()) -> None:
        """Yes."""

    async def find(self, chat_id: int, markers: Collection[str]) -> dict[str, str]:  # noqa: ARG002 - as above
        """Nothing is ever lost."""
        return {}


class _NoAlarm:
    def wake_at(self, at: datetime, wake: Callable[[], None]) -> None:
        """Everything is due."""

    def every_minute(self, wake: Callable[[], None]) -> None:
        """As above."""


async def _whole() -> tuple[float, float]:
    """By the clock, and by the processor time of this process, which other work does not change."""
    messenger = _Everything(COUNT)
    began, used = time.perf_counter(), time.process_time()
    async with Deliverer(messenger, _NoAlarm()):
        await messenger.done.wait()
    return COUNT / (time.perf_counter() - began), COUNT / (time.process_time() - used)


async def _look(claims: Sequence[Delivery]) -> float:
    now, began = datetime.now(UTC), time.perf_counter()
    for at in range(0, len(claims), CHATS):
        await owed.look_at_all(claims[at : at + CHATS], now)
    return len(claims) / (time.perf_counter() - began)


async def _write(claims: Sequence[Delivery]) -> float:
    now = datetime.now(UTC)
    looks = await owed.look_at_all(claims, now)
    ready = [look.ready for look in looks if not isinstance(look, Exception) and look.ready]
    began = time.perf_counter()
    for each in ready:
        notices.single(each, now)
    return len(ready) / (time.perf_counter() - began)


async def _ask() -> float:
    count, began = 500, time.perf_counter()
    for _ in range(count):
        await get_connection("default").execute_query_dict("SELECT 1 AS one")
    return count / (time.perf_counter() - began)


async def _rounds(url: str) -> list[dict[str, Any]]:
    model = await owing.prepare(url)
    server = await asyncpg.connect(url)
    await owing.crowd(server, model, COUNT)
    await owing.owe(server, model, COUNT, datetime.now(UTC))
    await server.execute("ANALYZE")
    await database.connect(url)
    settle_down()
    found: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        await server.execute("UPDATE deliveries SET due_at = now(), send_at = now()")
        whole, own = await _whole()
        found.setdefault("deliveries_whole", []).append(whole)
        found.setdefault("deliveries_of_processor_time", []).append(own)
        sample = await Delivery.filter(id__gte=owing.FIRST).limit(1000)
        found.setdefault("deliveries_second_look", []).append(await _look(sample))
        found.setdefault("deliveries_writing", []).append(await _write(sample))
        found.setdefault("postgresql_statement", []).append(await _ask())
        await server.execute("UPDATE deliveries SET state = 'pending', attempts = 0")
        await server.execute("VACUUM deliveries")
    await database.close()
    await server.close()
    return [_row(name, rates) for name, rates in found.items()]


def _row(name: str, rates: Sequence[float]) -> dict[str, Any]:
    whole = name == "deliveries_whole"
    row = {"name": name, "value": round(median(rates)), "unit": "a second on one core"}
    more: dict[str, Any] = {"target": TARGET} if whole else {"reference": True}
    return row | more | {"rounds": [round(rate) for rate in rates]}


async def _claims(url: str, rows: int) -> list[Cost]:
    """What a claim costs where so many rows are, a thousand of them due."""
    made = await new_database(url, f"rows_{rows}")
    model = await owing.prepare(made)
    server = await asyncpg.connect(made)
    now = datetime.now(UTC)
    await owing.crowd(server, model, SMALL)
    await owing.owe(server, model, SMALL, now)
    if ahead := rows - SMALL:
        await server.execute(_AHEAD, model.delivery, 10 * owing.FIRST, ahead)
    await server.execute("VACUUM ANALYZE deliveries")
    await Tortoise.init(config=one_connection(made), _enable_global_fallback=True)
    (row,) = await get_connection("default").execute_query_dict("SELECT pg_backend_pid() AS pid")
    watch = Path(f"/proc/{row['pid']}/schedstat")
    costs = [cost for _ in range(ROUNDS) for cost in await _claim_all(server, watch, now)]
    await database.close()
    await server.close()
    return costs


_AHEAD = """
INSERT INTO deliveries SELECT (jsonb_populate_record(t, to_jsonb(t) || jsonb_build_object(
    'id', $2::bigint + n, 'recipient', 1000000 + n % 20000, 'slot', n::text,
    'state', CASE WHEN n % 2 = 0 THEN 'sent' ELSE 'pending' END,
    'due_at', now() + make_interval(mins => n), 'send_at', now() + make_interval(mins => n)
))).* FROM deliveries t, generate_series(1, $3::int) n WHERE t.id = $1
"""
"""Half of them sent, half of them far ahead."""


_BACK = "UPDATE deliveries SET state = 'pending', attempts = 0 WHERE state = 'sending'"


async def _claim_all(server: asyncpg.Connection, watch: Path, now: datetime) -> list[Cost]:
    costs, later = [], now + timedelta(seconds=1)
    while True:
        wall, cpu = time.perf_counter(), on_processor(watch)
        taken = await claiming.claim(later, CHATS)
        if len(taken) < CHATS:
            break
        costs.append(Cost((time.perf_counter() - wall) * 1e3, on_processor(watch) - cpu))
    await server.execute(_BACK)
    await server.execute("VACUUM deliveries")
    return costs


def _growth(costs: dict[int, list[Cost]]) -> dict[str, Any]:
    """By PostgreSQL's processor time: the clock also tells what others do on this machine."""
    wall = {size: round(median(cost.wall for cost in found), 2) for size, found in costs.items()}
    cpu = {size: round(median(cost.cpu for cost in found), 2) for size, found in costs.items()}
    growth = round(cpu[LARGE] / cpu[SMALL], 2)
    row = {"name": "claim", "unit": "ms", "chats": CHATS, "p50": wall, "cpu_p50": cpu}
    return row | {"growth": growth, "within": growth <= GROWTH}


def main() -> None:
    """Prints what was measured as JSON."""
    logging.disable(logging.INFO)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    cores = sorted(os.sched_getaffinity(0))
    with tempfile.TemporaryDirectory(prefix="mtm-") as name:
        Path(name).chmod(0o755)
        os.sched_setaffinity(0, cores[1:] or cores)
        with postgres_server(Path(name) / "pg") as url:
            os.sched_setaffinity(0, cores[:1])
            rows = asyncio.run(_rounds(url))
            costs = {size: asyncio.run(_claims(url, size)) for size in (SMALL, LARGE)}
            os.sched_setaffinity(0, cores)
    rows.append(_growth(costs))
    sys.stdout.write(json.dumps(rows, indent=2) + "\n")


if __name__ == "__main__":
    main()
