"""Days from one to another, both included."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models import errors


@dataclass(frozen=True, slots=True)
class Period:
    """At least one day. PeriodError where the last one comes before the first."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise errors.PeriodError(days=0)

    @classmethod
    def until(cls, last: date, days: int) -> "Period":
        """So many days, up to that one."""
        return cls(last - timedelta(days=days - 1), last)

    def at_most(self, days: int) -> "Period":
        """Itself; PeriodError where it is longer."""
        if (self.last - self.first).days >= days:
            raise errors.PeriodError(days=days)
        return self

    def days(self) -> list[date]:
        """All of them, in order."""
        length = (self.last - self.first).days + 1
        return [self.first + timedelta(days=number) for number in range(length)]

    def bounds(self, timezone: str) -> tuple[datetime, datetime]:
        """UTC instants at which it begins and is over, in that zone."""
        zone = ZoneInfo(timezone)
        start = datetime.combine(self.first, time.min, zone)
        end = datetime.combine(self.last + timedelta(days=1), time.min, zone)
        return start.astimezone(UTC), end.astimezone(UTC)
