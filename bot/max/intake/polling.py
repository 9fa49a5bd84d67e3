"""Long polling, for one process on any machine: no public address is needed.

MAX forgets what a marker acknowledges, so the marker is stored together with the updates that
came with it, and only a stored marker is sent.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import structlog
from maxapi.enums.api_path import ApiPath
from maxapi.enums.http_method import HTTPMethod

from bot.max import metrics
from bot.max.calls import Call, Calls
from bot.max.errors import CallError
from bot.max.intake.received import received
from models import inbox
from models.database import TROUBLE

log = structlog.get_logger(__name__)

LIMIT, WAIT = 100, 30
"""Updates and seconds of one poll; MAX gives no more since May 2026."""
INTERVAL = 0.5
"""MAX takes two polls a second."""
_PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0)


class Polling:
    """Asks MAX for updates and stores them: `await Polling(calls).run()`, until cancelled."""

    def __init__(
        self,
        calls: Calls,
        *,
        interval: float = INTERVAL,
        wait: int = WAIT,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._calls = calls
        self._interval = interval
        self._wait = wait
        self._clock = clock
        self._sleep = sleep
        self._marker: int | None = None

    async def run(self) -> None:
        """Polls for ever; troubles of MAX and PostgreSQL are waited out."""
        troubles = 0
        self._marker = None
        while True:
            started = asyncio.get_running_loop().time()
            try:
                await self.poll()
                troubles = 0
            except (CallError, *TROUBLE) as error:
                metrics.intake_errors.labels(type(error).__name__).inc()
                log.warning("poll_failed", error=type(error).__name__)
                await self._sleep(_pause(troubles))
                troubles += 1
            spent = asyncio.get_running_loop().time() - started
            await self._sleep(max(0.0, self._interval - spent))

    async def poll(self) -> int:
        """One poll; tells how many updates were new.

        Raises:
            CallError: MAX did not answer; nothing is lost.
            one of TROUBLE: nothing was stored; MAX will give the same again.
        """
        if self._marker is None:
            self._marker = await inbox.marker()
        params: dict[str, Any] = {"limit": LIMIT, "timeout": self._wait}
        if self._marker is not None:
            params["marker"] = self._marker
        call = Call(HTTPMethod.GET, ApiPath.UPDATES, params=params, timeout=self._wait + 15)
        return await self._keep(await self._calls(call))

    async def _keep(self, answer: dict[str, Any]) -> int:
        updates = answer.get("updates") or []
        moved = answer.get("marker")
        marker = moved if isinstance(moved, int) else self._marker
        if not updates and marker == self._marker:
            return 0
        fresh = await inbox.store([received(raw) for raw in updates], marker, self._clock())
        self._marker = marker
        metrics.stored.labels("polling").inc(fresh)
        metrics.duplicates.inc(len(updates) - fresh)
        return fresh


def _pause(troubles: int) -> float:
    base = _PAUSES[min(troubles, len(_PAUSES) - 1)]
    return base * random.uniform(0.5, 1.5)  # noqa: S311 - jitter, no secret
