"""«Через два часа», «через неделю в среду», "in half an hour": counted from now."""

import re
from datetime import timedelta

from models.quickadd import calendar
from models.quickadd.line import Line, Made, phrase
from models.quickadd.values import Day, Moment, Setting

NUMBER = r"(?:\d+(?:[.,]\d+)?|(?:an? )?pair(?: of)?|an?|half(?: an?)?|пол|четверть|a quarter of(?: an?)?)"
UNIT = r"(?:u(?:min|hour|day|week|month|quarter|year)|дня)"
_LENGTH = rf"(?:(?:(?P<n{{0}}>{NUMBER}) )?(?P<u{{0}}>{UNIT}|halfhour|halfyear)(?P<half{{0}}> с половиной| and a half)?)"
_ONE, _TWO = _LENGTH.format(1), _LENGTH.format(2).replace(UNIT, f"{UNIT}|м")
_MIXED = r"(?P<n0>\d+) (?:and a half|с половиной) (?P<u0>uhour|uday|uweek|umonth|uyear)"
_THROUGH = phrase(
    rf"(?:ровно |примерно |где - то |exactly |due )?(?:через|in|спустя|within|в течение) (?:ровно |about |примерно |around |like )?(?:{_MIXED}|{_ONE}(?: (?:и |and )?{_TWO})?)(?: с (?:небольшим|лишним))?"
    rf"(?: (?:(?:в|во|on) (?P<wd>wd\d)|(?:on the )?(?P<of>\d{{1,2}})o?(?: числа|(?<=o))))?(?P<same> в (?:это|то|this) же время| at the same time)?"
)
_TURNED = phrase(
    rf"(?:через (?P<u1>{UNIT}) (?P<n1>{NUMBER})|(?P<u2>{UNIT}) через (?P<n2>{NUMBER}))"
)
_BETWEEN = phrase(rf"через (?P<n1>\d+)(?:-| - )(?P<n2>\d+) (?P<u1>{UNIT})")
_ABOUT_ONE = phrase(r"через (?P<u1>uhour|uday|uweek) - (?:другой|2|pair|1\.5)")
_WRITTEN = phrase(r"через (?P<n1>\d{1,2}):(?P<n2>[0-5]\d)")
_FROM_NOW = phrase(rf"(?:due )?{_ONE} (?:from (?:now|сегодня|(?P<day>завтра))|later|позже|спустя)")
_SINGULAR = frozenset({"минуту", "час", "день", "неделю", "месяц", "квартал", "год"})
"""One of them: «через месяц 15 числа»; «через часов пять» is five."""
_HOURS = {"umin": 1 / 60, "м": 1 / 60, "uhour": 1.0, "halfhour": 0.5}
_DAYS = {"uday": 1, "дня": 1, "uweek": 7}
_MONTHS = {"umonth": 1, "uquarter": 3, "uyear": 12, "halfyear": 6}


def apply(line: Line, setting: Setting) -> None:
    """Makes «§m» of moments and «§d» of days that are counted from now."""

    def through(seen: re.Match[str], _line: Line, _first: int, _last: int) -> Made:
        return _made(seen, setting)

    def turned(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
        unit = next(at for at in range(first, last) if line.form(at) in (seen["u1"], seen["u2"]))
        one = line.raw(unit).casefold() in _SINGULAR
        return None if one else _made(seen, setting)

    def between(seen: re.Match[str], _line: Line, _first: int, _last: int) -> Made:
        near, far = (_away({seen["u1"]: float(seen[n])}, setting) for n in ("n1", "n2"))
        if isinstance(near, Day) and isinstance(far, Day):
            return "§d", Day(near.on, others=(far.on,))
        return _item(near)

    def about_one(seen: re.Match[str], _line: Line, _first: int, _last: int) -> Made:
        return _item(_away({seen["u1"]: 1.0}, setting))

    def written(seen: re.Match[str], _line: Line, _first: int, _last: int) -> Made:
        return _item(_away({"uhour": int(seen["n1"]), "umin": int(seen["n2"])}, setting))

    for pattern, rule in (
        (_WRITTEN, written),
        (_BETWEEN, between),
        (_ABOUT_ONE, about_one),
        (_TURNED, turned),
        (_THROUGH, through),
        (_FROM_NOW, through),
    ):
        line.rewrite(pattern, rule)


def number(text: str | None, half: str | None = None) -> float:
    """«1.5», «pair», «half an»: how many; one where nothing is said."""
    said = (text or "1").replace(",", ".")
    if said.startswith(("half", "пол")):
        return 0.5
    if "четверть" in said or "quarter" in said:
        return 0.25
    value = 2.0 if "pair" in said else 1.0 if said in ("a", "an") else float(said)
    return value + (0.5 if half else 0)


def _lengths(said: dict[str, str | None]) -> dict[str, float]:
    """How many of each unit."""
    if said.get("n0"):
        return {said["u0"] or "": number(said["n0"]) + 0.5}
    return {
        unit: number(said.get(f"n{n}"), said.get(f"half{n}"))
        for n in (1, 2)
        if (unit := said.get(f"u{n}"))
    }


def _made(seen: re.Match[str], setting: Setting) -> Made:
    said, lengths = seen.groupdict(), _lengths(seen.groupdict())
    bare = seen[0].split(" ")[0] in ("in", "within") and not (said.get("n0") or said.get("n1"))
    if bare and not str(said.get("u1")).startswith("half"):
        return None  # «in time», not so long from now
    found = _away(lengths, setting)
    if found is None:
        return None
    if isinstance(found, Day):
        days = found.on
        if said.get("wd"):
            days = calendar.of_week(days, int(said["wd"][2:]), 0)
        if said.get("day"):
            days += timedelta(days=1)
        if said.get("of"):
            if set(lengths) != {"umonth"}:
                return None
            days = calendar.of_month(days, int(said["of"]))
        weeks = lengths.get("uweek", 0.5) if len(lengths) == 1 and not said.get("wd") else 0.5
        week = int(weeks) if weeks == int(weeks) else None
        return "§d", Day(
            days, same_time=bool(said.get("same")), week=week, again=seen[0] == "через uday"
        )
    return None if said.get("wd") else _item(found)


def _item(found: Day | Moment | None) -> Made:
    return None if found is None else ("§d" if isinstance(found, Day) else "§m", found)


def _away(lengths: dict[str, float], setting: Setting) -> Day | Moment | None:
    """So far from now. Days with hours are a moment; parts of days are hours."""
    hours = sum(_HOURS[unit] * n for unit, n in lengths.items() if unit in _HOURS)
    days = sum(_DAYS[unit] * n for unit, n in lengths.items() if unit in _DAYS)
    months = sum(_MONTHS[unit] * n for unit, n in lengths.items() if unit in _MONTHS)
    if max(hours / 24, days, months * 30) > 366 * 50:
        return None
    whole = int(months)
    day = calendar.add_months(setting.today, whole)
    extra = days + (months - whole) * 30
    if hours or (extra != int(extra) and not months):
        shift = timedelta(hours=hours, days=extra) + (day - setting.today)
        at = setting.now + shift
        return Moment(at.replace(second=0, microsecond=0))
    return Day(day + timedelta(days=round(extra)))
