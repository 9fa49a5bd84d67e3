"""Calendars of other programs are read whatever they are, and quickly."""

import contextlib
import time
from collections.abc import Iterable
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import calendar_files, errors
from models.calendar_files import Entry
from models.task import Kind, Priority

MOSCOW = "Europe/Moscow"
SOON = 10.0
"""Seconds of work for the worst file, on a slow machine; what grows with the square takes hours."""


def entry(*lines: str, kind: str = "VEVENT") -> Entry:
    """The one entry of a file."""
    said = ["UID:1", "SUMMARY:Дело", "DTSTART:20261124T070000Z", *lines]
    names = {line.split(":")[0].split(";")[0] for line in lines}
    kept = [line for line in said[:3] if line.split(":")[0] not in names]
    [found] = calendar_files.read(file([*kept, *lines], kind=kind), MOSCOW)
    return found


def file(*entries: Iterable[str], kind: str = "VEVENT") -> bytes:
    """A calendar of these entries."""
    inside = [line for each in entries for line in (f"BEGIN:{kind}", *each, f"END:{kind}")]
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *inside, "END:VCALENDAR", ""]).encode()


def test_an_event_with_everything() -> None:
    found = entry(
        "SUMMARY;LANGUAGE=ru:Планёрка\\, общая",
        "DESCRIPTION:C:\\\\new\\nвто",
        " рая",
        "LOCATION:Переговорная",
        "DTSTART;TZID=Asia/Yekaterinburg:20261124T100000",
        "DTEND;TZID=Asia/Yekaterinburg:20261124T113000",
        "RRULE:FREQ=WEEKLY;BYDAY=TU",
        "EXDATE;TZID=Asia/Yekaterinburg:20261201T100000,20261208T100000",
        "CATEGORIES:Работа,Срочно\\, да",
        "PRIORITY:1",
        "BEGIN:VALARM",
        "TRIGGER:-PT15M",
        "DESCRIPTION:не это",
        "END:VALARM",
    )
    assert found.problem is None
    assert found.summary == "Планёрка, общая"
    assert found.description == "Переговорная\n\nC:\\new\nвторая"
    assert found.due
    assert found.due.at == datetime(2026, 11, 24, 5, tzinfo=UTC)
    assert (found.due.timezone, found.duration) == ("Asia/Yekaterinburg", 90)
    assert str(found.rule) == "FREQ=WEEKLY;BYDAY=TU"
    assert found.without == {date(2026, 12, 1), date(2026, 12, 8)}
    assert (found.tags, found.priority) == (("Работа", "Срочно, да"), Priority.URGENT)
    assert found.reminders == (15,)


@pytest.mark.parametrize(
    ("line", "zone", "at"),
    [
        ("DTSTART:20261124T100000Z", MOSCOW, datetime(2026, 11, 24, 10, tzinfo=UTC)),
        ("DTSTART:20261124T100000", MOSCOW, datetime(2026, 11, 24, 7, tzinfo=UTC)),
        (
            "DTSTART;TZID=America/New_York:20261124T100000",
            "America/New_York",
            datetime(2026, 11, 24, 15, tzinfo=UTC),
        ),
        (
            "DTSTART;TZID=Russian Standard Time:20261124T100000",
            MOSCOW,
            datetime(2026, 11, 24, 7, tzinfo=UTC),
        ),
        (
            'DTSTART;TZID="/freeassociation.sourceforge.net/Europe/Berlin":20261124T100000',
            "Europe/Berlin",
            datetime(2026, 11, 24, 9, tzinfo=UTC),
        ),
        ("DTSTART:20261124T160060", MOSCOW, datetime(2026, 11, 24, 13, 0, 59, tzinfo=UTC)),
    ],
)
def test_times_of_other_zones(line: str, zone: str, at: datetime) -> None:
    due = entry(line).due
    assert due
    assert (due.at, due.timezone, due.all_day) == (at, zone, False)


@pytest.mark.parametrize(
    ("lines", "duration"),
    [
        ([], None),
        (["DURATION:PT45M"], 45),
        (["DURATION:P1DT2H"], 26 * 60),
        (["DURATION:P1W"], 7 * 24 * 60),
        (["DTEND:20261124T070000Z"], None),
        (["DTEND:20261124T060000Z"], None),
        (["DTSTART;VALUE=DATE:20261124"], None),
        (["DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261125"], None),
        (["DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261127"], 2 * 24 * 60),
        (["DTSTART;VALUE=DATE:20261124", "DURATION:P3D"], 2 * 24 * 60),
    ],
)
def test_how_long_it_takes(lines: list[str], duration: int | None) -> None:
    found = entry(*lines)
    assert (found.problem, found.duration) == (None, duration)


def test_a_whole_day_is_that_day_in_the_readers_zone() -> None:
    due = entry("DTSTART;VALUE=DATE:20261124").due
    assert due
    assert (due.date, due.all_day, due.timezone) == (date(2026, 11, 24), True, MOSCOW)


def test_a_task_is_due_or_has_no_time() -> None:
    found = entry("DUE:20261125T070000Z", kind="VTODO")
    assert found.kind is Kind.TASK
    assert found.due
    assert found.due.at == datetime(2026, 11, 25, 7, tzinfo=UTC)
    [bare] = calendar_files.read(file(["UID:2", "SUMMARY:Когда-нибудь"], kind="VTODO"), MOSCOW)
    assert (bare.due, bare.problem) == (None, None)


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (["DTSTART:tomorrow"], "calendar-date"),
        (["DTSTART:20261399T000000"], "calendar-date"),
        (["DTSTART:99991231"], "calendar-date"),
        (["DTSTART;TZID=Mars/Olympus:20261124T100000"], "calendar-date"),
        (["DTSTART;TZID"], "calendar-date"),
        (["DURATION:a while"], "calendar-date"),
        (["DURATION:P90D"], "duration"),
        (["STATUS:CANCELLED"], "calendar-cancelled"),
        (["RRULE:FREQ=SECONDLY"], "rule-unsupported"),
        (["RRULE:FREQ=DAILY;COUNT=1000000"], "rule-unsupported"),
        (["RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY"], "rule-unsupported"),
        (["RDATE:20261125T070000Z"], "rule-unsupported"),
        (
            [
                "RRULE:FREQ=DAILY",
                *(f"EXDATE:2027{n:02}{d:02}" for n in range(1, 13) for d in range(1, 21)),
            ],
            "rule-unsupported",
        ),
    ],
)
def test_what_one_entry_has_wrong_is_said_with_it(lines: list[str], code: str) -> None:
    found = entry(*lines)
    assert found.problem
    assert found.problem.code == code
    assert found.summary == "Дело"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"\xff\xfe\x00",
        "Привет".encode("cp1251"),
        b"<html></html>",
        b"BEGIN:VCALENDAR",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR",
        b"BEGIN:VCALENDAR\r\nEND:VEVENT\r\nEND:VCALENDAR",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n",
    ],
)
def test_what_is_no_calendar_is_refused(data: bytes) -> None:
    with pytest.raises(errors.CalendarUnreadableError):
        calendar_files.read(data, MOSCOW)


def test_too_many_entries_are_refused() -> None:
    entries = [[f"UID:{number}"] for number in range(calendar_files.MOST + 1)]
    assert len(calendar_files.read(file(*entries[1:]), MOSCOW)) == calendar_files.MOST
    with pytest.raises(errors.TooManyError):
        calendar_files.read(file(*entries), MOSCOW)


FULL = calendar_files.BYTES
BOMBS = {
    "one long line": b"DESCRIPTION:" + b"x" * FULL,
    "folded a million times": b"DESCRIPTION:" + b"\r\n x" * (FULL // 4),
    "a million lines": b"X-A:b\r\n" * (FULL // 7),
    "a million alarms": b"BEGIN:VALARM\r\nTRIGGER:-PT1M\r\nEND:VALARM\r\n" * (FULL // 43),
    "a million parameters": b"DTSTART" + b";A=b" * (FULL // 4) + b":20261124",
    "a million quotes": b'DTSTART;A="' + b'","' * (FULL // 3) + b'":20261124',
    "a million days left out": b"EXDATE:" + b"20261124," * (FULL // 9),
    "a million lines of them": b"EXDATE:20261124\r\n" * (FULL // 17),
    "a million parts of a rule": b"RRULE:" + b"FREQ=DAILY;" * (FULL // 11),
    "nested a million times": b"BEGIN:X\r\n" * (FULL // 9),
    "backslashes": b"SUMMARY:" + b"\\" * FULL,
    "categories": b"CATEGORIES:" + b"a," * (FULL // 2),
}


@pytest.mark.parametrize("name", BOMBS)
def test_the_worst_files_take_no_time(name: str) -> None:
    data = (
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:a\r\nRRULE:FREQ=DAILY\r\n"
        + BOMBS[name]
        + b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    start = time.process_time()
    with contextlib.suppress(errors.DomainError):
        calendar_files.read(data, MOSCOW)
    assert time.process_time() - start < SOON


WORDS = st.sampled_from(
    [
        *("BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM", "END:VALARM", "DTSTART:20261124T100000Z"),
        *("RRULE:FREQ=DAILY", "RRULE:FREQ=", "EXDATE:,", "DTEND:20", "DURATION:-P", "TRIGGER:P"),
        *("DTSTART;TZID=:2026", "RECURRENCE-ID:20261124", "SUMMARY", ";:;", "CATEGORIES:\\", " "),
        *("DURATION:P9999W", "TRIGGER:-P99999D", "PRIORITY:٣", "DTSTART;VALUE=DATE:18000101"),
    ]
)


@given(st.lists(WORDS | st.text(max_size=20), max_size=20))
def test_whatever_it_says_it_is_read_or_refused(lines: list[str]) -> None:
    said = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR"]
    try:
        found = calendar_files.read("\r\n".join(said).encode("utf-8", "replace"), MOSCOW)
    except errors.DomainError:
        return
    assert all(isinstance(each.problem, errors.DomainError | None) for each in found)
