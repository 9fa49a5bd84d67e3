"""How many requests a second the API answers with one process: `python -m benchmarks.api`.

Measured at 16 connections on one PostgreSQL, in turns with two references that do the same: a bare
aiohttp handler with asyncpg and SQL by hand, and FastAPI with SQLAlchemy (`benchmarks.served`).
Ratios are of neighbouring turns, and of their middle: a machine that is busy with something else
slows all of them. Then the times of the product alone in databases of 1 000 and of 1 000 000 tasks.
The process that is measured has a core to itself; PostgreSQL and those who ask share the others.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import asyncpg
from tortoise import Tortoise

from api import tokens
from benchmarks.filling import NOW, STEADY, Size, fill
from benchmarks.reading import new_database
from benchmarks.served.running import Options
from models import database
from tests.servers import postgres_server, redis_server

CONNECTIONS = 16
ROUNDS, SECONDS, WARM = 5, 2.0, 1.0
TASKS = 100_000
SMALL, LARGE = 1_000, 1_000_000
SERVED = ("ours", "bare", "orm")
TARGETS = {"page": (0.70, 4.0), "one": (0.50, 4.0), "create": (0.50, 1.5)}
"""Of the bare one, of the other framework."""
GROWTH = 1.5
"""How many times more the slowest of twenty may take with a million tasks than with a thousand."""
_SECRET = "a secret of the benchmark, long enough"  # noqa: S105 - of nothing
_READER = STEADY[0]


@dataclass(slots=True)
class Turn:
    """What came of one turn."""

    rate: float
    cpu_ms: float
    """Of the server's process, a request."""
    times: list[float] = field(default_factory=list)
    """Milliseconds, in order."""


class _Asking(asyncio.Protocol):
    """One connection: the next request as soon as the last is answered."""

    def __init__(self, requests: Sequence[bytes], done: "asyncio.Future[None]") -> None:
        self._requests = requests
        self._done = done
        self._count = 0
        self._buffer = b""
        self._missing = -1
        """Bytes of the answer; -1: its head is not complete."""
        self._asked = 0.0
        self.times: list[float] = []
        self.stopping = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - says so to the type checker
        self._transport = transport
        self._ask()

    def _ask(self) -> None:
        self._buffer, self._missing = b"", -1
        self._asked = time.perf_counter()
        self._transport.write(self._requests[self._count % len(self._requests)])
        self._count += 1

    def data_received(self, data: bytes) -> None:
        if self._missing < 0:
            self._buffer += data
            head, found, body = self._buffer.partition(b"\r\n\r\n")
            if not found:
                return
            if not head.startswith((b"HTTP/1.1 200", b"HTTP/1.1 201")):
                self._done.set_exception(ValueError(self._buffer[:2000].decode()))
                return
            self._missing, data = _length(head), body
        self._missing -= len(data)
        if self._missing == 0:
            self._answered()

    def _answered(self) -> None:
        self.times.append((time.perf_counter() - self._asked) * 1e3)
        if self.stopping:
            self._transport.close()
            self._done.set_result(None)
        else:
            self._ask()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._done.done():
            self._done.set_exception(exc or ConnectionError("closed by the server"))


def _length(head: bytes) -> int:
    lower = head.lower()
    start = lower.index(b"content-length:") + 15
    return int(lower[start:].split(b"\r\n", 1)[0])


def _same(asking: _Asking) -> _Asking:
    return asking


@dataclass(frozen=True, slots=True)
class Server:
    """One of those who answer."""

    port: int
    pid: int

    async def turn(self, requests: Sequence[Sequence[bytes]], seconds: float) -> Turn:
        """`requests`: those of each connection, over and over."""
        loop = asyncio.get_running_loop()
        done = [loop.create_future() for _ in requests]
        cpu, begun = self._cpu(), time.perf_counter()
        asking = []
        for own, end in zip(requests, done, strict=True):
            each = _Asking(own, end)
            await loop.create_connection(partial(_same, each), "127.0.0.1", self.port)
            asking.append(each)
        await asyncio.sleep(seconds)
        for each in asking:
            each.stopping = True
        await asyncio.gather(*done)
        took = time.perf_counter() - begun
        times = sorted(value for each in asking for value in each.times)
        return Turn(len(times) / took, (self._cpu() - cpu) / len(times), times)

    def _cpu(self) -> float:
        """Milliseconds of the process on a processor (proc_pid_schedstat)."""
        return int(Path(f"/proc/{self.pid}/schedstat").read_text().split()[0]) / 1e6


@contextmanager
def _served(name: str, given: Options, cores: Sequence[int]) -> Iterator[Server]:
    command = [sys.executable, "-m", f"benchmarks.served.{name}", json.dumps(asdict(given))]
    with subprocess.Popen(  # noqa: S603 - our own module
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            os.sched_setaffinity(process.pid, cores)
            port = process.stdout.readline().strip() if process.stdout else ""
            yield Server(int(port), process.pid)
        finally:
            process.terminate()


def _requests(kind: str, team: int, ids: Sequence[int], people: Sequence[int]) -> list[list[bytes]]:
    if kind == "create":
        due = (NOW + timedelta(days=3)).isoformat()
        body = {
            "title": "Подготовить отчёт за ноябрь",
            "team_id": team,
            "assignee_ids": list(people),
            "due": {"at": due},
        }
        return [[_request("POST", "/api/v1/tasks", body)]] * CONNECTIONS
    if kind == "page":
        return [[_request("GET", "/api/v1/tasks?limit=50")]] * CONNECTIONS
    return [
        [_request("GET", f"/api/v1/tasks/{each}") for each in ids[own::CONNECTIONS]]
        for own in range(CONNECTIONS)
    ]


def _request(method: str, path: str, body: dict[str, Any] | None = None) -> bytes:
    token = tokens.issue(tokens.begin(_READER, NOW), _SECRET, NOW)
    sent = json.dumps(body).encode() if body else b""
    kind = f"Content-Type: application/json\r\nContent-Length: {len(sent)}\r\n" if body else ""
    head = f"{method} {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n{kind}"
    return f"{head}\r\n".encode() + sent


async def _prepared(url: str, tasks: int) -> str:
    made = await new_database(url, f"api_{tasks}")
    await database.connect(made)
    await Tortoise.generate_schemas()
    await database.close()
    await fill(made, Size(tasks))
    connection = await asyncpg.connect(made)
    await connection.execute("SELECT setval('tasks_id_seq', (SELECT max(id) FROM tasks))")
    await connection.execute("ANALYZE")
    await connection.close()
    return made


async def _asked(url: str) -> dict[str, list[list[bytes]]]:
    """The requests of each kind: of a steady reader, whose teams are the same in every database."""
    connection = await asyncpg.connect(url)
    tasks = await connection.fetch(
        """SELECT t.id FROM tasks t JOIN memberships m ON m.team_id = t.team_id
        WHERE m.person_id = $1 AND t.deleted_at IS NULL AND t.state NOT IN ('done', 'cancelled')
        ORDER BY t.id LIMIT 160""",
        _READER,
    )
    team = await connection.fetchval(
        "SELECT team_id FROM memberships WHERE person_id = $1 AND role = 'admin'", _READER
    )
    others = await connection.fetch(
        """SELECT person_id FROM memberships WHERE team_id = $1 AND person_id <> $2
        ORDER BY id DESC LIMIT 2""",
        team,
        _READER,
    )
    await connection.close()
    ids, people = [row["id"] for row in tasks], [row["person_id"] for row in others]
    return {kind: _requests(kind, team, ids, people) for kind in TARGETS}


@dataclass(frozen=True, slots=True)
class Place:
    """Where it all runs."""

    pg_url: str
    redis_url: str
    core: Sequence[int]

    def options(self, url: str) -> Options:
        """What a server works with."""
        return Options(url, self.redis_url, _SECRET, NOW.isoformat())


async def _compare(place: Place) -> list[dict[str, Any]]:
    url = await _prepared(place.pg_url, TASKS)
    asked = await _asked(url)
    with ExitStack() as stack:
        servers = {
            name: stack.enter_context(_served(name, place.options(url), place.core))
            for name in SERVED
        }
        turns: dict[tuple[str, str], list[Turn]] = {}
        for kind, requests in asked.items():
            for server in servers.values():
                await server.turn(requests, WARM)
            for _ in range(ROUNDS):
                for name, server in servers.items():
                    turns.setdefault((kind, name), []).append(await server.turn(requests, SECONDS))
    return [_compared(kind, {name: turns[kind, name] for name in SERVED}) for kind in asked]


def _compared(kind: str, turns: dict[str, list[Turn]]) -> dict[str, Any]:
    rates = {name: [turn.rate for turn in found] for name, found in turns.items()}
    of_bare, of_orm = (
        median(ours / other for ours, other in zip(rates["ours"], rates[name], strict=True))
        for name in ("bare", "orm")
    )
    least_bare, least_orm = TARGETS[kind]
    return {
        "name": f"api_{kind}",
        "unit": f"requests/s of one process at {CONNECTIONS} connections, {TASKS} tasks",
        "value": round(median(rates["ours"])),
        "bare": round(median(rates["bare"])),
        "fastapi_sqlalchemy": round(median(rates["orm"])),
        "of_bare": round(of_bare, 2),
        "of_fastapi_sqlalchemy": round(of_orm, 2),
        "targets": {"of_bare": least_bare, "of_fastapi_sqlalchemy": least_orm},
        "cpu_ms": {
            name: round(median(t.cpu_ms for t in found), 2) for name, found in turns.items()
        },
        "within": of_bare >= least_bare and of_orm >= least_orm,
    }


async def _grow(place: Place) -> list[dict[str, Any]]:
    """Databases take turns."""
    urls = {size: await _prepared(place.pg_url, size) for size in (SMALL, LARGE)}
    asked = {size: await _asked(url) for size, url in urls.items()}
    with ExitStack() as stack:
        servers = {
            size: stack.enter_context(_served("ours", place.options(url), place.core))
            for size, url in urls.items()
        }
        times: dict[tuple[str, int], list[float]] = {}
        for kind in TARGETS:
            for size, server in servers.items():
                await server.turn(asked[size][kind], WARM)
            for _ in range(ROUNDS):
                for size, server in servers.items():
                    turn = await server.turn(asked[size][kind], SECONDS)
                    times.setdefault((kind, size), []).append(_p95(turn.times))
    return [_grown(kind, times[kind, SMALL], times[kind, LARGE]) for kind in TARGETS]


def _grown(kind: str, small: Sequence[float], large: Sequence[float]) -> dict[str, Any]:
    growth = median(more / less for less, more in zip(small, large, strict=True))
    return {
        "name": f"api_{kind}_growth",
        "unit": f"ms, 95 of 100 requests at {CONNECTIONS} connections",
        "p95": {SMALL: round(median(small), 2), LARGE: round(median(large), 2)},
        "growth": round(growth, 2),
        "target": GROWTH,
        "within": growth <= GROWTH,
    }


def _p95(ordered: Sequence[float]) -> float:
    return ordered[int(len(ordered) * 0.95)]


def main(parts: Sequence[str] = ("compare", "grow")) -> None:
    """Prints a JSON list, a line each."""
    cores = sorted(os.sched_getaffinity(0))
    with ExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="mtm-")))
        directory.chmod(0o755)
        os.sched_setaffinity(0, cores[1:] or cores)
        pg_url = stack.enter_context(postgres_server(directory / "pg"))
        redis_url = stack.enter_context(redis_server(directory))
        place = Place(pg_url, redis_url, cores[:1])
        rows = asyncio.run(_compare(place)) if "compare" in parts else []
        rows += asyncio.run(_grow(place)) if "grow" in parts else []
        os.sched_setaffinity(0, cores)
    sys.stdout.write("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")


if __name__ == "__main__":
    main(sys.argv[1:] or ("compare", "grow"))
