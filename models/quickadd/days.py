"""What the words of a day say: the date that each phrase of `dates` means."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from models.quickadd import calendar
from models.quickadd.values import Day, Setting

_MIN_YEAR, _MAX_YEAR = 2000, 2100
Judge = Callable[[re.Match[str], Setting], Day | None]
"""The day that the match means; None where it means none."""

NO_SUCH = Day(date.min)
"""A date is named that no calendar has."""


def until(seen: re.Match[str]) -> bool:
    return (seen.groupdict().get("prep") or "").split(" ")[0] in (
        "до",
        "until",
        "till",
        "through",
        "by",
    )


def near(days: int, part: str = "") -> Judge:
    return lambda seen, setting: Day(
        setting.today + timedelta(days=days), until=until(seen), part=part
    )


def near_part(seen: re.Match[str], setting: Setting) -> Day:
    """«До завтрашнего утра», «сегодняшним вечером»."""
    lunch = "before_lunch" if seen["prep"] == "до " else "lunch"
    stem = next((each for each in _PARTS if seen["part"].startswith(each)), "")
    part = {"обед": lunch}.get(stem) or _PARTS.get(stem, "")
    away = 1 if seen["near"] == "завтрашн" else 0
    return Day(setting.today + timedelta(days=away), until=until(seen), part=part)


_PARTS = {"утр": "morning", "днем": "day", "вечер": "evening", "ночью": "night", "обед": "lunch"}


def iso(seen: re.Match[str], _setting: Setting) -> Day | None:
    return exact(int(seen["year"]), int(seen["month"]), int(seen["day"]), seen)


def exact(year: int, month: int, day: int, seen: re.Match[str]) -> Day | None:
    year += 2000 if year < 100 else 0
    if not _MIN_YEAR <= year <= _MAX_YEAR:
        return None
    try:
        return Day(date(year, month, day), until=until(seen))
    except ValueError:  # «10.20.30» is something else than a date
        return NO_SUCH if len(seen["year"]) == 4 else None


def dotted(seen: re.Match[str], setting: Setting) -> Day | None:
    if (seen["prep"] or "").strip() in ("в", "во"):  # «в 19.00» is a time
        return None
    day, month = int(seen["day"]), int(seen["month"])
    if month > 12 and "/" in seen[0]:
        day, month = month, day
    if not 1 <= month <= 12:
        return None
    found = calendar.year_day(setting.today, month, day)
    return Day(found, until=until(seen)) if found else None


def numeric_range(seen: re.Match[str], setting: Setting) -> Day | None:
    """«06.04–10.04»: due on its last day; both have to be dates."""
    begin, end = (_numeric(seen[name], setting.today) for name in ("begin", "end"))
    if begin is None or end is None or not begin < end:
        return None
    return Day(end, others=(begin,) if begin >= setting.today else ())


def _numeric(said: str, today: date) -> date | None:
    day, month, *year = (int(each) for each in re.split(r"[./]", said))
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return calendar.year_day(today, month, day, year[0] % 2000 + 2000 if year else None)


def worded(seen: re.Match[str], setting: Setting) -> Day | None:
    day, month = int(seen["day"].rstrip("o")), int(seen["month"][2:])
    year = int(seen["year"]) if seen["year"] else None
    if year and not _MIN_YEAR <= year <= _MAX_YEAR:
        return None
    found = calendar.year_day(setting.today, month, day, year)
    return Day(found, until=until(seen)) if found else NO_SUCH


def either_of_month(seen: re.Match[str], setting: Setting) -> Day | None:
    """«12 или 13 марта»: the first, the other is offered."""
    month = int(seen["month"][2:])
    one, other = (
        calendar.year_day(setting.today, month, int(seen[name].rstrip("o")))
        for name in ("day", "second")
    )
    if one is None or other is None or not one < other:
        return None
    return Day(one, others=(other,), until=until(seen))


def from_to(seen: re.Match[str], setting: Setting) -> Day | None:
    month = int(seen["month"][2:])
    start_month = int(seen["first"][2:]) if seen["first"] else month
    year = int(seen["year"]) if seen["year"] else None
    end = calendar.year_day(setting.today, month, int(seen["day"].rstrip("o")), year)
    if end is None:
        return None
    start = calendar.year_day(
        end.replace(month=1, day=1), start_month, int(seen["from"].rstrip("o"))
    )
    return Day(end, others=(start,) if start and setting.today <= start < end else ())


def weekday(seen: re.Match[str], setting: Setting) -> Day | None:
    number = int(seen["wd"][2:])
    today, which = setting.today, (seen.groupdict().get("which") or "").strip()
    usual = calendar.weekday(today, number)
    if which == "next":
        found = calendar.of_week(today, number, 1)
        return Day(found, others=(usual,) if usual != found else (), until=until(seen))
    if which == "this":
        found = calendar.of_week(today, number, 0)
        return Day(found if found >= today else usual, until=until(seen))
    return Day(usual, until=until(seen), weekday=True)


def weekday_of(seen: re.Match[str], setting: Setting) -> Day:
    number, weeks = int(seen["wd"][2:]), 0 if seen["week"] == "this" else 1
    found = calendar.of_week(setting.today, number, weeks)
    return Day(found, until=until(seen))


def week(seen: re.Match[str], setting: Setting) -> Day:
    working = setting.prefs.working_days
    if seen["week"] == "this":
        last = calendar.week_end(setting.today, 0, working)
        friday = calendar.of_week(setting.today, calendar.FRIDAY, 0)
        others = (friday,) if friday != last and friday >= setting.today else ()
        return Day(last, others=others, week=0)
    monday = calendar.of_week(setting.today, 0, 1)
    friday = monday + timedelta(days=4)
    return Day(monday, others=(friday,), week=1)


def weeks_from(seen: re.Match[str], setting: Setting) -> Day:
    weeks = int(seen["n"] or 1)
    return Day(calendar.weekday(setting.today, int(seen["wd"][2:])) + timedelta(days=7 * weeks))


def weekdays(seen: re.Match[str], setting: Setting) -> Day:
    start = calendar.weekday(setting.today, int(seen["wd1"][2:]))
    return Day(calendar.weekday(start, int(seen["wd2"][2:])), others=(start,))


def both(seen: re.Match[str], setting: Setting) -> Day | None:
    """«В сб-вс»: two days that follow each other; more of them happen every week."""
    first, second = int(seen["wd1"][2:]), int(seen["wd2"][2:])
    if (second - first) % 7 != 1:
        return None
    start = calendar.weekday(setting.today, first)
    return Day(start, others=(start + timedelta(days=1),))


_SHORTHAND = {"eod": "uday", "eow": "uweek", "eom": "umonth", "eoy": "uyear"}


def shorthand(seen: re.Match[str], setting: Setting) -> Day | None:
    unit = _SHORTHAND[seen["end"]]
    if unit == "uday":
        return Day(setting.today, vague=True)
    if unit == "uweek":
        return Day(calendar.week_end(setting.today, 0, setting.prefs.working_days or {5}))
    return Day(of_period("end", *period(unit, 0, setting.today), setting.today))


def this_week(_seen: re.Match[str], setting: Setting) -> Day:
    return Day(calendar.week_end(setting.today, 0, setting.prefs.working_days), week=0)


def weekend(seen: re.Match[str], setting: Setting) -> Day:
    weeks = 1 if (seen["which"] or "").strip() == "next" else 0
    saturday = calendar.of_week(setting.today, calendar.SATURDAY, weeks)
    found = max(saturday, setting.today)
    return Day(found, others=(saturday + timedelta(days=1),), until=until(seen))


_EDGES = {"early": "start", "late": "end", "1o": "start", "last": "end"}


def edge(seen: re.Match[str], setting: Setting) -> Day | None:
    edge = _EDGES.get(seen["edge"], seen["edge"])
    unit, which = seen["unit"], (seen["which"] or "").strip()
    ahead = 1 if which == "next" else 0
    today = setting.today
    if unit in ("uday", "дня"):
        found = Day(today + timedelta(days=ahead), vague=not ahead)
        return found if edge == "end" else None
    if unit == "uweek":
        return _edge_of_week(edge, ahead, setting)
    return Day(of_period(edge, *period(unit, ahead, today), today), until=until(seen))


def _edge_of_week(edge: str, ahead: int, setting: Setting) -> Day:
    today, end = setting.today, calendar.week_end(setting.today, ahead, setting.prefs.working_days)
    middle, start = calendar.of_week(today, 2, ahead), calendar.of_week(today, 0, ahead or 1)
    on = {"end": end, "middle": middle, "start": start}[edge]
    friday = end - timedelta(days=2)
    offered = edge == "end" and end.weekday() == calendar.SUNDAY and friday >= today
    return Day(on if on >= today else on + timedelta(days=7), others=(friday,) if offered else ())


def period(unit: str, ahead: int, today: date) -> tuple[date, int]:
    """Its first day, and of how many months it is."""
    if unit == "umonth":
        return calendar.add_months(today.replace(day=1), ahead), 1
    if unit == "uquarter":
        return calendar.add_months(
            date(today.year, (today.month - 1) // 3 * 3 + 1, 1), 3 * ahead
        ), 3
    return date(today.year + ahead, 1, 1), 12


def of_period(edge: str, first: date, months: int, today: date) -> date:
    if edge == "end":
        return calendar.month_end(calendar.add_months(first, months - 1))
    if edge == "middle":
        middle = first.replace(day=15) if months == 1 else calendar.add_months(first, months // 2)
        return middle if middle >= today else calendar.add_months(middle, months)
    return first if first >= today else calendar.add_months(first, months)


def about_month(seen: re.Match[str], setting: Setting) -> Day:
    """ "In early May", «в последних числах мая»."""
    edge = _EDGES[seen["edge"] or seen["of"]]
    return _edge_of_month(edge, int((seen["month"] or seen["within"])[2:]), setting)


def edge_of_month(seen: re.Match[str], setting: Setting) -> Day:
    found = _edge_of_month(seen["edge"], int(seen["month"][2:]), setting)
    return replace(found, until=until(seen))


def _edge_of_month(edge: str, month: int, setting: Setting) -> Day:
    first = date(setting.today.year, month, 1)
    if calendar.month_end(first) < setting.today:
        first = first.replace(year=first.year + 1)
    return Day(of_period(edge, first, 1, setting.today))


def half(seen: re.Match[str], setting: Setting) -> Day | None:
    """«Во второй половине мая»: until the end of that half."""
    edge = "middle" if seen["half"] == "1" else "end"
    if seen["unit"]:
        return Day(of_period(edge, *period(seen["unit"], 0, setting.today), setting.today))
    first = calendar.year_day(setting.today, int(seen["month"][2:]), 1)
    return Day(of_period(edge, first, 1, setting.today)) if first else None


def month(seen: re.Match[str], setting: Setting) -> Day | None:
    """«В апреле»: its first day; of the current month its last one."""
    month, prep = int(seen["month"][2:]), (seen["prep"] or "").strip()
    found = calendar.year_day(setting.today, month, 1)
    if found is None:
        return None
    if month == setting.today.month:
        return Day(calendar.month_end(setting.today))
    if prep in ("до", "before", "until", "till"):
        return Day(found - timedelta(days=1), others=(found,), until=True)
    return Day(found, others=(calendar.month_end(found),))


def months(seen: re.Match[str], setting: Setting) -> Day | None:
    """«В апреле-мае»: from its first day on."""
    begin, end = (
        calendar.year_day(setting.today, int(seen[name][2:]), 1) for name in ("month", "until")
    )
    if begin is None or end is None:
        return None
    return Day(begin, others=(calendar.month_end(end),))


def next_period(seen: re.Match[str], setting: Setting) -> Day:
    first, months = period(seen["unit"], 0 if seen["which"] == "this" else 1, setting.today)
    last = calendar.month_end(calendar.add_months(first, months - 1))
    return Day(
        last if seen["which"] == "this" else first,
        others=() if seen["which"] == "this" else (last,),
    )


def season(seen: re.Match[str], setting: Setting) -> Day | None:
    month = int(seen["season"])
    found = calendar.year_day(setting.today, month, 1)
    last = calendar.month_end(calendar.add_months(found, 2)) if found else None
    return Day(found, others=(last,) if last else ()) if found else None


def until_season(seen: re.Match[str], setting: Setting) -> Day | None:
    """«К лету» is its first day, «до лета» the day before."""
    found = season(seen, setting)
    if found is None or seen["prep"] not in ("до", "before", "until"):
        return found
    return Day(found.on - timedelta(days=1), others=(found.on,), until=True)


def edge_of_season(seen: re.Match[str], setting: Setting) -> Day | None:
    found = season(seen, setting)
    if found is None or seen["edge"] == "start":
        return found
    last = calendar.month_end(calendar.add_months(found.on, 2))
    middle = calendar.add_months(found.on, 1).replace(day=15)
    return Day(last if seen["edge"] == "end" else middle, until=until(seen))


def number(seen: re.Match[str], setting: Setting) -> Day | None:
    number = int(seen["day"].rstrip("o"))
    if seen.groupdict().get("which"):
        first = calendar.add_months(setting.today.replace(day=1), 1)
        return Day(first.replace(day=number)) if 1 <= number <= 28 else None
    found = calendar.month_day(setting.today, number) if 1 <= number <= 31 else None
    return Day(found, until=until(seen)) if found else None


def either_number(seen: re.Match[str], setting: Setting) -> Day | None:
    """«14-го и 15-го»: the first, the other is offered."""
    said = [int(seen[name].rstrip("o")) for name in ("day", "second")]
    days = [calendar.month_day(setting.today, n) if 1 <= n <= 31 else None for n in said]
    one, other = days
    return Day(one, others=(other,)) if one and other and one < other else None


def numbers(seen: re.Match[str], setting: Setting) -> Day | None:
    """«20-25 числа»."""
    numbers = int(seen["from"]), int(seen["day"])
    if not 1 <= numbers[0] < numbers[1] <= 31:
        return None
    end = calendar.month_day(setting.today, numbers[1])
    start = end.replace(day=numbers[0]) if end else None
    return Day(end, others=(start,) if start and start >= setting.today else ()) if end else None


def new_year(_seen: re.Match[str], setting: Setting) -> Day:
    return Day(date(setting.today.year, 12, 31), until=True)


def nth(seen: re.Match[str], setting: Setting) -> Day | None:
    nth = {"last": -1, "second": 2}.get(seen["nth"]) or int(seen["nth"].rstrip("o"))
    ahead = 1 if (seen.groupdict().get("which") or "").strip() == "next" else 0
    month = calendar.add_months(setting.today.replace(day=1), ahead)
    if seen.groupdict().get("month"):
        month = calendar.year_day(setting.today, int(seen["month"][2:]), 28) or month
    for months in range(13):
        base = calendar.add_months(month.replace(day=1), months)
        found = calendar.nth_weekday(base, int(seen["wd"][2:]), nth)
        if found and found >= setting.today:
            return Day(found)
    return None


def week_of_month(seen: re.Match[str], setting: Setting) -> Day | None:
    """«В первую неделю апреля»: on its first day."""
    first = calendar.year_day(setting.today, int(seen["month"][2:]), 1)
    if first is None:
        return None
    if seen["nth"] == "last":
        return Day(calendar.month_end(first) - timedelta(days=6))
    return Day(first + timedelta(days=7 * (int(seen["nth"][0]) - 1)))


def first_day(seen: re.Match[str], setting: Setting) -> Day | None:
    """«В первый рабочий день апреля»."""
    today = setting.today
    month = calendar.add_months(today.replace(day=1), 1)
    if seen["month"]:
        month = calendar.year_day(today, int(seen["month"][2:]), 1) or month
    if seen["working"]:
        month = calendar.first_working_day(month, setting.prefs.working_days)
    return Day(month, until=until(seen))


def last_day(seen: re.Match[str], setting: Setting) -> Day:
    ahead = 1 if (seen["which"] or "").strip() == "next" else 0
    month = calendar.add_months(setting.today.replace(day=1), ahead)
    if seen["month"]:
        month = calendar.year_day(setting.today, int(seen["month"][2:]), 28) or month
    if seen["working"]:
        found = calendar.last_working_day(month, setting.prefs.working_days)
        if found < setting.today:
            found = calendar.last_working_day(
                calendar.add_months(month, 1), setting.prefs.working_days
            )
        return Day(found)
    return Day(calendar.month_end(month))
