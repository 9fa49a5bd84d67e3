"""Quiet hours, over midnight, summer time and the date line."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import quiet
from models.person import Person

ZONES = ["Europe/Moscow", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"]


def vera(start: int | None, end: int | None, zone: str = "Europe/Moscow") -> Person:
    return Person(id=1, first_name="Вера", timezone=zone, quiet_from=start, quiet_until=end)


def at(hour: int, minute: int = 0, day: int = 12) -> datetime:
    """That time of a day in March in Moscow, where it is three hours later than in UTC."""
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC) - timedelta(hours=3)


@pytest.mark.parametrize(
    ("start", "end", "now", "until"),
    [
        (None, None, at(3), None),
        (22 * 60, 8 * 60, at(21, 59), None),
        (22 * 60, 8 * 60, at(22), at(8, day=13)),
        (22 * 60, 8 * 60, at(23, 30), at(8, day=13)),
        (22 * 60, 8 * 60, at(0), at(8)),
        (22 * 60, 8 * 60, at(7, 59), at(8)),
        (22 * 60, 8 * 60, at(8), None),
        (13 * 60, 14 * 60 + 30, at(13), at(14, 30)),
        (13 * 60, 14 * 60 + 30, at(14, 30), None),
        (13 * 60, 14 * 60 + 30, at(3), None),
        (0, 6 * 60, at(0), at(6)),
        (18 * 60, 0, at(23), at(0, day=13)),
        (18 * 60, 0, at(0), None),
    ],
)
def test_quiet_time_ends_when_it_was_said_to(
    start: int | None, end: int | None, now: datetime, until: datetime | None
) -> None:
    assert quiet.ends(vera(start, end), now) == until


@pytest.mark.parametrize(
    ("now", "until"),
    [
        # 29 March: two o'clock is followed by three.
        (datetime(2026, 3, 29, 0, 30, tzinfo=UTC), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        # 25 October: the hour from two to three comes twice; the first half past two counts.
        (datetime(2026, 10, 24, 23, 0, tzinfo=UTC), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        (datetime(2026, 10, 25, 1, 0, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC)),
    ],
)
def test_an_end_that_is_left_out_or_comes_twice(now: datetime, until: datetime) -> None:
    assert quiet.ends(vera(60, 150, "Europe/Berlin"), now) == until


@given(
    start=st.integers(0, 1439),
    end=st.integers(0, 1439),
    zone=st.sampled_from(ZONES),
    now=st.datetimes(datetime(2011, 12, 25), datetime(2027, 1, 1)),  # noqa: DTZ001 - in UTC, below
)
def test_quiet_time_always_ends_within_two_days(
    start: int, end: int, zone: str, now: datetime
) -> None:
    now = now.replace(tzinfo=UTC)
    until = quiet.ends(vera(start, end, zone), now)
    assert until is None or now < until <= now + timedelta(days=2)
