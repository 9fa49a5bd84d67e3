"""Calendars to subscribe to: other programs see what we see, and nobody sees more."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
from aiohttp import ClientResponse

from models import members, moves, reminders, tags, tasks, trash
from models.access import Feed
from models.due import Due
from models.making import NewTask
from models.person import Person
from models.series import Series
from models.task import Kind, Task
from models.team import Membership, Role, Team
from models.transitions import Action
from tests.api.calendar_readers import by_ical_js, by_icalendar, by_ics_py, by_us
from tests.api.conftest import NOW, Caller, Clock

MOSCOW = "Europe/Moscow"
YEARS = date(2028, 11, 23)
"""Two years after NOW."""


async def subscribed(caller: Caller, team: Team | None = None) -> str:
    """The address of a new link."""
    made = await caller.post("/calendar/feeds", team_id=team.id if team else None)
    return str(made["url"])


async def opened(caller: Caller, url: str, status: int = 200, **headers: str) -> ClientResponse:
    """By another program: without a session."""
    response: ClientResponse = await caller.client.get(url, headers=headers)
    assert response.status == status
    return response


async def events(caller: Caller, url: str) -> dict[str, Any]:
    """Entries by their titles."""
    text = await (await opened(caller, url)).text()
    found = icalendar.Calendar.from_ical(text).walk("VEVENT")
    return {str(event["SUMMARY"]): event for event in found}


async def make(author: Caller, team: Team, title: str, due: Due | None, **more: Any) -> Task:
    return await tasks.create(author.person, NewTask(title, team.id, due=due, **more), NOW)


def at(hour: int, zone: str = MOSCOW, day: int = 24) -> Due:
    return Due.moment(datetime(2026, 11, day, hour, tzinfo=ZoneInfo(zone)), zone)


RULES = [
    ("Каждый день", "FREQ=DAILY", at(10)),
    ("Через день десять раз", "FREQ=DAILY;INTERVAL=2;COUNT=10", at(10)),
    ("По часам Берлина", "FREQ=WEEKLY;BYDAY=TU,SU", at(4, "Europe/Berlin")),
    ("По часам Нью-Йорка", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", at(23, "America/New_York")),
    ("31-го числа", "FREQ=MONTHLY;BYMONTHDAY=31", Due.on(date(2026, 11, 30), MOSCOW)),
    ("30-го числа", "FREQ=MONTHLY;BYMONTHDAY=30", at(9, day=30)),
    ("29-го и 30-го", "FREQ=MONTHLY;BYMONTHDAY=29,30", at(9, day=29)),
    ("Последняя пятница", "FREQ=MONTHLY;BYDAY=-1FR", at(18, day=27)),
    ("Последний рабочий день", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", at(18, day=30)),
    ("Раз в год", "FREQ=YEARLY", Due.on(date(2026, 11, 24), MOSCOW)),
    ("До весны", "FREQ=WEEKLY;UNTIL=20270301", at(12)),
    ("До весны, целый день", "FREQ=WEEKLY;UNTIL=20270302", Due.on(date(2026, 11, 24), MOSCOW)),
    ("Не с того дня", "FREQ=WEEKLY;BYDAY=FR", at(12)),
    ("Один раз", None, at(12)),
    ("Весь день", None, Due.on(date(2026, 11, 25), "Asia/Vladivostok")),
]


@pytest.fixture
async def busy(anna: Caller, home: Team, clock: Clock) -> Caller:
    """Everything that repeats, and days of it that are taken."""
    for title, rule, due in RULES:
        await make(anna, home, title, due, rule=rule)
    every_day = await Task.get(title="Каждый день")
    for day in (1, 5):
        await Task.create(
            team=home,
            number=900 + day,
            title=f"{day} декабря",
            author=anna.person,
            timezone=MOSCOW,
            due_at=at(15).at + timedelta(days=day + 6),
            series_id=every_day.series_id,
            occurrence_on=date(2026, 12, day),
            created_at=clock.now,
            updated_at=clock.now,
        )
    return anna


async def test_other_programs_see_the_same_days_for_two_years(busy: Caller) -> None:
    url = await subscribed(busy)
    text = await (await opened(busy, url)).text()
    ours = await by_us(busy, NOW.date(), YEARS)
    assert len(ours) > 1_200
    assert {title for title, _ in ours} >= {title for title, _, _ in RULES}
    for theirs in (
        by_icalendar(text, YEARS),
        by_ics_py(text, YEARS),
        await by_ical_js(text, YEARS),
    ):
        assert theirs ^ ours == set()


async def test_they_do_so_after_some_were_done(busy: Caller, clock: Clock) -> None:
    url = await subscribed(busy)
    clock.advance(days=40)
    for _ in range(2):
        for series in await Series.filter(ended_at=None):
            newest = await Task.get(id=series.newest_id)
            if not newest.closed:
                await moves.act(busy.id, newest.id, Action.CANCEL, clock.now)
    busy.token = Caller(busy.client, busy.person, clock.now).token
    text = await (await opened(busy, url)).text()
    ours = await by_us(busy, clock.now.date(), YEARS)
    assert len(ours) > 1_100
    for theirs in (by_icalendar(text, YEARS), await by_ical_js(text, YEARS)):
        ahead = {each for each in theirs if _day(each[1]) >= clock.now.date()}
        assert (ahead - _cancelled(text)) ^ ours == set()


async def test_an_hour_that_the_clock_leaves_out_or_shows_twice(anna: Caller, home: Team) -> None:
    """As RFC 5545 has it (3.3.5); ical.js reads these two hours of a year otherwise."""
    berlin = "Europe/Berlin"
    night = Due.moment(datetime(2026, 11, 29, 2, 30, tzinfo=ZoneInfo(berlin)), berlin)
    await make(anna, home, "Ночью", night, rule="FREQ=WEEKLY;BYDAY=SU")
    text = await (await opened(anna, await subscribed(anna))).text()
    ours = await by_us(anna, NOW.date(), YEARS)
    assert ("Ночью", datetime(2027, 3, 28, 1, 30, tzinfo=UTC)) in ours
    assert ("Ночью", datetime(2027, 10, 31, 0, 30, tzinfo=UTC)) in ours
    for theirs in (by_icalendar(text, YEARS), by_ics_py(text, YEARS)):
        assert theirs ^ ours == set()


def _day(at_: date | datetime) -> date:
    return at_.astimezone(ZoneInfo(MOSCOW)).date() if isinstance(at_, datetime) else at_


def _cancelled(text: str) -> set[Any]:
    """Occurrences that are told to be off."""
    found: list[Any] = icalendar.Calendar.from_ical(text).walk("VEVENT")
    off = [event for event in found if event["STATUS"] == "CANCELLED"]
    return {
        (str(event["SUMMARY"]), when.astimezone(UTC) if isinstance(when, datetime) else when)
        for event in off
        for when in [event["DTSTART"].dt]
    }


async def test_an_event_with_everything_it_has(
    anna: Caller, boris: Caller, office: Team, clock: Clock
) -> None:
    tag = await tags.create(anna.id, office.id, "Работа, срочно", clock.now)
    task = await make(
        anna,
        office,
        "Планёрка; общая",
        at(10),
        kind=Kind.EVENT,
        duration=90,
        description="Первая строка\nвторая",
        tags=[tag.id],
        assignees=[boris.id],
    )
    await reminders.add(boris.id, task.id, clock.now, minutes_before=15)
    url = await subscribed(boris)
    event = (await events(boris, url))["Планёрка; общая"]
    assert event["UID"] == f"task-{task.id}@tasks_bot.max-task-manager"
    assert event["DTSTART"].dt == datetime(2026, 11, 24, 7, tzinfo=UTC)
    assert event["DURATION"].dt == timedelta(minutes=90)
    assert event["DESCRIPTION"].startswith("Первая строка\nвторая\n\nhttps://max.ru/tasks_bot")
    assert event["URL"] == f"https://max.ru/tasks_bot?startapp=task_{task.id}"
    assert [str(each) for each in event["CATEGORIES"].cats] == ["Работа, срочно"]
    assert (event["STATUS"], event["TRANSP"]) == ("TENTATIVE", "OPAQUE")
    alarms = sorted(each["TRIGGER"].dt for each in event.walk("VALARM"))
    assert alarms == [timedelta(hours=-1), timedelta(minutes=-15), timedelta(0)]
    await moves.act(boris.id, task.id, Action.ACCEPT, clock.now)
    assert (await events(boris, url))["Планёрка; общая"]["STATUS"] == "CONFIRMED"


async def test_a_series_has_one_uid_for_ever_and_alarms_of_its_reader(
    anna: Caller, home: Team, clock: Clock
) -> None:
    task = await make(anna, home, "Зарядка", at(8), rule="FREQ=DAILY")
    url = await subscribed(anna)
    uids = []
    for _ in range(2):
        text = await (await opened(anna, url)).text()
        walked: list[Any] = icalendar.Calendar.from_ical(text).walk("VEVENT")
        [series] = [each for each in walked if "RRULE" in each]
        uids.append(series["UID"])
        alarms = sorted(each["TRIGGER"].dt for each in series.walk("VALARM"))
        assert alarms == [timedelta(hours=-1), timedelta(0)]
        assert series["DTSTART"].params["TZID"] == MOSCOW
        assert "BEGIN:VTIMEZONE" in text
        newest = await Task.get(id=(await Series.get(id=task.series_id)).newest_id)
        await moves.act(anna.id, newest.id, Action.COMPLETE, clock.now)
    assert len(set(uids)) == 1


async def test_whole_days_have_no_hour(anna: Caller, home: Team) -> None:
    await make(anna, home, "День", Due.on(date(2026, 11, 24), "Asia/Vladivostok"))
    long = {"kind": Kind.EVENT, "duration": 2 * 24 * 60}
    await make(anna, home, "Слёт", Due.on(date(2026, 11, 24), MOSCOW), **long)
    found = await events(anna, await subscribed(anna))
    for title, end in (("День", 25), ("Слёт", 27)):
        assert found[title]["DTSTART"].dt == date(2026, 11, 24)
        assert found[title]["DTEND"].dt == date(2026, 11, end)
    [alarm] = found["День"].walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(hours=16), "nine in Moscow, of a day in Vladivostok"


async def test_ones_own_calendar_is_ones_own_work(
    anna: Caller, boris: Caller, office: Team, home: Team, clock: Clock
) -> None:
    await make(anna, office, "Борису", at(10), assignees=[boris.id])
    await make(anna, office, "Ничьё", at(10))
    await make(anna, home, "Событие дома", at(10), kind=Kind.EVENT)
    await make(anna, home, "Без срока", None)
    declined = await make(anna, office, "Отказ", at(10), assignees=[boris.id])
    await moves.act(boris.id, declined.id, Action.DECLINE, clock.now, note="Занят")
    assert set(await events(boris, await subscribed(boris))) == {"Борису"}
    assert set(await events(anna, await subscribed(anna))) == {"Событие дома"}
    everything = {"Борису", "Ничьё", "Отказ"}
    assert set(await events(boris, await subscribed(boris, office))) == everything
    await Team.filter(id=office.id).update(own_tasks_only=True)
    url = (await boris.get("/calendar/feeds"))["items"][1]["url"]
    assert set(await events(boris, url)) == everything - {"Ничьё"}


async def test_what_is_done_stays_a_while_and_what_is_deleted_does_not(
    anna: Caller, home: Team, clock: Clock
) -> None:
    for title, action in (("Сделано", Action.COMPLETE), ("Отменено", Action.CANCEL)):
        task = await make(anna, home, title, at(10))
        await moves.act(anna.id, task.id, action, clock.now)
    gone = await make(anna, home, "Удалено", at(10))
    await trash.delete(anna.id, gone.id, clock.now)
    url = await subscribed(anna)
    found = await events(anna, url)
    assert set(found) == {"✅ Сделано", "Отменено"}
    assert found["Отменено"]["STATUS"] == "CANCELLED"
    assert found["✅ Сделано"].walk("VALARM") == []
    clock.advance(days=92)
    assert await events(anna, url) == {}


async def test_an_unchanged_calendar_is_not_sent_again(
    anna: Caller, home: Team, clock: Clock
) -> None:
    task = await make(anna, home, "Дело", at(10))
    url = await subscribed(anna)
    first = await opened(anna, url)
    assert first.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert first.headers["Last-Modified"] == "Mon, 23 Nov 2026 06:00:00 GMT"
    mark = first.headers["ETag"]
    clock.advance(minutes=5)
    again = await opened(anna, url, 304, **{"If-None-Match": mark})
    assert await again.read() == b""
    await moves.act(anna.id, task.id, Action.START, clock.now)
    changed = await opened(anna, url, 200, **{"If-None-Match": mark})
    assert changed.headers["Last-Modified"] == "Mon, 23 Nov 2026 06:05:00 GMT"


async def test_a_replaced_or_revoked_link_shows_nothing_at_once(anna: Caller, home: Team) -> None:
    first = await subscribed(anna)
    second = await subscribed(anna)
    await opened(anna, first, 404)
    await opened(anna, second)
    assert [each["url"] for each in (await anna.get("/calendar/feeds"))["items"]] == [second]
    await anna.send("DELETE", "/calendar/feeds", 204)
    await opened(anna, second, 404)
    await anna.send("DELETE", "/calendar/feeds", 404)


@pytest.mark.parametrize("how", ["leaves", "is removed", "is deleted without a word"])
async def test_whoever_is_out_of_the_team_has_no_calendar_of_it(
    anna: Caller, boris: Caller, office: Team, clock: Clock, how: str
) -> None:
    url, own = await subscribed(boris, office), await subscribed(boris)
    await opened(boris, url)
    match how:
        case "leaves":
            await members.leave(boris.id, office.id, clock.now)
        case "is removed":
            await members.remove(anna.id, office.id, boris.id, clock.now)
        case _:
            await Membership.filter(team=office, person_id=boris.id).delete()
    await opened(boris, url, 404)
    await opened(boris, own)
    if how != "is deleted without a word":
        seat = Membership(team=office, person=boris.person, role=Role.MEMBER)
        seat.joined_at = clock.now
        await seat.save()
        await opened(boris, url, 404)


async def test_whoever_had_their_data_deleted_has_no_calendar(anna: Caller, clock: Clock) -> None:
    url = await subscribed(anna)
    await Person.filter(id=anna.id).update(erased_at=clock.now)
    await opened(anna, url, 404)


@pytest.mark.parametrize(
    "url",
    [
        "/calendar/x.ics",
        f"/calendar/{'A' * 32}.ics",
        "/calendar/%00.ics",
        f"/calendar/{'A' * 999}.ics",
    ],
)
async def test_links_that_nobody_made(anna: Caller, url: str) -> None:
    await opened(anna, url, 404)


async def test_of_each_team_there_is_one_link(
    anna: Caller, kate: Caller, office: Team, home: Team
) -> None:
    await subscribed(anna)
    await subscribed(anna, office)
    items = (await anna.get("/calendar/feeds"))["items"]
    assert [each["team"] and each["team"]["name"] for each in items] == [None, "Офис"]
    await kate.post("/calendar/feeds", 404, team_id=office.id)
    await kate.send("DELETE", f"/calendar/feeds?team_id={office.id}", 404)
    assert await Feed.all().count() == 2


async def test_tokens_neither_make_nor_show_links(anna: Caller) -> None:
    anna.token = (await anna.post("/tokens", name="Ключ", scope="write"))["token"]
    for method in ("GET", "POST", "DELETE"):
        assert (await anna.send(method, "/calendar/feeds", 403))["code"] == "session-needed"


async def test_it_speaks_the_language_of_its_reader(anna: Caller, kate: Caller, home: Team) -> None:
    async def name(caller: Caller, team: Team | None = None) -> str:
        text = await (await opened(caller, await subscribed(caller, team))).text()
        return str(icalendar.Calendar.from_ical(text)["X-WR-CALNAME"])

    assert await name(anna) == "Мои дела"
    assert await name(kate) == "My tasks"
    assert await name(anna, home) == "Личное"


async def test_our_own_calendar_can_be_brought_back(anna: Caller, kate: Caller, home: Team) -> None:
    await make(anna, home, "Смена", at(9), rule="FREQ=WEEKLY;BYDAY=TU,FR")
    await make(anna, home, "Один раз", at(12))
    data = await (await opened(anna, await subscribed(anna))).read()
    response = await kate.request(
        "POST", "/calendar/import", data=data, headers={"Content-Type": "text/calendar"}
    )
    assert (await response.json())["refused"] == []
    ours, theirs = [await by_us(each, NOW.date(), date(2027, 3, 1)) for each in (anna, kate)]
    assert ours == theirs
