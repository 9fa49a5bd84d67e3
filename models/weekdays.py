"""Weekdays as rules name them, and which of its sort a date is in its month."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

from models import errors

_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY = re.compile(rf"([+-]?[1-5])?({'|'.join(_CODES)})")


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """A weekday (Monday is 0); with `nth` (1…5, -1 is the last) that one of the month only."""

    weekday: int
    nth: int = 0

    def __str__(self) -> str:
        return f"{self.nth or ''}{_CODES[self.weekday]}"

    @classmethod
    def parse(cls, text: str) -> "Day":
        """«MO», «2TU», «-1FR»."""
        match = _DAY.fullmatch(text)
        if not match:
            raise errors.RuleInvalidError
        return cls(_CODES.index(match[2]), int(match[1] or 0))

    def fits(self, day: date) -> bool:
        """Whether that date is such a day."""
        if day.weekday() != self.weekday:
            return False
        if self.nth < 0:
            return (month_length(day) - day.day) // 7 + 1 == -self.nth
        return self.nth in (0, nth_of(day))


def moved(day: Day, to: date) -> Day:
    """The day of the same sort that the date `to` is."""
    if day.nth < 0 and month_length(to) - to.day < 7:
        return last_of_month(to)
    return nth_of_month(to) if day.nth else Day(to.weekday())


def ends_month(day: date) -> bool:
    """Whether it is its month's last day."""
    return day.day == month_length(day)


def month_length(day: date) -> int:
    """Days in that date's month."""
    return calendar.monthrange(day.year, day.month)[1]


def nth_of(day: date) -> int:
    """Which one of its weekday it is in its month, 1…5."""
    return (day.day - 1) // 7 + 1


def nth_of_month(day: date) -> Day:
    """«The third Tuesday» of a date that is one; the fifth is the last, for few months have it."""
    return Day(day.weekday(), nth_of(day)) if nth_of(day) < 5 else last_of_month(day)


def last_of_month(day: date) -> Day:
    """«The last Tuesday» of a date that is a Tuesday."""
    return Day(day.weekday(), -1)


def weekdays(iso: str) -> tuple[Day, ...]:
    """The days of a text of ISO weekdays: «12345»."""
    return tuple(Day(int(digit) - 1) for digit in iso)
