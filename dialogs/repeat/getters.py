"""What the picker shows."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from aiogram_dialog import DialogManager

from dialogs.reader import Reader, reader
from dialogs.repeat import options, spelling
from dialogs.repeat.draft import Draft
from dialogs.widgets.calendar import today
from dialogs.widgets.choice import Choice, dot, tick
from locales import dates
from models.recurrence import MAX_COUNT, MAX_INTERVAL, Freq, Rule
from models.weekdays import Day

_NEXT = 3


async def picker(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """For every window: the rule in words, the days it gives, and what is behind the picker."""
    who, draft = reader(dialog_manager), Draft(dialog_manager)
    start: Any = dialog_manager.start_data
    rule = draft.rule
    return {
        "title": start["title"],
        "in_wizard": bool(start["in_wizard"]),
        "on_card": not start["in_wizard"],
        "chosen": _chosen(who, draft),
        "next": _next(who, draft) if rule else "",
        "repeats": rule is not None,
        "completable": rule is not None and not start["event"],
        "of_weeks": draft.started.freq is Freq.WEEKLY,
        "of_months": draft.started.freq is Freq.MONTHLY,
    }


def _chosen(who: Reader, draft: Draft) -> str:
    if draft.rule is None:
        return who.t("repeat-chosen-none")
    words = spelling.rule(who, draft.rule, draft.due, from_completion=draft.from_completion)
    return who.t("repeat-chosen", rule=words)


def _next(who: Reader, draft: Draft) -> str:
    day_now = today(who)
    ahead = draft.next_days(who.now, day_now, _NEXT)
    days = [dates.day(who.t, day, day_now) for day in ahead]
    if not days:
        return who.t("repeat-next-none")
    if draft.from_completion:
        return who.t("repeat-next-completed", day=days[0])
    return who.t("repeat-next", days=" · ".join(days))


async def how(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The presets, and whether it counts from completion."""
    who, draft = reader(dialog_manager), Draft(dialog_manager)
    return {
        "presets": _rules(who, draft, options.presets(draft), spelling.days),
        "completion_mark": tick(draft.from_completion),
    }


async def interval(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Units and numbers."""
    who, rule = reader(dialog_manager), Draft(dialog_manager).started
    units = [(freq, who.t(f"repeat-unit-{freq.lower()}")) for freq in Freq]
    return {
        "units": [Choice(freq.value, dot(freq is rule.freq, text)) for freq, text in units],
        "numbers": [Choice(n, dot(n == rule.interval, str(n))) for n in options.NUMBERS],
        "most": str(MAX_INTERVAL),
    }


async def week(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Seven days, those of the rule ticked."""
    who, draft = reader(dialog_manager), Draft(dialog_manager)
    chosen = draft.started.anchored(draft.first).days
    monday = draft.first - timedelta(days=draft.first.weekday())
    days = [monday + timedelta(days=each) for each in range(7)]
    return {
        "week": [
            Choice(
                day.isoweekday(),
                tick(Day(day.weekday()) in chosen, dates.weekday(who.t, day)),
            )
            for day in days
        ]
    }


async def month(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What the day of the month may be."""
    who, draft = reader(dialog_manager), Draft(dialog_manager)
    offered = options.month_days(draft)
    return {"kinds": _rules(who, draft, offered, spelling.day_of_month)}


async def end(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Never, on a day, after so many times."""
    who, rule = reader(dialog_manager), Draft(dialog_manager).started
    return {
        "never_mark": dot(rule.until is None and rule.count is None),
        "until_mark": dot(rule.until is not None),
        "times": [
            Choice(n, dot(rule.count == n, who.t("repeat-times", count=n))) for n in options.TIMES
        ],
        "most": str(MAX_COUNT),
    }


def _rules(
    who: Reader,
    draft: Draft,
    offered: Mapping[str, Rule],
    spell: Callable[[Reader, Rule, date], str],
) -> list[Choice]:
    spoken = {key: spell(who, rule, draft.first) for key, rule in offered.items()}
    return [
        Choice(key, dot(options.same(rule, draft.rule, draft.first), _capital(spoken[key])))
        for key, rule in offered.items()
    ]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
