"""PostgreSQL's LISTEN/NOTIFY: what wakes the loops that wait for rows."""

import asyncio
import contextlib
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

import asyncpg
import structlog
from tortoise.connection import get_connection

log = structlog.get_logger(__name__)

_RETRY = 1.0
_CHECK = 20.0


async def notify(channel: str) -> None:
    """Wakes listeners when the current transaction commits."""
    await get_connection("default").execute_query("SELECT pg_notify($1, '')", [channel])


class Listener:
    """Calls back on NOTIFY, over a connection of its own that is made anew when it breaks.

    After every (re)connection all callbacks run once, with nothing said: something may have been
    missed.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._callbacks: dict[str, list[Callable[[str], None]]] = {}
        self._task: asyncio.Task[None] | None = None
        self._connection: Any = None

    def on(self, channel: str, callback: Callable[[], None]) -> None:
        """Registers a quick, non-blocking callback; to be called before entering the context."""
        self.hear(channel, lambda _said: callback())

    def hear(self, channel: str, callback: Callable[[str], None]) -> None:
        """The same of one that is told what was said."""
        self._callbacks.setdefault(channel, []).append(callback)

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._run(), name="listener")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._task:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _run(self) -> None:
        while True:
            try:
                await self._listen()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError) as error:
                log.warning("listener_reconnects", error=type(error).__name__)
            await asyncio.sleep(_RETRY)

    async def _listen(self) -> None:
        connection = await asyncpg.connect(self._url, timeout=10, command_timeout=10)
        try:
            for channel in self._callbacks:
                await connection.add_listener(channel, self._heard)
            self._wake_all()
            closed = asyncio.Event()
            connection.add_termination_listener(lambda _: closed.set())
            while not connection.is_closed():
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(_CHECK):
                        await closed.wait()
                await connection.execute("SELECT 1")  # a dead peer shows only when it is asked
        finally:
            connection.terminate()

    def _heard(self, _connection: Any, _pid: int, channel: str, said: object) -> None:
        for callback in self._callbacks.get(channel, ()):
            callback(str(said))

    def _wake_all(self) -> None:
        for callbacks in self._callbacks.values():
            for callback in callbacks:
                callback("")
