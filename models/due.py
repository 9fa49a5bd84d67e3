"""When something is due: an instant, or a whole day of some zone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from models import errors, limits

_LAST = time(23, 59, 59)


@dataclass(frozen=True, slots=True)
class Due:
    """`at`: UTC instant. All-day: the last second of the `date` in `timezone`, which decides
    when it is overdue; the date itself is the same for readers in every zone."""

    at: datetime
    all_day: bool
    timezone: str

    @classmethod
    def on(cls, day: date, timezone: str) -> "Due":
        """The whole day, in that IANA zone."""
        last = datetime.combine(day, _LAST, ZoneInfo(timezone))
        return cls(last.astimezone(UTC), True, timezone)

    @classmethod
    def moment(cls, at: datetime, timezone: str) -> "Due":
        """That aware instant, entered in that IANA zone."""
        return cls(at.astimezone(UTC), False, timezone)

    def to_json(self) -> dict[str, Any]:
        """For drafts and history; `from_json` reads it."""
        return {"at": self.at.isoformat(), "all_day": self.all_day, "timezone": self.timezone}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "Due":
        """What `to_json` made."""
        return cls(datetime.fromisoformat(value["at"]), bool(value["all_day"]), value["timezone"])

    @property
    def date(self) -> date:
        """The day it falls on, in the zone it was entered in."""
        return self.at.astimezone(ZoneInfo(self.timezone)).date()

    def overdue(self, now: datetime) -> bool:
        """Whether it has gone."""
        return self.at < now

    def must_be_ahead(self, now: datetime) -> "Due":
        """Itself; DueInPastError if it has gone, DueTooFarError after `limits.LAST_YEAR`."""
        if self.overdue(now):
            raise errors.DueInPastError
        if self.at.year > limits.LAST_YEAR:
            raise errors.DueTooFarError(year=str(limits.LAST_YEAR))
        return self


def day_bounds(now: datetime, timezone: str) -> tuple[datetime, datetime]:
    """UTC instants at which the reader's current day begins and the next one does."""
    zone = ZoneInfo(timezone)
    today = now.astimezone(zone).date()
    start = datetime.combine(today, time.min, zone)
    end = datetime.combine(today + timedelta(days=1), time.min, zone)
    return start.astimezone(UTC), end.astimezone(UTC)
