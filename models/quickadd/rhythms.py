"""What the words of a repeat say: the rule that each phrase of `repeats` means."""

import re
from collections.abc import Callable

from models.quickadd.line import Line
from models.quickadd.values import PARTS, Repeat

Reading = Callable[[re.Match[str], Line, int, int], Repeat | None]
"""The repeat that the items from–to of the line mean; None where they mean none."""


CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


_WORKING = (("BYDAY", "MO,TU,WE,TH,FR"),)


_WEEKEND = (("BYDAY", "SA,SU"),)


_FREQ = {
    "umin": ("MINUTELY", 1),
    "uhour": ("HOURLY", 1),
    "uday": ("DAILY", 1),
    "дня": ("DAILY", 1),
    "uweek": ("WEEKLY", 1),
    "umonth": ("MONTHLY", 1),
    "uquarter": ("MONTHLY", 3),
    "halfhour": ("MINUTELY", 30),
    "halfyear": ("MONTHLY", 6),
    "uyear": ("YEARLY", 1),
}


ADVERBS = {
    "ежедневно": "uday",
    "ежедневный": "",
    "еженедельно": "uweek",
    "ежемесячно": "umonth",
    "ежеквартально": "uquarter",
    "ежегодно": "uyear",
    "ежечасно": "uhour",
    "daily": "uday",
    "weekly": "uweek",
    "monthly": "umonth",
    "quarterly": "uquarter",
    "yearly": "uyear",
    "annually": "uyear",
    "hourly": "uhour",
    "everyday": "uday",
    "nightly": "uday",
}


def days_of(said: str) -> tuple[tuple[str, str], ...]:
    """BYDAY of «wd0 , wd2 и wd4» or «wd0 - wd4»."""
    found: set[int] = set()
    for begin, end in re.findall(r"wds?(\d)(?: ?- ?wds?(\d))?", said):
        last = int(end) if end else int(begin)
        span = (last - int(begin)) % 7
        found |= {(int(begin) + n) % 7 for n in range(span + 1)}
    return (("BYDAY", ",".join(CODES[n] for n in sorted(found))),)


def every(seen: re.Match[str], line: Line, first: int, last: int) -> Repeat | None:
    said = seen.groupdict()
    if seen[0].startswith("times") and line.form(first - 1).isdigit():
        return None  # «два раза в неделю» has no days
    count = {"other": 2, "вторую": 2, "2o": 2, "second": 2, "pair": 2}.get(said.get("n") or "")
    interval = count or int((said.get("n") or "1").rstrip("o"))
    freq, size = _FREQ[said["u"]]
    if not 1 <= interval * size <= 999:
        return None
    days = said.get("days")
    if days and freq == "WEEKLY":
        return Repeat(freq, interval, days_of(days))
    return Repeat(freq, interval * size, from_completion=bool(said.get("done")))


def every_days(seen: re.Match[str], line: Line, first: int, last: int) -> Repeat | None:
    interval = 2 if seen.groupdict().get("other") else 1
    return Repeat("WEEKLY", interval, days_of(seen["days"]))


_SHORT = 4
"""Letters of a weekday that is cut short."""


def short_days(seen: re.Match[str], line: Line, first: int, last: int) -> Repeat | None:
    """«Вт чт»: cut short and one behind the other."""
    named = [at for at in range(first, last) if line.form(at).startswith("wd")]
    cut = all(len(line.raw(at)) <= _SHORT for at in named)
    differ = len({line.form(at) for at in named}) == len(named)
    return every_days(seen, line, first, last) if cut and differ else None


def without(repeat: Repeat, gone: frozenset[str]) -> Repeat | None:
    """The repeat on its other days; None where it has none, or no weekdays."""
    days = CODES if repeat.freq == "DAILY" else dict(repeat.by).get("BYDAY", "").split(",")
    left = [code for code in CODES if code in days and code not in gone]
    if repeat.interval != 1 or not left or len(left) == len(CODES):
        return None
    return repeat.having(freq="WEEKLY", by=(("BYDAY", ",".join(left)),))


def range_of_days(seen: re.Match[str], line: Line, first: int, last: int) -> Repeat | None:
    """«Пн–пт» is every week; «сб–вс» are two days that come."""
    repeat = every_days(seen, line, first, last)
    days = dict(repeat.by)["BYDAY"].split(",") if repeat else ()
    return repeat if len(days) > 2 else None


_TIME_AHEAD = re.compile(r"\d.*|в|с|до|at|from|by|утром|вечером|morning|evening|[,.]|§.*|")


def working(seen: re.Match[str], line: Line, first: int, last: int) -> Repeat | None:
    """«Будни офиса» and "weekday menu" are things."""
    said = not seen["bare"] or line.raw(first).casefold() in ("weekdays", "workdays")
    part = PARTS.get(seen["part"] or "", "")
    return (
        Repeat("WEEKLY", 1, _WORKING, part)
        if said or _TIME_AHEAD.fullmatch(line.form(last))
        else None
    )


def weekend(_seen: re.Match[str], _line: Line, _first: int, _last: int) -> Repeat:
    return Repeat("WEEKLY", 1, _WEEKEND)


def every_part(seen: re.Match[str], line: Line, first: int, last: int) -> Repeat:
    days = seen.groupdict().get("days")
    part = PARTS[seen["part"].rstrip("s")]
    if not days:
        return Repeat("DAILY", 1, (), part)
    named = {"weekdays": _WORKING, "weekend": _WEEKEND}.get(days)
    return Repeat("WEEKLY", 1, named or days_of(days), part)


def adverb(seen: re.Match[str], line: Line, first: int, last: int) -> Repeat | None:
    freq, size = _FREQ[ADVERBS[seen["adverb"]]]
    days = seen.groupdict().get("days")
    if days and freq in ("WEEKLY", "DAILY"):
        return Repeat("WEEKLY", 1, days_of(days))
    return Repeat(freq, size)


def nth(seen: re.Match[str], line: Line, first: int, last: int) -> Repeat | None:
    nth = {"last": -1, "second": 2}.get(seen["nth"]) or int(seen["nth"].rstrip("o"))
    if not -1 <= nth <= 5:
        return None
    code = CODES[int(seen["wd"][-1])]
    return Repeat("MONTHLY", 1, (("BYDAY", f"{nth}{code}"),))


def last_day(seen: re.Match[str], line: Line, first: int, last: int) -> Repeat:
    if seen["working"]:
        return Repeat("MONTHLY", 1, (*_WORKING, ("BYSETPOS", "-1")))
    return Repeat("MONTHLY", 1, (("BYMONTHDAY", "-1"),))


def edge_of_month(seen: re.Match[str], _line: Line, _first: int, _last: int) -> Repeat:
    """«В конце каждого месяца»."""
    day = "-1" if seen["edge"] == "end" else "1"
    return Repeat("MONTHLY", 1, (("BYMONTHDAY", day),))


def first_working(seen: re.Match[str], line: Line, first: int, last: int) -> Repeat:
    return Repeat("MONTHLY", 1, (*_WORKING, ("BYSETPOS", (seen["nth"] or seen["n"]).rstrip("o"))))


def month_days(seen: re.Match[str], line: Line, first: int, last: int) -> Repeat | None:
    days = sorted({int(n) for n in re.findall(r"\d+", seen["days"])})
    if not days or not 1 <= days[0] <= days[-1] <= 31:
        return None
    return Repeat("MONTHLY", 1, (("BYMONTHDAY", ",".join(map(str, days))),))


def by_numbers(seen: re.Match[str], line: Line, first: int, last: int) -> Repeat | None:
    """«По 5 и 20 числам»; «с 23 по 25 число» is once."""
    many = any(line.raw(at).casefold() == "числам" for at in range(first, last))
    return month_days(seen, line, first, last) if many else None


def yearly(seen: re.Match[str], line: Line, first: int, last: int) -> Repeat | None:
    day, month = int(seen["day"].rstrip("o")), int(seen["month"][2:])
    if not 1 <= day <= 31:
        return None
    return Repeat("YEARLY", 1, (("BYMONTH", str(month)), ("BYMONTHDAY", str(day))))


def through_a_day(seen: re.Match[str], line: Line, first: int, last: int) -> Repeat | None:
    """«Через день»: every other day with a verb of what is done again and again, or in front."""
    front = all(line.form(at).startswith("§") for at in range(first))
    return Repeat("DAILY", 2, plain=True) if front or again_and_again(line) else None


_PERFECT = re.compile(
    r"^(?:по(?!лив|лот|сещ)|на|за(?!бирать|ним|казыв|полн)|вы(?!нос|гул|води)|при(?!ним)|у(?!бир|хаж)|от|пере|про(?!вер|тир|ветр)|с(?!тир|меш|ледит|лу)|об|раз|до|из|под)"
)


_IMPERFECT = re.compile(r".*(?:[иыа]вать|ать|ять|еть|ыть|ить|ться|ти)$")


_ALWAYS = re.compile(
    r"^(?:пить|бегать|ходить|мыть|есть|полива\w+|кормить|пылесосить|чистить|гулять|выгуливать|учить|"
    r"принимать|проверять|протирать|проветривать|тренироваться|заниматься|менять|делать|звонить|писать|"
    r"красить|мазать|колоть|ставить|носить|возить|водить|мерить|вести|готовить|убирать|стирать|выносить|"
    r"созваниваться|дежурить|ездить|плавать|качать|смазывать|обрабатывать|отчитываться|публиковать|постить)$"
)


def again_and_again(line: Line) -> bool:
    for at in range(len(line.items)):
        word = line.form(at)
        if _ALWAYS.match(word):
            return True
        if _IMPERFECT.match(word) and len(word) > 4 and not word.startswith("§"):
            return not _PERFECT.match(word) and word.endswith(("ать", "ять", "ивать", "ывать"))
    return False
