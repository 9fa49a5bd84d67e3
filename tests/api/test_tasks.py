"""Tasks over HTTP: made, listed, moved."""

import asyncio
from datetime import timedelta

import pytest

from models.delivery import Delivery, Notice
from models.team import Team
from tests.api.conftest import NOW, Caller, Clock, Json


async def test_a_task_is_made_with_everything_about_it(
    anna: Caller, boris: Caller, office: Team
) -> None:
    made = await anna.post(
        "/tasks",
        title="  Подготовить   отчёт ",
        description="За ноябрь",
        team_id=office.id,
        assignee_ids=[boris.id],
        due={"at": "2026-11-23T18:00:00+03:00"},
    )
    assert made == {
        "id": made["id"],
        "number": 1,
        "kind": "task",
        "title": "Подготовить отчёт",
        "description": "За ноябрь",
        "state": "open",
        "priority": 3,
        "due": {
            "at": "2026-11-23T15:00:00Z",
            "date": "2026-11-23",
            "all_day": False,
            "timezone": "Europe/Moscow",
            "overdue": False,
        },
        "ends_at": None,
        "duration": None,
        "team": {"id": office.id, "name": "Офис", "personal": False},
        "author": {"id": 1, "name": "Анна Смирнова", "username": "anna"},
        "assignments": [
            {
                "person": {"id": 2, "name": "Борис", "username": None},
                "state": "pending",
                "note": "",
                "due": None,
                "via_tag": None,
            }
        ],
        "actions": [
            *("start", "block", "comment", "check", "watch", "remind", "reschedule", "assign"),
            *("edit", "repeat", "nudge", "close", "cancel", "delete"),
        ],
        "may": ["edit", "assign", "delete", "comment", "remind_others"],
        "tags": [],
        "recipient_tags": [],
        "checklist": [],
        "series": None,
        "completion": "all",
        "needs_review": False,
        "blocked_reason": "",
        "due_requests": [],
        "watching": False,
        "watchers": 0,
        "muted": False,
        "reminders": [],
        "source": None,
        "comments_count": 0,
        "files_count": 0,
        "version": 1,
        "created_at": "2026-11-23T06:00:00Z",
        "updated_at": "2026-11-23T06:00:00Z",
        "closed_at": None,
        "url": f"https://max.ru/tasks_bot?startapp=task_{made['id']}",
    }
    assert await anna.get(f"/tasks/{made['id']}") == made
    assert await Delivery.filter(recipient=boris.id, kind=Notice.ASSIGNED).count() == 1


async def test_a_made_task_says_where_it_is(anna: Caller, home: Team) -> None:
    response = await anna.request("POST", "/tasks", json={"title": "Дело", "team_id": home.id})
    task = await response.json()
    assert response.headers["Location"] == f"/api/v1/tasks/{task['id']}"
    assert response.headers["ETag"] == '"1"'


async def test_in_the_personal_team_a_task_is_ones_own(anna: Caller, home: Team) -> None:
    made = await anna.post("/tasks", title="Купить хлеб", team_id=home.id)
    assert [item["person"]["id"] for item in made["assignments"]] == [anna.id]
    assert made["team"]["name"] == "Личное"
    assert made["due"] is None


async def test_a_whole_day_is_that_of_the_callers_zone(anna: Caller, home: Team) -> None:
    made = await anna.post("/tasks", title="Дело", team_id=home.id, due={"date": "2026-11-24"})
    assert made["due"] == {
        "at": "2026-11-24T20:59:59Z",
        "date": "2026-11-24",
        "all_day": True,
        "timezone": "Europe/Moscow",
        "overdue": False,
    }


async def test_the_same_key_makes_one_task_also_when_sent_at_once(anna: Caller, home: Team) -> None:
    made = await asyncio.gather(
        *(anna.post("/tasks", title="Дело", team_id=home.id, key="draft-1") for _ in range(5))
    )
    assert len({each["id"] for each in made}) == 1
    assert await anna.titles("mine") == ["Дело"]


async def test_the_same_key_of_two_people_makes_two_tasks(
    anna: Caller, boris: Caller, office: Team
) -> None:
    first = await anna.post("/tasks", title="Первая", team_id=office.id, key="k")
    second = await boris.post("/tasks", title="Вторая", team_id=office.id, key="k")
    assert first["id"] != second["id"]


async def test_today_has_what_is_due_before_the_day_ends_and_what_is_late(
    anna: Caller, home: Team, clock: Clock
) -> None:
    for title, hours in (("Скоро", 1), ("Вечером", 14), ("Ночью", 16)):
        at = (NOW + timedelta(hours=hours)).isoformat()
        await anna.post("/tasks", title=title, team_id=home.id, due={"at": at})
    await anna.post("/tasks", title="Когда-нибудь", team_id=home.id)
    clock.advance(minutes=90)
    anna = Caller(anna.client, anna.person, clock.now)
    page = await anna.get("/tasks?view=today")
    assert [(item["title"], item["due"]["overdue"]) for item in page["items"]] == [
        ("Скоро", True),
        ("Вечером", False),
    ]
    assert page["now"] == "2026-11-23T07:30:00Z"
    assert await anna.titles("mine") == ["Скоро", "Вечером", "Ночью", "Когда-нибудь"]
    assert (await anna.get("/me"))["counts"] == {"today": 2, "overdue": 1}


async def test_assigned_has_what_one_gave_to_others(
    anna: Caller, boris: Caller, office: Team
) -> None:
    await anna.post("/tasks", title="Для Бориса", team_id=office.id, assignee_ids=[boris.id])
    await anna.post("/tasks", title="Для себя", team_id=office.id, assignee_ids=[anna.id])
    assert await anna.titles("assigned") == ["Для Бориса"]
    assert await boris.titles("mine") == ["Для Бориса"]


async def test_pages_give_every_task_once_while_rows_come_and_go(anna: Caller, home: Team) -> None:
    for number in range(5):
        due = {"at": (NOW + timedelta(hours=1 + number // 2)).isoformat()}
        await anna.post("/tasks", title=f"Срок {number}", team_id=home.id, due=due)
    for number in range(2):
        await anna.post("/tasks", title=f"Без срока {number}", team_id=home.id)
    seen, cursor = [], ""
    while True:
        page = await anna.get(f"/tasks?view=mine&limit=2{cursor and f'&cursor={cursor}'}")
        seen += [item["title"] for item in page["items"]]
        if len(seen) == 2:
            await anna.post(f"/tasks/{page['items'][0]['id']}/complete", 200)
        if page["next_cursor"] is None:
            break
        cursor = page["next_cursor"]
    assert seen == [*(f"Срок {number}" for number in range(5)), "Без срока 0", "Без срока 1"]


async def test_the_largest_page_knows_of_the_next_one(anna: Caller, home: Team) -> None:
    for number in range(51):
        await anna.post("/tasks", title=f"Дело {number}", team_id=home.id)
    page = await anna.get("/tasks?view=mine&limit=50")
    assert len(page["items"]) == 50
    rest = await anna.get(f"/tasks?view=mine&limit=50&cursor={page['next_cursor']}")
    assert [item["title"] for item in rest["items"]] == ["Дело 50"]


async def test_a_full_last_page_has_no_cursor(anna: Caller, home: Team) -> None:
    await anna.post("/tasks", title="Одна", team_id=home.id)
    assert (await anna.get("/tasks?view=mine&limit=1"))["next_cursor"] is None


@pytest.mark.parametrize(
    "cursor", ["x", "W10", "bnVsbA", "WzEsMl0", "WyIyMDI2LTAxLTAxVDAwOjAwOjAwIiwgMV0", "%00", "0"]
)
async def test_a_cursor_that_nobody_gave_is_refused(anna: Caller, cursor: str) -> None:
    problem = await anna.get(f"/tasks?view=mine&cursor={cursor}", 400)
    assert [item["field"] for item in problem["errors"]] == ["cursor"]


async def test_a_task_closes_when_everybody_has_reported(
    anna: Caller, boris: Caller, office: Team
) -> None:
    task = await anna.post(
        "/tasks", title="Вдвоём", team_id=office.id, assignee_ids=[anna.id, boris.id]
    )
    path = f"/tasks/{task['id']}/complete"
    first = await boris.post(path, 200, report="Моя часть", version=1)
    assert (first["state"], first["version"]) == ("open", 2)
    assert {a["note"] for a in first["assignments"]} == {"", "Моя часть"}
    second = await anna.post(path, 200)
    assert second["state"] == "done"
    assert "reopen" in second["actions"]
    assert "complete" not in second["actions"]
    assert await anna.titles("mine") == []


async def test_a_closed_task_is_not_overdue(anna: Caller, home: Team, clock: Clock) -> None:
    due = {"at": (NOW + timedelta(minutes=5)).isoformat()}
    task = await anna.post("/tasks", title="Дело", team_id=home.id, due=due)
    clock.advance(minutes=10)
    done = await anna.post(f"/tasks/{task['id']}/complete", 200)
    assert done["due"]["overdue"] is False


async def test_moves_go_by_the_table(anna: Caller, boris: Caller, office: Team) -> None:
    task = await anna.post("/tasks", title="Дело", team_id=office.id, assignee_ids=[boris.id])
    path = f"/tasks/{task['id']}/moves"
    seen = await boris.get(f"/tasks/{task['id']}")
    assert seen["actions"][:5] == ["accept", "decline", "start", "block", "complete"]
    accepted = await boris.post(path, 200, action="accept")
    assert accepted["actions"][:4] == ["decline", "start", "block", "complete"]
    declined = await boris.post(path, 200, action="decline", note="В отпуске")
    assert declined["assignments"][0]["note"] == "В отпуске"
    assert (await anna.post(path, 200, action="cancel"))["state"] == "cancelled"
    assert (await anna.post(path, 200, action="reopen"))["state"] == "open"


async def test_a_task_that_nobody_has_can_be_claimed(boris: Caller, office: Team) -> None:
    task = await boris.post("/tasks", title="Ничья", team_id=office.id)
    claimed = await boris.post(f"/tasks/{task['id']}/moves", 200, action="claim")
    assert [item["person"]["id"] for item in claimed["assignments"]] == [boris.id]


async def test_completing_twice_is_told(anna: Caller, home: Team) -> None:
    task = await anna.post("/tasks", title="Дело", team_id=home.id)
    await anna.post(f"/tasks/{task['id']}/complete", 200)
    problem = await anna.post(f"/tasks/{task['id']}/complete", 409)
    assert problem["code"] == "wrong-state"


async def test_an_old_version_is_a_conflict_that_names_the_new_one(
    anna: Caller, boris: Caller, office: Team
) -> None:
    task = await anna.post("/tasks", title="Дело", team_id=office.id, assignee_ids=[boris.id])
    await boris.post(f"/tasks/{task['id']}/moves", 200, action="accept")
    problem = await anna.post(f"/tasks/{task['id']}/moves", 409, action="cancel", version=1)
    assert (problem["code"], problem["version"]) == ("conflict", 2)


@pytest.mark.parametrize(
    ("action", "status", "code"),
    [("complete", 403, "forbidden"), ("reopen", 403, "forbidden")],
)
async def test_moves_that_are_not_ones_own_are_refused(
    anna: Caller, boris: Caller, office: Team, action: str, status: int, code: str
) -> None:
    task = await anna.post("/tasks", title="Дело", team_id=office.id, assignee_ids=[anna.id])
    problem = await boris.post(f"/tasks/{task['id']}/moves", status, action=action)
    assert problem["code"] == code


async def test_me_tells_teams_and_what_one_may_do(
    anna: Caller, boris: Caller, office: Team
) -> None:
    mine: list[Json] = (await anna.get("/me"))["teams"]
    assert [(t["name"], t["role"], t["may_assign_others"]) for t in mine] == [
        ("Личное", "owner", False),
        ("Офис", "owner", True),
    ]
    members = (await boris.get(f"/teams/{office.id}/members"))["items"]
    assert [(m["person"]["name"], m["role"]) for m in members] == [
        ("Анна Смирнова", "owner"),
        ("Борис", "member"),
    ]
