"""Rules and the days and instants they give, across zones, month ends and clock changes."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise, takewhile
from zoneinfo import ZoneInfo

import pytest
from dateutil import rrule
from hypothesis import given
from hypothesis import strategies as st

from locales import dates, translator
from models import errors
from models.due import Due
from models.recurrence import MAX_COUNT, Freq, Rule
from models.schedule import Schedule
from models.weekdays import Day, last_of_month, nth_of_month, weekdays

MOSCOW = "Europe/Moscow"
ZONES = (
    MOSCOW,
    "Asia/Yekaterinburg",
    "America/New_York",
    "Australia/Lord_Howe",
    "Pacific/Apia",
)
AS_IT_IS = [
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=3",
    "FREQ=DAILY;UNTIL=20260601",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE",
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=MONTHLY;BYMONTHDAY=5,20",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=MONTHLY;INTERVAL=6",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=14",
    "FREQ=YEARLY;BYMONTH=11;BYDAY=-1SU;COUNT=10",
]


@pytest.mark.parametrize("text", AS_IT_IS)
def test_a_rule_is_read_and_written(text: str) -> None:
    assert str(Rule.parse(text)) == text


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("RRULE:FREQ=DAILY", "FREQ=DAILY"),
        ("INTERVAL=2;FREQ=DAILY", "FREQ=DAILY;INTERVAL=2"),
        ("FREQ=DAILY;INTERVAL=1", "FREQ=DAILY"),
        ("FREQ=WEEKLY;BYDAY=WE,MO,WE", "FREQ=WEEKLY;BYDAY=MO,WE"),
        ("FREQ=MONTHLY;BYDAY=+2TU", "FREQ=MONTHLY;BYDAY=2TU"),
        (" FREQ=MONTHLY;BYMONTHDAY=20,5 ", "FREQ=MONTHLY;BYMONTHDAY=5,20"),
    ],
)
def test_one_rule_has_one_text(text: str, canonical: str) -> None:
    assert str(Rule.parse(text)) == canonical


@pytest.mark.parametrize(
    "text",
    [
        "",
        "FREQ",
        "каждый день",
        "INTERVAL=2",
        "FREQ=HOURLY;INTERVAL=2",
        "FREQ=SECONDLY",
        "FREQ=DAILY;",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;INTERVAL=1000",
        "FREQ=DAILY;INTERVAL=1_0",
        "FREQ=DAILY;INTERVAL=٣",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=1000",
        "FREQ=DAILY;COUNT=3;UNTIL=20260601",
        "FREQ=DAILY;UNTIL=20260231",
        "FREQ=DAILY;UNTIL=20260601T000000Z",
        "FREQ=DAILY;UNTIL=00010101",
        "FREQ=WEEKLY;BYDAY=",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=2MO",
        "FREQ=WEEKLY;BYMONTHDAY=1",
        "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=1",
        "FREQ=MONTHLY;BYDAY=6MO",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYSETPOS=1",
        "FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=1",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0",
        "FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1",
        "FREQ=YEARLY;BYMONTHDAY=1",
        "FREQ=YEARLY;BYDAY=MO",
        "FREQ=DAILY;INTERVAL=" + "0" * 200 + "1",
    ],
)
def test_nonsense_is_refused(text: str) -> None:
    with pytest.raises(errors.RuleInvalidError):
        Rule.parse(text)


@given(st.text(alphabet="FREQ=DAILYWKMOBUNTCV;,+-0123456789", max_size=60))
def test_any_text_is_a_rule_or_is_refused(text: str) -> None:
    try:
        rule = Rule.parse(f"FREQ=MONTHLY;{text}")
    except errors.RuleInvalidError:
        return
    assert Rule.parse(str(rule)) == rule


def days(text: str, first: date, count: int, zone: str = MOSCOW) -> list[str]:
    """The first days of that rule."""
    schedule = Schedule(Rule.parse(text), first, None, zone)
    return [day.isoformat() for day in islice(schedule.days(), count)]


def test_the_31st_is_the_last_day_of_months_that_have_none() -> None:
    january = date(2027, 1, 31)
    expected = ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]
    assert days("FREQ=MONTHLY;BYMONTHDAY=31", january, 4) == expected
    assert days("FREQ=MONTHLY", january, 4) == expected
    thirtieth = days("FREQ=MONTHLY;BYMONTHDAY=30", date(2027, 1, 30), 3)
    assert thirtieth == ["2027-01-30", "2027-02-28", "2027-03-30"]
    both = days("FREQ=MONTHLY;BYMONTHDAY=30,31", date(2027, 1, 30), 4)
    assert both == ["2027-01-30", "2027-01-31", "2027-02-28", "2027-03-30"]


def test_where_weekdays_narrow_it_the_31st_is_the_31st() -> None:
    friday = days("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=31", date(2026, 7, 31), 3)
    assert friday == ["2026-07-31", "2027-12-31", "2028-03-31"]
    last = days("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", date(2026, 1, 31), 2)
    assert last == ["2026-01-31", "2026-02-28"]


def test_the_last_friday_and_other_days_of_a_month() -> None:
    assert days("FREQ=MONTHLY;BYDAY=-1FR", date(2026, 3, 27), 4) == [
        "2026-03-27",
        "2026-04-24",
        "2026-05-29",
        "2026-06-26",
    ]
    second = days("FREQ=MONTHLY;BYDAY=2TU", date(2026, 3, 10), 3)
    assert second == ["2026-03-10", "2026-04-14", "2026-05-12"]
    assert days("FREQ=MONTHLY;BYDAY=5MO", date(2026, 3, 30), 2) == ["2026-03-30", "2026-06-29"]
    working = days("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", date(2026, 1, 30), 3)
    assert working == ["2026-01-30", "2026-02-27", "2026-03-31"]
    assert days("FREQ=MONTHLY;BYMONTHDAY=-1", date(2028, 1, 31), 2) == ["2028-01-31", "2028-02-29"]


def test_the_leap_day_is_28_february_in_other_years() -> None:
    expected = ["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]
    assert days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", date(2028, 2, 29), 5) == expected
    assert days("FREQ=YEARLY", date(2028, 2, 29), 5) == expected


def test_the_first_day_counts_whether_it_fits_or_not() -> None:
    wednesday = date(2026, 3, 11)
    assert days("FREQ=WEEKLY;BYDAY=MO;COUNT=3", wednesday, 9) == [
        "2026-03-11",
        "2026-03-16",
        "2026-03-23",
    ]
    assert days("FREQ=DAILY;UNTIL=20260301", wednesday, 9) == ["2026-03-11"]


def test_every_second_week_keeps_its_weeks() -> None:
    sunday = days("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", date(2026, 3, 15), 4)
    assert sunday == ["2026-03-15", "2026-03-23", "2026-03-29", "2026-04-06"]


def test_a_day_that_a_zone_left_out_has_no_occurrence() -> None:
    assert days("FREQ=DAILY", date(2011, 12, 28), 4, "Pacific/Apia") == [
        "2011-12-28",
        "2011-12-29",
        "2011-12-31",
        "2012-01-01",
    ]
    weekly = days("FREQ=WEEKLY", date(2011, 12, 23), 2, "Pacific/Apia")
    assert weekly == ["2011-12-23", "2012-01-06"]


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
        "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=366",
        "FREQ=YEARLY;INTERVAL=999;BYMONTH=2;BYMONTHDAY=30;BYDAY=MO",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3",
    ],
)
def test_a_rule_without_days_comes_to_an_end(text: str) -> None:
    assert days(text, date(2026, 4, 1), 2) == ["2026-04-01"]


def at(text: str, first: date, clock: time, zone: str, count: int) -> list[str]:
    """The UTC instants of that rule."""
    schedule = Schedule(Rule.parse(text), first, clock.hour * 60 + clock.minute, zone)
    found = islice(schedule.days(), count)
    return [f"{schedule.due(day).at.astimezone(UTC):%Y-%m-%dT%H:%M}" for day in found]


def test_the_wall_clock_stays_when_the_clocks_change() -> None:
    nine = at("FREQ=WEEKLY", date(2026, 3, 1), time(9), "America/New_York", 3)
    assert nine == ["2026-03-01T14:00", "2026-03-08T13:00", "2026-03-15T13:00"]
    half = at("FREQ=DAILY", date(2026, 4, 4), time(9), "Australia/Lord_Howe", 2)
    assert half == ["2026-04-03T22:00", "2026-04-04T22:30"]


def test_a_time_that_is_left_out_moves_forward_and_a_double_one_is_the_first() -> None:
    gap = at("FREQ=DAILY", date(2026, 3, 7), time(2, 30), "America/New_York", 3)
    assert gap == ["2026-03-07T07:30", "2026-03-08T07:30", "2026-03-09T06:30"]
    half = at("FREQ=DAILY", date(2026, 10, 3), time(2, 15), "Australia/Lord_Howe", 2)
    assert half == ["2026-10-02T15:45", "2026-10-03T15:45"]  # 02:45 by the new clock
    twice = at("FREQ=DAILY", date(2026, 10, 31), time(1, 30), "America/New_York", 3)
    assert twice == ["2026-10-31T05:30", "2026-11-01T05:30", "2026-11-02T06:30"]


@pytest.mark.parametrize(
    ("rule", "old", "new", "moved"),
    [
        ("FREQ=DAILY", (2026, 3, 9), (2026, 3, 10), "FREQ=DAILY"),
        ("FREQ=WEEKLY", (2026, 3, 9), (2026, 3, 10), "FREQ=WEEKLY"),
        (
            "FREQ=WEEKLY;BYDAY=MO,WE",
            (2026, 3, 9),
            (2026, 3, 10),
            "FREQ=WEEKLY;BYDAY=TU,WE",
        ),
        ("FREQ=WEEKLY;BYDAY=MO,WE", (2026, 3, 9), (2026, 3, 11), "FREQ=WEEKLY;BYDAY=WE"),
        (
            "FREQ=MONTHLY;BYMONTHDAY=5,20",
            (2026, 3, 5),
            (2026, 3, 6),
            "FREQ=MONTHLY;BYMONTHDAY=6,20",
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=31", (2026, 2, 28), (2026, 3, 1), "FREQ=MONTHLY;BYMONTHDAY=1"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", (2026, 2, 28), (2026, 3, 31), "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", (2026, 3, 31), (2026, 3, 25), "FREQ=MONTHLY;BYMONTHDAY=25"),
        ("FREQ=MONTHLY;BYDAY=-1FR", (2026, 3, 27), (2026, 3, 26), "FREQ=MONTHLY;BYDAY=-1TH"),
        ("FREQ=MONTHLY;BYDAY=-1FR", (2026, 3, 27), (2026, 3, 12), "FREQ=MONTHLY;BYDAY=2TH"),
        ("FREQ=MONTHLY;BYDAY=2FR", (2026, 3, 13), (2026, 3, 31), "FREQ=MONTHLY;BYDAY=-1TU"),
        (
            "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31",
            (2026, 5, 31),
            (2026, 6, 1),
            "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1",
        ),
    ],
)
def test_a_rule_moves_with_its_occurrence(
    rule: str, old: tuple[int, int, int], new: tuple[int, int, int], moved: str
) -> None:
    assert str(Rule.parse(rule).moved(date(*old), date(*new))) == moved


def test_days_are_named_by_their_place() -> None:
    assert weekdays("135") == (Day(0), Day(2), Day(4))
    assert str(nth_of_month(date(2026, 3, 10))) == "2TU"
    assert str(nth_of_month(date(2026, 3, 31))) == "-1TU"
    assert str(last_of_month(date(2026, 3, 10))) == "-1TU"


def test_what_is_left_of_a_count() -> None:
    schedule = Schedule(Rule.parse("FREQ=DAILY;COUNT=5"), date(2026, 3, 1), None, MOSCOW)
    rest = schedule.from_day(date(2026, 3, 4))
    assert [day.day for day in rest.days()] == [4, 5]
    assert [day.day for day in schedule.days()] == [1, 2, 3, 4, 5]


def test_the_next_one_is_still_ahead() -> None:
    schedule = Schedule(Rule.parse("FREQ=DAILY"), date(2026, 3, 1), 600, MOSCOW)
    ten = datetime(2026, 3, 20, 7, 0, tzinfo=UTC)
    assert schedule.next_after(date(2026, 3, 1), ten) == date(2026, 3, 21)
    assert schedule.next_after(date(2026, 3, 1), ten - timedelta(minutes=1)) == date(2026, 3, 20)
    assert schedule.next_after(date(2026, 3, 25), ten) == date(2026, 3, 26)
    taken = {date(2026, 3, 26), date(2026, 3, 27)}
    assert schedule.next_after(date(2026, 3, 25), ten, taken) == date(2026, 3, 28)


some_days = st.lists(st.sampled_from([Day(n) for n in range(7)]), min_size=1, max_size=4)
some_months = st.lists(st.integers(1, 12), max_size=3)
nths = st.lists(st.builds(Day, st.integers(0, 6), st.sampled_from([1, 2, 3, 4, 5, -1, -2])),
                min_size=1, max_size=2)  # fmt: skip
intervals = st.one_of(st.integers(1, 4), st.integers(1, 60))
EXACT = st.one_of(
    st.builds(Rule, st.just(Freq.DAILY), intervals, months=some_months),
    st.builds(Rule, st.just(Freq.WEEKLY), intervals, days=some_days),
    st.builds(
        Rule, st.just(Freq.MONTHLY), intervals,
        month_days=st.lists(st.integers(-28, 28).filter(bool), min_size=1, max_size=3),
    ),
    st.builds(Rule, st.just(Freq.MONTHLY), intervals, days=nths, months=some_months),
    st.builds(
        Rule, st.just(Freq.MONTHLY), intervals, days=some_days,
        positions=st.lists(st.sampled_from([1, 2, 3, -1, -2]), min_size=1, max_size=2),
    ),
    st.builds(
        Rule, st.just(Freq.MONTHLY), st.integers(1, 3), days=some_days,
        month_days=st.lists(st.integers(1, 31), min_size=5, max_size=8),
    ),
    st.builds(
        Rule, st.just(Freq.YEARLY), st.integers(1, 4), days=nths,
        months=st.lists(st.integers(1, 12), min_size=1, max_size=2),
    ),
    st.builds(
        Rule, st.just(Freq.YEARLY), st.integers(1, 4),
        month_days=st.lists(st.integers(1, 28), min_size=1, max_size=2),
        months=st.lists(st.integers(1, 12), min_size=1, max_size=2),
    ),
)  # fmt: skip
ANY = st.one_of(
    EXACT,
    st.builds(Rule, st.sampled_from(Freq), intervals),
    st.builds(Rule, st.just(Freq.MONTHLY), intervals, month_days=st.tuples(st.integers(29, 31))),
    st.builds(Rule, st.sampled_from(Freq), count=st.integers(1, MAX_COUNT)),
    st.builds(Rule, st.sampled_from(Freq), until=st.dates(date(2020, 1, 1), date(2040, 1, 1))),
)
FIRST = st.dates(date(2005, 1, 1), date(2035, 12, 31))
MINUTE = st.one_of(st.none(), st.integers(0, 1439))


@given(EXACT, FIRST)
def test_to_the_letter_of_rfc_5545_where_people_mean_it(rule: Rule, first: date) -> None:
    ours = [day for day in islice(Schedule(rule, first, None, "UTC").days(), 7) if day > first]
    if ours:
        noon = time(12)
        theirs = rrule.rrulestr(str(rule), dtstart=datetime.combine(first, noon))
        until = datetime.combine(ours[-1], noon)
        found = theirs.between(datetime.combine(first, noon), until, inc=True)
        assert [at_.date() for at_ in found if at_.date() > first] == ours


def first_days(schedule: Schedule, count: int) -> list[date]:
    return list(islice(schedule.days(), count))


@given(ANY, FIRST, MINUTE, st.sampled_from(ZONES))
def test_occurrences_in_every_zone(rule: Rule, first: date, minute: int | None, zone: str) -> None:
    schedule = Schedule(rule, first, minute, zone)
    found = first_days(schedule, 12)
    assert found[0] == first
    dues = [schedule.due(day) for day in found]
    assert all(a.at < b.at for a, b in pairwise(dues))
    for day, due in zip(found[1:], dues[1:], strict=True):
        assert rule.anchored(first).fits(day)
        assert rule.until is None or day <= rule.until
        assert_on_the_clock(day, minute, due)
        assert_rendered_on_its_day(due)
    assert rule.count is None or len(list(schedule.days())) <= rule.count


def assert_on_the_clock(day: date, minute: int | None, due: Due) -> None:
    local = due.at.astimezone(ZoneInfo(due.timezone))
    if minute is None:
        assert (due.date, f"{local:%H:%M:%S}") == (day, "23:59:59")
        return
    wanted = datetime.combine(day, time(*divmod(minute, 60)))
    moved = local.replace(tzinfo=None) - wanted
    assert moved >= timedelta(0)
    if moved:  # only where the clocks leapt over it: an hour before they stood at another offset
        before = (due.at - timedelta(hours=1)).astimezone(ZoneInfo(due.timezone))
        assert moved == (local.utcoffset() or timedelta(0)) - (before.utcoffset() or timedelta(0))
    assert local.fold == 0


def assert_rendered_on_its_day(due: Due) -> None:
    t = translator("ru")
    whole = due.date if due.all_day else None
    shown = dates.due(t, due.at, whole, due.at - timedelta(days=9), due.timezone)
    day = dates.day(t, due.date, due.date - timedelta(days=9))
    assert shown == day or shown.startswith(f"{day}, ")


@given(ANY, FIRST, st.integers(0, 4000), st.sampled_from(ZONES))
def test_looking_from_any_day_gives_the_same_days(
    rule: Rule, first: date, ahead: int, zone: str
) -> None:
    schedule = Schedule(rule, first, 600, zone)
    after = first + timedelta(days=ahead)
    until = after + timedelta(days=500)
    from_there = takewhile(lambda day: day <= until, schedule.days(after))
    from_first = takewhile(lambda day: day <= until, schedule.days())
    assert list(from_there) == [day for day in from_first if day > after]
