"""The rules that are offered by a button, by their keys."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from dialogs.repeat.draft import Draft
from models.recurrence import Freq, Rule
from models.weekdays import last_of_month, nth_of, nth_of_month

NUMBERS = (1, 2, 3, 4, 6, 10)
"""Intervals with a button; others are typed."""
TIMES = (3, 5, 10, 20)
"""Counts with a button; others are typed."""


def presets(draft: Draft) -> Mapping[str, Rule]:
    """What most people want."""
    working = Rule(Freq.WEEKLY, days=draft.working_days)
    return {
        "daily": Rule(Freq.DAILY),
        **({"working": working} if len(working.days) < 7 else {}),
        "weekly": Rule(Freq.WEEKLY),
        "monthly": Rule(Freq.MONTHLY),
        "yearly": Rule(Freq.YEARLY),
    }


def month_days(draft: Draft) -> Mapping[str, Rule]:
    """What a monthly rule may mean, from the first day: its number, its weekday, the last ones."""
    first, every = draft.first, Rule(Freq.MONTHLY, draft.started.interval)
    rules = {"number": every}
    if nth_of(first) < 5:
        rules["nth"] = replace(every, days=(nth_of_month(first),))
    return rules | {
        "last": replace(every, days=(last_of_month(first),)),
        "end": replace(every, month_days=(-1,)),
    }


def same(one: Rule, other: Rule | None, first: date) -> bool:
    """Whether they give the same days, however they end."""
    return other is not None and one.anchored(first) == endless(other).anchored(first)


def endless(rule: Rule) -> Rule:
    """The rule without its end."""
    return replace(rule, until=None, count=None)
