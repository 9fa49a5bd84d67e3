"""How long people wait for the answer to a press: `python -m benchmarks.intake`.

The whole product, once polling, once called by MAX, while ten people press; what polling adds.
"""

import asyncio
import json
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.pressing import press_on
from tests.emulator_client import running_emulator
from tests.process.product import free_port, product
from tests.servers import postgres_server, redis_server

PEOPLE, PAUSE, SECONDS = 10, 1.0, 30.0
ADDED = 500
"""Milliseconds that polling may add: MAX takes two polls a second."""


async def _waits(pg_url: str, redis_url: str, intake: str) -> list[float]:
    """Seconds of each answer, in order of length."""
    port = free_port()
    async with running_emulator() as emulator, emulator:
        variables = {
            "DATABASE_URL": pg_url,
            "REDIS_URL": redis_url,
            "MAX_API_URL": emulator.base_url,
            "MAX_BOT_TOKEN": "local-token",
            "MAX_CALLS_PER_SECOND": "1000",
            "MAX_UPDATES": intake,
            "PUBLIC_URL": f"http://127.0.0.1:{port}",
            "PORT": str(port),
        }
        async with product(**variables):
            people = [(await emulator.add_user(f"Person {n}"))["user_id"] for n in range(PEOPLE)]
            for person in people:
                await emulator.start(person)
            await emulator.idle(30)
            waits: list[float] = []
            pressing = [
                asyncio.create_task(press_on(emulator, person, PAUSE, waits)) for person in people
            ]
            await asyncio.sleep(SECONDS)
            for task in pressing:
                task.cancel()
            await asyncio.gather(*pressing, return_exceptions=True)
    return sorted(waits)


def main() -> None:
    """Prints what was measured as JSON."""
    found = {}
    for intake in ("webhook", "polling"):
        with tempfile.TemporaryDirectory(prefix="mtm-") as folder:
            directory = Path(folder)
            directory.chmod(0o755)
            with postgres_server(directory / "pg") as pg_url, redis_server(directory) as redis_url:
                found[intake] = asyncio.run(_waits(pg_url, redis_url, intake))
    rows = [_row(intake, waits) for intake, waits in found.items()]
    added = {name: round(rows[1][name] - rows[0][name]) for name in ("value", "p99_ms")}
    rows.append({"name": "press_added_by_polling", "unit": "ms", "target_at_most": ADDED, **added})
    sys.stdout.write(json.dumps(rows, indent=2) + "\n")


def _row(intake: str, waits: list[float]) -> dict[str, Any]:
    return {
        "name": f"press_by_{intake}",
        "value": round(median(waits) * 1000),
        "unit": "ms from a press to its answer, median",
        "p99_ms": round(waits[len(waits) * 99 // 100] * 1000),
        "presses": len(waits),
        "people": PEOPLE,
    }


if __name__ == "__main__":
    main()
