"""Whether a day that is named without much around it is meant as a date."""

import re

from models.quickadd import lexicon
from models.quickadd.line import Line

_SUBJECTS = frozenset(
    {"разработки", "тестирования", "обитания", "исполнения", "выполнения", "сборки"}
)


_VERBS = frozenset(
    [
        *("pay", "call", "send", "buy", "submit", "meet", "check", "file", "return", "renew"),
        *("cancel", "email", "write", "prepare", "finish", "review", "collect", "pick", "go"),
        *("transfer", "deliver", "publish", "close", "start", "visit", "get", "give", "take"),
    ]
)
"""What stands behind a date in front of a task."""


def fits(seen: re.Match[str], line: Line, first: int, last: int) -> bool:
    """Whether a weekday or month without a word before it can be meant as a date."""
    said = seen.groupdict()
    if "loose" in said and line.raw(last - 1).casefold() not in ("неделе", "недели"):
        return False  # «меню на неделю» is for it
    if "genitive" in said:
        return _genitive(line, first, last)
    if "front" in said:
        return _front(line, first, last)
    if _is_thing(seen, line, last):
        return False
    if said.get("bare") is None or said.get("prep") or said.get("which"):
        return True
    return _apart(line, first, last)


_LOOKS_BACK = re.compile(
    r"отчет\w*|протокол\w*|итог\w*|фото\w*|акты?|почему|результат\w*|анализ\w*|проанализ\w*|разобра\w+|"
    r"справк\w+|сравни\w+|чеки?|report|minutes|notes|why|photos?|results?|review|analy[sz]e|explain|summary|"
    r"summari[sz]e|recap|compare|receipts?"
)
_AHEAD = frozenset({"до", "к", "ко", "на", "не", "by", "until", "till", "before", "due"})


def looks_back(seen: re.Match[str], line: Line, first: int) -> bool:
    """«Отчёт о поездке 2–5 марта», "why sales fell in February": what has been."""
    prep = (seen.groupdict().get("prep") or "").split(" ")[0]
    told = any(_LOOKS_BACK.fullmatch(line.form(at)) for at in range(first))
    return told and prep not in _AHEAD and not seen.groupdict().get("year")


def _is_thing(seen: re.Match[str], line: Line, last: int) -> bool:
    """«Среда обитания», «Май Банк»."""
    said = seen.groupdict()
    if said.get("day") and not said.get("month"):
        return not _of_month(line, last)
    if said.get("month") and "day" not in said:
        return _is_name(line, last)
    return bool(said.get("wd")) and (
        line.form(last) in _SUBJECTS or not _declined(seen, line, last)
    )


def _is_name(line: Line, last: int) -> bool:
    """«В Май Банк»: a Russian month has a capital only in a name."""
    said, behind = line.raw(last - 1), line.raw(last)
    capitals = said[:1].isupper() and behind[:1].isupper() and not said.isascii()
    return capitals and not line.text.isupper()


_DAY_OF_MONTH = re.compile(r"\d+|.*(?:го|му|е|st|nd|rd|th)", re.IGNORECASE)


_AGREEING = {"го": ("а", "я"), "му": ("у", "ю"), "ое": ("о", "е"), "ье": ("о", "е")}


_NUMBERED = frozenset(
    [
        *("floor", "row", "shelf", "page", "line", "slide", "drawer", "street", "avenue", "grade"),
        *("attempt", "try", "place", "round", "draft", "version", "edition", "anniversary"),
        *("birthday", "level", "section", "chapter", "step", "item", "phase", "column", "cell"),
    ]
)


def _agrees(ordinal: str, ahead: str) -> bool:
    """«На второе полугодие», «к первому уроку»: an ordinal in words that belongs to a noun; "on 2nd floor"."""
    if ordinal.isascii():
        return ahead in _NUMBERED
    return (
        ordinal.isalpha() and ahead.isalpha() and ahead.endswith(_AGREEING.get(ordinal[-2:], "§"))
    )


def _of_month(line: Line, last: int) -> bool:
    """«На 5-е», «к пятому»; «на 2-м этаже» and «на 2-й этаж» are none."""
    at = last - 1 if line.form(last - 1)[:1].isdigit() else last
    if _agrees(line.raw(at).casefold(), line.raw(at + 1).casefold()):
        return False
    return bool(_DAY_OF_MONTH.fullmatch(line.raw(at))) or not line.form(at)[:1].isdigit()


def _genitive(line: Line, first: int, last: int) -> bool:
    """«Аренда 15-го», at the end or before a time; «в половине седьмого» is a time itself."""
    ends = line.form(last) in ("", ",", ".", ")") or _timely(line, last)
    if line.form(first - 1) in ("пол", "половина", "половину", "половине", "четверть", "umin"):
        return False
    if line.form(first - 1).startswith("wd"):
        return True  # «в пятницу 13-го закрыть смену»
    raw = line.raw(first).casefold()
    digits = re.fullmatch(r"\d+-?го", raw)
    return bool(digits and (ends or first == 0)) or (raw.endswith("го") and ends and first > 0)


def _front(line: Line, first: int, last: int) -> bool:
    """ "The 15th pay rent"; "the 15th floor" is none."""
    counted = re.fullmatch(r"\d+(?:st|nd|rd|th)", line.raw(last - 1).casefold())
    does = line.form(last) in (*_VERBS, ":", "-", ",") or line.form(last).startswith("§")
    return bool(counted) and does and (first == 0 or line.form(first - 1).startswith("§"))


_PARTS = (
    *("вечеру", "вечера", "утру", "утра", "обед", "обеду", "обеда", "noon", "midnight", "eod"),
    *("cob", "working"),
)
"""«К вечеру пятницы»: a day stands behind them in the genitive."""
_AFTER = {
    "среде": ("к", "ко"),
    "среды": ("до", "с", "со", "после", "позднее", "позже", *_PARTS),
    "средой": ("перед",),
}
"""Prepositions of the forms of «среда» that other things have, too."""
_NAMES = frozenset(
    [
        "понедельник",
        "вторник",
        "среду",
        "среда",
        "четверг",
        "пятницу",
        "пятница",
        "субботу",
        "суббота",
        "воскресенье",
    ]
)
_ADJECTIVE = re.compile(
    r"[^§\W\d]{3,}(?:ой|ый|ий|ая|яя|ую|юю|ого|его|ое|ее|black|good)|black|good|casual"
)


def _declined(seen: re.Match[str], line: Line, last: int) -> bool:
    """Whether a Russian weekday stands in a case that goes with what is before it."""
    at = next((n for n in range(last - 1, -1, -1) if line.form(n) == seen["wd"]), last - 1)
    raw, before = lexicon.right(line.raw(at).casefold()), line.form(at - 1)
    if raw in _AFTER and not (seen.groupdict().get("which") or "").strip():
        return before in _AFTER[raw]
    bare = not (seen.groupdict().get("prep") or seen.groupdict().get("which"))
    if not bare or "bare" not in seen.groupdict():
        return True
    if _ADJECTIVE.fullmatch(before):
        return False
    return (
        raw.isascii() or len(raw) < 5 or raw in _NAMES or before.startswith("§") or before in _PARTS
    )


_PLAIN = frozenset({"пн", "вт", "чт", "пт"})
"""Nothing else than a weekday, wherever it stands; «60 вт» is power."""
_OPENING = frozenset(
    {"", ",", "(", ":", ";", "дедлайн", "срок", "deadline", "due", "or", "или", "либо"}
)


def _apart(line: Line, first: int, last: int) -> bool:
    raw = line.raw(first)
    if (
        raw.casefold() in ("sat", "sun", "mar", "may")
        and line.form(last)
        and (line.form(last), line.form(last + 1)) != (".", "")
        and not _timely(line, last)
    ):
        return False
    if line.form(first - 1) in (*_OPENING, *_PARTS) or _timely(line, first - 1):
        return line.form(last) != "'" and not _noun_phrase(line, first, last)
    plain = raw.casefold() in _PLAIN and not line.form(first - 1).isdigit()
    return plain or line.form(last) in ("", ",", ".", ")", ";", "!", ":") or _timely(line, last)


def _noun_phrase(line: Line, first: int, last: int) -> bool:
    """«Понедельник начинается…»: a full name in the nominative in front of other words."""
    if line.form(last) in (":", ",", "-") or either(line, last):
        return False
    named = line.raw(first)[:1].isupper() and len(line.raw(first)) > 3
    return first == 0 and named and not _timely(line, last)


_DAY = re.compile(r"wd\d|§d|mo\d+|завтра|сегодня|послезавтра|\d{1,2}o")


def either(line: Line, at: int) -> bool:
    """Whether «или» stands there, between two days."""
    if line.form(at) not in ("or", "или", "либо") or not _DAY.fullmatch(line.form(at - 1)):
        return False
    return any(_DAY.fullmatch(line.form(at + n)) for n in (1, 2))


_HOUR = frozenset({"am", "pm", "a", "p", "утра", "вечера", "дня", "uhour", "-", "to", "", ","})
"""What stands behind an hour."""


def _timely(line: Line, at: int) -> bool:
    """Whether a time of day, or something else understood, stands there."""
    form = line.form(at)
    if form == ",":
        return line.form(at + 1).startswith("§")
    return (
        form.startswith("§")
        or bool(re.fullmatch(r"\d{1,2}[:.-]\d\d", form))
        or bool(re.fullmatch(r"\d{1,2}", form) and line.form(at + 1) in _HOUR)
        or form
        in (
            "в",
            "во",
            "к",
            "до",
            "с",
            "at",
            "by",
            "утром",
            "вечером",
            "днем",
            "about",
            "morning",
            "evening",
            "afternoon",
            "from",
            "before",
            "after",
            "после",
            "next",
            "am",
            "pm",
        )
    )
