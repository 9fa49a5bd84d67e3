"""Nightly: what nobody needs any more goes."""

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from jobs.rounds import Round, round_of
from models import inbox, trash, undelivered

log = structlog.get_logger(__name__)

KEEP_HANDLED = timedelta(days=7)
"""How long a handled update is kept: so long MAX might deliver it again."""


def housekeeping(now: Callable[[], datetime]) -> Round:
    """The work of one night, for `Clock.nightly`."""

    async def work() -> None:
        forgotten = await inbox.forget_handled(now() - KEEP_HANDLED)
        emptied = await _empty_trash(now())
        over = await undelivered.forget(now())
        log.info("housekeeping_done", inbox=forgotten, trash=emptied, deliveries=over)

    return round_of("housekeeping", work)


async def _empty_trash(now: datetime) -> int:
    """Batch by batch: a killed night goes on with the next one."""
    gone = 0
    while found := await trash.empty(now):
        gone += found
    return gone
