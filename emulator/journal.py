"""What the bot did: every call of the Bot API, and whether it is busy right now."""

import time
from collections import deque
from dataclasses import dataclass, field

from emulator.json_types import Json

KEPT_CALLS = 20_000


@dataclass(slots=True)
class Journal:
    """The calls in order, those in flight, and when something last happened."""

    calls: deque[Json] = field(default_factory=lambda: deque(maxlen=KEPT_CALLS))
    in_flight: int = 0
    last_activity: float = field(default_factory=time.monotonic)

    def touch(self) -> None:
        self.last_activity = time.monotonic()

    def quiet_for(self) -> float:
        """Seconds since the last call ended or update moved."""
        return time.monotonic() - self.last_activity
