"""Lengths of time as people type them: «45», «1:30», «2ч», «полтора часа», "1h 30m"."""

import re
from datetime import UTC, datetime
from functools import lru_cache

from dialogs.due.words import words
from models import quickadd

_LONGEST = 40
"""Characters; more is no length."""
_UNITS = {"day": 1440, "hour": 60, "minute": 1}
_CLOCK = re.compile(r"(?P<hours>[0-9]{1,3}):(?P<minutes>[0-5][0-9])")
_WORDS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")
_EVENT, _NOON = "x 25.12 12:00", datetime(2026, 1, 1, 12, tzinfo=UTC)
"""What a length in words is read behind: quick add reads one of what has a time."""


def minutes(text: str) -> int | None:
    """90 of «90», «1:30», «1 ч 30 мин», «полтора часа»; None of what is no length."""
    said = " ".join(text.casefold().split())
    if len(said) > _LONGEST:
        return None
    if match := _CLOCK.fullmatch(said):
        return int(match["hours"]) * 60 + int(match["minutes"])
    match = _digits().fullmatch(said)
    return _sum(match) if match else _in_words(said)


@lru_cache
def _digits() -> re.Pattern[str]:
    """«2 дня», «1,5 часа», «1ч30м», «1 h 30», «90»: each unit once, the largest first."""
    units = "".join(_of(unit) for unit in _UNITS)
    return re.compile(rf"(?=[0-9]){units}(?P<bare>[0-9]{{1,5}})?(?<! )")


def _of(unit: str) -> str:
    named = "|".join(sorted(words(f"length-words-{unit}"), key=len, reverse=True))
    return rf"(?:(?P<{unit}>[0-9]{{1,5}}(?:[.,][0-9]{{1,2}})?) ?(?:{named})\.?,? ?(?:и |and )?)?"


def _sum(match: re.Match[str]) -> int:
    bare = int(match["bare"] or 0)
    said = {unit: float((match[unit] or "0").replace(",", ".")) for unit in _UNITS}
    return round(sum(said[unit] * size for unit, size in _UNITS.items())) + bare


def _in_words(said: str) -> int | None:
    """Quick add knows the numbers and units; it must have taken every word."""
    if not _WORDS.fullmatch(said):
        return None
    found = quickadd.parse(f"{_EVENT} ({said})", _NOON, "UTC")
    return found.duration if found.title == "x" else None
