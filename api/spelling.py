"""What the API says in words of the reader's language, beside refusals."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from locales import dates, rules, translator
from locales import history as lines
from models import limits
from models.due import Due
from models.occurrences import schedule_of
from models.person import Person
from models.recurrence import Rule
from models.series import Series


def rule(value: Rule, due: Due, reader: Person, *, from_completion: bool = False) -> str:
    """«каждый понедельник, 10:00» of what repeats from that due time on.

    The hour is left out where it is another zone's: the reader's own is in the due time.
    """
    t = translator(reader.language)
    told = not due.all_day and due.timezone == reader.timezone
    clock = dates.clock(t, due.at, due.timezone) if told else ""
    said = value if from_completion else value.anchored(due.date)
    return rules.words(t, said, clock=clock, from_completion=from_completion)


def series(value: Series, reader: Person) -> str:
    """The same of a running series."""
    schedule = schedule_of(value)
    due = schedule.due(schedule.first)
    return rule(schedule.rule, due, reader, from_completion=value.from_completion)


def history(
    action: str, data: Mapping[str, Any], reader: Person, now: datetime, *, event: bool
) -> str:
    """What was done to a task, or to an event: «отказ: в отпуске»."""
    t = translator(reader.language)
    due = Due.from_json(data["due"]) if data.get("due") else None
    at, day = (due.at, due.date if due.all_day else None) if due else (None, None)
    spoken = dates.due(t, at, day, now, reader.timezone)
    return lines.words(t, action, data, due=spoken, event=event, longest=limits.COMMENT)
