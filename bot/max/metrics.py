"""What the bridge counts, for /metrics."""

from prometheus_client import Counter, Gauge, Histogram

updates = Counter("max_updates", "Updates handed to handlers, by MAX's type", ["type"])
ignored = Counter("max_updates_ignored", "Updates that nobody needs, by reason", ["reason"])
unparsable = Counter("max_updates_unparsable", "Updates nothing could be made of")
stripped = Counter("max_stripped", "Parts of updates that we do not know, left out", ["what"])

calls = Counter("max_calls", "Calls to MAX, by operation and outcome", ["call", "outcome"])
limiter_wait = Histogram(
    "max_limiter_wait_seconds",
    "How long calls waited for MAX's limits",
    ["priority"],
    buckets=(0.005, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60),
)

stored = Counter("max_intake_stored", "Updates stored by intake", ["source"])
duplicates = Counter("max_intake_duplicates", "Updates delivered again, left as they were")
refused = Counter("max_intake_refused", "Webhook requests refused", ["reason"])
intake_errors = Counter("max_intake_errors", "Failed polls and failed writes", ["reason"])

in_hand = Gauge("max_inbox_in_hand", "Updates fetched and not yet marked")
failures = Counter("max_inbox_failures", "Attempts to handle an update that failed")
set_aside = Counter("max_inbox_set_aside", "Updates given up")
handled = Counter("max_inbox_handled", "Updates handled to the end")
