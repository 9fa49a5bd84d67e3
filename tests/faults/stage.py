"""Servers that tests may stop, a MAX with faults, people who are owed reminders."""

import asyncio
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg

from benchmarks import owing
from bot.local import start_postgres, start_redis, stop_redis
from emulator.world import BOT_ID
from tests.emulator_client import Emulator, running_emulator
from tests.faults.ledger import Ledger, ledger, still_open
from tests.faults.replicas import Replicas, replicas


@dataclass
class Stage:
    """One of everything."""

    postgres: Any
    redis_folder: Path
    redis_url: str
    emulator: Emulator
    replicas: Replicas
    model: owing.Model
    people: int = 200
    owed: int = 0
    counted: int = 0
    _server: asyncpg.Connection | None = field(default=None, repr=False)

    async def server(self) -> asyncpg.Connection:
        """A connection of the test's own."""
        if self._server is None or self._server.is_closed():
            self._server = await asyncpg.connect(self.postgres.get_uri())
        return self._server

    async def owe(self, each: int, apart: float = 0.1, ahead: float = 0.0) -> None:
        """So many reminders to everybody, the first in `ahead` seconds."""
        due = datetime.now(UTC) + timedelta(seconds=ahead)
        count, server = each * self.people, await self.server()
        start, self.owed = self.owed, self.owed + count
        await owing.owe(server, self.model, count, due, each=each, apart=apart, start=start)
        await server.execute("SELECT pg_notify('deliveries', '')")

    async def open(self) -> int:
        """How many are not sent."""
        return await still_open(await self.server(), self.counted)

    async def drained(self, within: float) -> None:
        """Waits until everything is sent."""
        async with asyncio.timeout(within):
            while await self.open():
                await asyncio.sleep(0.2)

    async def account(self) -> Ledger:
        """What became of everything owed since the last account; forgets the chats."""
        found = await ledger(await self.server(), self.emulator, self.counted)
        self.counted = self.owed
        return found

    async def new_crowd(self, people: int) -> None:
        """Other people, with empty chats."""
        self.people = people
        await self.emulator.reset()
        await self.emulator.crowd(owing.FIRST, people)
        server = await self.server()
        await server.execute("DELETE FROM memberships WHERE person_id >= $1", owing.FIRST)
        await server.execute("DELETE FROM deliveries WHERE id >= $1", owing.FIRST)
        await server.execute("DELETE FROM tasks WHERE id >= $1", owing.FIRST)
        await server.execute("DELETE FROM people WHERE id >= $1", owing.FIRST)
        await owing.crowd(server, self.model, people, BOT_ID)
        self.owed = self.counted = 0

    async def stop_redis(self, *, flushed: bool = True) -> None:
        """Away, and with it everything it held unless it is not `flushed`."""
        await stop_redis(self.redis_url)
        for kept in self.redis_folder.rglob("*.aof") if flushed else ():
            kept.unlink()

    async def start_redis(self) -> None:
        """Back, with what it still has."""
        await start_redis(self.redis_folder)

    async def close(self) -> None:
        """The test's own connection."""
        if self._server:
            await self._server.close()


@asynccontextmanager
async def stage(folder: Path, **variables: str) -> AsyncIterator[Stage]:
    """Everything but a process of the product; stopped at the end."""
    postgres = await asyncio.to_thread(start_postgres, folder / "pg")
    await asyncio.to_thread(postgres.psql, "ALTER SYSTEM SET fsync = off;")
    await asyncio.to_thread(postgres.psql, "SELECT pg_reload_conf();")
    url = await start_redis(folder / "redis")
    try:
        model = await owing.prepare(postgres.get_uri())
        async with running_emulator("--webhook-retry-scale", "0.01") as emulator:
            settings = {
                "DATABASE_URL": postgres.get_uri(),
                "REDIS_URL": url,
                "MAX_API_URL": emulator.base_url,
                "MAX_BOT_TOKEN": "local-token",
                "MAX_CALLS_PER_SECOND": "1000",
                **variables,
            }
            async with replicas(settings, folder / "log") as processes:
                it = Stage(postgres, folder / "redis", url, emulator, processes, model)
                try:
                    yield it
                finally:
                    await it.close()
                    await emulator.close()
    finally:
        await stop_redis(url)
        await asyncio.to_thread(_stop, postgres)


def _stop(postgres: Any) -> None:
    with suppress(subprocess.CalledProcessError, OSError):  # a test may have stopped it
        postgres.stop()
