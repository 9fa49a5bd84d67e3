"""Times of day: digits, words, halves and quarters of hours, parts of the day, ranges."""

import re
from dataclasses import replace
from functools import partial

from models.quickadd import hours
from models.quickadd.line import Line, Made, phrase
from models.quickadd.values import Clock

_HM = r"(?:[01]?\d|2[0-4])[:.-][0-5]\d"
_PREP = (
    r"(?:(?:ровно |где - то |примерно |exactly )?(?:(?:не )?(?:позднее|позже|раньше|ранее)(?:(?: ,)? чем)? |no later than |где - то |примерно |ровно |около |ближе к |в районе |"
    r"на |в |во |к |ко |до |после |с |со |с самого |at |by |@ |around |about |before |until |till |after |"
    r"from |for |starting (?:at|from) |not later than ))"
)
_MER = r"(?P<mer>утра|дня|вечера|вечеру|ночи|пополудни|am|pm|a \. m \.|p \. m \.|a \. m|p \. m|in the (?:morning|afternoon|evening)|at night)"
_RIGHT = r"(?:сразу |right |straight |just )?"
_NEARLY = r"(?:ближе |ровно |где - то |примерно |exactly |sometime )?"
_BARE_AFTER = r"(?:в|во|к|ко|до|после|около|в районе|ближе к|с|at|by|@|around|until|till|before|after|не позднее|не позже)"


def apply(line: Line, *, english: bool = False) -> None:
    """Makes «§t» of times and «§p» of parts of the day.

    `english`: a time up to 6:59 without more is in the afternoon; elsewhere hours count to 24.
    """
    for pattern, read in _RULES:
        line.rewrite(pattern, partial(_timed, read, english))


_ENGLISH = re.compile(r"(?:at|by|around|about|before|after|until|till|from|for|between) ")


def _timed(
    read: hours.Reading, english: bool, seen: re.Match[str], line: Line, first: int, last: int
) -> Made:
    made = read(seen, line, first, last)
    return _written(made, seen, english=english) if made else None


def _written(made: tuple[str, Clock | str], seen: re.Match[str], *, english: bool) -> Made:
    """«6:45» is early in the morning; in English that needs "am"."""
    form, clock = made
    said = seen.groupdict()
    digits = re.match(r"\d{1,2}[:.-]\d\d", said.get("at") or said.get("begin") or "")
    if not isinstance(clock, Clock) or not digits:
        return form, clock
    english = english or bool(_ENGLISH.match(seen[0]))
    return form, replace(clock, written=True, sure=clock.sure or (clock.hour <= 6 and not english))


_RULES: tuple[tuple[re.Pattern[str], hours.Reading], ...] = (
    (
        phrase(
            r"\A(?!202[4-9])(?P<at>[01]?\d|2[0-3])(?: |(?<=\d\d))(?P<minute>[0-5]\d)(?P<mer>)\Z"
        ),
        hours.words,
    ),
    (
        phrase(
            rf"(?:(?:с|со|from|between|в|at) )?(?P<begin>{_HM})(?: {_MER.replace('mer', 'mer1')})? ?(?:-|до|to|until|till|по) (?P<end>{_HM}|\d{{1,2}})(?: {_MER.replace('mer', 'mer2')})?"
        ),
        hours.span,
    ),
    (
        phrase(
            rf"(?:между|between) (?P<begin>{_HM}|\d{{1,2}})(?: {_MER.replace('mer', 'mer1')})? (?:and|и) (?P<end>{_HM}|\d{{1,2}})(?: {_MER.replace('mer', 'mer2')})?"
        ),
        hours.span,
    ),
    (
        phrase(
            rf"(?:с|со|from) (?P<begin>\d{{1,2}})(?: uhour)?(?: {_MER.replace('mer', 'mer1')})? ?(?:-|до|to|until|till|по) ?(?P<end>{_HM}|\d{{1,2}})(?: uhour)?(?: {_MER.replace('mer', 'mer2')})?"
        ),
        hours.span,
    ),
    (
        phrase(
            rf"(?P<begin>\d{{1,2}})(?: (?P<mer1>am|pm))? ?(?:-|to) (?P<end>{_HM}|\d{{1,2}}) (?P<mer2>am|pm)"
        ),
        hours.span,
    ),
    (
        phrase(
            rf"(?<=§d )(?:(?:с|from) )?(?P<begin>\d{{1,2}})(?P<mer1>) ?- ?(?P<end>{_HM}|\d{{1,2}})(?P<mer2>)"
        ),
        hours.span_of_day,
    ),
    (
        phrase(
            rf"{_PREP}?без (?P<less>\d{{1,2}}|четверти) (?:umin )?(?P<hour>\d{{1,2}})(?: {_MER})?"
        ),
        hours.without,
    ),
    (
        phrase(
            rf"(?P<prep>{_PREP})?(?P<less>\d{{1,2}}|(?:a )?uquarter) (?:umin )?to (?P<hour>\d{{1,2}})(?: {_MER})?(?! u)"
        ),
        hours.english_to,
    ),
    (
        phrase(
            rf"{_PREP}?(?P<more>half|\d{{1,2}}|(?:a )?uquarter) (?:umin )?past (?P<hour>\d{{1,2}})(?: {_MER})?"
        ),
        hours.english_past,
    ),
    (
        phrase(rf"(?:at|by|around|before) half (?P<at>\d{{1,2}})(?P<minute>)(?: {_MER})?"),
        hours.british,
    ),
    (
        phrase(
            rf"{_PREP}?(?:пол|половина|половину|половине|половины) (?P<hour>\d{{1,2}}o?)(?: {_MER})?"
        ),
        hours.half,
    ),
    (phrase(rf"{_PREP}?halfto(?P<hour>\d{{1,2}})(?: {_MER})?"), hours.half),
    (phrase(rf"{_PREP}?(?P<piece>четверть) (?P<hour>\d{{1,2}}o)(?: {_MER})?"), hours.half),
    (phrase(rf"{_PREP}?(?P<minute>\d{{1,2}}) umin (?P<hour>\d{{1,2}}o)(?: {_MER})?"), hours.past),
    (
        phrase(
            rf"(?P<prep>{_PREP})?(?P<at>{_HM})(?: uhour)?(?: {_MER})?(?: включительно)?(?! ?[-:/]\d)"
        ),
        hours.digits,
    ),
    (phrase(rf"(?P<prep>{_PREP})?(?P<at>\d{{1,2}})(?: uhour)? {_MER}"), hours.digits),
    (
        phrase(
            rf"{_PREP}(?P<at>\d{{1,2}}) (?P<minute>[0-5]\d|0 \d)(?: {_MER})?(?! (?:u|mo|числа|шт))"
        ),
        hours.words,
    ),
    (
        phrase(
            rf"(?:{_PREP})(?P<at>\d{{1,2}}) (?:uhour|часам)(?: (?P<minute>[0-5]?\d)(?: (?:umin|м))?)?(?: {_MER})?"
        ),
        hours.hours,
    ),
    (
        phrase(rf"(?P<at>\d{{1,2}}) uhour(?: (?P<minute>[0-5]\d)(?: (?:umin|м))?)?(?: {_MER})?"),
        hours.short_hours,
    ),
    (
        phrase(
            rf"(?:в|к|до|после|около) uhour(?: {_MER})?(?! пик)|на uhour {_MER.replace('mer', 'mer0')}"
        ),
        hours.one,
    ),
    (
        phrase(
            rf"(?:(?:примерно|ровно|где - то|приблизительно|exactly|approximately|sharp) )?(?P<prep>{_BARE_AFTER}) (?P<at>\d{{1,2}})(?: o'clock)?(?:(?= \. )|(?= ,)|)"
        ),
        hours.bare,
    ),
    (
        phrase(r"(?<=§d )(?P<prep>(?:на|for|к|до|, ?на) )(?P<at>\d{1,2})(?: uhour)?"),
        hours.after_date,
    ),
    (phrase(r"(?<=§d )(?P<at>\d{1,2})"), hours.after_date),
    (phrase(r"(?<=[,)] )(?P<at>\d{1,2}) uhour"), hours.of_day),
    (phrase(r"at (?P<at>[01]\d|2[0-3])(?P<minute>00|15|30|45)(?P<mer>)"), hours.military),
    (phrase(r"(?P<prep>to|на) (?P<at>\d{1,2})(?= §|$)"), hours.moved),
    (phrase(rf"{_PREP}?(?P<at>\d{{1,2}}) (?:- )?ish(?P<minute>)(?P<mer>)"), hours.hours),
    (phrase(r"(?:до|before|перед) (?:обеда|обедом|обед|lunch)"), hours.part("before_lunch")),
    (phrase(rf"{_RIGHT}(?:после|after) (?:обеда|lunch)"), hours.part("after_lunch")),
    (
        phrase(
            rf"{_NEARLY}(?:в|к|ко|на|at|by|around|during) (?:обед|обеду|обеденный перерыв|обеденное время|lunch)"
        ),
        hours.part("lunch"),
    ),
    (
        phrase(rf"(?:{_NEARLY}(?:в|к|до|около|at|by|around|before|until) )?noon"),
        hours.part("noon"),
    ),
    (
        phrase(rf"{_NEARLY}(?:в|к|до|около|at|by|around|before|until) midnight"),
        hours.part("midnight"),
    ),
    (phrase(r"(?:в|во|на) 1o половин[еу] (?:uday|дня)"), hours.part("morning")),
    (phrase(r"(?:в|во|на) 2o половин[еу] (?:uday|дня)"), hours.part("after_lunch")),
    (
        phrase(
            rf"{_RIGHT}(?:после|after) (?:работы|work)|(?:к|в|до|by|at|before|until)? ?(?:the )?end (?:of )?(?:the )?(?:working|рабочего) (?:uday|дня)|(?:by |before )?(?:cob|close of (?:business|working))"
        ),
        hours.part("office"),
    ),
    (
        phrase(
            r"(?:к |до |под |с |с самого |ближе к |рано |поздно |в )(?P<part>утра|утру|вечера|вечеру|вечером|утром)(?! \d)"
        ),
        hours.plain_part,
    ),
    (
        phrase(r"(?:рано |поздно |ранним |поздним )?(?P<part>утром|днем|вечером|ночью)(?: ?, ?)?"),
        hours.plain_part,
    ),
    (
        phrase(r"(?:early |late )?(?:in the|this|during the) (?P<part>morning|afternoon|evening)"),
        hours.plain_part,
    ),
    (phrase(r"at (?P<part>night)"), hours.plain_part),
    (phrase(r"(?<=§d )(?P<part>утра|вечера|(?:утро|вечер)(?= [,.)§]|$))"), hours.plain_part),
    (
        phrase(r"(?<=§d )1o thing(?: in the morning)?|1o thing(?: in the morning)?(?= §d)"),
        hours.part("morning"),
    ),
    (phrase(r"(?P<part>am|pm)"), hours.english_part),
    (phrase(r"(?:early |late )?(?P<part>morning|afternoon|evening|night)"), hours.english_part),
)
