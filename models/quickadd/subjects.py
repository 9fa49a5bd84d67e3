"""Words of time that tell of something else: rates, ratios, what a plan is for, both ends of a move.

These stay words of the title: no rule of time looks into them afterwards.
"""

import re
from collections.abc import Callable
from functools import partial

from models.quickadd.line import OPAQUE, Line, Made, phrase

Judge = Callable[[re.Match[str], Line, int, int], bool]
"""Whether the items from–to of the line are no time."""


def hide(line: Line) -> None:
    """Shuts them away from the rules that come after."""
    for pattern, judge in _RULES:
        line.rewrite(pattern, partial(_hidden, judge))


def _hidden(judge: Judge, seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    return (OPAQUE, None) if judge(seen, line, first, last) else None


def _always(_seen: re.Match[str], _line: Line, _first: int, _last: int) -> bool:
    return True


_PER = re.compile(
    r"(?:раза?|км|килом\w+|м|метр\w*|миль|рубл\w+|руб|р|долл\w+|евро|литр\w*|л|шт\w*|штук|кг|оборот\w*|"
    r"знак\w*|человек|процент\w*|вт|квт\w*)"
)
_MEASURED = re.compile(r"[$€£]?\s?\d[\d\s.,]*\s?(?:%|[₽$€£]|[^\W\d_]+\.?)?")
_PEOPLE = re.compile(r".*(?:ами|ями|ом|ем|ой|ей|ым|им|го)")


def _rate(_seen: re.Match[str], line: Line, first: int, _last: int) -> bool:
    """«30 км в час», «2 раза в час», «20 заявок в час»; «с 3 клиентами в час» is a time."""
    said, before = line.raw(first).casefold(), line.form(first - 1)
    if line.form(first) == OPAQUE:
        return bool(_MEASURED.fullmatch(said)) and bool(
            said[-1] in "%₽$€£." or _PER.fullmatch(re.sub(r"[\W\d]+", "", said) or "-")
        )
    if _PER.fullmatch(said):
        return True
    return (
        bool(re.fullmatch(r"\d+", before))
        and said.isalpha()
        and line.form(first) == said.replace("ё", "е")
        and not _PEOPLE.fullmatch(said)
    )


_SIGNS = re.compile(r"§\w+|\W")
_OF_DAYS = frozenset(
    [
        "every",
        "next",
        "this",
        "coming",
        "on",
        "by",
        "until",
        "till",
        "before",
        "from",
        "starting",
        "until",
        "through",
    ]
)


def _capitals(_seen: re.Match[str], line: Line, first: int, _last: int) -> bool:
    """«Пропуск в СБ»: a name in capitals behind other words, in a text that is not all capitals."""
    said = line.raw(first)
    if not (2 <= len(said) <= 3 and said.isupper()) or not any(c.islower() for c in line.text):
        return False
    timed = re.fullmatch(r"\d{1,2}:\d\d", line.form(first + 1))
    if timed or line.form(first - 1) in _OF_DAYS or _listed(line, first):
        return False
    return any(not _SIGNS.fullmatch(line.form(at)) for at in range(first))


def _listed(line: Line, at: int) -> bool:
    """«ПН, СР и ПТ», «ПН-ПТ»: several of them are days."""
    return any(
        line.form(at + way) in (",", "и", "and", "-", "/")
        and line.form(at + 2 * way).startswith("wd")
        for way in (-1, 1)
    )


_SHORT = frozenset({"sun", "sat", "wed", "mon", "mar", "may", "dec"})


def _with_article(_seen: re.Match[str], line: Line, first: int, last: int) -> bool:
    """ "In the sun": other words are spelled so; "notes of the Monday meeting"."""
    if line.form(first - 1) in _OF_DAYS:
        return False
    return line.raw(last - 1).casefold() in _SHORT or _names_something(line, last)


def _names_something(line: Line, at: int) -> bool:
    """Whether what stands there is a thing that a day before it tells apart from others."""
    after = line.form(at)
    return bool(_WORD.fullmatch(after)) and not _NO_NOUN.fullmatch(after)


_NO_NOUN = re.compile(
    r"(?:u(?:min|hour|day|week|month|quarter|year)|wds?\d|mo\d|¤).*|at|on|in|by|before|after|from|until|till|for|with|to|and|or|during|starting|"
    r"please|via|between|except|but|not|morning|evening|afternoon|night|noon|midnight|lunch|times|"
    r"завтра|сегодня|every|next|this|weekdays|weekend|as|if|when|while"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def _adjective(_seen: re.Match[str], line: Line, first: int, last: int) -> bool:
    """ "Send weekly report": before its noun; in front where the time is said otherwise."""
    before = line.form(first - 1)
    others = (line.form(at) for at in range(last, len(line.items)))
    front = not before and any(form == "every" or form.startswith("mo") for form in others)
    return (front or bool(_WORD.fullmatch(before))) and _names_something(line, last)


_MOVES = re.compile(
    r"перен[оеё]с\w*|передви\w+|сдви\w+|отлож\w+|перестав\w+|mov(?:e|ed|ing)|resched\w+|push(?:ed)?|bump(?:ed)?|shift\w*|postpone\w*"
)
_BOOKS = re.compile(r"назнач\w+|запи(?:с|ш)\w+|договор(?:и\w+)|schedule|book")


def moves(line: Line) -> bool:
    """Whether the task is to move something to another time."""
    return any(_MOVES.fullmatch(item.form) for item in line.items)


def books(line: Line) -> bool:
    """Whether it is to find or change a time for something."""
    return any(_MOVES.fullmatch(item.form) or _BOOKS.fullmatch(item.form) for item in line.items)


def _moved(_seen: re.Match[str], line: Line, _first: int, _last: int) -> bool:
    return moves(line)


_CHANGES = re.compile(
    r"обнов\w+|увелич\w+|уменьш\w+|повыс\w+|пониз\w+|сниз\w+|подн(?:ять|ими)|расшир\w+|сократ\w+|измен\w+|"
    r"помен\w+|upgrade\w*|update\w*|bump|increase|decrease|raise|reduce|lower|migrate|convert|change|grow|scale"
)


def _changed(_seen: re.Match[str], line: Line, first: int, _last: int) -> bool:
    """«Поднять цену с 10 до 12», "upgrade Node from 18 to 20"."""
    return any(_CHANGES.fullmatch(line.form(at)) for at in range(first))


_NOUN = re.compile(
    r"план(?:а|у|е|ом|ы|ов)?|меню|график\w{0,3}|бюджет\w{0,2}|отчет\w{0,2}|задачи?|задач|цел[ьией]+|"
    r"расписани\w|прогноз\w{0,2}|смет[ауые]|программ[ауые]|повестк[ауие]|роадмап|контент-план|"
    r"список|закупк[аиу]|заявк[аиу]|"
    r"plans?|menu|budget|report|tasks|goals?|forecast|agenda|roadmap|rota|schedule|targets?"
)
_LOCATIVE = frozenset({"неделе", "месяце", "квартале", "году"})


def _subject(seen: re.Match[str], line: Line, first: int, last: int) -> bool:
    """«План продаж на следующую неделю»: what it is for; «на следующей неделе» is when."""
    if line.raw(last - 1).casefold() in _LOCATIVE or books(line):
        return False
    near = 1 if seen["prep"] == "for" else 3
    for at in range(first - 1, max(first - 1 - near, -1), -1):
        if not _WORD.fullmatch(line.form(at)):
            return False
        if _NOUN.fullmatch(line.form(at)):
            return True
    return False


_MER = r"(?:утра|дня|вечера|ночи|am|pm)"
_END = (
    rf"(?:the )?(?:wd\d|завтра|сегодня|послезавтра|\d{{1,2}}[:.]\d\d(?: {_MER})?|"
    rf"\d{{1,2}}o?(?: mo\d+| числа| uhour| {_MER})?|mo\d+(?: \d{{1,2}}o?)?|"
    r"(?:this |next )(?:wd\d|uweek|umonth|uquarter|uyear)|утра|вечера|утро|вечер)"
)
_HOUR = rf"(?: (?:в|на|к|at|by) \d{{1,2}}(?:[:.]\d\d)?(?: uhour)?(?: {_MER})?)?"
_AT = rf"(?:в|во|at) \d{{1,2}}(?:[:.]\d\d)?(?: uhour)?(?: {_MER})?"
_YESTERDAY = (
    rf"(?:{_AT} )?(?:вчера|позавчера|yesterday)"
    rf"(?: (?:утром|днем|вечером|ночью|morning|afternoon|evening|night))?(?: {_AT})?"
)
"""What has been is no due time, and neither is an hour of it."""
_UNIT = r"(?:u(?:min|hour|day|week|month|quarter|year)|halfhour|halfyear|дня)"
_DONE = (
    r"выполнения|завершения|окончания|последнего|completion|completing|done|finishing|it|being|¤"
)
_RULES: tuple[tuple[re.Pattern[str], Judge], ...] = (
    (phrase(rf"(?P<what>¤|[^\W\d_]+) в uhour(?! {_MER}| пик)"), _rate),
    (
        phrase(
            rf"(?<!§[dtm] )(?<!в )\d+(?:[.,]\d+)? к \d+(?! (?:mo\d+|числа|uhour|часам|umin|{_MER}|\d+))"
        ),
        _always,
    ),
    (phrase(_YESTERDAY), _always),
    (phrase(r"(?:twice|thrice|\d times) (?:daily|weekly|monthly|yearly|an? u\w+)"), _always),
    (phrase(r"(?:на )?next uday (?:после|after)"), _always),
    (phrase(r"wd\d"), _capitals),
    (phrase(r"the (?:wd\d|mo\d+(?! \d)|mo\d+ \d{1,2}o?)"), _with_article),
    (phrase(r"daily|weekly|monthly|quarterly|yearly|nightly|hourly"), _adjective),
    (phrase(rf"(?:с|со|from) {_END} (?:на|to) {_END}{_HOUR}"), _moved),
    (phrase(r"(?:с|со|from) \d+(?:[.,]\d+)? (?:до|на|to) \d+(?:[.,]\d+)?"), _changed),
    (
        phrase(
            r"(?P<prep>на|for) (?:the )?(?:next|this|coming) (?:uweek|umonth|uquarter|uyear)(?! ?,? ?(?:в |во |on )?wd)"
        ),
        _subject,
    ),
    (
        phrase(
            rf"(?:через|спустя|in|within) (?:(?:\d+(?:[.,]\d+)?|an?|pair(?: of)?|half an?) )?{_UNIT}"
            rf"(?: с половиной)? (?:после|after) (?:the |our |my )?(?!(?:{_DONE})\b)(?:\d{{1,2}}o? mo\d+|\S+)"
        ),
        _always,
    ),
)
