"""Rules of repetition: the part of RFC 5545's RRULE that people use, checked and spelled.

Which days a rule gives is in `schedule`. Pure: nothing here knows of tables or of the time.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from models import errors
from models.weekdays import Day, ends_month, month_length, moved

MAX_INTERVAL = 999
MAX_COUNT = 999
MAX_TEXT = 200
"""Characters of a rule as it is stored."""


class Freq(StrEnum):
    """The unit that intervals count. Nothing finer than a day: occurrences are days."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; RuleInvalidError where its parts make no sense together.

    The parts are RFC 5545's (3.3.10), in order and each value once: `days` BYDAY, `month_days`
    BYMONTHDAY, `months` BYMONTH, `positions` BYSETPOS; `until` is the last day that may be,
    `count` the number of occurrences, the first one included. A yearly rule that names days names
    their months, and `positions` count in each month or year what the other parts give.
    """

    freq: Freq
    interval: int = 1
    days: tuple[Day, ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    until: date | None = None
    count: int | None = None

    def __post_init__(self) -> None:
        for name in ("days", "month_days", "months", "positions"):
            object.__setattr__(self, name, tuple(sorted(set(getattr(self, name)))))
        if not all(_sound(self)):
            raise errors.RuleInvalidError

    @classmethod
    def parse(cls, text: str) -> "Rule":
        """A rule from its text, with or without «RRULE:» before it; RuleInvalidError."""
        if len(text) > MAX_TEXT:
            raise errors.RuleInvalidError
        parts = [part.partition("=") for part in text.strip().removeprefix("RRULE:").split(";")]
        names = {name for name, _, _ in parts}
        if len(names) < len(parts) or "FREQ" not in names:
            raise errors.RuleInvalidError
        try:
            return cls(**{_FIELDS[name]: _READ[name](value) for name, _, value in parts})
        except (KeyError, ValueError):
            raise errors.RuleInvalidError from None

    def __str__(self) -> str:
        """The one text of this rule: parts in a fixed order, defaults left out."""
        shown = {name: getattr(self, field) for name, field in _FIELDS.items()}
        shown["INTERVAL"] = self.interval if self.interval > 1 else None
        return ";".join(f"{name}={_written(value)}" for name, value in shown.items() if value)

    @property
    def short_months(self) -> bool:
        """Whether a day that a month lacks means that month's last day.

        RFC 5545 would skip such months, and a rent due «on the 31st» would not be due in
        February; people mean the last day then, and 28 February in years without the 29th. Where
        weekdays or positions narrow the days down, the rule is read to the letter.
        """
        return max(self.month_days, default=0) > 28 and not self.days and not self.positions

    def anchored(self, first: date) -> "Rule":
        """The rule with the parts that it leaves to its first day: «every month» on which day."""
        if self.freq is Freq.DAILY or self.days or self.month_days:
            return self
        if self.freq is Freq.WEEKLY:
            return replace(self, days=(Day(first.weekday()),))
        months = (self.months or (first.month,)) if self.freq is Freq.YEARLY else self.months
        return replace(self, month_days=(first.day,), months=months)

    def fits(self, day: date) -> bool:
        """Whether the parts that name days and months allow that date."""
        return (
            (not self.months or day.month in self.months)
            and (not self.month_days or any(self._means(each, day) for each in self.month_days))
            and (not self.days or any(each.fits(day) for each in self.days))
        )

    def _means(self, month_day: int, day: date) -> bool:
        length = month_length(day)
        if month_day in (day.day, day.day - length - 1):
            return True
        return self.short_months and day.day == length < month_day

    def moved(self, old: date, new: date) -> "Rule":
        """The rule after its occurrence of day `old` went to `new`, and the later ones with it."""
        months = tuple(new.month if each == old.month else each for each in self.months)
        days = tuple(moved(each, new) if each.fits(old) else each for each in self.days)
        month_days = self.month_days
        if not (ends_month(old) and ends_month(new)):
            month_days = tuple(new.day if self._means(d, old) else d for d in month_days)
        return replace(self, months=months, month_days=month_days, days=days)


def _sound(rule: Rule) -> Iterable[bool]:
    """What must hold for a rule to make sense, one condition after another."""
    monthly = rule.freq in (Freq.MONTHLY, Freq.YEARLY)
    named = bool(rule.days or rule.month_days)
    yield 1 <= rule.interval <= MAX_INTERVAL
    yield rule.count is None or 1 <= rule.count <= MAX_COUNT
    yield rule.count is None or rule.until is None
    yield rule.until is None or rule.until.year >= 1000
    yield all(1 <= month <= 12 for month in rule.months)
    yield all(1 <= abs(day) <= 31 for day in rule.month_days)
    yield all(1 <= abs(position) <= 366 for position in rule.positions)
    yield monthly or not rule.positions
    yield named or not rule.positions
    yield rule.freq is not Freq.WEEKLY or not rule.month_days
    yield all(0 <= day.weekday <= 6 and -5 <= day.nth <= 5 for day in rule.days)
    yield not any(day.nth for day in rule.days) or (monthly and not rule.positions)
    yield bool(rule.freq is not Freq.YEARLY or rule.months or not named)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(_number(part) for part in text.split(","))


def _number(text: str) -> int:
    if not re.fullmatch(r"[+-]?[0-9]{1,3}", text):
        raise errors.RuleInvalidError
    return int(text)


def _until(text: str) -> date:
    if not re.fullmatch(r"[0-9]{8}", text):
        raise errors.RuleInvalidError
    return datetime.strptime(text, "%Y%m%d").date()  # noqa: DTZ007 - a date, no instant


def _days(text: str) -> tuple[Day, ...]:
    return tuple(Day.parse(part) for part in text.split(","))


def _written(value: Any) -> str:
    if isinstance(value, tuple):
        return ",".join(str(each) for each in value)
    return f"{value:%Y%m%d}" if isinstance(value, date) else str(value)


_FIELDS = {
    "FREQ": "freq",
    "INTERVAL": "interval",
    "BYMONTH": "months",
    "BYMONTHDAY": "month_days",
    "BYDAY": "days",
    "BYSETPOS": "positions",
    "UNTIL": "until",
    "COUNT": "count",
}
_READ: dict[str, Callable[[str], Any]] = {
    "FREQ": Freq,
    "INTERVAL": _number,
    "BYMONTH": _numbers,
    "BYMONTHDAY": _numbers,
    "BYDAY": _days,
    "BYSETPOS": _numbers,
    "UNTIL": _until,
    "COUNT": _number,
}
