"""Several processes of the product, started in no time, killed as one likes."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import asyncpg

from bot.leader import LOCK
from tests.process.product import PATIENCE, ROOT, free_port

_LEADS = """
SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
WHERE l.locktype = 'advisory' AND l.objid = $1 AND l.granted
"""


@dataclass
class Replicas:
    """Processes by the port of their pages."""

    variables: dict[str, str]
    zygote: asyncio.subprocess.Process
    log: Path
    pids: dict[int, int] = field(default_factory=dict)

    async def start(self, count: int) -> None:
        """So many, and waits until all are ready."""
        ports = [free_port() for _ in range(count)]
        for port in ports:
            await self.spawn(port)
        for port in ports:
            await self.ready(port)

    async def spawn(self, port: int) -> None:
        """One more, on that port."""
        assert self.zygote.stdin
        assert self.zygote.stdout
        variables = {**self.variables, "PORT": str(port), "LOG_FORMAT": "json"}
        asked = {"variables": variables, "log": str(self.log)}
        self.zygote.stdin.write(json.dumps(asked).encode() + b"\n")
        self.pids[port] = int(await asyncio.wait_for(self.zygote.stdout.readline(), PATIENCE))

    async def ready(self, port: int) -> None:
        """Waits until it says so."""
        async with asyncio.timeout(PATIENCE):
            while await self.status(port) != 200:
                assert _lives(self.pids[port]), self.log.read_text()[-3000:]
                await asyncio.sleep(0.02)

    async def status(self, port: int) -> int:
        """What `/ready` answers; 0 where nobody does."""
        return (await self.told(port))[0]

    async def told(self, port: int) -> tuple[int, dict[str, bool]]:
        """The same, with what it says of each server."""
        try:
            async with (
                aiohttp.ClientSession() as client,
                client.get(f"http://127.0.0.1:{port}/ready") as answer,
            ):
                checks = (await answer.json())["checks"]
                return answer.status, {name: check["ok"] for name, check in checks.items()}
        except aiohttp.ClientError:
            return 0, {}

    async def kill(self, port: int) -> None:
        """At once, without a word."""
        await self._end(port, signal.SIGKILL)

    async def stop(self, port: int) -> None:
        """In order."""
        await self._end(port, signal.SIGTERM)

    async def _end(self, port: int, number: signal.Signals) -> None:
        pid = self.pids.pop(port)
        with suppress(ProcessLookupError):
            os.kill(pid, number)
        async with asyncio.timeout(PATIENCE):
            while _lives(pid):
                await asyncio.sleep(0.002)

    async def leader(self, server: asyncpg.Connection) -> int | None:
        """The port of the one that leads."""
        name = await server.fetchval(_LEADS, LOCK)
        pid = int(name.split()[-1]) if name else None
        return next((port for port, each in self.pids.items() if each == pid), None)

    async def close(self) -> None:
        """Ends them all."""
        for port in list(self.pids):
            await self.kill(port)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@asynccontextmanager
async def replicas(variables: dict[str, str], log: Path) -> AsyncIterator[Replicas]:
    """None at first; all are dead at the end."""
    zygote = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.faults.zygote"),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert zygote.stdout
    assert zygote.stdin
    await asyncio.wait_for(zygote.stdout.readline(), PATIENCE)
    it = Replicas(variables, zygote, log)
    try:
        yield it
    finally:
        await it.close()
        zygote.stdin.close()
        await zygote.wait()
