"""RRULE as others read it: the same days as ours, or no rule; theirs keep their meaning."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given
from hypothesis import strategies as st

from models import errors, rrules
from models.due import Due
from models.recurrence import Freq, Rule
from models.schedule import Schedule
from models.weekdays import Day

MOSCOW = "Europe/Moscow"
YEARS = timedelta(days=2 * 366)
MONTHS = (Freq.MONTHLY, Freq.YEARLY)


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    """Rules of ours of every kind, for whole days or at some hour."""
    freq = draw(st.sampled_from(Freq))
    days = draw(st.sets(st.integers(0, 6), max_size=3))
    nth = draw(st.sampled_from([0, 0, 1, 2, -1])) if freq in MONTHS else 0
    month_days = draw(st.sets(st.sampled_from([1, 15, 28, 29, 30, 31, -1]), max_size=2))
    positions = draw(st.sampled_from([(), (), (1,), (-1,), (1, 2)])) if freq in MONTHS else ()
    end = draw(st.sampled_from(["", "", "until", "count"]))
    first = draw(st.dates(date(2026, 1, 1), date(2028, 12, 31)))
    try:
        rule = Rule(
            freq,
            interval=draw(st.integers(1, 4)),
            days=tuple(Day(each, 0 if positions else nth) for each in days),
            month_days=() if freq is Freq.WEEKLY else tuple(month_days),
            months=tuple(draw(st.sets(st.integers(1, 12), max_size=3))),
            positions=positions,
            until=first + timedelta(days=draw(st.integers(0, 900))) if end == "until" else None,
            count=draw(st.integers(1, 40)) if end == "count" else None,
        )
    except errors.RuleInvalidError:
        assume(False)
        raise
    return Schedule(rule, first, draw(st.sampled_from([None, 0, 600, 1439])), MOSCOW)


def as_others_read(text: str, start: datetime, until: datetime) -> list[date]:
    """The days of a rule, by another library."""
    return [each.date() for each in rrulestr(text, dtstart=start).between(start, until, inc=True)]


@given(schedules(), st.integers(0, 5))
def test_a_rule_of_ours_gives_others_the_same_days(schedule: Schedule, later: int) -> None:
    ours = [d for d, _ in zip(schedule.days(), range(2000), strict=False)]
    ours = [d for d in ours if d <= schedule.first + YEARS]
    assume(len(ours) > later)
    text = rrules.written(schedule, ours[later])
    assume(text is not None)
    clock = time(*divmod(schedule.minute or 0, 60))
    start = datetime.combine(ours[later], clock)
    if schedule.minute is not None:
        start = start.replace(tzinfo=ZoneInfo(MOSCOW))
    end = datetime.combine(schedule.first + YEARS, time.max, start.tzinfo)
    assert as_others_read(text or "", start, end) == ours[later:], text


@pytest.mark.parametrize(
    ("rule", "first", "written"),
    [
        ("FREQ=WEEKLY;BYDAY=MO,WE", date(2026, 11, 23), "FREQ=WEEKLY;BYDAY=MO,WE"),
        ("FREQ=MONTHLY", date(2026, 10, 31), "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("FREQ=MONTHLY;BYMONTHDAY=15,31", date(2026, 10, 15), "FREQ=MONTHLY;BYMONTHDAY=-1,15"),
        (
            "FREQ=YEARLY",
            date(2028, 2, 29),
            "FREQ=MONTHLY;INTERVAL=12;BYMONTH=2;BYMONTHDAY=-1",
        ),
        (
            "FREQ=YEARLY;BYMONTH=3;BYDAY=MO,TU;BYSETPOS=-1",
            date(2027, 3, 30),
            "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3;BYDAY=MO,TU;BYSETPOS=-1",
        ),
        ("FREQ=MONTHLY", date(2026, 10, 30), None),
        ("FREQ=MONTHLY;BYMONTHDAY=1,-1;BYSETPOS=-1", date(2026, 10, 31), None),
        ("FREQ=YEARLY;BYMONTH=3,4;BYDAY=MO;BYSETPOS=-1", date(2027, 4, 26), None),
        ("FREQ=MONTHLY;BYMONTHDAY=29,30", date(2026, 10, 29), None),
        ("FREQ=DAILY;COUNT=5", date(2026, 11, 23), "FREQ=DAILY;COUNT=5"),
        (
            "FREQ=DAILY;UNTIL=20261201",
            date(2026, 11, 23),
            "FREQ=DAILY;UNTIL=20261201T205959Z",
        ),
    ],
)
def test_how_rules_are_spelled_for_others(rule: str, first: date, written: str | None) -> None:
    schedule = Schedule(Rule.parse(rule), first, 600, MOSCOW)
    assert rrules.written(schedule, first) == written


def test_a_first_day_that_the_rule_does_not_give_has_no_rule() -> None:
    schedule = Schedule(Rule.parse("FREQ=WEEKLY;BYDAY=MO"), date(2026, 11, 24), 600, MOSCOW)
    assert rrules.written(schedule, date(2026, 11, 24)) is None
    assert rrules.written(schedule, date(2026, 11, 30)) == "FREQ=WEEKLY;BYDAY=MO"


def test_count_is_what_is_left() -> None:
    schedule = Schedule(Rule.parse("FREQ=DAILY;COUNT=5"), date(2026, 11, 23), None, MOSCOW)
    assert rrules.written(schedule, date(2026, 11, 25)) == "FREQ=DAILY;COUNT=3"


THEIRS = [
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=3;COUNT=7",
    "FREQ=WEEKLY",
    "FREQ=WEEKLY;WKST=SU;BYDAY=TU,TH",
    "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO,FR",
    "FREQ=MONTHLY",
    "FREQ=MONTHLY;BYMONTHDAY=31",
    "FREQ=MONTHLY;BYMONTHDAY=30,31",
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=MONTHLY;BYDAY=2TU",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=YEARLY",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
    "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
    "FREQ=YEARLY;INTERVAL=2",
    "FREQ=DAILY;UNTIL=20270301T065959Z",
    "FREQ=DAILY;UNTIL=20270301T070000Z",
    "FREQ=WEEKLY;UNTIL=20270301",
]


@pytest.mark.parametrize("text", THEIRS)
@pytest.mark.parametrize("day", [date(2026, 12, 3), date(2026, 12, 31), date(2028, 2, 29)])
def test_a_rule_of_others_is_read_with_their_meaning(text: str, day: date) -> None:
    """From the first day that the rule gives: what comes before is nobody's agreement."""
    start = datetime.combine(day, time(10), ZoneInfo(MOSCOW))
    until = text if "T0" in text or "UNTIL" not in text else f"{text}T205959Z"
    theirs = rrulestr(until, dtstart=start)
    expected = [each.date() for each in theirs.between(start, start + YEARS, inc=True)]
    rule = rrules.read(text, Due.moment(start, MOSCOW))
    got = []
    for each in Schedule(rule, day, 600, MOSCOW).days():
        if each > (start + YEARS).date():
            break
        got.append(each)
    if day not in expected:
        got.remove(day)
        if rule.count:
            expected.pop()
    assert got == expected


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("FREQ=SECONDLY", "FREQ=SECONDLY"),
        ("FREQ=HOURLY;COUNT=1000000", "FREQ=HOURLY"),
        ("FREQ=DAILY;COUNT=1000000", "FREQ=DAILY;COUNT=1000000"),
        ("FREQ=DAILY;BYHOUR=9,18", "BYHOUR=9,18"),
        ("FREQ=YEARLY;BYWEEKNO=20", "BYWEEKNO=20"),
        ("FREQ=YEARLY;BYYEARDAY=100", "BYYEARDAY=100"),
        ("FREQ=YEARLY;BYDAY=20MO", "FREQ=YEARLY;BYDAY=20MO"),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO", "WKST=SU"),
        ("FREQ=DAILY;UNTIL=tomorrow", "UNTIL=TOMORROW"),
        ("FREQ=DAILY;UNTIL=20261340", "UNTIL=20261340"),
        ("", "RRULE"),
        ("FREQ=DAILY;" + "BYMONTHDAY=31;" * 3, "FREQ=DAILY;BYMONTHDAY=31"),
    ],
)
def test_what_cannot_be_followed_is_named(text: str, part: str) -> None:
    first = Due.moment(datetime(2026, 11, 23, 10, tzinfo=ZoneInfo(MOSCOW)), MOSCOW)
    with pytest.raises(errors.RuleUnsupportedError) as refused:
        rrules.read(text, first)
    assert str(refused.value.details["part"]).startswith(part)
