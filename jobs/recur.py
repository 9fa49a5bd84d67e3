"""Every minute: what has passed brings its next occurrence, events that are over end."""

from collections.abc import Callable
from datetime import datetime

from jobs.rounds import Round, round_of
from models import sweeping


def recurring(now: Callable[[], datetime]) -> Round:
    """The work of one minute, for `Clock.minutely`."""
    return round_of("recurring", lambda: sweeping.sweep(now()))
