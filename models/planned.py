"""One message to come, before it is a row."""

from dataclasses import dataclass
from datetime import datetime

from models.delivery import Notice


@dataclass(frozen=True, slots=True)
class Planned:
    """One message to come."""

    recipient: int
    kind: Notice
    slot: str
    due_at: datetime
