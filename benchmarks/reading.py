"""What reading costs PostgreSQL: `python -m benchmarks.reading [tasks …]` prints JSON.

Each database holds as many tasks as said. Everything that a screen asks is written down while it
is read once; then each of its statements is run by EXPLAIN ANALYZE, over and over, and the time
that PostgreSQL says it took for planning and for execution is summed. The product's statements are
prepared and mostly not planned again, so this is the upper bound. Databases take turns.
"""

import asyncio
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import asyncpg
from tortoise import Tortoise
from tortoise.connection import get_connection

from benchmarks.filling import BUSY, NOW, STEADY, TAGS, Size, fill, rare, words
from models import database, history, lists, search, tasks, trash
from models.lists import Narrow, View
from models.person import Person
from tests.servers import postgres_server

SIZES = (1_000, 100_000, 1_000_000)
ROUNDS, TIMES = 3, 5
PAGE = 8
MOST = 15.0
"""Milliseconds that a screen may cost at most (p95)."""
GROWTH = 1.5
"""How many times more a steady reader's screen may cost in the largest database."""

Screen = Callable[[Person], Awaitable[Any]]
Samples = dict[tuple[str, str, int], list[float]]
"""Milliseconds by screen, kind of reader, and tasks in the database."""


def _list(view: View) -> Screen:
    async def shown(person: Person) -> None:
        narrow = await _narrow(view, person)
        await lists.count(view, person, NOW, narrow)
        await lists.page(view, person, NOW, limit=PAGE, narrow=narrow)

    return shown


async def _narrow(view: View, person: Person) -> Narrow:
    team = 1 if person.id in STEADY else 4 + (person.id + 1) % 8
    if view is View.TAG:
        return Narrow(tag_id=(team - 1) * TAGS + 4)
    return Narrow(team_id=team) if view is View.TEAM else Narrow()


def _search(text: str) -> Screen:
    async def shown(person: Person) -> None:
        await lists.load((await search.find(person.id, text)).ids[:PAGE])

    return shown


async def _menu(person: Person) -> None:
    await lists.counts(person, NOW)
    await lists.count(View.WAITING, person, NOW)


async def _all_lists(person: Person) -> None:
    await lists.tally(person, NOW, [view for view in View if view is not View.TAG])
    await trash.count(person.id, NOW)


async def _trash(person: Person) -> None:
    await trash.count(person.id, NOW)
    await trash.listed(person.id, NOW, limit=PAGE)


async def _card(person: Person) -> None:
    await tasks.get(person.id, await _some_task(person))


async def _history(person: Person) -> None:
    await history.of_task(person.id, await _some_task(person), limit=PAGE)


_OPENED: dict[tuple[str, int], int] = {}


async def _some_task(person: Person) -> int:
    """One of their tasks; looked for before it is measured."""
    key = (get_connection("default").database, person.id)  # type: ignore[attr-defined]  # of the asyncpg client
    if key not in _OPENED:
        _OPENED[key] = (await lists.page(View.MINE, person, NOW, limit=1))[0].id
    return _OPENED[key]


SCREENS: dict[str, Screen] = {
    "menu": _menu,
    **{f"list {view.value}": _list(view) for view in View},
    "all lists": _all_lists,
    "trash": _trash,
    "card": _card,
    "history": _history,
    "search a rare word": _search(rare(444)),
    "search a frequent word": _search(words()[0]),
    "search two words": _search(f"{words()[0]} {words()[1]}"),
    "search three letters": _search(words()[0][:3]),
    "search one letter": _search(words()[0][:1]),
    "search a number": _search("#42"),
}


Statement = tuple[str, Sequence[Any]]


async def _measure(url: str, size: Size, samples: Samples) -> None:
    await Tortoise.init(config=_one_connection(url), _enable_global_fallback=True)
    asked: list[Statement] = []
    async with get_connection("default").acquire_connection() as connection:  # type: ignore[attr-defined]  # of the asyncpg client
        connection.add_query_logger(partial(_note, asked))
    server = await asyncpg.connect(url)
    try:
        for kind, ids in _readers(size):
            for person in await Person.filter(id__in=list(ids)):
                for name, screen in SCREENS.items():
                    await screen(person)
                    asked.clear()
                    await screen(person)
                    statements = list(asked)
                    await _cost(server, statements)
                    samples[name, kind, size.tasks] += [
                        await _cost(server, statements) for _ in range(TIMES)
                    ]
    finally:
        await server.close()
        await database.close()


def _note(asked: list[Statement], query: Any) -> None:
    """What the pool asks to clean a connection is not the screen's."""
    if not query.query.startswith("SELECT pg_advisory_unlock_all"):
        asked.append((query.query, query.args))


def _one_connection(url: str) -> dict[str, Any]:
    config = database.config(url)
    config["connections"]["default"]["credentials"]["max_size"] = 1
    return config


def _readers(size: Size) -> Iterable[tuple[str, range]]:
    return (("steady", STEADY), ("busy", BUSY)) if size.has_busy else (("steady", STEADY),)


async def _cost(
    server: asyncpg.Connection, statements: Iterable[tuple[str, Sequence[Any]]]
) -> float:
    total = 0.0
    for query, values in statements:
        explain = f"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) {query}"
        said = json.loads(await server.fetchval(explain, *values))[0]
        total += float(said["Planning Time"]) + float(said["Execution Time"])
    return total


async def _filled(url: str, size: Size) -> str:
    server = await asyncpg.connect(url)
    await server.execute(f'CREATE DATABASE "tasks_{size.tasks}"')
    await server.close()
    made = url.replace("/postgres?", f"/tasks_{size.tasks}?")
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
    times = {
        size: sorted(costs) for (n, k, size), costs in samples.items() if (n, k) == (name, kind)
    }
    p95 = {size: _percentile(costs, 0.95) for size, costs in times.items()}
    growth = p95[max(p95)] / p95[min(p95)]
    return {
        "name": name,
        "reader": kind,
        "unit": "ms of PostgreSQL",
        "p50": {size: round(_percentile(costs, 0.5), 2) for size, costs in times.items()},
        "p95": {size: round(cost, 2) for size, cost in p95.items()},
        "growth": round(growth, 2),
        "within": max(p95.values()) < MOST and (kind != "steady" or growth <= GROWTH),
    }


def _percentile(ordered: Sequence[float], part: float) -> float:
    return ordered[min(int(len(ordered) * part), len(ordered) - 1)]


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
