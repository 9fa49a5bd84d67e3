"""Dates as people type them, with a time or without."""

import re
from collections.abc import Iterator
from datetime import date, time, timedelta

from dialogs.due import clock_time
from dialogs.due.words import month_named, words

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)", re.ASCII)
_DOTTED = re.compile(
    r"(?P<day>\d\d?)[./](?P<month>\d\d?)(?:[./](?P<year>\d{4}|\d\d))?\.?", re.ASCII
)
_WORDED = re.compile(r"(?P<day>\d\d?)\s+(?P<name>[^\W\d]+\.?)(?:,?\s+(?P<year>\d{4}))?")
_MONTH_FIRST = re.compile(r"(?P<name>[^\W\d]+\.?)\s+(?P<day>\d\d?)(?:,?\s+(?P<year>\d{4}))?")
_CENTURY = 2000
_NEAR = ("today", "tomorrow", "after-tomorrow")
_UNTIL_LEAP = 9
"""Years in which a 29 February comes for sure."""


def parse(text: str, today: date) -> tuple[date, time | None] | None:
    """The day, and the time if it is there; None of what is no date.

    Without a year it is the next such day.
    """
    said = " ".join(text.casefold().split())
    if day := _day(said, today):
        return day, None
    for first, rest in _splits(said):
        day, clock = _day(first, today), clock_time.parse(rest)
        if day and clock:
            return day, clock
    return None


def read(text: str, today: date) -> tuple[date, time | None] | None:
    """The same; also only a time that is surely one, of today."""
    if found := parse(text, today):
        return found
    clock = clock_time.explicit(text)
    return (today, clock) if clock else None


def _splits(said: str) -> Iterator[tuple[str, str]]:
    """At every space, the time as long as it can be."""
    pieces = said.split(" ")
    for at in range(1, len(pieces)):
        yield " ".join(pieces[:at]).rstrip(","), " ".join(pieces[at:])


def _day(said: str, today: date) -> date | None:
    for distance, name in enumerate(_NEAR):
        if said in words(f"due-words-{name}"):
            return today + timedelta(days=distance)
    for pattern in (_ISO, _DOTTED, _WORDED, _MONTH_FIRST):
        if match := pattern.fullmatch(said):
            parts = match.groupdict()
            month = month_named(parts["name"]) if "name" in parts else int(parts["month"])
            return _date(int(parts["day"]), month, parts["year"], today) if month else None
    return None


def _date(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _valid(int(year) + (_CENTURY if len(year) == len("26") else 0), month, day)
    coming = (_valid(today.year + more, month, day) for more in range(_UNTIL_LEAP))
    return next((found for found in coming if found and found >= today), None)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
