"""What the clock has done again and again: trouble with PostgreSQL is left to the next round."""

from collections.abc import Awaitable, Callable

import structlog

from models.database import TROUBLE

log = structlog.get_logger(__name__)

Round = Callable[[], Awaitable[None]]


def round_of(name: str, work: Callable[[], Awaitable[int | None]], done: str = "done") -> Round:
    """`work` for `Clock`. Trouble is logged as `{name}_failed`, how much was done, where anything
    was, as `{name}_{done}`."""

    failed, did = f"{name}_failed", f"{name}_{done}"

    async def run() -> None:
        try:
            count = await work()
        except TROUBLE as error:
            log.warning(failed, error=type(error).__name__)
        else:
            if count:
                log.info(did, count=count)

    run.__qualname__ = name  # what the clock's own logs call it
    return run
