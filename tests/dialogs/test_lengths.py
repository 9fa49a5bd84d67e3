"""Lengths of time, as people type them where a duration is asked for."""

import pytest

from dialogs.lengths import minutes


@pytest.mark.parametrize(
    ("typed", "length"),
    [
        *(("90", 90), ("1:30", 90), ("0", 0), ("999:00", 59_940)),
        *(("45 мин", 45), ("30 мин.", 30), ("15м", 15), ("2ч", 120), ("2 часа", 120)),
        *(("1 ч 30 мин", 90), ("1ч30м", 90), ("2 часа 15 минут", 135), ("1 час и 20 минут", 80)),
        *(("1,5 часа", 90), ("2 дня", 2880), ("1h 30", 90), ("1h30m", 90), ("1.5h", 90)),
        *(("Полчаса", 30), ("полтора часа", 90), ("час", 60), ("час с половиной", 90)),
        *(("пару часов", 120), ("тридцать минут", 30), ("четверть часа", 15)),
        *(("half an hour", 30), ("An hour and a half", 90), ("2 hours", 120)),
    ],
)
def test_a_length_is_read_as_people_say_it(typed: str, length: int) -> None:
    assert minutes(typed) == length


@pytest.mark.parametrize(
    "typed",
    [
        *("", "долго", "завтра", "в 10", "10 утра", "30 февраля", "1:75", "1:30:00", "-5", "1 2 3"),
        *("полчаса каждый день", "час)(", "9" * 40, "час " * 2000),
    ],
)
def test_what_is_no_length_is_not_guessed(typed: str) -> None:
    assert minutes(typed) is None
