"""The emulator's clock: real time, moved or stopped for demonstrations."""

import time
from dataclasses import dataclass


@dataclass(slots=True)
class Clock:
    """Tells Unix milliseconds; runs on from wherever it is set unless frozen."""

    offset_ms: int = 0
    frozen_at: int | None = None

    def now_ms(self) -> int:
        if self.frozen_at is not None:
            return self.frozen_at
        return time.time_ns() // 1_000_000 + self.offset_ms

    def set(self, now_ms: int) -> None:
        if self.frozen_at is not None:
            self.frozen_at = now_ms
        self.offset_ms = now_ms - time.time_ns() // 1_000_000

    def advance(self, milliseconds: int) -> None:
        self.set(self.now_ms() + milliseconds)

    def freeze(self, frozen: bool) -> None:
        now = self.now_ms()
        self.frozen_at = now if frozen else None
        self.set(now)

    def reset(self) -> None:
        self.offset_ms, self.frozen_at = 0, None
