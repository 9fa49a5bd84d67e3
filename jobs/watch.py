"""Several times a minute: how much waits to be sent, for /metrics."""

from collections.abc import Callable
from datetime import datetime

from jobs import metrics
from jobs.rounds import Round, round_of
from models import backlog

EVERY = 15
"""Seconds."""


def watching(now: Callable[[], datetime]) -> Round:
    """The work of one look, for `Clock.every`."""

    async def work() -> None:
        _show(await backlog.piles(now()), now())

    return round_of("backlog", work)


def _show(found: list[backlog.Pile], now: datetime) -> None:
    metrics.waiting.clear()
    for pile in found:
        metrics.waiting.labels(pile.state.value, pile.kind.value).set(pile.count)
    pending, oldest = backlog.waiting(found)
    metrics.pending.set(pending)
    metrics.oldest.set(max((now - oldest).total_seconds(), 0) if oldest else 0)
