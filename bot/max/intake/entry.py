"""An update on its way to its handler."""

import json
from dataclasses import dataclass
from typing import Any

from models.inbox import Pending


@dataclass(frozen=True, slots=True)
class Entry:
    """One stored update."""

    id: int
    lane: int
    update: Any
    """As MAX sent it; a dict, were it not for faults of MAX."""
    attempts: int
    """Attempts before this one that failed or were cut off."""
    redelivered: bool
    """It may have been handled before, in part or in whole: what is made of it must be unique."""


def entry(pending: Pending, attempts: int, *, suspect: bool) -> Entry:
    """The update for its next attempt."""
    again = suspect or attempts > 0
    return Entry(pending.id, pending.lane, json.loads(pending.raw), attempts, redelivered=again)
