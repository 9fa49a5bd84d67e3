"""Times of day as people type them."""

import re
from datetime import time

from dialogs.due.words import words

_TYPED = re.compile(
    r"(?P<hour>[01]?\d|2[0-3])(?:\s*[:.\s-]?\s*(?P<minute>[0-5]\d))?\s*(?P<half>[ap]m)?",
    re.ASCII,
)
_NOON = 12


def parse(text: str) -> time | None:
    """14:30 of «14:30», «14.30», «1430», «14 30», «в 14:30», «2:30 pm»; 9:00 of «9».

    None of anything else.
    """
    match = _TYPED.fullmatch(_bare(text))
    if not match:
        return None
    hour = int(match["hour"])
    if match["half"]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if match["half"] == "pm" else 0)
    return time(hour, int(match["minute"] or 0))


def explicit(text: str) -> time | None:
    """The same where nothing but a time can be meant: «18:00», «в 18», «6 pm»; «18» is none."""
    bare = _bare(text)
    marked = bare != text.strip().casefold() or ":" in bare or bare.endswith("m") or "." in bare
    return parse(text) if marked else None


def _bare(text: str) -> str:
    """Without the «в» of «в 18:00»."""
    said = text.strip().casefold()
    first, _, rest = said.partition(" ")
    return rest.strip() if rest and first in words("due-words-before-time") else said
