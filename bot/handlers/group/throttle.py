"""One person's commands in a row: too many are answered once, and then not at all for a while."""

from collections import OrderedDict
from datetime import datetime, timedelta
from enum import Enum, auto

MOST = 10
"""Commands within `WITHIN`."""
WITHIN = timedelta(seconds=20)
_REMEMBERED = 10_000


class Pace(Enum):
    """What becomes of a command."""

    FINE = auto()
    WARN = auto()
    QUIET = auto()


class Throttle:
    """Remembers the latest commands of the latest people; lost with the process, and no harm."""

    def __init__(self) -> None:
        self._latest: OrderedDict[int, list[datetime]] = OrderedDict()

    def pace(self, person_id: int, now: datetime) -> Pace:
        """Counts one more command."""
        latest = [at for at in self._latest.pop(person_id, []) if now - at < WITHIN]
        latest.append(now)
        self._latest[person_id] = latest[-MOST - 2 :]
        while len(self._latest) > _REMEMBERED:
            self._latest.popitem(last=False)
        if len(latest) <= MOST:
            return Pace.FINE
        return Pace.WARN if len(latest) == MOST + 1 else Pace.QUIET
