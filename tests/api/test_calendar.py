"""The calendar between two days, and statistics."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from models import members, moves, tasks
from models.due import Due
from models.making import NewTask
from models.task import Assignment, Kind, Task
from models.team import Team
from models.transitions import Action
from tests.api.conftest import Caller, Clock, Json

MOSCOW = "Europe/Moscow"
DAY = "from=2026-11-24&to=2026-11-24"


def at(day: int, hour: int, zone: str = MOSCOW) -> Due:
    """That hour of a day in November 2026."""
    return Due.moment(datetime(2026, 11, day, hour, tzinfo=ZoneInfo(zone)), zone)


async def titles(caller: Caller, query: str) -> list[str]:
    return [item["title"] for item in (await caller.get(f"/calendar?{query}"))["items"]]


async def make(anna: Caller, team: Team, title: str, due: Due, **more: object) -> Task:
    new = NewTask(title, team.id, due=due, **more)  # type: ignore[arg-type]
    return await tasks.create(anna.person, new, datetime(2026, 11, 23, 6, tzinfo=UTC))


async def test_a_day_is_the_readers_own(anna: Caller, office: Team) -> None:
    await make(anna, office, "Первый час", at(24, 0))
    await make(anna, office, "Последний час", at(24, 23))
    await make(anna, office, "Завтра", at(25, 0))
    await make(anna, office, "Весь день", Due.on(date(2026, 11, 24), "Asia/Vladivostok"))
    assert await titles(anna, DAY) == ["Первый час", "Весь день", "Последний час"]
    await anna.send("PATCH", "/me/settings", timezone="Asia/Vladivostok")
    assert await titles(anna, DAY) == ["Первый час", "Весь день"]


async def test_what_lasts_is_shown_on_each_of_its_days(anna: Caller, office: Team) -> None:
    await make(anna, office, "Слёт", at(23, 12), kind=Kind.EVENT, duration=2 * 24 * 60)
    for day, there in ((23, True), (24, True), (25, True), (26, False)):
        found = await titles(anna, f"from=2026-11-{day}&to=2026-11-{day}")
        assert found == ["Слёт"] * there
    [item] = (await anna.get(f"/calendar?{DAY}"))["items"]
    assert item["ends_at"] == "2026-11-25T09:00:00Z"
    assert (item["kind"], item["planned"], item["date"]) == ("event", False, "2026-11-23")


async def test_occurrences_to_come_are_planned(anna: Caller, office: Team) -> None:
    rule = "FREQ=DAILY;COUNT=4"
    task = await make(anna, office, "Смена", at(24, 10), rule=rule)
    items = (await anna.get("/calendar?from=2026-11-23&to=2026-12-31"))["items"]
    assert [item["date"] for item in items] == [f"2026-11-{day}" for day in (24, 25, 26, 27)]
    assert [item["planned"] for item in items] == [False, True, True, True]
    assert [item["task_id"] for item in items] == [task.id, None, None, None]
    assert {item["series_id"] for item in items} == {task.series_id}
    assert await titles(anna, "from=2026-11-26&to=2026-11-26") == ["Смена"]
    await anna.post(f"/tasks/{task.id}/moves", 200, action="close")
    items = (await anna.get("/calendar?from=2026-11-23&to=2026-12-31"))["items"]
    assert [item["planned"] for item in items] == [False, False, True, True]


async def test_a_rule_for_ever_fills_only_the_days_asked_for(anna: Caller, office: Team) -> None:
    await make(anna, office, "Смена", at(24, 10), rule="FREQ=DAILY")
    assert len(await titles(anna, "from=2090-01-01&to=2090-03-31")) == 90


async def test_from_completion_nothing_is_planned(anna: Caller, office: Team) -> None:
    await make(anna, office, "Фильтр", at(24, 10), rule="FREQ=DAILY", from_completion=True)
    assert await titles(anna, "from=2026-11-23&to=2026-12-31") == ["Фильтр"]


async def test_what_was_cancelled_is_not_shown_and_what_is_done_is(
    anna: Caller, office: Team
) -> None:
    for title, action in (("Отменено", "cancel"), ("Сделано", "close")):
        task = await make(anna, office, title, at(24, 10))
        await anna.post(f"/tasks/{task.id}/moves", 200, action=action)
    [item] = (await anna.get(f"/calendar?{DAY}"))["items"]
    assert (item["title"], item["state"]) == ("Сделано", "done")


async def test_of_one_team_or_one_person(
    anna: Caller, boris: Caller, kate: Caller, office: Team, home: Team
) -> None:
    await make(anna, home, "Своё", at(24, 10))
    task = await make(anna, office, "Общее", at(24, 11), assignees=[boris.id])
    assert await titles(anna, DAY) == ["Своё", "Общее"]
    assert await titles(anna, f"{DAY}&team_id={office.id}") == ["Общее"]
    assert await titles(anna, f"{DAY}&person_id={boris.id}") == ["Общее"]
    assert await titles(anna, f"{DAY}&person_id={anna.id}") == ["Своё"]
    await Assignment.filter(task=task).update(due_at=at(25, 9).at)
    assert await titles(anna, f"{DAY}&person_id={boris.id}") == []
    assert await titles(boris, "from=2026-11-25&to=2026-11-25") == ["Общее"]
    assert await titles(boris, DAY) == []
    for query in (f"team_id={home.id}", f"person_id={kate.id}", "person_id=999"):
        await boris.get(f"/calendar?{DAY}&{query}", 404)
    await anna.get(f"/calendar?{DAY}&team_id={home.id}&person_id={boris.id}", 404)


async def test_what_one_may_not_see_is_not_in_it(
    anna: Caller, boris: Caller, kate: Caller, office: Team
) -> None:
    await make(anna, office, "Тайное", at(24, 10), rule="FREQ=DAILY;COUNT=2")
    both = "from=2026-11-24&to=2026-11-25"
    assert await titles(boris, both) == ["Тайное", "Тайное"]
    await Team.filter(id=office.id).update(own_tasks_only=True)
    assert await titles(boris, both) == []
    assert await titles(kate, both) == []


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ("from=2026-11-24", 400, "bad-parameters"),
        ("from=2026-11-24&to=yesterday", 400, "bad-parameters"),
        ("from=2026-11-24&to=2026-11-23", 422, "period"),
        ("from=2026-01-01&to=2026-04-03", 422, "period"),
    ],
)
async def test_days_that_cannot_be_asked_for(
    anna: Caller, query: str, status: int, code: str
) -> None:
    assert (await anna.get(f"/calendar?{query}", status))["code"] == code


async def test_92_days_can_be_asked_for(anna: Caller) -> None:
    assert (await anna.get("/calendar?from=2026-01-01&to=2026-04-02"))["items"] == []


async def _worked(anna: Caller, boris: Caller, office: Team, clock: Clock) -> None:
    """Two done by Boris, one of them late; one open and late; one open of nobody."""
    for title, hours in (("Вовремя", 5), ("Поздно", 1), ("Висит", 1)):
        due = Due.moment(clock.now + timedelta(hours=hours), MOSCOW)
        new = NewTask(title, office.id, [boris.id], due)
        task = await tasks.create(anna.person, new, clock.now)
        if title != "Висит":
            await moves.act(boris.id, task.id, Action.COMPLETE, clock.now + timedelta(hours=2))
    await tasks.create(anna.person, NewTask("Ничьё", office.id), clock.now)
    event = NewTask("Встреча", office.id, [boris.id], at(24, 10), kind=Kind.EVENT)
    await tasks.create(anna.person, event, clock.now)
    clock.advance(hours=3)
    for caller in (anna, boris):
        caller.token = Caller(caller.client, caller.person, clock.now).token


async def test_how_work_goes(anna: Caller, boris: Caller, office: Team, clock: Clock) -> None:
    await _worked(anna, boris, office, clock)
    found = await anna.get(f"/statistics?team_id={office.id}")
    assert [day["date"] for day in found["days"]] == [
        (date(2026, 11, 23) - timedelta(days=29 - n)).isoformat() for n in range(30)
    ]
    assert found["days"][-1] == {"date": "2026-11-23", "created": 4, "done": 2, "late": 1}
    assert all(not day["created"] and not day["done"] for day in found["days"][:-1])
    first, second = found["people"]
    assert first["person"]["id"] == boris.id
    assert {**first, "person": 0} == {
        "person": 0, "open": 1, "overdue": 1, "done": 2, "late_done": 1,
    }  # fmt: skip
    assert {**second, "person": 0} == {
        "person": 0, "open": 0, "overdue": 0, "done": 0, "late_done": 0,
    }  # fmt: skip
    assert found["totals"] == {"open": 2, "overdue": 1, "created": 4, "done": 2, "late": 1}
    assert (await anna.get("/statistics"))["totals"] == found["totals"]


async def test_days_are_those_of_the_readers_zone(
    anna: Caller, boris: Caller, office: Team, clock: Clock
) -> None:
    await _worked(anna, boris, office, clock)
    await anna.send("PATCH", "/me/settings", timezone="Pacific/Kiritimati")
    days = (await anna.get("/statistics?from=2026-11-22&to=2026-11-24"))["days"]
    assert [(day["created"], day["done"]) for day in days] == [(0, 0), (4, 2), (0, 0)]
    await anna.send("PATCH", "/me/settings", timezone="Pacific/Honolulu")
    days = (await anna.get("/statistics?from=2026-11-22&to=2026-11-24"))["days"]
    assert [(day["created"], day["done"]) for day in days] == [(4, 2), (0, 0), (0, 0)]


async def test_only_what_one_sees_is_counted(
    anna: Caller, boris: Caller, kate: Caller, office: Team, clock: Clock
) -> None:
    await kate.get(f"/statistics?team_id={office.id}", 404)
    await _worked(anna, boris, office, clock)
    await Team.filter(id=office.id).update(own_tasks_only=True)
    assert (await boris.get("/statistics"))["totals"]["created"] == 3
    await members.leave(boris.id, office.id, clock.now)
    nothing: Json = {"open": 0, "overdue": 0, "created": 0, "done": 0, "late": 0}
    assert (await boris.get("/statistics"))["totals"] == nothing
    await boris.get(f"/statistics?team_id={office.id}", 404)


@pytest.mark.parametrize(
    ("query", "days"),
    [
        ("from=2026-11-20&to=2026-11-23", 4),
        ("to=2026-11-23", 30),
        ("from=2025-11-23&to=2026-11-23", 366),
    ],
)
async def test_as_many_days_as_are_asked_for(anna: Caller, query: str, days: int) -> None:
    assert len((await anna.get(f"/statistics?{query}"))["days"]) == days


@pytest.mark.parametrize("query", ["from=2025-11-22&to=2026-11-23", "from=2026-12-01"])
async def test_a_period_that_cannot_be(anna: Caller, query: str) -> None:
    assert (await anna.get(f"/statistics?{query}", 422))["code"] == "period"
