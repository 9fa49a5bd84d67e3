"""One line of log and one measurement for each step of a message; never what it says."""

from datetime import datetime

import structlog

from jobs import metrics
from models.delivery import Delivery

log = structlog.get_logger(__name__)


def sent(delivery: Delivery, now: datetime) -> None:
    """It is in the chat."""
    dwell = (now - delivery.promised).total_seconds()
    metrics.dwell.labels(delivery.kind.value).observe(max(dwell, 0))
    metrics.recent.add(max(dwell, 0))
    metrics.sent.labels(delivery.kind.value).inc()
    log.info("delivery", outcome="sent", **_ids(delivery), dwell=round(dwell, 3))


def found(delivery: Delivery) -> None:
    """It was in the chat already, though nobody knew."""
    metrics.found.labels(delivery.kind.value).inc()
    log.info("delivery", outcome="found", **_ids(delivery))


def given_up(delivery: Delivery, outcome: str, error: Exception | None = None) -> None:
    """It is not owed any more or not yet, or can't reach anybody."""
    if error:
        metrics.failed.labels(delivery.kind.value, outcome).inc()
    log.info("delivery", outcome=outcome, **_ids(delivery), error=error and str(error))


def failed(delivery: Delivery, error: Exception, outcome: str) -> None:
    """It was not sent this time, or nobody knows."""
    metrics.failed.labels(delivery.kind.value, outcome).inc()
    words = f"{type(error).__name__}: {error}"[:200]
    log.warning("delivery", outcome=outcome, **_ids(delivery), error=words)


def _ids(delivery: Delivery) -> dict[str, object]:
    return {
        "delivery": delivery.id,
        "kind": delivery.kind.value,
        "task": delivery.task_id,
        "attempt": delivery.attempts,
    }
