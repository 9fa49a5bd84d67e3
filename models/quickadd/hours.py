"""What the words of a time say: the hour that each phrase of `clocks` means."""

import re
from collections.abc import Callable

from models.quickadd.line import Line, Made
from models.quickadd.subjects import books, moves
from models.quickadd.values import PARTS, Clock

Reading = Callable[[re.Match[str], Line, int, int], Made]
"""What the items from–to of the line mean; None where they mean no time."""


NOUN_AHEAD = re.compile(
    r"u(?:min|hour|day|week|month|quarter|year)|числа|\d\S*|[%₽$€№]|times|mo\d+|working|weekend|wd\d|"
    r".*(?:ах|ях|ами|ями|ов|ев|ей|мм|шт)|"
    r"этажа?е?|класс[еа]?|групп[еуыа]|кабинет[еа]?|подъезд[еа]?|корпус[еа]?|магазина?|комнат[аеуы]|строк[аиу]|зал[еа]?|"
    r"экземпляра?|варианта?|част[иь]|этапа?|лица|руб|рубл[яь]|копе\w+|процента?|очередь|рук[аиу]|"
    r"стран[аыу]|города?|дома?|файла?|колонк[аиу]|столб\w*|цвета?|слов[ао]|палат[аеуы]|смен[аыу]|окн[оае]|"
    r"квартир[аеуы]|школ[аеуы]|отделени[еяи]|сад[ау]?|участк[аеу]|цех[еау]?|отряда?|копи[ияю]|предложени[яе]|пункта?|"
    r"разряд\w*|уров\w+|степен\w+|ступен\w+|балл\w*|категори\w+|курса?|метра?|литра?|тонн\w*|ящик\w*|"
    r"предмета?|клиента?|позици[ияй]|точк[аиу]|слайда?|абзаца?|страниц[аыу]|"
    r"people|persons?|items?|rooms?|copies|pages?|files?|steps?|points?|percent|degrees?|clients?|places?|"
    r"questions?|minutes?|stores?|shops?|cities|countries|projects?|teams?|offices?|floors?|units?|tasks?|"
    r"x|х"
)


HOURS = 24


def hour_of(text: str) -> tuple[int, int]:
    """(14, 30) of «14:30», «14.30», «14-30»; (14, 0) of «14»."""
    hour, _, minute = re.sub(r"[.-]", ":", text).partition(":")
    return int(hour), int(minute or 0)


_MORNING = frozenset({"утра", "am", "a . m .", "a . m", "in the morning"})
_NIGHT = {"ночи": 8, "at night": 6}
"""From which hour on the night is still before midnight."""


def meridian(hour: int, said: str | None) -> tuple[int, bool] | None:
    """The hour of 24, and whether it is surely that; None where it makes no sense."""
    if not said or hour > 12:
        return None if said in _MORNING else (hour, hour > 12 or hour == 0)
    if said in _MORNING:
        return hour % 12, True
    if said in _NIGHT:
        return (hour + 12 if _NIGHT[said] <= hour < 12 else hour % 12), True
    if said in ("вечера", "вечеру") and hour == 12:
        return 0, True
    return (12 if hour == 12 else hour + 12), True


def at(hour: int, minute: int, mer: str | None, written: str = "") -> Clock | None:
    if hour == HOURS and minute == 0:
        return Clock(0, 0, True, midnight=True)
    found = meridian(hour, mer)
    if found is None or not 0 <= found[0] < HOURS or not 0 <= minute < 60:
        return None
    sure = found[1] or bool(re.match(r"0\d", written))
    midnight = bool(mer) and found[0] == 0 and mer in ("вечера", "ночи", "вечеру")
    return Clock(found[0], minute, sure, midnight=midnight)


def digits(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    if not is_time(seen, line, first, last):
        return None
    clock = at(*hour_of(seen["at"]), seen.groupdict().get("mer"), seen["at"])
    return ("§t", clock) if clock else None


def is_time(seen: re.Match[str], line: Line, first: int, last: int) -> bool:
    """Whether «19.00» and «10-30» are times here: after a preposition or a date."""
    at, prep = seen["at"], seen.groupdict().get("prep")
    if ":" in at or seen.groupdict().get("mer"):
        return True
    near = line.form(first - 1).startswith("§d") or line.form(last).startswith("§d")
    if "-" in at:
        hour, minute = hour_of(at)
        is_range = minute % 5 != 0 or (not prep and hour < minute <= 24)
        return (bool(prep) or near) and not is_range
    opens = first == 0 and not 1 <= hour_of(at)[1] <= _MONTHS
    return bool(prep) or near or opens


_MONTHS = 12
"""«19.00 футбол» is no date."""


_LASTS = re.compile(r"u(?:min|hour)|halfhour")


def bare(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    hour = int(seen["at"])
    ahead = line.form(last)
    if hour > HOURS or (ahead and NOUN_AHEAD.fullmatch(ahead)) or _counts(hour, line, first, last):
        return None
    if seen["prep"] in ("с", "со", "from") and ahead in ("на", "to", "до", "по"):
        lasts = any(_LASTS.fullmatch(line.form(last + n)) for n in (1, 2))
        if not lasts:  # «перенести с 15 на 16»; «с 10 на 3 часа»
            return None
    clock = at(hour, 0, None)
    return ("§t", clock) if clock else None


_FEW = (2, 3, 4)
_COUNTED = re.compile(r"[^\W\d_]{2,}[аяыи]")
"""A noun behind «два», «три», «четыре»."""
_CLASS = frozenset("АБВГД")


def _counts(hour: int, line: Line, first: int, last: int) -> bool:
    """«Покрасить в 2 слоя», «опрос в 7 Б»; «завтра в 3 планёрка» is a time."""
    if line.raw(last) in _CLASS and not line.text.isupper():
        return True
    told = line.form(first - 1)
    inside = told[:1].isalpha() and told not in PARTS and line.raw(last)[:1].islower()
    return hour in _FEW and inside and bool(_COUNTED.fullmatch(line.form(last)))


def after_date(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    """«На пятницу на 19», «завтра 18»: a number is an hour where a date stands beside it."""
    ahead = line.form(last)
    if int(seen["at"]) > HOURS or (ahead and NOUN_AHEAD.fullmatch(ahead)):
        return None
    if ahead and not ahead.startswith("§") and not seen.groupdict().get("prep"):
        return None
    clock = at(int(seen["at"]), 0, None)
    return ("§t", clock) if clock else None


_RATES = frozenset({"dpi", "rpm", "px", "bpm", "mhz", "ghz", "fps", "km", "m", "w", "v"})


def military(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    """ "At 1800"; "at 1200 dpi" is none."""
    ahead = line.form(last)
    counted = ahead in _RATES or (ahead and NOUN_AHEAD.fullmatch(ahead))
    return None if counted else words(seen, line, first, last)


def of_day(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    """«13 марта (пятница), 18 часов»."""
    whole = line.raw(last - 1).casefold() == "часов" and bool(line.values("§d"))
    clock = at(int(seen["at"]), 0, None)
    return ("§t", clock) if clock and whole else None


def moved(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    """«Перенести созвон на 11», "move standup to 11 tomorrow"."""
    return bare(seen, line, first, last) if moves(line) else None


_LONGEST = 6
"""Hours that something lasts, rather than an hour of the day."""


def _how_long(seen: re.Match[str], line: Line, first: int) -> bool:
    if seen["mer"] or seen["minute"] or not seen[0].startswith(("на ", "for ")):
        return False
    if seen[0].startswith("for "):
        return True
    dated = line.form(first - 1).startswith("§d")
    return int(seen["at"]) <= _LONGEST and not dated and not books(line)


def hours(seen: re.Match[str], line: Line, first: int, _last: int) -> Made:
    """«В 10 часов 30 минут», «в 10 ч»; «на 2 часа» is how long, where no time is looked for."""
    if _how_long(seen, line, first):
        return None
    clock = at(int(seen["at"]), int(seen["minute"] or 0), seen["mer"])
    return ("§t", clock) if clock else None


def short_hours(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    """«Завтра 9ч», «9ч30»: written so, behind a day; «2ч» is how long."""
    short = line.raw(first + 1).casefold() == "ч" and line.form(first - 1).startswith("§d")
    if not short or not (seen["minute"] or seen["mer"] or int(seen["at"]) > _LONGEST):
        return None
    clock = at(int(seen["at"]), int(seen["minute"] or 0), seen["mer"])
    return ("§t", clock) if clock else None


def one(seen: re.Match[str], _line: Line, _first: int, _last: int) -> Made:
    """«В час дня», «в час»."""
    clock = at(1, 0, seen["mer"] or seen["mer0"])
    return ("§t", clock) if clock else None


def half(seen: re.Match[str], _line: Line, _first: int, _last: int) -> Made:
    """«Полседьмого» is half past six, «четверть шестого» a quarter past five."""
    minutes = {"четверть": 15}.get(seen.groupdict().get("piece") or "", 30)
    hour = ordinal_hour(seen["hour"])
    if hour is None:
        return None
    clock = at((hour - 2) % 12 + 1, minutes, seen["mer"])
    return ("§t", clock) if clock else None


def ordinal_hour(said: str) -> int | None:
    digits = said.rstrip("o")
    return int(digits) if digits.isdigit() and 1 <= int(digits) <= 12 else None


def past(seen: re.Match[str], _line: Line, _first: int, _last: int) -> Made:
    """«Десять минут шестого»."""
    hour = ordinal_hour(seen["hour"])
    if hour is None:
        return None
    clock = at((hour - 2) % 12 + 1, int(seen["minute"]), seen["mer"])
    return ("§t", clock) if clock else None


def english_to(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    """ "Quarter to nine", "10 to 5"; "3 to 5 sketches" is how many."""
    said = seen["less"].isdigit() and not seen["prep"] and not seen["mer"]
    ahead = line.form(last)
    if said and (int(seen["less"]) % 5 or re.fullmatch(r"[a-z]+s", ahead)):
        return None
    return without(seen, line, first, last)


def without(seen: re.Match[str], _line: Line, _first: int, _last: int) -> Made:
    """«Без пятнадцати девять», «без четверти восемь»."""
    less = 15 if seen["less"] in ("четверти", "uquarter", "a uquarter") else int(seen["less"])
    hour = int(seen["hour"])
    if not 1 <= hour <= 24 or not 0 < less < 60:
        return None
    clock = at((hour - 2) % 12 + 1 if hour <= 12 else hour - 1, 60 - less, seen["mer"])
    return ("§t", clock) if clock else None


def british(seen: re.Match[str], _line: Line, _first: int, _last: int) -> Made:
    """ "At half seven" is half past seven."""
    clock = at(int(seen["at"]), 30, seen["mer"])
    return ("§t", clock) if clock else None


def english_past(seen: re.Match[str], _line: Line, _first: int, _last: int) -> Made:
    minutes = {"half": 30, "uquarter": 15, "a uquarter": 15}.get(seen["more"])
    clock = at(int(seen["hour"]), minutes or int(seen["more"]), seen["mer"])
    return ("§t", clock) if clock else None


def words(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    """«В десять тридцать», "at ten thirty"."""
    clock = at(int(seen["at"]), int(seen["minute"].replace(" ", "")), seen["mer"], seen["at"])
    return ("§t", clock) if clock else None


def span(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    """From–to: the length is known with it."""
    begin, end = hour_of(seen["begin"]), hour_of(seen["end"])
    mer, end_mer = seen["mer1"] or None, seen["mer2"] or None
    ahead = line.form(last)
    if ahead and not end_mer and ":" not in seen["end"] and NOUN_AHEAD.fullmatch(ahead):
        return None
    start = at(
        *begin,
        mer
        or (
            end_mer
            if not mer and end_mer in ("am", "pm") and begin[0] <= end[0] and begin[0] != 12
            else None
        ),
        seen["begin"],
    )
    stop = at(*end, end_mer, seen["end"])
    if start is None or stop is None or (start.midnight and not stop):
        return None
    minutes = between(start, stop)
    return (
        ("§t", Clock(start.hour, start.minute, start.sure or stop.sure or begin[0] >= 7, minutes))
        if minutes
        else None
    )


def span_of_day(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    """«Завтра 10-12»; «завтра 10-30» is a time."""
    begin, end = int(seen["begin"]), hour_of(seen["end"])
    return span(seen, line, first, last) if begin < end[0] <= HOURS else None


def between(start: Clock, stop: Clock) -> int:
    minutes = (stop.hour - start.hour) * 60 + stop.minute - start.minute
    if stop.midnight:
        minutes += 24 * 60
    if -12 * 60 < minutes <= 0 and not stop.sure and stop.hour < 12:
        minutes += 12 * 60
    return minutes if minutes > 0 else minutes + 24 * 60


def part(name: str) -> Callable[[re.Match[str], Line, int, int], Made]:
    return lambda _seen, _line, _first, _last: ("§p", name)


def plain_part(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    word = seen["part"]
    kinds = {
        "утром": "morning",
        "утра": "morning",
        "утро": "morning",
        "утру": "morning",
        "днем": "day",
        "вечером": "evening",
        "вечера": "evening",
        "вечер": "evening",
        "вечеру": "evening",
        "ночью": "night",
        "ночи": "night",
        "morning": "morning",
        "am": "morning",
        "afternoon": "day",
        "pm": "day",
        "evening": "evening",
        "night": "night",
    }
    return ("§p", kinds[word])


def english_part(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    if not line.form(first - 1).startswith("§d"):
        return None
    return plain_part(seen, line, first, last)
