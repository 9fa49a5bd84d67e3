"""What a text is understood as, and what its author usually means."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from models.due import Due
from models.task import Priority


class SpanKind(StrEnum):
    """What some characters of the text became."""

    COMMAND = "command"
    TEAM = "team"
    TAG = "tag"
    MENTION = "mention"
    PRIORITY = "priority"
    DUE = "due"
    REPEAT = "repeat"
    DURATION = "duration"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` (exclusive) of the text."""

    start: int
    end: int
    kind: SpanKind


@dataclass(frozen=True, slots=True)
class Prefs:
    """What an author means by parts of the day; ISO weekdays of their team's work, if any."""

    morning: time = time(9)
    day: time = time(13)
    evening: time = time(19)
    night: time = time(23)
    working_days: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another sensible reading of the same words."""

    due: Due
    rrule: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A task as its author means it.

    `duration` is in minutes, `reminders` are minutes before it is due; `rrule` is RFC 5545's,
    and may repeat by hours or minutes, which tasks do not. `spans` stand in the order of the text
    and never overlap; an empty title means that all of it was understood as something else.
    """

    title: str
    due: Due | None = None
    rrule: str | None = None
    from_completion: bool = False
    duration: int | None = None
    reminders: Sequence[int] = ()
    priority: Priority | None = None
    tags: Sequence[str] = ()
    mentions: Sequence[str] = ()
    team: str | None = None
    spans: Sequence[Span] = ()
    alternatives: Sequence[Alternative] = ()
    impossible: Sequence[str] = ()
    """Dates that no calendar has, as they were written; nothing is due then."""

    @property
    def all_day(self) -> bool:
        """Whether it is due on a day, and at no time of it."""
        return self.due is not None and self.due.all_day
