"""RRULE as other programs read it (RFC 5545, 3.3.10), from rules of ours and back.

Ours differ in two things. A day that a month lacks means its last day here, and nothing there;
and the first occurrence need not fit the rule here. So a rule is spelled another way, or not at
all, where to the letter it would mean other days.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models import errors
from models.due import Due
from models.recurrence import Freq, Rule
from models.schedule import Schedule

_PARTS = ("FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "UNTIL", "COUNT")
_UNTIL = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?")
_TOLD = 60
"""Characters of a rule that a refusal names."""
_LAST = time(23, 59, 59)


def written(schedule: Schedule, day: date) -> str | None:
    """The rule that gives, from that occurrence on, what the schedule does; None: there is none."""
    anchored = schedule.rule.anchored(schedule.first)
    rule = _literal(anchored) if schedule.regular(day) else None
    if rule is None:
        return None
    rule = replace(rule, count=schedule.from_day(day).rule.count, until=None)
    return f"{rule}{_ending(schedule)}"


def _ending(schedule: Schedule) -> str:
    """UNTIL is a date for whole days, and otherwise an instant (RFC 5545, 3.3.10)."""
    until = schedule.rule.until
    if until is None:
        return ""
    if schedule.minute is None:
        return f";UNTIL={until:%Y%m%d}"
    ends = datetime.combine(until, _LAST, ZoneInfo(schedule.timezone)).astimezone(UTC)
    return f";UNTIL={ends:%Y%m%dT%H%M%SZ}"


def _literal(rule: Rule) -> Rule | None:
    """A rule that to the letter means what this one does, in words that most programs know."""
    if rule.short_months:
        monthly = _monthly(rule)
        return monthly and _last_days(monthly)
    if rule.positions and rule.month_days:  # few narrow days of a month down by position
        return None
    return _monthly(rule) if rule.freq is Freq.YEARLY and rule.positions else rule


def _monthly(rule: Rule) -> Rule | None:
    """The same rule, counted by months; None where it cannot be."""
    if rule.freq is Freq.MONTHLY:
        return rule
    if rule.freq is Freq.YEARLY and len(rule.months) == 1:
        return replace(rule, freq=Freq.MONTHLY, interval=12 * rule.interval)
    one_by_one = rule.interval == 1 and not rule.positions
    return replace(rule, freq=Freq.MONTHLY) if one_by_one else None


def _last_days(rule: Rule) -> Rule | None:
    """«On the 31st» is the last day of each month, and «on the 29th» that of each February."""
    late = [day for day in rule.month_days if day > 28]
    if late != [31] and rule.months != (2,):
        return None
    rest = tuple(day for day in rule.month_days if day <= 28)
    return replace(rule, month_days=(*rest, -1))


def read(text: str, first: Due) -> Rule:
    """The rule of another calendar for what is first at that time, with the same meaning.

    RuleUnsupportedError names what we cannot follow.
    """
    parts = _split(text)
    rule = _parsed(parts, first).anchored(first.date)
    if not rule.short_months:
        return rule
    if rule.freq is Freq.DAILY:
        raise errors.RuleUnsupportedError(part=text[:_TOLD])
    # A position keeps a rule to the letter; this many are all that there can be.
    most = len(rule.month_days) * (len(rule.months) if rule.freq is Freq.YEARLY else 1)
    return replace(rule, positions=tuple(range(1, min(most, 366) + 1)))


def _split(text: str) -> dict[str, str]:
    pairs = [part.partition("=") for part in text.upper().strip(";").split(";")[:20]]
    parts = {name.strip(): value.strip() for name, _, value in pairs}
    for name, value in parts.items():
        if name not in (*_PARTS, "WKST"):
            told = f"{name}={value}" if name else "RRULE"
            raise errors.RuleUnsupportedError(part=told[:_TOLD])
    if parts.get("FREQ") not in {freq.value for freq in Freq}:
        raise errors.RuleUnsupportedError(part=f"FREQ={parts.get('FREQ', '')}"[:_TOLD])
    _check_weeks(parts)
    return parts


def _check_weeks(parts: Mapping[str, str]) -> None:
    """Where weeks begin tells only in every second week, or third."""
    begins = parts.get("WKST", "MO")
    if begins != "MO" and parts["FREQ"] == "WEEKLY" and parts.get("INTERVAL", "1") != "1":
        raise errors.RuleUnsupportedError(part=f"WKST={begins}"[:_TOLD])


def _parsed(parts: Mapping[str, str], first: Due) -> Rule:
    known = {name: parts[name] for name in _PARTS if name in parts}
    if "UNTIL" in known:
        known["UNTIL"] = f"{_until(known['UNTIL'], first):%Y%m%d}"
    text = ";".join(f"{name}={value}" for name, value in known.items())
    try:
        return Rule.parse(text)
    except errors.RuleInvalidError:
        raise errors.RuleUnsupportedError(part=text[:_TOLD]) from None


def _until(text: str, first: Due) -> date:
    """The last day on which the time of day of the first occurrence is not after it."""
    match = _UNTIL.fullmatch(text)
    if match is None:
        raise errors.RuleUnsupportedError(part=f"UNTIL={text}"[:_TOLD])
    try:
        day = datetime.strptime(match[1], "%Y%m%d").date()  # noqa: DTZ007 - a date
        if match[2] is None or first.all_day:
            return day
        clock = datetime.strptime(match[2], "%H%M%S").time()  # noqa: DTZ007 - a time of day
        return _last_before(datetime.combine(day, clock), bool(match[3]), first)
    except (ValueError, OverflowError):
        raise errors.RuleUnsupportedError(part=f"UNTIL={text}"[:_TOLD]) from None


def _last_before(end: datetime, utc: bool, first: Due) -> date:
    zone = ZoneInfo(first.timezone)
    local = end.replace(tzinfo=UTC).astimezone(zone) if utc else end
    begins = first.at.astimezone(zone).time()
    return local.date() - timedelta(days=local.time() < begins)
