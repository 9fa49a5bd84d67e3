"""Calendars of other programs, taken over by the API: once, and what cannot be is named."""

import asyncio
import io
from datetime import date, datetime, timedelta

import pytest

from models import calendar_files
from models.series import Series
from models.tag import Tag
from models.task import Assignment, Kind, Reminder, State, Task
from models.team import Team
from tests.api.conftest import Caller, Clock, Json

CALENDAR = "text/calendar"


def event(uid: str, *lines: str, title: str = "Планёрка") -> str:
    """One entry, on Tuesday at ten in Moscow where nothing else is said."""
    said = [f"UID:{uid}", f"SUMMARY:{title}", *lines]
    if not any(line.startswith("DTSTART") for line in lines):
        said.append("DTSTART;TZID=Europe/Moscow:20261124T100000")
    return "\r\n".join(["BEGIN:VEVENT", *said, "END:VEVENT"])


def file(*entries: str) -> bytes:
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *entries, "END:VCALENDAR"]).encode()


async def brought(caller: Caller, data: bytes, status: int = 200, team: Team | None = None) -> Json:
    """What became of that file."""
    response = await caller.request(
        "POST",
        "/calendar/import" + (f"?team_id={team.id}" if team else ""),
        data=io.BytesIO(data),
        headers={"Content-Type": CALENDAR},
    )
    body: Json = await response.json(content_type=None)
    assert response.status == status, body
    return body


async def days_of(caller: Caller, first: str, last: str) -> list[str]:
    """The days in the calendar between these."""
    found = await caller.get(f"/calendar?from={first}&to={last}")
    return [item["date"][5:] for item in found["items"]]


async def test_an_event_is_taken_over_once(anna: Caller, home: Team) -> None:
    await Tag.create(
        team=home, name="Работа", folded="работа", created_at=datetime.now().astimezone()
    )
    data = file(
        event("1@x", "DURATION:PT90M", "LOCATION:Зал", "CATEGORIES:РАБОТА,Нет такого", "PRIORITY:2")
    )
    assert await brought(anna, data) == {"made": 1, "known": 0, "refused": []}
    assert await brought(anna, data) == {"made": 0, "known": 1, "refused": []}
    [task] = await Task.all().prefetch_related("tags__tag")
    assert (task.kind, task.title, task.duration) == (Kind.EVENT, "Планёрка", 90)
    assert (task.description, task.priority.name) == ("Зал", "HIGH")
    assert [worn.tag.name for worn in task.tags] == ["Работа"]
    assert task.due_at == datetime.fromisoformat("2026-11-24T07:00:00Z")
    assert await Assignment.filter(task=task, person_id=anna.id).count() == 1


async def test_the_same_file_by_another_member_makes_nothing(
    anna: Caller, boris: Caller, office: Team
) -> None:
    data = file(event("1@x"), event("2@x"))
    assert (await brought(anna, data, team=office))["made"] == 2
    assert (await brought(boris, data, team=office))["known"] == 2
    assert (await brought(boris, data))["made"] == 2, "their own team is another one"


async def test_brought_by_two_at_once_it_is_made_once(
    anna: Caller, boris: Caller, office: Team
) -> None:
    data = file(
        event("1", "RRULE:FREQ=DAILY;COUNT=5", "EXDATE;TZID=Europe/Moscow:20261126T100000"),
        event("1", "RECURRENCE-ID:20261125T070000Z", "DTSTART:20261125T120000Z", title="Позже"),
        *(event(str(number)) for number in range(2, 8)),
    )
    results = await asyncio.gather(*(brought(each, data, team=office) for each in (anna, boris)))
    assert sum(each["made"] for each in results) == 8
    assert sum(each["known"] for each in results) == 8
    assert await Task.filter(state=State.OPEN).count() == 8


async def test_a_repeat_goes_on_from_its_next_day(anna: Caller) -> None:
    data = file(
        event("1", "DTSTART;TZID=Europe/Moscow:20250107T100000", "RRULE:FREQ=WEEKLY;INTERVAL=2")
    )
    assert (await brought(anna, data))["made"] == 1
    [task] = await Task.all()
    assert task.due_at == datetime.fromisoformat("2026-11-24T07:00:00Z")
    assert (await Series.get()).rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"
    assert await days_of(anna, "2026-11-23", "2026-12-31") == ["11-24", "12-08", "12-22"]


async def test_count_goes_on_where_it_is(anna: Caller) -> None:
    data = file(
        event("1", "DTSTART;TZID=Europe/Moscow:20261121T100000", "RRULE:FREQ=DAILY;COUNT=5")
    )
    await brought(anna, data)
    assert await days_of(anna, "2026-11-20", "2026-12-31") == ["11-23", "11-24", "11-25"]


async def test_days_that_are_left_out_or_moved_stay_so(anna: Caller, clock: Clock) -> None:
    data = file(
        event(
            "1",
            "RRULE:FREQ=DAILY;COUNT=6",
            "EXDATE;TZID=Europe/Moscow:20261125T100000",
        ),
        event(
            "1",
            "RECURRENCE-ID;TZID=Europe/Moscow:20261126T100000",
            "DTSTART;TZID=Europe/Moscow:20261126T150000",
            title="Позже",
        ),
        event("1", "RECURRENCE-ID;TZID=Europe/Moscow:20261127T100000", "STATUS:CANCELLED"),
    )
    result = await brought(anna, data)
    assert (result["made"], [each["code"] for each in result["refused"]]) == (
        2, ["calendar-cancelled"],
    )  # fmt: skip
    assert await days_of(anna, "2026-11-20", "2026-12-31") == ["11-24", "11-26", "11-28", "11-29"]
    moved = await Task.get(title="Позже")
    assert (moved.due_at, moved.occurrence_on) == (
        datetime.fromisoformat("2026-11-26T12:00:00Z"), date(2026, 11, 26),
    )  # fmt: skip
    first = await Task.get(occurrence_on=date(2026, 11, 24))
    await anna.post(f"/tasks/{first.id}/moves", 200, action="close")
    newest = await Task.get(id=(await Series.get()).newest_id)
    assert newest.occurrence_on == date(2026, 11, 28)


async def test_a_day_that_was_moved_and_brought_later_is_made_by_itself(anna: Caller) -> None:
    await brought(anna, file(event("1", "RRULE:FREQ=DAILY;COUNT=2")))
    moved = event("1", "RECURRENCE-ID:20261125T070000Z", "DTSTART:20261125T120000Z", title="Позже")
    assert (await brought(anna, file(moved)))["made"] == 1


async def test_whole_days_tasks_and_reminders(anna: Caller) -> None:
    holiday = event("1", "DTSTART;VALUE=DATE:20261230", "DTEND;VALUE=DATE:20270102", title="Отпуск")
    todo = "BEGIN:VTODO\r\nUID:2\r\nSUMMARY:Счёт\r\nDUE:20261201T090000Z\r\nEND:VTODO"
    alarmed = event("3", "BEGIN:VALARM", "TRIGGER:-PT30M", "END:VALARM")
    assert (await brought(anna, file(holiday, todo, alarmed)))["made"] == 3
    off = await Task.get(title="Отпуск")
    assert (off.all_day, off.duration, off.due.date if off.due else None) == (
        True, 2 * 24 * 60, date(2026, 12, 30),
    )  # fmt: skip
    assert await days_of(anna, "2027-01-01", "2027-01-01") == ["12-30"]
    assert await days_of(anna, "2027-01-02", "2027-01-02") == []
    bill = await Task.get(title="Счёт")
    assert (bill.kind, bill.state) == (Kind.TASK, State.OPEN)
    assert (await Reminder.get()).minutes_before == 30


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (["DTSTART:20261120T070000Z"], "due-in-past"),
        (["DTSTART:20251120T070000Z", "RRULE:FREQ=DAILY;COUNT=3"], "due-in-past"),
        (["RRULE:FREQ=SECONDLY;COUNT=1000000"], "rule-unsupported"),
        (["RRULE:FREQ=DAILY;COUNT=1000000"], "rule-unsupported"),
        (["DTSTART:never"], "calendar-date"),
        (["DESCRIPTION:" + "x" * 4001], "too-long"),
        (["STATUS:CANCELLED"], "calendar-cancelled"),
    ],
)
async def test_what_cannot_be_taken_over_is_named_and_all_else_is_made(
    anna: Caller, lines: list[str], code: str
) -> None:
    result = await brought(anna, file(event("1", *lines, title="Странное"), event("2")))
    assert result["made"] == 1
    [refused] = result["refused"]
    assert (refused["summary"], refused["code"]) == ("Странное", code)
    assert refused["detail"]
    assert await Task.all().count() == 1


async def test_an_event_without_a_name(anna: Caller) -> None:
    result = await brought(anna, file(event("1", title=" ")))
    assert [each["code"] for each in result["refused"]] == ["title-empty"]


@pytest.mark.parametrize("data", [b"", b"{}", b"\x00" * 100, b"BEGIN:VCALENDAR\r\n"])
async def test_what_is_no_calendar_is_refused(anna: Caller, data: bytes) -> None:
    assert (await brought(anna, data, 422))["code"] == "calendar-unreadable"


async def test_too_many_entries_make_nothing(anna: Caller) -> None:
    data = file(*(event(str(number)) for number in range(calendar_files.MOST + 1)))
    assert (await brought(anna, data, 422))["code"] == "too-many"
    assert await Task.all().count() == 0


async def test_a_file_is_ten_megabytes_at_most(anna: Caller) -> None:
    most = calendar_files.BYTES
    data = file(event("1")) + b"\r\n" * ((most - 500) // 2)
    assert len(data) <= most
    assert (await brought(anna, data))["made"] == 1
    refused = await brought(anna, data + b"x" * 1000, 413)
    assert refused["code"] == "body-too-large"
    assert "240" in refused["detail"]


async def test_another_type_is_refused(anna: Caller) -> None:
    refused = await anna.post("/calendar/import", 415, entries=[])
    assert refused["code"] == "wrong-content-type"


async def test_a_foreign_team_is_not_found_and_a_reader_changes_nothing(
    anna: Caller, kate: Caller, office: Team
) -> None:
    await brought(kate, file(event("1")), 404, team=office)
    anna.token = (await anna.post("/tokens", name="Чтение"))["token"]
    assert (await brought(anna, file(event("1")), 403))["code"] == "token-read-only"
    assert await Task.all().count() == 0


async def test_what_was_brought_is_planned_like_anything_else(anna: Caller, clock: Clock) -> None:
    await brought(anna, file(event("1")))
    [item] = (await anna.get("/tasks?view=upcoming"))["items"]
    assert item["title"] == "Планёрка"
    clock.now += timedelta(days=1)
    anna.token = Caller(anna.client, anna.person, clock.now).token
    assert await anna.titles("today") == ["Планёрка"]
