"""Rules of repetition as people read them, in both languages."""

from datetime import date

import pytest

from locales import LANGUAGES, rules, translator
from models.recurrence import Rule

WEDNESDAY = date(2026, 3, 11)
WORDS = [
    ("DAILY", "каждый день", "every day"),
    ("DAILY;INTERVAL=2", "каждые 2 дня", "every 2 days"),
    ("DAILY;INTERVAL=5;COUNT=2", "каждые 5 дней, всего 2 раза", "every 5 days, 2 times"),
    ("DAILY;INTERVAL=21;COUNT=1", "каждый 21 день, всего 1 раз", "every 21 days, once"),
    ("DAILY;UNTIL=20260601", "каждый день, по 1 июня 2026 г.", "every day, until June 1, 2026"),
    (
        "DAILY;BYDAY=MO,TU;BYMONTH=1,7",
        "каждый день, только по понедельникам и вторникам, только в месяцах: январь и июль",
        "every day, only on Mondays and Tuesdays, only in January and July",
    ),
    ("WEEKLY", "каждую среду", "every Wednesday"),
    ("WEEKLY;BYDAY=MO,WE", "каждый понедельник и среду", "every Monday and Wednesday"),
    (
        "WEEKLY;BYDAY=TU,FR,SU",
        "каждый вторник, пятницу и воскресенье",
        "every Tuesday, Friday, and Sunday",
    ),
    ("WEEKLY;BYDAY=MO,TU,WE,TH,FR", "по будням", "on weekdays"),
    ("WEEKLY;BYDAY=SA,SU", "по выходным", "on weekends"),
    ("WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "каждый день", "every day"),
    (
        "WEEKLY;INTERVAL=2;BYDAY=TH,SA",
        "каждые 2 недели по четвергам и субботам",
        "every 2 weeks on Thursdays and Saturdays",
    ),
    ("MONTHLY", "каждый месяц 11-го числа", "every month on the 11th"),
    (
        "MONTHLY;BYMONTHDAY=31",
        "каждый месяц 31-го числа (в коротких месяцах — в последний день)",
        "every month on the 31st (the last day in shorter months)",
    ),
    (
        "MONTHLY;INTERVAL=6;BYMONTHDAY=3,22",
        "каждые 6 месяцев 3-го и 22-го числа",
        "every 6 months on the 3rd and 22nd",
    ),
    (
        "MONTHLY;BYMONTHDAY=5,-1",
        "каждый месяц 5-го числа и в последний день",
        "every month on the 5th and on the last day",
    ),
    ("MONTHLY;BYDAY=-1FR", "каждый месяц в последнюю пятницу", "every month on the last Friday"),
    (
        "MONTHLY;BYDAY=1SU,-2WE",
        "каждый месяц в предпоследнюю среду и в первое воскресенье",
        "every month on the second-to-last Wednesday and on the first Sunday",
    ),
    (
        "MONTHLY;BYDAY=FR;BYMONTHDAY=13",
        "каждый месяц 13-го числа только по пятницам",
        "every month on the 13th only on Fridays",
    ),
    (
        "MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "каждый месяц в последний рабочий день",
        "every month on the last working day",
    ),
    (
        "MONTHLY;BYDAY=MO,SA;BYSETPOS=2",
        "каждый месяц во второй из дней (понедельник и суббота)",
        "every month on the second of these days (Monday and Saturday)",
    ),
    ("YEARLY", "каждый год 11 марта", "every year on March 11"),
    (
        "YEARLY;BYMONTH=2;BYMONTHDAY=29",
        "каждый год 29 февраля (в обычные годы — 28 февраля)",
        "every year on February 29 (28 February in common years)",
    ),
    (
        "YEARLY;INTERVAL=2;BYMONTH=11;BYDAY=-1SU",
        "каждые 2 года в последнее воскресенье ноября",
        "every 2 years on the last Sunday of November",
    ),
]
AFTER = [
    ("DAILY", "через день после выполнения", "1 day after completion"),
    ("DAILY;INTERVAL=3", "через 3 дня после выполнения", "3 days after completion"),
    (
        "WEEKLY;INTERVAL=2;COUNT=5",
        "через 2 недели после выполнения, всего 5 раз",
        "2 weeks after completion, 5 times",
    ),
    (
        "WEEKLY;BYDAY=MO",
        "каждый понедельник, считая от выполнения",
        "every Monday, counted from completion",
    ),
]


@pytest.mark.parametrize(("rule", "russian", "english"), WORDS)
def test_a_rule_is_said(rule: str, russian: str, english: str) -> None:
    anchored = Rule.parse(f"FREQ={rule}").anchored(WEDNESDAY)
    assert rules.words(translator("ru"), anchored).replace("\u202f", " ") == russian
    assert rules.words(translator("en"), anchored) == english


@pytest.mark.parametrize(("rule", "russian", "english"), AFTER)
def test_a_rule_from_completion_is_said(rule: str, russian: str, english: str) -> None:
    parsed = Rule.parse(f"FREQ={rule}")
    assert rules.words(translator("ru"), parsed, from_completion=True) == russian
    assert rules.words(translator("en"), parsed, from_completion=True) == english


def test_the_hour_stands_before_the_end() -> None:
    rule = Rule.parse("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10")
    said = rules.words(translator("ru"), rule, clock="10:00")
    assert said == "каждый понедельник и среду, 10:00, всего 10 раз"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("nth", [1, 2, 3, 4, 5, -1, -2, -3, -4, -5])
def test_every_weekday_of_a_month_has_its_words(language: str, nth: int) -> None:
    t = translator(language)
    codes = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
    said = {rules.words(t, Rule.parse(f"FREQ=MONTHLY;BYDAY={nth}{code}")) for code in codes}
    assert len(said) == 7
    every = {rules.words(t, Rule.parse(f"FREQ=WEEKLY;BYDAY={code}")) for code in codes}
    assert len(every) == 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_without_a_first_day_are_said_too(language: str) -> None:
    t = translator(language)
    said = [rules.words(t, Rule.parse(f"FREQ={freq}")) for freq in ("WEEKLY", "MONTHLY", "YEARLY")]
    weekly = {"ru": "каждую неделю", "en": "every week"}[language]
    assert said[0] == weekly
