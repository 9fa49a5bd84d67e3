"""Characters that are never dates: quotations, addresses, versions, sums, numbers of things."""

import re
from collections.abc import Iterable, Iterator

_NAMED = (
    "ст|п|пп|пункт|пункте|пункта|пункту|пунктом|гл|глава|главу|главы|главе|раздел|раздела|разделе|каб|"
    "кабинет|кабинета|кабинете|ауд|аудитория|аудитории|аудиторию|кв|квартира|квартиру|квартире|"
    "корп|корпус|корпуса|корпусе|подъезд|подъезде|комната|комнату|комнате|этаж|этаже|дом|дома|"
    "доме|офис|офисе|стр|страница|страницу|странице|рис|табл|таблица|статья|статьи|статью|статье|"
    "версия|версии|версию|версией|релиз|релиза|релизу|релизе|сборка|сборку|билд|прошивка|прошивку|"
    "прошивки|шаг|шага|урок|урока|серия|серию|сезон|сезона|часть|части|приказ|приказа|приказу|"
    "приложение|приложения|приложению|параграф|параграфа|школа|школу|школы|школе|группа|группы|"
    "палата|палату|палате|участок|участке|вариант|билет|билеты|маршрут|рейс|гост|снип|"
    "section|sections|chapter|chapters|page|pages|pp|room|version|release|build|step|item|"
    "level|figure|fig|table|floor|gate|v|ver|no|part|episode|season|unit|flight|invoice|ticket|"
    "appendix|clause|article|phase|sprint"
)
_COUNTED = (
    "%|₽|\\$|€|£|руб\\w*|р\\.|тыс\\w*|млн|млрд|шт\\w*|кг|км|см|мм|мл|гб|мб|кб|тб|mb|gb|kb|tb|kg|km|"
    "cm|mm|lbs?|usd|eur|rub|px|°|градус\\w*|процент\\w*|percent|евро|доллар\\w*|человек|чел|"
    "билет\\w*|раза?х?ов"
)
_TIMELY = (
    "янв|фев|мар[та]|апр|ма[йяе]\\b|июн|июл|авг|сен|окт|ноя|дек|числ|час|мин|дн|нед|утр|вечер|jan|feb|"
    "mar|apr|may|jun|jul|aug|sep|oct|nov|dec|am\\b|pm\\b"
)
_PLACES = (
    r"каб(?:инет[еау]?)?|ауд(?:итори[яюи])?|этаж[еау]?|подъезд[еау]?|корпус[еау]?|класс[еау]?|"
    r"палат[аеуы]|школ[аеуы]|отделени[еяи]|цех[еау]?|участ(?:ок|ке|ка|ку)|окн[оаеу]|ряд[уае]?|зал[еау]?"
)
_PATTERNS = (
    r"«[^«»]{0,300}»|“[^“”]{0,300}”|„[^„“]{0,300}“|\"[^\"]{0,300}\"",
    r"https?://\S+|www\.\S+",
    r"[\w.+-]+@[\w-]+\.[\w.-]*\w",
    r"\b[a-z0-9][\w-]*\.(?:ru|com|org|net|io|su|me|dev|pdf|docx?|xlsx?|txt|py|js|png|jpe?g|zip|csv)\b(?:/\S*)?",
    r"(?:\+\d|\b[87])[ (-]{0,2}\d{3}[ )-]{0,2}\d{3}[ -]?\d{2}[ -]?\d{2}\b",
    r"\b\d{3}-\d{2}-\d{2}\b",
    r"\b\d{1,3}(?:\.\d{1,3}){3}\b(?:[:/]\d+)?",
    r"\bv?\d+\.\d+\.\d+(?:[-.]\w+)*\b",
    r"№\s?\d[\w/.-]*|(?<!\w)#\d+(?!\w)|\bN\s\d+\b",
    rf"\b(?:{_NAMED})\.?\s?(?:№\s?)?(?!\d{{4}}-\d|\d\d?[./]\d\d[./])\d{{1,4}}(?:[.,/-]\d+)*\b(?!-?(?:го|му|е)\b)(?!\s?(?:{_TIMELY})|[:-]\d)",
    rf"(?<![\w.:,-])\d+\s(?:{_PLACES})\b",
    r"\b(?:ул|улиц\w+|пл|площад\w+|просп\w*|пр-т|пер)\.?\s\d+\s\w+",
    r"\b(?:сч[её]т|score|ничья|победа|победили|выиграли|проиграли)\s\d+\s?[:-]\s?\d+\b",
    rf"(?<![\w.,:])[$€£]?\d+(?:[ .,]\d{{3}})*(?:[.,]\d+)?\s?(?:{_COUNTED})(?!\w)",
    r"[$€£]\s?\d+(?:[.,]\d+)*[kKmM]?\b",
    r"\b\d+(?:[.,]\d+)?\s?[xх×*]\s?\d+(?:[.,]\d+)?\b",
    r"\b\d+-[A-ZА-ЯЁ]\w*\b|\b\d+(?![AP]M\b)[СCA-Z]{1,3}\b",
    r"\b(?:24/7|1-1|1:1|50/50|b2b|24x7)(?![\w:])",
    r"\b(?!(?:UTC|GMT)-)[A-Z]+-\d+\b",
    r"\b[A-Z][A-Za-z+#.]+\s\d{1,2}\.\d{1,2}\b(?!\s(?:в|at|до|by|к)\s\d)",
    r"\b\d+\.\d+\s(?:beta|alpha|rc|lts)\b",
    r"\b(?:прошивк|верси|сборк|драйвер|плагин|firmware|version)\w{0,3}\s(?:до|to)\s\d+\.\d+\b",
    r"\b(?:обнов|подн|upgrad|updat|bump)\w{0,5}\s(?:[a-z][\w-]*|ПО|1С)\s(?:до|to)\s\d+\.\d+\b",
)
_CASED = frozenset({16, 18, 19})
"""Patterns in which capitals tell."""
_DATE = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.(?:\d{4}|\d{2})")
_CASED_ANY = re.compile("|".join(f"(?:{_PATTERNS[each]})" for each in sorted(_CASED)))
_LOOSE_ANY = re.compile(
    "|".join(f"(?:{each})" for at, each in enumerate(_PATTERNS) if at not in _CASED), re.IGNORECASE
)
_QUICK = re.compile(r"[\d@\"«“„/]|www")


def places(text: str, kept: Iterable[tuple[int, int]] = ()) -> list[tuple[int, int]]:
    """From–to of each protected part, in order, none overlapping; `kept` are protected anyway."""
    found = sorted([*kept, *_found(text)])
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif end > start:
            joined.append((start, end))
    return joined


def _found(text: str) -> Iterator[tuple[int, int]]:
    if not _QUICK.search(text):
        return
    for pattern in (_LOOSE_ANY, _CASED_ANY):
        for match in pattern.finditer(text):
            if not _DATE.fullmatch(match[0]):
                yield match.span()
