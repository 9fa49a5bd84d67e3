"""Webhook subscriptions: who wants which updates, and under which secret."""

from dataclasses import dataclass

from emulator.json_types import Json


@dataclass(slots=True)
class Subscription:
    """One webhook; `update_types` is None for all, `failing_since` is monotonic seconds."""

    url: str
    time: int
    secret: str | None = None
    update_types: list[str] | None = None
    failing_since: float | None = None

    def wants(self, update: Json) -> bool:
        return not self.update_types or update.get("update_type") in self.update_types

    def as_json(self) -> Json:
        return {"url": self.url, "time": self.time, "update_types": self.update_types}
