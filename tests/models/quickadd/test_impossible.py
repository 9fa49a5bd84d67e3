"""Dates that no calendar has, and what has been: nothing is due, and no word is lost."""

from datetime import UTC, datetime

import pytest

from models.quickadd import parse

NOW = datetime(2026, 11, 28, 6, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31 февраля отчёт", "31 февраля"),
        ("30 февраля в 10 сдать отчёт", "30 февраля"),
        ("Сдать отчёт до 31 апреля", "31 апреля"),
        ("Отчёт 29 февраля 2027", "29 февраля 2027"),
        ("Отчёт 2026-02-31", "2026-02-31"),
        ("Отчёт 31.02.2027 в 12", "31.02.2027"),
        ("Report by February 30 at 10", "February 30"),
    ],
)
def test_a_day_that_never_comes_is_named(text: str, day: str) -> None:
    draft = parse(text, NOW, "Europe/Moscow")
    assert (draft.title, draft.due, draft.impossible) == (text, None, (day,))


@pytest.mark.parametrize(
    "text",
    [
        "Сдать отчёт вчера в 10",
        "Сдать отчёт в 10 вчера",
        "Описать, что было вчера вечером в 19:30",
        "Send yesterday at 10 am report",
        "Обновить до 10.20.30",
    ],
)
def test_what_has_been_is_no_due_time(text: str) -> None:
    draft = parse(text, NOW, "Europe/Moscow")
    assert (draft.title, draft.due, draft.impossible) == (text, None, ())


def test_a_leap_day_is_awaited() -> None:
    due = parse("Отчёт 29 февраля", NOW, "Europe/Moscow").due
    assert due
    assert due.date == datetime(2028, 2, 29).date()  # noqa: DTZ001 - a date, no instant
