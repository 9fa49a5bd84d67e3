"""Times of day as people type them into the settings, in minutes after midnight."""

import re

from dialogs.due import clock_time

_TIMES = re.compile(r"\d+(?:[:.]\d+)?")


def minute(text: str) -> int | None:
    """510 of «8:30»; None where there is no time."""
    typed = clock_time.parse(text)
    return typed.hour * 60 + typed.minute if typed else None


def hours(text: str) -> tuple[int, int] | None:
    """(1320, 480) of «22:00–8:00» or «22 - 8», whatever words stand between; None otherwise."""
    found = [minute(each) for each in _TIMES.findall(text)]
    if len(found) != 2 or found[0] is None or found[1] is None:
        return None
    return found[0], found[1]
