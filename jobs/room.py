"""How much one message holds."""

from collections.abc import Callable

ROOM = 3800
"""UTF-16 units of one composed message; MAX takes 4000."""
_LATE_LINE = 200
"""Units that are left for what `notices.late_line` puts below."""


def units(text: str) -> int:
    """The length as MAX counts it."""
    return len(text.encode("utf-16-le")) // 2


def fitted(write: Callable[[int], str], most: int) -> str:
    """What `write` makes of as many lines a section, up to `most`, as one message holds."""
    for lines in range(most, 1, -1):
        written = write(lines)
        if units(written) <= ROOM - _LATE_LINE:
            return written
    return write(1)
