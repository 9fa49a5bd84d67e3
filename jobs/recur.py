"""Every minute: what has passed brings its next occurrence, events that are over end."""

from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog

from models import sweeping
from models.database import TROUBLE

log = structlog.get_logger(__name__)


def recurring(now: Callable[[], datetime]) -> Callable[[], Awaitable[None]]:
    """The work of one minute, for `Clock.minutely`."""

    async def work() -> None:
        try:
            done = await sweeping.sweep(now())
        except TROUBLE as error:  # the next minute tries again
            log.warning("recurring_failed", error=type(error).__name__)
        else:
            if done:
                log.info("recurring_done", turned=done)

    return work
