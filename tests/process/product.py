"""The whole product as a process of its own, as `make run` starts it."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds for a start on a busy machine; none of the tests measures it."""


def free_port() -> int:
    """A port that nobody listens on at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Product:
    """`python -m bot` with the given variables."""

    variables: dict[str, str]
    process: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str:
        """Where its own pages are."""
        return f"http://127.0.0.1:{self.variables['PORT']}"

    async def start(self) -> None:
        """Starts the process and waits until it leads."""
        await self.spawn()
        await self.ready()

    async def spawn(self) -> asyncio.subprocess.Process:
        """Starts the process only."""
        self.process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "bot"),
            cwd=ROOT,
            env={**os.environ, **self.variables},
            stderr=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        return self.process

    async def ready(self) -> None:
        """Waits until `/ready` says yes."""
        async with asyncio.timeout(PATIENCE), aiohttp.ClientSession() as client:
            while True:
                try:
                    async with client.get(f"{self.url}/ready") as answer:
                        if answer.status == 200:
                            return
                except aiohttp.ClientError:
                    assert self.process
                    assert self.process.returncode is None, "the process has ended"
                await asyncio.sleep(0.05)

    async def end(self, number: signal.Signals = signal.SIGTERM) -> tuple[int, str, str]:
        """Sends the signal and waits; exit code, output, log."""
        assert self.process
        if self.process.returncode is None:
            self.process.send_signal(number)
        async with asyncio.timeout(PATIENCE):
            output, log = await self.process.communicate()
        assert self.process.returncode is not None
        return self.process.returncode, output.decode(), log.decode()


@asynccontextmanager
async def product(**variables: str) -> AsyncIterator[Product]:
    """A product at work; killed afterwards if it still lives."""
    it = Product({"PORT": str(free_port()), "LOG_FORMAT": "json", **variables})
    try:
        await it.start()
        yield it
    finally:
        if it.process and it.process.returncode is None:
            await it.end(signal.SIGKILL)
