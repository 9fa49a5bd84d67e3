"""What is measured of deliveries, for /metrics."""

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
pending = Gauge("deliveries_pending", "Messages due and not yet sent")
oldest = Gauge("deliveries_oldest_pending_seconds", "How long the oldest of them waits")
