"""What reading costs PostgreSQL: `python -m benchmarks.reading [tasks …]` prints JSON.

Each database holds as many tasks as said. What a screen asks of PostgreSQL is written down while it
is read; then the same statements, prepared as the product prepares them, are sent one after another
over a local socket, and their round trips are summed. Databases take turns. `cpu` is the time that
PostgreSQL's process was on a processor meanwhile (Linux tells): it is the same on a busy machine.
"""

import asyncio
import json
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
from tortoise import Tortoise
from tortoise.connection import get_connection

from benchmarks.filling import BUSY, STEADY, Size, fill
from benchmarks.screens import SCREENS, Screen
from models import database
from models.person import Person
from tests.servers import postgres_server

SIZES = (1_000, 100_000, 1_000_000)
ROUNDS, WARM, TIMES = 3, 6, 5
"""After five times PostgreSQL knows whether to plan a statement anew for each value."""
MOST = 15.0
"""Milliseconds that a screen may cost at most (p95)."""
GROWTH = 1.5
"""How many times more a steady reader's screen may cost (on the processor, where that is told) in
the largest database than in the smallest."""

Statement = tuple[str, Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds by the clock, and of PostgreSQL's process on a processor."""

    wall: float
    cpu: float


Samples = dict[tuple[str, str, int], list[Cost]]
"""By screen, kind of reader, and tasks in the database."""


async def _measure(url: str, size: Size, samples: Samples) -> None:
    await Tortoise.init(config=one_connection(url), _enable_global_fallback=True)
    try:
        async with get_connection("default").acquire_connection() as connection:
            server = connection._con  # noqa: SLF001 - the pool's only one, to be watched
        for kind, ids in _readers(size):
            for person in await Person.filter(id__in=list(ids)):
                for name, screen in SCREENS.items():
                    asked = await _asked(server, screen, person)
                    samples[name, kind, size.tasks] += await _costs(server, asked)
    finally:
        await database.close()


async def _asked(server: asyncpg.Connection, screen: Screen, person: Person) -> list[Statement]:
    """What the pool asks to clean a connection is not the screen's."""
    await screen(person)
    asked: list[Statement] = []
    with server.query_logger(lambda said: asked.append((said.query, said.args))):
        await screen(person)
    return [(query, values) for query, values in asked if "pg_advisory_unlock_all" not in query]


async def _costs(server: asyncpg.Connection, asked: Sequence[Statement]) -> list[Cost]:
    ready = [(await server.prepare(query), values) for query, values in asked]
    watch = Path(f"/proc/{server.get_server_pid()}/schedstat")
    costs = []
    for _ in range(WARM + TIMES):
        wall, cpu = time.perf_counter(), on_processor(watch)
        for statement, values in ready:
            await statement.fetch(*values)
        costs.append(Cost((time.perf_counter() - wall) * 1e3, on_processor(watch) - cpu))
    return costs[WARM:]


def on_processor(watch: Path) -> float:
    """Milliseconds (proc_pid_schedstat: nanoseconds, first of three)."""
    return int(watch.read_text().split()[0]) / 1e6 if watch.exists() else 0.0


def one_connection(url: str) -> dict[str, Any]:
    config = database.config(url)
    config["connections"]["default"]["credentials"]["max_size"] = 1
    return config


def _readers(size: Size) -> Iterable[tuple[str, range]]:
    return (("steady", STEADY), ("busy", BUSY)) if size.has_busy else (("steady", STEADY),)


async def new_database(url: str, name: str) -> str:
    """Makes an empty one on that server; its URL."""
    server = await asyncpg.connect(url)
    await server.execute(f'CREATE DATABASE "{name}"')
    await server.close()
    return url.replace("/postgres?", f"/{name}?")


async def _filled(url: str, size: Size) -> str:
    made = await new_database(url, f"tasks_{size.tasks}")
    await database.connect(made)
    await Tortoise.generate_schemas()
    await database.close()
    await fill(made, size)
    return made


async def _run(url: str, sizes: Sequence[Size]) -> Samples:
    samples: Samples = defaultdict(list)
    databases = {size: await _filled(url, size) for size in sizes}
    for _ in range(ROUNDS):
        for size, made in databases.items():
            await _measure(made, size, samples)
    return samples


def _rows(samples: Samples) -> list[dict[str, Any]]:
    found = dict.fromkeys((name, kind) for name, kind, _ in samples)
    return [_row(name, kind, samples) for name, kind in found]


def _row(name: str, kind: str, samples: Samples) -> dict[str, Any]:
    costs = {key[2]: found for key, found in samples.items() if key[:2] == (name, kind)}
    wall = {size: sorted(cost.wall for cost in found) for size, found in costs.items()}
    cpu = {size: sorted(cost.cpu for cost in found) for size, found in costs.items()}
    p95, cpu_p95 = _percentile(wall, 0.95), _percentile(cpu, 0.95)
    steadiest = cpu_p95 if all(cpu_p95.values()) else p95
    growth = steadiest[max(p95)] / steadiest[min(p95)]
    return {
        "name": name,
        "reader": kind,
        "unit": "ms",
        "p50": _percentile(wall, 0.5),
        "p95": p95,
        "growth": round(growth, 2),
        "cpu_p50": _percentile(cpu, 0.5),
        "cpu_p95": cpu_p95,
        "within": max(p95.values()) < MOST and (kind != "steady" or growth <= GROWTH),
    }


def _percentile(ordered: dict[int, list[float]], part: float) -> dict[int, float]:
    return {size: round(values[int(len(values) * part)], 2) for size, values in ordered.items()}


def main(sizes: Sequence[int] = SIZES) -> None:
    """Fills the databases, measures, prints a JSON list, a line each."""
    with tempfile.TemporaryDirectory(prefix="mtm-") as name:
        Path(name).chmod(0o755)
        with postgres_server(Path(name) / "pg") as url:
            samples = asyncio.run(_run(url, [Size(tasks) for tasks in sizes]))
    lines = ",\n".join(json.dumps(row) for row in _rows(samples))
    sys.stdout.write(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main([int(tasks) for tasks in sys.argv[1:]] or SIZES)
