"""What pieces of a text mean, before they are put together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from models.quickadd.draft import Prefs


@dataclass(frozen=True, slots=True)
class Setting:
    """When and for whom the text is read; `now` is the author's local time."""

    now: datetime
    prefs: Prefs

    @property
    def today(self) -> date:
        """The author's."""
        return self.now.date()


@dataclass(frozen=True, slots=True)
class Day:
    """A date, with what it might be instead; `until`: «до», «по», "until" stand before it."""

    on: date
    others: Sequence[date] = ()
    until: bool = False
    part: str = ""
    """The part of the day that its word implies («tonight»)."""
    weekday: bool = False
    """Whether only a weekday was named; a date that stands beside it says which."""
    week: int | None = None
    """How many weeks ahead, where a week was named and no day of it."""
    same_time: bool = False
    """At the time of day that it is now."""
    again: bool = False
    """Whether its words could as well mean every other day («через день»)."""
    vague: bool = False
    """Whether another day beside it says which («by end of day tomorrow»)."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as it was said: with `sure` the hour is of 24."""

    hour: int
    minute: int = 0
    sure: bool = False
    length: int | None = None
    """Minutes until the end that was named with it."""
    midnight: bool = False
    """The midnight at the end of the day."""
    written: bool = False
    """With its minutes in digits: «9:30» is in the morning, where «в 9» may be either."""


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant counted from now."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Repeat:
    """Parts of an RRULE; `part`: a part of the day that its words imply."""

    freq: str
    interval: int = 1
    by: tuple[tuple[str, str], ...] = ()
    part: str = ""
    from_completion: bool = False
    until: date | None = None
    count: int | None = None
    plain: bool = False
    """Whether the words could as well mean one time only."""

    def having(self, **parts: object) -> "Repeat":
        """The same with other parts."""
        return replace(self, **parts)  # type: ignore[arg-type]  # names of its own fields

    def text(self) -> str:
        """RFC 5545's RRULE, in the order that `models.recurrence` writes."""
        by = dict(self.by)
        parts = {
            "FREQ": self.freq,
            "INTERVAL": str(self.interval) if self.interval > 1 else "",
            "BYMONTH": by.get("BYMONTH", ""),
            "BYMONTHDAY": by.get("BYMONTHDAY", ""),
            "BYDAY": by.get("BYDAY", ""),
            "BYSETPOS": by.get("BYSETPOS", ""),
            "UNTIL": f"{self.until:%Y%m%d}" if self.until else "",
            "COUNT": str(self.count) if self.count and not self.until else "",
        }
        return ";".join(f"{name}={value}" for name, value in parts.items() if value)


PARTS = {
    "утром": "morning",
    "утра": "morning",
    "утро": "morning",
    "morning": "morning",
    "днем": "day",
    "день": "day",
    "afternoon": "day",
    "обед": "lunch",
    "обедом": "lunch",
    "lunch": "lunch",
    "вечером": "evening",
    "вечера": "evening",
    "вечеру": "evening",
    "вечер": "evening",
    "evening": "evening",
    "tonight": "evening",
    "ночью": "night",
    "ночь": "night",
    "ночи": "night",
    "night": "night",
    "noon": "noon",
    "midnight": "midnight",
}
_FIXED = {
    "lunch": time(13),
    "before_lunch": time(12),
    "after_lunch": time(14),
    "noon": time(12),
    "office": time(18),
}


def time_of(part: str, prefs: Prefs) -> time:
    """When that part of the day is."""
    if part in _FIXED:
        return _FIXED[part]
    return time(0) if part == "midnight" else getattr(prefs, part)


def tomorrow(day: date) -> date:
    """The day after."""
    return day + timedelta(days=1)
