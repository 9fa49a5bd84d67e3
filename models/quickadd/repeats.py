"""What happens again: «каждый», «по пятницам», «раз в месяц», daily, "every other Friday"."""

import re
from functools import partial

from models.quickadd import rhythms
from models.quickadd.line import Line, Made, phrase
from models.quickadd.values import Repeat

_ADVERB = "|".join(word for word, unit in rhythms.ADVERBS.items() if unit)
_UNIT = r"u(?:min|hour|day|week|month|quarter|year)|halfyear|halfhour|дня"
_SEP = r"(?: ?(?:,|и|and|&|/|\+) ?(?:(?:по|в|во|on|the) )?(?:и )?)"
_DAYS = rf"wds?\d(?: ?- ?wds?\d|{_SEP}wds?\d|{_SEP}wds?\d - wds?\d){{0,6}}"
_PLURAL = rf"wds\d(?:{_SEP}wds?\d){{0,6}}"
_PREP = r"(?:(?:в|во|на|до|к|ко|не позднее|on|by|before|по|каждого|в каждый|the|of) ){0,2}"
_MONTHLY = (
    r"(?:every umonth|(?:\d+ )?times в umonth|once (?:an?|in|every) umonth|ежемесячно|monthly)"
)
_PART = r"утро|вечер|ночь|обед|morning|evening|night|afternoon"


def apply(line: Line) -> None:
    """Makes «§r» of every repeat."""
    for pattern, read in _RULES:
        line.rewrite(pattern, partial(_repeated, read))
    if line.values("§r"):
        line.rewrite(_EXCEPT, _except)


def _repeated(
    read: rhythms.Reading, seen: re.Match[str], line: Line, first: int, last: int
) -> Made:
    found = read(seen, line, first, last)
    return ("§r", found) if found else None


def _except(seen: re.Match[str], _line: Line, _first: int, _last: int) -> Made:
    """«Кроме выходных»: days that a repeat of the same text leaves out."""
    if seen["what"].startswith("weekend"):
        return "§x", frozenset({"SA", "SU"})
    return "§x", frozenset(dict(rhythms.days_of(seen["what"]))["BYDAY"].split(","))


_EXCEPT = phrase(
    rf"(?:, )?(?:кроме|except|but|but not|исключая|за исключением) (?:(?:for|on) )?(?P<what>weekend|{_DAYS})"
)
_LIST = r"\d{1,2}o?(?:-го)?(?:(?: ,| и| and| ,? ?и|,)? \d{1,2}o?){0,5}"
_DONE = r"(?: после (?:выполнения|завершения|окончания|последнего раза)| after (?:completion|completing|(?:it is|it's|being)? ?done|finishing))"

_RULES: tuple[tuple[re.Pattern[str], rhythms.Reading], ...] = (
    (
        phrase(
            rf"{_PREP}(?:every )?(?P<nth>last|[1-5]o|second) (?P<wd>wds?\d) (?:of )?(?:every|each) umonth"
        ),
        rhythms.nth,
    ),
    (
        phrase(
            rf"{_PREP}every (?P<nth>last|[1-5]o|second) (?P<wd>wd\d) (?:of )?(?:the )?(?:в )?umonth"
        ),
        rhythms.nth,
    ),
    (
        phrase(rf"{_MONTHLY} (?:, )?{_PREP}(?P<nth>last|[1-5]o|second) (?P<wd>wd\d)"),
        rhythms.nth,
    ),
    (
        phrase(
            rf"{_PREP}(?:(?:every )?(?P<nth>[1-5]o) working uday (?:of )?every|every (?P<n>[1-5]o) working uday(?: of)?(?: the)?) umonth"
        ),
        rhythms.first_working,
    ),
    (
        phrase(rf"{_PREP}(?:every )?(?P<days>[1-9]o) (?:uday|дня) (?:of )?every umonth"),
        rhythms.month_days,
    ),
    (
        phrase(rf"{_PREP}(?:every )?last (?P<working>working )?(?:uday|дня) (?:of )?every umonth"),
        rhythms.last_day,
    ),
    (
        phrase(rf"{_PREP}every last (?P<working>working )?(?:uday|дня) (?:of )?(?:the )?umonth"),
        rhythms.last_day,
    ),
    (
        phrase(
            rf"{_MONTHLY} (?:, )?{_PREP}last (?P<working>working )?(?:uday|дня)(?: umonth| of the umonth)?"
        ),
        rhythms.last_day,
    ),
    (
        phrase(rf"{_PREP}(?:at the )?(?P<edge>end|start) (?:of )?every umonth"),
        rhythms.edge_of_month,
    ),
    (phrase(rf"(?:{_PREP}(?P<days>{_LIST})(?: числа)? (?:of )?every umonth)"), rhythms.month_days),
    (phrase(rf"{_PREP}(?P<days>{_LIST})(?: числа)? (?:ежемесячно|monthly)"), rhythms.month_days),
    (
        phrase(
            rf"{_MONTHLY} (?:, )?{_PREP}(?P<days>{_LIST})(?: числа)?(?! (?:u|wd|раз|times|: \d))"
        ),
        rhythms.month_days,
    ),
    (phrase(rf"every (?P<days>{_LIST})(?:-е)? числа(?: umonth)?"), rhythms.month_days),
    (
        phrase(
            r"по (?P<days>\d{1,2}o?(?:(?: ,| и) \d{1,2}o?){0,5}) числа(?: umonth| every umonth)?"
        ),
        rhythms.by_numbers,
    ),
    (
        phrase(
            r"every (?P<days>\d{1,2}o(?:(?: ,| and| и)(?: the)? \d{1,2}o){0,5})(?: of the umonth)?(?! (?:u|wd|mo))"
        ),
        rhythms.month_days,
    ),
    (
        phrase(
            r"(?:every uyear|ежегодно|yearly|annually) (?:, )?(?:on )?(?:the )?(?P<day>\d{1,2}o?) (?:of )?(?P<month>mo\d+)"
        ),
        rhythms.yearly,
    ),
    (
        phrase(
            r"(?:every uyear|ежегодно|yearly|annually) (?:, )?(?:on )?(?P<month>mo\d+) (?P<day>\d{1,2}o?)"
        ),
        rhythms.yearly,
    ),
    (
        phrase(
            r"(?:on )?(?P<day>\d{1,2}o?) (?:of )?(?P<month>mo\d+) (?:every uyear|ежегодно|yearly|annually)"
        ),
        rhythms.yearly,
    ),
    (
        phrase(r"(?:on )?(?P<month>mo\d+) (?P<day>\d{1,2}o?) (?:every uyear|yearly|annually)"),
        rhythms.yearly,
    ),
    (phrase(r"every (?P<day>\d{1,2}o?) (?:of )?(?P<month>mo\d+)"), rhythms.yearly),
    (phrase(r"every (?P<month>mo\d+) (?P<day>\d{1,2}o?)"), rhythms.yearly),
    (
        phrase(rf"через (?:(?P<n>\d+) )?(?P<u>{_UNIT})(?P<done>{_DONE})"),
        rhythms.every,
    ),
    (
        phrase(
            rf"(?<!every )(?P<n>\d+) (?P<u>{_UNIT})(?P<done> after (?:completion|completing|done|finishing))"
        ),
        rhythms.every,
    ),
    (
        phrase(
            rf"(?:every|(?:1 )?times в|once (?:in|every)|once) (?:(?P<n>\d+|2o|other|second|вторую|pair) )?(?P<u>{_UNIT})(?: (?:по|в|во|on) (?P<days>{_DAYS}))?(?P<done>{_DONE})?"
        ),
        rhythms.every,
    ),
    (phrase(rf"once an? (?P<u>{_UNIT})(?: on (?P<days>{_DAYS}))?"), rhythms.every),
    (phrase(rf"{_PREP}every (?P<other>2o|other|second) (?P<days>wd\d)"), rhythms.every_days),
    (
        phrase(
            rf"(?:(?:on|every) )?(?P<days>{_DAYS}|weekdays|weekend) (?P<part>mornings|evenings|afternoons|nights)"
        ),
        rhythms.every_part,
    ),
    (
        phrase(
            rf"{_PREP}every working(?: uday)?|(?:по|в|on|during) (?:working|weekdays)(?: uday)?|every weekdays(?: (?P<part>morning|evening|afternoon|night))?|(?P<bare>weekdays)"
        ),
        rhythms.working,
    ),
    (
        phrase(rf"{_PREP}every weekend|(?:по|on) weekend(?: uday)?|(?:по|on) weekends"),
        rhythms.weekend,
    ),
    (phrase(rf"every (?P<part>{_PART})(?: (?:по|on) (?P<days>{_DAYS}))?"), rhythms.every_part),
    (
        phrase(r"(?:по) (?P<part>утрам|вечерам|ночам)"),
        lambda seen, *_: Repeat(
            "DAILY",
            1,
            (),
            {"утрам": "morning", "вечерам": "evening", "ночам": "night"}[seen["part"]],
        ),
    ),
    (
        phrase(rf"every (?P<days>{_DAYS}) (?P<part>morning|evening|afternoon|night)"),
        rhythms.every_part,
    ),
    (phrase(rf"{_PREP}every (?P<days>{_DAYS})"), rhythms.every_days),
    (
        phrase(rf"(?:biweekly|fortnightly|every fortnight|bi - weekly)(?: on (?P<days>{_DAYS}))?"),
        lambda seen, *_: Repeat("WEEKLY", 2, rhythms.days_of(seen["days"]) if seen["days"] else ()),
    ),
    (phrase(rf"(?P<adverb>{_ADVERB}) ?,? ?(?:(?:по|в|on) )?(?P<days>{_DAYS})"), rhythms.adverb),
    (phrase(rf"(?P<adverb>{_ADVERB})"), rhythms.adverb),
    (
        phrase(r"(?:(?:on|в|во|по) )?(?P<days>wd\d(?:(?: ?,)?(?: и)? wd\d){1,6})"),
        rhythms.short_days,
    ),
    (
        phrase(rf"(?:по|on) (?P<days>{_DAYS})(?<!wd\d)|(?<!wd\d )(?:по) (?P<days2>{_DAYS})"),
        lambda seen, *_: Repeat("WEEKLY", 1, rhythms.days_of(seen["days"] or seen["days2"])),
    ),
    (phrase(rf"(?:on )?(?P<days>{_PLURAL})"), rhythms.every_days),
    (
        phrase(r"(?:(?:on|в|во|по) )?(?P<days>wd\d(?: ?/ ?wd\d){2,6})"),
        rhythms.every_days,
    ),
    (
        phrase(
            r"(?:(?:on|в|во) )?(?P<days>wd\d(?: ?(?:,|и|and|&) ?(?:и |and )?(?:в |во |on )?wd\d){1,6})"
        ),
        rhythms.every_days,
    ),
    (phrase(rf"(?:(?:on|в|во) )?(?P<days>wd\d ?- ?wd\d(?:{_SEP}wd\d)?)"), rhythms.range_of_days),
    (phrase(r"через uday(?= \d+ times)"), lambda *_: Repeat("DAILY", 2)),
    (phrase(r"через uday"), rhythms.through_a_day),
)
