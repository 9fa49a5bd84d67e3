"""Small checked values."""

from datetime import UTC, date, datetime, timedelta

import pytest

from models import errors, values
from models.due import Due, day_bounds
from tests.world import MOSCOW, NOW


@pytest.mark.parametrize(
    ("given", "kept"),
    [("  слово ", "слово"), ("a\x00b", "ab"), ("a\ud83db", "ab"), ("👍", "👍"), ("", "")],
)
def test_a_text_is_kept_without_what_can_not_be_stored(given: str, kept: str) -> None:
    assert values.text(given, field="title", limit=10) == kept


def test_a_text_over_its_limit_is_refused_with_the_limit_named() -> None:
    assert values.text("я" * 10, field="title", limit=10)
    with pytest.raises(errors.TooLongError) as refused:
        values.text("я" * 11, field="title", limit=10)
    assert refused.value.details == {"what": "title", "limit": 10, "length": 11}
    assert refused.value.field == "title"


@pytest.mark.parametrize("value", ["", " ", "\n\t", "\u200b", "\u2800", "\u3164", "\u202e\u2066"])
def test_some_texts_show_nothing(value: str) -> None:
    assert not values.has_visible(value)


@pytest.mark.parametrize("value", ["a", " . ", "🙂", "\u200bя"])
def test_other_texts_show_something(value: str) -> None:
    assert values.has_visible(value)


@pytest.mark.parametrize("name", ["", "Москва", "../etc/passwd", "europe/moscow", "UTC+3"])
def test_only_names_of_zones_are_zones(name: str) -> None:
    with pytest.raises(errors.UnknownTimezoneError):
        values.zone(name)


def test_every_zone_of_russia_is_known() -> None:
    for city in ("Kaliningrad", "Moscow", "Samara"):
        assert values.zone(f"Europe/{city}").key == f"Europe/{city}"
    for city in ("Yekaterinburg", "Omsk", "Irkutsk", "Yakutsk", "Vladivostok", "Kamchatka"):
        assert values.zone(f"Asia/{city}").key == f"Asia/{city}"


@pytest.mark.parametrize(
    ("zone", "last"),
    [
        (MOSCOW, datetime(2026, 3, 29, 20, 59, 59, tzinfo=UTC)),
        ("Asia/Kamchatka", datetime(2026, 3, 29, 11, 59, 59, tzinfo=UTC)),
        ("Europe/Berlin", datetime(2026, 3, 29, 21, 59, 59, tzinfo=UTC)),  # summer time begins
        ("America/New_York", datetime(2026, 3, 30, 3, 59, 59, tzinfo=UTC)),
    ],
)
def test_a_day_lasts_to_its_last_second_in_its_zone(zone: str, last: datetime) -> None:
    due = Due.on(date(2026, 3, 29), zone)
    assert (due.at, due.all_day, due.date) == (last, True, date(2026, 3, 29))
    assert not due.overdue(last)
    assert due.overdue(last + timedelta(seconds=1))


def test_a_moment_keeps_the_zone_it_was_entered_in() -> None:
    due = Due.moment(datetime(2026, 3, 12, 22, 30, tzinfo=UTC), MOSCOW)
    assert (due.all_day, due.timezone, due.date) == (False, MOSCOW, date(2026, 3, 13))


def test_what_has_gone_can_not_be_due() -> None:
    assert Due.moment(NOW, MOSCOW).must_be_ahead(NOW)
    with pytest.raises(errors.DueInPastError):
        Due.moment(NOW - timedelta(seconds=1), MOSCOW).must_be_ahead(NOW)
    assert Due.on(date(2026, 3, 12), MOSCOW).must_be_ahead(NOW)
    with pytest.raises(errors.DueInPastError):
        Due.on(date(2026, 3, 11), MOSCOW).must_be_ahead(NOW)


@pytest.mark.parametrize(
    ("now", "zone", "hours"),
    [
        (NOW, MOSCOW, 24),
        (datetime(2026, 3, 29, 12, tzinfo=UTC), "Europe/Berlin", 23),
        (datetime(2026, 10, 25, 12, tzinfo=UTC), "Europe/Berlin", 25),
    ],
)
def test_a_day_is_as_long_as_its_zone_makes_it(now: datetime, zone: str, hours: int) -> None:
    start, end = day_bounds(now, zone)
    assert start <= now < end
    assert end - start == timedelta(hours=hours)
