"""Several times a minute: how much waits to be sent, for /metrics."""

from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog

from jobs import metrics
from models import backlog
from models.database import TROUBLE

log = structlog.get_logger(__name__)

EVERY = 15
"""Seconds."""


def watching(now: Callable[[], datetime]) -> Callable[[], Awaitable[None]]:
    """The work of one look, for `Clock.every`."""

    async def work() -> None:
        try:
            found = await backlog.piles(now())
        except TROUBLE as error:  # the next look tells
            log.warning("backlog_unknown", error=type(error).__name__)
            return
        _show(found, now())

    return work


def _show(found: list[backlog.Pile], now: datetime) -> None:
    metrics.waiting.clear()
    for pile in found:
        metrics.waiting.labels(pile.state.value, pile.kind.value).set(pile.count)
    pending, oldest = backlog.waiting(found)
    metrics.pending.set(pending)
    metrics.oldest.set(max((now - oldest).total_seconds(), 0) if oldest else 0)
