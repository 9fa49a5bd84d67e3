"""Lengths: how long it takes, how long before it somebody wants to be reminded, until when, how often."""

import re

from models.quickadd.line import Line, Made, phrase
from models.quickadd.offsets import NUMBER, number

_MINUTES = {"umin": 1, "uhour": 60, "uday": 1440, "дня": 1440, "uweek": 10080, "halfhour": 30}
_SHORT = frozenset({"umin", "uhour", "halfhour"})
_UNIT = "umin|uhour|uday|дня|uweek|halfhour"
_LENGTH = rf"(?:(?P<n>{NUMBER}) )?(?P<u>{_UNIT})(?P<half> с половиной| and a half)?(?: (?:и )?(?P<n2>\d+) (?P<u2>umin))?"
_TELL = (
    r"(?:(?:и |, ?|а )?(?:напомни|напомнить|напомните|напоминание|напоминанием|с напоминанием|предупреди|"
    r"предупредить|reminder|remind me|with a reminder|notify me|alert)(?: (?:мне|me|нам))? )"
)
_BEFORE = phrase(
    rf"(?P<tell>{_TELL})?за {_LENGTH}(?P<before> (?:до|до этого|до начала|до срока|до события|до встречи))?"
    r"(?P<after> (?:напомни(?:ть|те)?|предупреди(?:ть|те)?)(?= [,.]|$))?"
)
_BEFORE_EN = phrase(
    rf"(?P<tell>{_TELL})?{_LENGTH} (?P<before>before|earlier|in advance|early|prior|заранее)(?: (?:it|that|the start|the meeting|hand))?"
)
_LONG = phrase(rf"(?:на|for|длительностью|продолжительностью|длится|lasting|duration) {_LENGTH}")
_LONG_ASIDE = phrase(rf"\( {_LENGTH} \)")
_TIMES = phrase(r"(?:всего )?(?P<n>\d+) times(?: подряд)?")
_FOR = phrase(
    rf"(?:(?<=§r )|(?:в течение|на протяжении|следующие|for|for the next|over the next) )(?:(?P<n>{NUMBER}) )?(?P<u>uday|дня|uweek|umonth|uyear|halfyear)"
)


def reminders(line: Line) -> None:
    """Makes «§b» of «за 10 минут»: minutes before it is due, and whether «напомни» was said."""

    def rule(seen: re.Match[str], _line: Line, _first: int, _last: int) -> Made:
        minutes = _minutes(seen)
        sure = bool(seen["tell"] or seen["before"] or seen.groupdict().get("after"))
        return ("§b", (minutes, sure)) if minutes else None

    line.rewrite(_BEFORE, rule)
    line.rewrite(_BEFORE_EN, rule)


def durations(line: Line) -> None:
    """Makes «§l» of «на 2 часа»: minutes. «Меню на неделю» is for it, and takes no week."""

    def rule(seen: re.Match[str], _line: Line, _first: int, _last: int) -> Made:
        minutes = _minutes(seen)
        return ("§l", minutes) if minutes and seen["u"] in _SHORT else None

    line.rewrite(_LONG, rule)
    line.rewrite(_LONG_ASIDE, rule)


def ends(line: Line) -> None:
    """Makes «§c» of «5 раз» and «§f» of «в течение недели», where something repeats."""

    def times(seen: re.Match[str], line: Line, _first: int, _last: int) -> Made:
        return ("§c", int(seen["n"])) if 1 <= int(seen["n"]) <= 999 else None

    def during(seen: re.Match[str], _line: Line, _first: int, _last: int) -> Made:
        return "§f", (number(seen["n"]), seen["u"])

    line.rewrite(_TIMES, times)
    line.rewrite(_FOR, during)


def _minutes(seen: re.Match[str]) -> int | None:
    length = number(seen["n"], seen["half"]) * _MINUTES[seen["u"]]
    length += int(seen["n2"]) if seen["n2"] else 0
    return round(length) if 0 < length <= 366 * 1440 else None
