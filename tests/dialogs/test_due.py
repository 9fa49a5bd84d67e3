from datetime import date, time

import pytest

from dialogs.due.clock_time import parse
from dialogs.due.handlers import presets


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("14:30", time(14, 30)),
        ("14.30", time(14, 30)),
        ("14 30", time(14, 30)),
        ("14-30", time(14, 30)),
        ("1430", time(14, 30)),
        ("930", time(9, 30)),
        ("9", time(9)),
        (" 09:05 ", time(9, 5)),
        ("0:00", time(0)),
        ("23:59", time(23, 59)),
        ("23", time(23)),
    ],
)
def test_a_time_is_read_however_it_is_typed(text: str, meant: time) -> None:
    assert parse(text) == meant


@pytest.mark.parametrize(
    "text", ["", "24", "24:00", "12:60", "12:5", "99", "12345", "вечером", "9:30 утра", "-9", "²"]
)
def test_what_is_no_time_is_not_guessed(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    ("today", "friday"),
    [
        (date(2026, 11, 22), date(2026, 11, 27)),
        (date(2026, 11, 26), date(2026, 11, 27)),
        (date(2026, 11, 27), date(2026, 12, 4)),
        (date(2026, 11, 28), date(2026, 12, 4)),
    ],
)
def test_friday_is_the_next_one_and_never_today(today: date, friday: date) -> None:
    assert presets(today)["friday"] == friday
