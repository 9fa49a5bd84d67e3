"""Days that are named: dates, weekdays, ends of weeks and months."""

import re
from dataclasses import replace
from datetime import timedelta
from functools import partial

from models.quickadd import days
from models.quickadd.fitting import either, fits, looks_back
from models.quickadd.line import Line, Made, phrase
from models.quickadd.values import Day, Setting

PREP = (
    r"(?P<prep>(?:(?:не )?(?:позднее|позже|раньше|ранее)(?:(?: ,)? чем)? |после |after |no later than |начиная с |ближе к |до |к |ко |на |в |во |с |со |"
    r"on |by |before |until |till |through |due (?:on |by )?|for |from |starting (?:from |on )?|"
    r"since |up to |on or before |(?:for |on |in )?(?:the )?uweek of )?(?:the )?)"
)
_OFF = frozenset({"за", "от", "про", "about", "of", "об", "о", "or"})
"""Words before a date that make it a subject: «отчёт за 5 марта», «письмо от 3 мая»."""
_YEAR = r"(?: (?P<year>\d{4})(?: (?:uyear|г))?(?: \.)?)?"
_NUMBERED = re.compile(r"\d|mo\d")
_INCLUSIVE = phrase(r"§d (?:включительно|inclusive)")
_OR_AFTER = phrase(r"§d or (?:the )?(?:uday after|following uday)")
_OR_NEXT = phrase(r"§d ?,? (?:или|либо|or) (?:(?:в|во|на|до|к) )?(?:the )?next(?: one)?")
_NIGHT = phrase(r"(?:в )?ночь (?:§d )?§d")
_EITHER = phrase(r"§d ?,? (?:или|либо|or|or maybe|/|(?P<dash>-)) §d")


def apply(line: Line, setting: Setting) -> None:
    """Makes «§d» of every day that is named, «§never» of «31 февраля»."""
    for pattern, read in _RULES:
        line.rewrite(pattern, partial(_named, read, setting))
    line.rewrite(_INCLUSIVE, lambda _seen, line, first, _last: ("§d", line.items[first].value))
    line.rewrite(_NIGHT, _night_before)
    line.rewrite(_EITHER, _offered)
    line.rewrite(_OR_AFTER, partial(_or_later, 1))
    line.rewrite(_OR_NEXT, partial(_or_later, 7))


def _named(
    read: days.Judge, setting: Setting, seen: re.Match[str], line: Line, first: int, last: int
) -> Made:
    if line.form(first - 1) in _OFF and not either(line, first - 1):
        return None
    if not fits(seen, line, first, last):
        return None
    day = read(seen, setting)
    if day == days.NO_SUCH:
        begin = next(at for at in range(first, last) if _NUMBERED.match(line.form(at)))
        return "§never", line.text[line.items[begin].start : line.items[last - 1].end]
    if (
        day
        and _LONG_AHEAD < (day.on - setting.today).days < _YEAR_AHEAD
        and looks_back(seen, line, first)
    ):
        return None
    return ("§d", day) if day else None


_LONG_AHEAD = 300
_YEAR_AHEAD = 366
"""Days to a date that was not long ago this year."""


def _offered(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    """«Завтра или послезавтра», «сегодня-завтра»; «16 марта - понедельник» is one day."""
    one, other = line.items[first].value, line.items[last - 1].value
    if seen["dash"] and (one.weekday or other.weekday or not one.on < other.on):
        return None
    return "§d", replace(one, others=(other.on, *one.others))


def _night_before(_seen: re.Match[str], line: Line, _first: int, last: int) -> Made:
    """«В ночь на субботу» begins on Friday."""
    day: Day = line.items[last - 1].value
    if not line.raw(last - 1).casefold().startswith("на "):
        return None
    return "§d", replace(day, on=day.on - timedelta(days=1), others=(), part="night", weekday=False)


def _or_later(days: int, _seen: re.Match[str], line: Line, first: int, _last: int) -> Made:
    one: Day = line.items[first].value
    return "§d", replace(one, others=(one.on + timedelta(days=days), *one.others))


_EDGE = r"(?P<prep>(?:до|к|ко|в|во|due|due by|by|at|in|before|on|until|till|ближе к|не позднее) (?:the )?|самому |самом )?(?P<edge>end|start|middle)"
_NUMERIC = r"\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d\d))?"
_RULES: tuple[tuple[re.Pattern[str], days.Judge], ...] = (
    (
        phrase(
            rf"(?:с|со|from|between) (?P<begin>{_NUMERIC}) ?(?:по|до|to|until|till|through|and|-) ?(?P<end>{_NUMERIC})"
        ),
        days.numeric_range,
    ),
    (
        phrase(rf"(?<!wd\d )(?<!завтра )(?P<begin>{_NUMERIC}) ?- ?(?P<end>{_NUMERIC})"),
        days.numeric_range,
    ),
    (phrase(PREP + r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"), days.iso),
    (
        phrase(
            PREP
            + r"(?P<day>\d{1,2})[./-](?P<month>\d{1,2})[./-](?P<year>\d{4}|\d\d)(?: (?:uyear|г)(?: \.)?| \.(?= ))?"
        ),
        days.iso,
    ),
    (phrase(PREP + r"(?P<day>\d{1,2})[./](?P<month>\d\d)"), days.dotted),
    (
        phrase(
            r"(?:с|со|from) (?P<from>\d{1,2}o?)(?: (?P<first>mo\d+))? (?:по|до|to|until|till|through) (?P<day>\d{1,2}o?) (?P<month>mo\d+)"
            + _YEAR
        ),
        days.from_to,
    ),
    (
        phrase(
            r"(?:(?:с|from) )?(?P<from>\d{1,2}o?)(?: (?P<first>mo\d+))? ?- ?(?P<day>\d{1,2}o?) (?P<month>mo\d+)"
            + _YEAR
        ),
        days.from_to,
    ),
    (
        phrase(
            r"(?:from |between )?(?P<first>mo\d+) (?P<from>\d{1,2}o?) ?(?:-|to|through|until|till|and) ?(?P<month>mo\d+) (?P<day>\d{1,2}o?)"
            + _YEAR
        ),
        days.from_to,
    ),
    (
        phrase(
            r"(?:from )?(?P<month>mo\d+) (?P<from>\d{1,2}o?)(?P<first>) ?(?:-|to|through) ?(?P<day>\d{1,2}o?)"
            + _YEAR
        ),
        days.from_to,
    ),
    (
        phrase(
            PREP
            + r"(?P<day>\d{1,2}o?)(?: mo\d+)? (?:или|либо|and|or|и|,) (?:the |на |в |до )?(?P<second>\d{1,2}o?) (?P<month>mo\d+)"
        ),
        days.either_of_month,
    ),
    (
        phrase(
            PREP + r"(?P<day>\d{1,2}o?) (?:of )?(?P<month>mo\d+)(?: \.)?(?: ,(?= \d{4}))?" + _YEAR
        ),
        days.worded,
    ),
    (
        phrase(
            PREP
            + r"(?P<month>mo\d+) (?:the )?(?P<day>\d{1,2}o?)(?: числа)?(?: ,(?= \d{4}))?"
            + _YEAR
            + r"(?! (?:u|§u))"
        ),
        days.worded,
    ),
    (phrase(PREP + r"(?:(?:an? |(?P<n>\d+) )?uweek from )(?P<wd>wd\d)"), days.weeks_from),
    (phrase(r"(?:(?:в|во|на|до|к|ко|on|by) )?(?P<wd1>wd\d) ?- ?(?P<wd2>wd\d)"), days.both),
    (
        phrase(r"(?:с|со|from) (?P<wd1>wd\d) (?:по|до|to|until|till|through) (?P<wd2>wd\d)"),
        days.weekdays,
    ),
    (
        phrase(r"(?P<prep>(?:by|at|before|до|к) )?(?:the )?(?P<which>)(?P<end>eod|eow|eom|eoy)"),
        days.shorthand,
    ),
    (phrase(r"(?P<loose>на|в течение) uweek"), days.this_week),
    (phrase(PREP + r"(?:the )?uday after (?:завтра)"), days.near(2)),
    (phrase(PREP + r"после завтра"), days.near(2)),
    (phrase(PREP + r"послезавтра"), days.near(2)),
    (phrase(PREP + r"завтра(?: ?же)?"), days.near(1)),
    (phrase(PREP + r"сегодня(?: ?же)?"), days.near(0)),
    (phrase(PREP + r"(?:сегодня )?tonight"), days.near(0, "evening")),
    (phrase(PREP + r"next uday"), days.near(1)),
    (
        phrase(
            PREP
            + r"(?P<near>завтрашн|сегодняшн)(?:его|ему|им|ий) (?P<part>утр[оауе]|утром|вечер|вечер[ау]|вечером|обеда?|обеду|ночью|днем|дня|uday)"
        ),
        days.near_part,
    ),
    (
        phrase(
            r"(?:(?:в|во|до|к|on|by) )?(?:the )?(?P<nth>last|\do|second) (?P<wd>wd\d) (?:of )?(?:the )?(?:(?P<which>next|this) )?(?:umonth|(?P<month>mo\d+))"
        ),
        days.nth,
    ),
    (
        phrase(
            r"(?P<prep>(?:в|во|до|к|on|by) (?:the )?)?last (?P<working>working )?(?:uday|дня) (?:of )?(?:the )?(?:(?P<which>next|this) )?(?:umonth|(?P<month>mo\d+))"
        ),
        days.last_day,
    ),
    (
        phrase(
            r"(?P<which>(?:в |in )?next umonth) (?:on )?(?:the )?(?P<day>\d{1,2})(?:o| числа|o числа)"
        ),
        days.number,
    ),
    (
        phrase(
            r"(?:(?:в|во|на|in|during|by) )?(?:the )?(?P<nth>[1-4]o|last) uweek (?:of )?(?P<month>mo\d+)"
        ),
        days.week_of_month,
    ),
    (
        phrase(
            r"(?P<prep>(?:в|во|до|к|ко|on|by) )?(?:the )?1o (?P<working>working )?(?:uday|дня) (?:of )?(?:the )?(?:(?P<which>next) )?(?:umonth|(?P<month>mo\d+))"
        ),
        days.first_day,
    ),
    (phrase(PREP + r"(?P<wd>wd\d) (?:на |of )?(?P<week>next|this|той) uweek"), days.weekday_of),
    (
        phrase(
            r"(?P<prep>(?:на|до|к|by) )?(?P<week>next|this|той) (?:uweek|нед)(?: \.)? ,?(?:в |во |on )?(?P<wd>wd\d)"
        ),
        days.weekday_of,
    ),
    (phrase(PREP + r"(?:(?P<which>this|next|coming) )(?:\. )?(?P<wd>wd\d)"), days.weekday),
    (
        phrase(
            r"(?P<prep>(?:на|в|on|over|до|к|by|for) (?:the )?)?(?:(?P<which>this|next|coming) )weekend"
        ),
        days.weekend,
    ),
    (
        phrase(r"(?P<which>)(?P<prep>(?:на|в|on|over|до|к|by|at|for) (?:the )?)weekend"),
        days.weekend,
    ),
    (
        phrase(
            _EDGE
            + r" (?:of )?(?:the )?(?:(?P<which>this|next|текущего|текущей|every) )?(?P<unit>u(?:week|month|quarter|year|day)|дня)"
        ),
        days.edge,
    ),
    (phrase(r"(?P<prep>)(?P<which>)(?P<edge>end) of (?P<unit>uday|дня|uweek|umonth)"), days.edge),
    (phrase(_EDGE + r" (?:- |of )?(?P<month>mo\d+)"), days.edge_of_month),
    (
        phrase(
            r"(?P<prep>(?:in|by|before) )(?P<edge>early|late) (?P<month>mo\d+)|(?:в )?(?P<of>1o|last) числах (?P<within>mo\d+)"
        ),
        days.about_month,
    ),
    (
        phrase(
            r"(?P<prep>(?:in|by|before) )?(?P<edge>early|late) (?P<which>next|this) (?P<unit>uweek|umonth)"
        ),
        days.edge,
    ),
    (
        phrase(
            r"(?:в|во|на|до конца) (?P<half>[12])o половин[еуы] (?:(?P<month>mo\d+)|(?P<unit>umonth|uyear))"
        ),
        days.half,
    ),
    (
        phrase(
            r"(?P<prep>(?:на|в|до|к|с|со|by|for|during|from|starting) )?(?P<week>next|this|(?<=на )той) (?:uweek|нед)(?: \.)?"
        ),
        days.week,
    ),
    (
        phrase(r"(?:в|во|in|for|during)? ?(?P<which>next|this) (?P<unit>umonth|uquarter|uyear)"),
        days.next_period,
    ),
    (phrase(r"(?:this |next )?season(?P<season>\d+)(?: next uyear)?"), days.season),
    (
        phrase(
            r"(?P<prep>до|к|ко|by|before|until|in|this|during) (?:the |this )?sn(?P<season>\d+)"
        ),
        days.until_season,
    ),
    (phrase(_EDGE + r" (?:of )?(?:the |this )?sn(?P<season>\d+)"), days.edge_of_season),
    (phrase(r"(?:с )?(?P<from>\d{1,2})(?:o)?(?: ?- ?| по )(?P<day>\d{1,2})o? числа"), days.numbers),
    (phrase(r"(?P<prep>(?:до|к|перед) )(?:нового uyear|новому uyear|новым годом)"), days.new_year),
    (
        phrase(
            r"(?P<prep>(?:до|к|на|с|в|во|не позднее|by|on|before|until) (?:the )?)?(?P<day>\d{1,2}o?) числа(?P<which> next umonth)?"
        ),
        days.number,
    ),
    (
        phrase(
            r"(?P<prep>(?:до|к|на|не позднее|by|on|before|until|till|due|due on) (?:the )?)(?P<day>\d{1,2}o)(?! (?:u|wd|mo|working))"
        ),
        days.number,
    ),
    (phrase(r"(?P<front>)the (?P<day>\d{1,2}o)"), days.number),
    (phrase(r"(?<=wd\d )(?:, )?the (?P<day>\d{1,2}o)"), days.number),
    (phrase(r"числа (?P<day>\d{1,2}o)"), days.number),
    (
        phrase(r"(?P<genitive>)(?P<day>\d{1,2}o) (?:и|или|либо) (?P<second>\d{1,2}o)"),
        days.either_number,
    ),
    (phrase(r"(?P<genitive>)(?P<day>\d{1,2}o)"), days.number),
    (phrase(r"(?:в|во|in) (?P<month>mo\d+) ?- ?(?P<until>mo\d+)"), days.months),
    (
        phrase(
            r"(?P<prep>(?:в|во|до|к|с|in|by|before|until|till|starting) )(?P<month>mo\d+)(?! \d)"
        ),
        days.month,
    ),
    (phrase(PREP + r"(?P<bare>)(?P<wd>wd\d)(?: (?P<which>coming))?"), days.weekday),
)
