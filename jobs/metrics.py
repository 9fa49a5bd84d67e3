"""What is measured of deliveries, for /metrics."""

from collections import deque

from prometheus_client import Counter, Gauge, Histogram

dwell = Histogram(
    "deliveries_dwell_seconds",
    "From the instant that was promised to the message in the chat",
    ["kind"],
    buckets=(0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120, 300, 900, 3600, 86400),
)
sent = Counter("deliveries_sent", "Messages sent", ["kind"])
found = Counter("deliveries_found", "Messages of unknown outcome that were in the chat", ["kind"])
failed = Counter("deliveries_failed", "Attempts that did not send", ["kind", "outcome"])
waiting = Gauge("deliveries", "Messages due, under way or out of reach", ["state", "kind"])
pending = Gauge("deliveries_pending", "Messages due and not yet sent")
oldest = Gauge("deliveries_oldest_pending_seconds", "How long the oldest of them waits")
quantile = Gauge(
    "deliveries_dwell_recent_seconds", "The same of the last thousand messages", ["quantile"]
)


class Recent:
    """How long the last thousand messages took."""

    def __init__(self) -> None:
        self._seconds: deque[float] = deque(maxlen=1000)

    def add(self, seconds: float) -> None:
        """One more."""
        self._seconds.append(seconds)

    def quantiles(self) -> tuple[float, float]:
        """The median, and what 99 of 100 took at most; zeros before the first."""
        found = sorted(self._seconds) or [0.0]
        return found[len(found) // 2], found[len(found) * 99 // 100]


recent = Recent()
quantile.labels("0.5").set_function(lambda: recent.quantiles()[0])
quantile.labels("0.99").set_function(lambda: recent.quantiles()[1])
