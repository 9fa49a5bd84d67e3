"""Times of day as people type them."""

import re
from datetime import time

_TYPED = re.compile(r"(?P<hour>[01]?\d|2[0-3])(?:\s*[:.\s-]?\s*(?P<minute>[0-5]\d))?")


def parse(text: str) -> time | None:
    """14:30 of «14:30», «14.30», «1430», «14 30»; 9:00 of «9»; None of anything else."""
    match = _TYPED.fullmatch(text.strip())
    return time(int(match["hour"]), int(match["minute"] or 0)) if match else None
