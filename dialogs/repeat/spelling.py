"""Rules of repetition in the reader's words."""

from datetime import date

from dialogs.reader import Reader
from locales import dates, rules
from models.due import Due
from models.occurrences import schedule_of
from models.recurrence import Rule
from models.series import Series


def rule(who: Reader, value: Rule, due: Due, *, from_completion: bool = False) -> str:
    """«каждый понедельник, 10:00» of what repeats from that due time on.

    The hour is left out where it is another zone's: the reader's own is in the due time.
    """
    clock = "" if due.all_day or due.timezone != who.zone else dates.clock(who.t, due.at, who.zone)
    said = value if from_completion else value.anchored(due.date)
    return rules.words(who.t, said, clock=clock, from_completion=from_completion)


def days(who: Reader, value: Rule, first: date) -> str:
    """Its days alone, for a button: «каждый понедельник»."""
    return rules.days(who.t, value.anchored(first))


def day_of_month(who: Reader, value: Rule, first: date) -> str:
    """«в последнее воскресенье»."""
    return rules.day_of_month(who.t, value.anchored(first))


def series(who: Reader, value: Series) -> str:
    """The same of a running series."""
    schedule = schedule_of(value)
    due = schedule.due(schedule.first)
    return rule(who, schedule.rule, due, from_completion=value.from_completion)
