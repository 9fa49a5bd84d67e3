"""Words of time in Russian and English: every form becomes the one that the grammar knows."""

import re

from models.quickadd import numerals
from models.quickadd.typos import Forgiving

WEEKDAYS = (
    ("понедельник понедельника понедельнику понедельником пн пнд пон понед", "понедельникам"),
    ("вторник вторника вторнику вторником вт втр вторн втор торник", "вторникам"),
    ("среда среду среды среде средой ср срд", "средам"),
    ("четверг четверга четвергу четвергом чт чтв четв", "четвергам"),
    ("пятница пятницу пятницы пятнице пятницей пт птн пятн", "пятницам"),
    ("суббота субботу субботы субботе субботой сб сбт суб субб", "субботам"),
    ("воскресенье воскресенья воскресенью воскресеньем воскресение воскр вс вск", "воскресеньям"),
)
_WEEKDAYS_EN = (
    ("monday mon", "mondays"),
    ("tuesday tue tues", "tuesdays"),
    ("wednesday wed weds wensday wendsday", "wednesdays"),
    ("thursday thu thur thurs", "thursdays"),
    ("friday fri", "fridays"),
    ("saturday sat", "saturdays"),
    ("sunday sun", "sundays"),
)
_MONTHS = (
    "январь января январе январю янв january jan",
    "февраль февраля феврале февралю фев февр february feb",
    "март марта марте марту мар march mar",
    "апрель апреля апреле апрелю апр april apr",
    "май мая мае маю may",
    "июнь июня июне июню июн june jun",
    "июль июля июле июлю июл july jul",
    "август августа августе августу авг august aug",
    "сентябрь сентября сентябре сентябрю сен сент september sep sept",
    "октябрь октября октябре октябрю окт october oct",
    "ноябрь ноября ноябре ноябрю ноя нояб november nov",
    "декабрь декабря декабре декабрю дек december dec",
)
_UNITS = {
    "umin": "минута минуты минуту минут минуток минуточку мин minute minutes min mins",
    "uhour": "час часа часов часу часик часика часиков ч hour hours hr hrs",
    "uday": "день дней дням днях дню дни денек денька деньков дн сутки суток day days",
    "uweek": "неделя недели неделю недель неделе недельку недельки нед week weeks wk wks",
    "umonth": "месяц месяца месяцев месяце месяцу мес month months",
    "uquarter": "квартал квартала кварталов квартале кварталу quarter quarters",
    "uyear": "год года лет году годик year years yr yrs",
}
_OTHERS = {
    "сегодня": "сегодня today сег сёдня седня сегодн",
    "завтра": "завтра tomorrow tmrw tmr tmw tomorow tommorow tommorrow завтре",
    "послезавтра": "послезавтра",
    "tonight": "tonight",
    "через": "через черз чрез чере чререз чреез череез черех чз ч/з",
    "обеда": "обеда обедни",
    "утром": "утром утречком поутру",
    "днем": "днем",
    "вечером": "вечером вечерком",
    "ночью": "ночью",
    "утра": "утра утречка утреца утрянки",
    "вечера": "вечера",
    "вечеру": "вечеру",
    "обед": "обед",
    "every": "каждый каждую каждое каждые каждого каждой каждая каждых every each кажд кажный",
    "last": "последнему последним последнем последний последнюю последнее последнего последней последняя last",
    "next": "следующему следующим следующих следущий следущую следущей следущего следующий следующую следующее следующего следующей следующем следующие следующих "
    "следующая след будущей будущую будущий будущем next",
    "this": "этому этот эту это этого этой этом эти этих this",
    "coming": "ближайшему ближайших ближайшим ближайший ближайшую ближайшее ближайшей ближайшие ближайшего ближайшем ближ coming "
    "upcoming",
    "working": "рабочему рабочей рабочие буднему буднего рабочий рабочего рабочие рабочих рабочим раб working business будний будние "
    "будним",
    "weekdays": "будни будням будней weekdays workdays weekday workday",
    "weekend": "выходные выходных выходным выходной weekend weekends",
    "times": "раз раза times",
    "halfhour": "полчаса получаса полчасика полчасик",
    "halfyear": "полгода полугода полугодие",
    "1.5": "полтора полторы",
    "pair": "пару пара пары couple",
    "числа": "числа число числу числам",
    "end": "конца конце концу концом end",
    "start": "начала начале началу beginning",
    "middle": "середины середине середину middle mid",
    "eod": "eod",
    "eow": "eow",
    "eom": "eom",
    "eoy": "eoy",
    "cob": "cob",
    "noon": "полдень полудня полудню noon midday",
    "midnight": "полночь полуночи midnight",
    "lunch": "lunch lunchtime",
}
_SEASONS = {"зимой": 12, "весной": 3, "летом": 6, "осенью": 9}
_SEASON_NOUNS = {
    "зимы зиме зиму winter": 12,
    "весны весне весну spring": 3,
    "лета лету summer": 6,
    "осени осень autumn": 9,
}
"""«К лету», "by summer"; «лета» may be years as well, so that a word has to stand before it."""
_KEPT = frozenset(
    {
        "недельный",
        "недельная",
        "минуты",
        "завтрак",
        "завтраку",
        "завтрака",
        "завтраке",
        "завтраки",
        "завтраком",
        "frida",
        "sunda",
        "monda",
    }
)
"""Words that are one letter away from words of time, and are none."""
_ADVERBS = ("ежедневно", "еженедельно", "ежемесячно", "ежеквартально", "ежегодно")
_ADJECTIVES = frozenset(adverb[:-1] + end for adverb in _ADVERBS for end in ("ой", "ом", "а", "ы"))
"""«О ежегодном отчёте»: one letter away from «ежегодно»."""


def _forms() -> dict[str, str]:
    forms = {form: word for word, said in _OTHERS.items() for form in said.split()}
    forms |= {form: unit for unit, said in _UNITS.items() for form in said.split()}
    for days in (WEEKDAYS, _WEEKDAYS_EN):
        for number, (one, many) in enumerate(days):
            forms |= dict.fromkeys(one.split(), f"wd{number}")
            forms |= dict.fromkeys(many.split(), f"wds{number}")
    for number, said in enumerate(_MONTHS, 1):
        forms |= dict.fromkeys(said.split(), f"mo{number}")
    for words, month in _SEASON_NOUNS.items():
        forms |= dict.fromkeys(words.split(), f"sn{month}")
    forms |= dict(zip(_ADVERBS, _ADVERBS, strict=True))
    return forms | {word: f"season{month}" for word, month in _SEASONS.items()}


FORMS = _forms()
_LONG = 6
"""Letters of a word in which one may be wrong; shorter words are too near to others."""
_DOUBLE = 5
"""Letters of a word in which one may be written twice."""
_DOUBLED = re.compile(r"(.)\1")
_FORGIVEN = (
    *("wd", "mo", "uweek", "umonth", "umin", "сегодня", "завтра", "послезавтра", "вечером"),
    *("every", "еже"),
)
_forgiving = Forgiving(
    (form for form, word in FORMS.items() if len(form) >= _LONG and word.startswith(_FORGIVEN)),
    kept=_KEPT | _ADJECTIVES | FORMS.keys(),
)


def _halves() -> dict[str, str]:
    """«Полседьмого» and its kin."""
    hours = {word: n for word, n in numerals.ORDINALS.items() if word.endswith(("ого", "его"))}
    return {f"пол{word}": f"halfto{n}" for word, n in hours.items()}


FORMS |= _halves()


def known(word: str) -> str:
    """The grammar's word for that one, folded; itself where it is none of time."""
    return FORMS.get(right(word), word)


def right(word: str) -> str:
    """That word, folded, as it is spelled rightly, where it is one of time with a mistake."""
    if word in FORMS or not word.isalpha():
        return word
    single = _DOUBLED.sub(r"\1", word)
    if len(single) >= _DOUBLE and single in FORMS:
        return single
    return _forgiving.meant(word) or word
