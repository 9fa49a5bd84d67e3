"""Rules of repetition as people say them: «каждый понедельник и среду», "every 2 weeks"."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Literal, Protocol

from babel.dates import format_date, format_skeleton, get_day_names, get_month_names
from babel.lists import format_list

from locales import Translator

_UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
_WEEKDAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LONGEST = (31, 29, *_LENGTHS[2:])
_LEAP = 2028
_WORKDAYS, _WEEKEND = (0, 1, 2, 3, 4), (5, 6)


class Day(Protocol):
    """A weekday, Monday is 0; `nth` of the month, or every one where it is 0."""

    @property
    def weekday(self) -> int: ...
    @property
    def nth(self) -> int: ...


class Rule(Protocol):
    """What is looked at: the parts of `models.recurrence.Rule`."""

    @property
    def freq(self) -> str: ...
    @property
    def interval(self) -> int: ...
    @property
    def days(self) -> Sequence[Day]: ...
    @property
    def month_days(self) -> Sequence[int]: ...
    @property
    def months(self) -> Sequence[int]: ...
    @property
    def positions(self) -> Sequence[int]: ...
    @property
    def until(self) -> date | None: ...
    @property
    def count(self) -> int | None: ...
    @property
    def short_months(self) -> bool: ...


def words(t: Translator, rule: Rule, *, clock: str = "", from_completion: bool = False) -> str:
    """The whole rule; `clock`: its time of day, spelled.

    To be said which day of the month or week it is, the rule has to name it (`Rule.anchored`).
    """
    parts = [*_days(t, rule, from_completion), clock, _end(t, rule)]
    return ", ".join(part for part in parts if part)


def days(t: Translator, rule: Rule) -> str:
    """Its days alone, for a button: what short months do with «31-го» has no room there."""
    return (
        " ".join((_every(t, rule), *_month_days(t, rule))) if _of_months(rule) else words(t, rule)
    )


def day_of_month(t: Translator, rule: Rule) -> str:
    """«31-го числа», «в последнее воскресенье» of «каждый месяц 31-го числа», …"""
    return _where(t, rule)


def _of_months(rule: Rule) -> bool:
    return rule.freq in ("MONTHLY", "YEARLY")


def _every(t: Translator, rule: Rule) -> str:
    return t(f"rule-every-{_UNITS[rule.freq]}", count=rule.interval)


def _days(t: Translator, rule: Rule, from_completion: bool) -> Iterable[str]:
    unit = _UNITS[rule.freq]
    if from_completion and not (rule.days or rule.month_days or rule.months):
        yield t(f"rule-after-{unit}", count=rule.interval)
        return
    if _of_months(rule):
        yield " ".join((_every(t, rule), *_in_month(t, rule)))
    else:
        yield from _in_week(t, rule)
    if from_completion:
        yield t("rule-from-completion")


def _in_week(t: Translator, rule: Rule) -> Iterable[str]:
    every = _every(t, rule)
    on = _plural(t, rule.days)
    if rule.freq == "DAILY":
        yield f"{every} {_dates(t, rule.month_days)}" if rule.month_days else every
        if rule.days:
            yield t("rule-if-days", days=on)
    elif not rule.days:
        yield every
    else:
        yield _each(t, rule) if rule.interval == 1 else f"{every} {t('rule-on-days', days=on)}"
    if rule.months:
        yield t("rule-in-months", months=_months(t, rule.months, "stand-alone"))


def _each(t: Translator, rule: Rule) -> str:
    codes = tuple(day.weekday for day in rule.days)
    if named := {_WORKDAYS: "rule-workdays", _WEEKEND: "rule-weekend"}.get(codes):
        return t(named)
    if len(codes) == len(_WEEKDAYS):
        return t("rule-every-day", count=1)
    first = t("rule-each", weekday=_WEEKDAYS[codes[0]])
    return _list(t, [first, *(t("rule-day", weekday=_WEEKDAYS[code]) for code in codes[1:])])


def _in_month(t: Translator, rule: Rule) -> Iterable[str]:
    yield from _month_days(t, rule)
    if rule.short_months and _too_short(rule):
        february = tuple(rule.months) == (2,)
        yield t("rule-short-february" if february else "rule-short-months")


def _month_days(t: Translator, rule: Rule) -> Iterable[str]:
    if dates := _of_the_year(t, rule):
        yield t("rule-on-dates", days=dates)
    elif where := _where(t, rule):
        months = _months(t, rule.months, "format")
        yield t("rule-of-months", where=where, months=months) if rule.months else where
    if rule.month_days and rule.days and not rule.positions:
        yield t("rule-if-days", days=_plural(t, rule.days))


def _of_the_year(t: Translator, rule: Rule) -> str:
    """«14 мая», where every day is one of a year; else nothing."""
    pairs = [(month, day) for month in rule.months for day in rule.month_days]
    if rule.positions or any(not 0 < day <= _LONGEST[month - 1] for month, day in pairs):
        return ""
    days = [datetime(_LEAP, month, day) for month, day in pairs]  # noqa: DTZ001 - dates, no instants
    return _list(t, [format_skeleton("MMMMd", day, locale=t.language) for day in days])


def _too_short(rule: Rule) -> bool:
    months = rule.months or range(1, 13)
    return min(_LENGTHS[month - 1] for month in months) < max(rule.month_days)


def _where(t: Translator, rule: Rule) -> str:
    if rule.positions:
        return _list(t, [_nth(t, place, _picked(t, rule), "m") for place in rule.positions])
    if rule.month_days:
        return _dates(t, rule.month_days)
    if any(day.nth for day in rule.days):
        return _list(t, [_nth_day(t, day) for day in rule.days])
    return t("rule-on-days", days=_plural(t, rule.days)) if rule.days else ""


def _picked(t: Translator, rule: Rule) -> str:
    codes = tuple(day.weekday for day in rule.days)
    if not rule.month_days and codes in (_WORKDAYS, _WEEKEND):
        return t("rule-working-day" if codes == _WORKDAYS else "rule-weekend-day")
    names = get_day_names("wide", "stand-alone", locale=t.language)
    allowed = [*(names[code] for code in codes), *(str(day) for day in rule.month_days)]
    return t("rule-one-of", days=_list(t, allowed))


def _nth_day(t: Translator, day: Day) -> str:
    code = _WEEKDAYS[day.weekday]
    return _nth(t, day.nth, t("rule-day", weekday=code), t("rule-gender", weekday=code))


def _nth(t: Translator, nth: int, day: str, gender: str) -> str:
    return t("rule-nth-last" if nth < 0 else "rule-nth", nth=abs(nth), day=day, gender=gender)


def _dates(t: Translator, month_days: Sequence[int]) -> str:
    ahead = [t("rule-date", day=day) for day in month_days if day > 0]
    back = [_nth(t, day, t("rule-plain-day"), "m") for day in month_days if day < 0]
    dates = [t("rule-dates", days=_list(t, ahead))] if ahead else []
    return _list(t, [*dates, *back])


def _months(t: Translator, months: Sequence[int], context: Literal["format", "stand-alone"]) -> str:
    names = get_month_names("wide", context, locale=t.language)
    return _list(t, [names[month] for month in months])


def _plural(t: Translator, days: Sequence[Day]) -> str:
    return _list(t, [t("rule-day-plural", weekday=_WEEKDAYS[day.weekday]) for day in days])


def _end(t: Translator, rule: Rule) -> str:
    if rule.until:
        return t("rule-until", date=format_date(rule.until, "long", locale=t.language))
    return t("rule-count", count=rule.count) if rule.count else ""


def _list(t: Translator, parts: Sequence[str]) -> str:
    return format_list(parts, locale=t.language)
