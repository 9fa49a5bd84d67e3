"""Which of several replicas runs the inbox and the jobs: the one with PostgreSQL's lock.

The lock lives on a connection of its own; PostgreSQL frees it when its holder dies.
"""

import asyncio
import contextlib
import os
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import asyncpg
import structlog

log = structlog.get_logger(__name__)

LOCK = 0x4D41_5854  # "MAXT": any number that nothing else in this database locks
RETRY = 2.0
"""Seconds between attempts to take the lock, and between looks at whether it still holds."""

_AWAY = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError)
_NAME = "max-task-manager"
_DEAD = {"tcp_keepalives_idle": "3", "tcp_keepalives_interval": "1", "tcp_keepalives_count": "3"}
"""Seconds after which PostgreSQL gives up a leader whose machine has vanished, in all six."""

Work = Callable[[], AbstractAsyncContextManager[object]]


def _session() -> dict[str, str]:
    """The name says to whoever asks PostgreSQL which process leads."""
    return {**_DEAD, "application_name": f"{_NAME} {os.getpid()}"}


class Leader:
    """Runs `work` while this process holds the lock, for as long as `run` is not cancelled."""

    def __init__(self, url: str, work: Work) -> None:
        self._url = url
        self._work = work
        self.leading = False

    async def run(self) -> None:
        """Takes the lock, works, loses it, tries again; ends `work` in order when cancelled."""
        while True:
            try:
                await self._term()
            except* _AWAY as error:  # parts of the work raise in groups
                log.warning("leader_lost_postgresql", error=repr(error.exceptions[0])[:200])
            await asyncio.sleep(RETRY)

    async def _term(self) -> None:
        connection = await asyncpg.connect(
            self._url, timeout=5, command_timeout=5, server_settings=_session()
        )
        try:
            if await connection.fetchval("SELECT pg_try_advisory_lock($1)", LOCK):
                await self._lead(connection)
        finally:
            connection.terminate()

    async def _lead(self, connection: asyncpg.Connection) -> None:
        log.info("leader_elected")
        try:
            async with self._work():
                self.leading = True
                await _until_lost(connection)
        finally:
            self.leading = False
            log.info("leader_resigned")


async def _until_lost(connection: asyncpg.Connection) -> None:
    """Returns when the lock's connection has gone: the work is then ended in order."""
    with contextlib.suppress(*_AWAY):
        while True:
            await asyncio.sleep(RETRY)
            await connection.execute("SELECT 1")
