"""Faults switched on by hand: failing calls, lost answers, doubled and disordered updates."""

import itertools
import random
from dataclasses import dataclass
from typing import Final

from emulator.json_types import Json

STATUSES: Final[dict[str, tuple[str, str]]] = {
    "400": ("proto.payload", "Bad request"),
    "401": ("verify.token", "Invalid access_token"),
    "403": ("access.denied", "Access denied"),
    "404": ("not.found", "Not found"),
    "429": ("too.many.requests", "Too many requests"),
    "500": ("internal.error", "Internal error"),
    "502": ("bad.gateway", "Bad gateway"),
    "503": ("service.unavailable", "Service unavailable"),
    "504": ("gateway.timeout", "Gateway timeout"),
    "stale_callback": ("error.edit.invalid.message", "error.edit.invalid.message"),
    "attachment_not_ready": (
        "attachment.not.ready",
        "Key: errors.process.attachment.file.not.processed",
    ),
}
CALL_KINDS: Final = (*STATUSES, "delay", "drop", "accept_then_drop", "success_false")
UPDATE_KINDS: Final = (
    "duplicate",
    "reorder",
    "callback_without_message",
    "chat_id_zero",
    "created_without_message",
)
ONLY_FOR: Final = {
    "callback_without_message": "message_callback",
    "created_without_message": "message_created",
}
KINDS: Final = (*CALL_KINDS, *UPDATE_KINDS)


@dataclass(slots=True)
class Fault:
    """A fault; it stays until removed unless `count` says how often it strikes.

    `delay` is seconds, `path` a prefix; `method` and `path` restrict faults of calls,
    `update_type` those of updates.
    """

    id: int
    kind: str
    method: str | None = None
    path: str | None = None
    update_type: str | None = None
    count: int | None = None
    probability: float = 1.0
    delay: float = 1.0

    def fits_call(self, method: str, path: str) -> bool:
        fits_method = self.method is None or self.method.upper() == method
        return fits_method and (self.path is None or path.startswith(self.path))

    def fits_update(self, update: Json) -> bool:
        only = ONLY_FOR.get(self.kind)
        return {self.update_type, only} <= {None, update.get("update_type")}

    def as_json(self) -> Json:
        return {name: getattr(self, name) for name in self.__slots__}


class Faults:
    """The faults in force."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._ids = itertools.count(1)
        self._random = random.Random()  # noqa: S311 - chooses faults, not secrets

    def add(self, **fields: object) -> Fault:
        fault = Fault(next(self._ids), **fields)  # type: ignore[arg-type]  # checked by control
        self._faults.append(fault)
        return fault

    def all(self) -> list[Fault]:
        return list(self._faults)

    def remove(self, fault_id: int | None) -> None:
        """Remove one fault, or all of them."""
        self._faults = [f for f in self._faults if fault_id is not None and f.id != fault_id]

    def for_call(self, method: str, path: str) -> list[Fault]:
        """The faults that strike this call, in the order they were added."""
        fitting = [f for f in self._faults if f.kind in CALL_KINDS and f.fits_call(method, path)]
        return [fault for fault in fitting if self._strikes(fault)]

    def for_update(self, update: Json) -> set[str]:
        """The kinds of faults that strike this update."""
        fitting = [f for f in self._faults if f.kind in UPDATE_KINDS and f.fits_update(update)]
        return {fault.kind for fault in fitting if self._strikes(fault)}

    def _strikes(self, fault: Fault) -> bool:
        if self._random.random() >= fault.probability:
            return False
        if fault.count is not None:
            fault.count -= 1
            if fault.count <= 0:
                self.remove(fault.id)
        return True
