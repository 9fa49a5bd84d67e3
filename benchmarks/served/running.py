"""How each of them is started: `python -m benchmarks.served.<name> <its options as JSON>`."""

import asyncio
import gc
import json
import sys
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiohttp import web

from api import tokens


@dataclass(frozen=True, slots=True)
class Options:
    """What it works with."""

    database_url: str
    redis_url: str
    secret: str
    now: str

    @property
    def instant(self) -> datetime:
        """Which stands still."""
        return datetime.fromisoformat(self.now)


def options() -> Options:
    """Those of this process."""
    return Options(**json.loads(sys.argv[1]))


def caller(authorization: str, given: Options) -> int:
    """The id in the token, whose signature is checked."""
    return tokens.read(authorization[7:], given.secret, given.instant).person_id


def quiet_collector() -> None:
    """As in the product: what is imported is not walked again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def ready(port: int) -> None:
    """Tells the benchmark where it listens."""
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()


async def serve(app: web.Application) -> None:
    """Until the process is ended."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    quiet_collector()
    ready(runner.addresses[0][1])
    await asyncio.Event().wait()


def run(main: Callable[[Options], Coroutine[Any, Any, None]]) -> None:
    """The process."""
    asyncio.run(main(options()))
