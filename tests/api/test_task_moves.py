"""What people do to a task over HTTP: moves, reminders to others, watching, another due time."""

import pytest

from models.delivery import Delivery, Notice
from models.team import Team
from tests.api.conftest import Caller, Json

EVENING = {"at": "2026-11-23T18:00:00+03:00"}


@pytest.fixture
async def task(anna: Caller, boris: Caller, office: Team) -> Json:
    """Boris's, by Anna, due in the evening."""
    return await anna.post(
        "/tasks", title="Отчёт", team_id=office.id, assignee_ids=[boris.id], due=EVENING
    )


async def test_work_goes_through_all_of_its_states(anna: Caller, boris: Caller, task: Json) -> None:
    path = f"/tasks/{task['id']}"
    await anna.patch(path, needs_review=True)
    steps = [
        (boris, "start", "", "in_progress"),
        (boris, "block", "Нет ключа", "blocked"),
        (boris, "start", "", "in_progress"),
        (boris, "complete", "Сошлось", "review"),
        (anna, "return", "Без НДС", "in_progress"),
        (boris, "complete", "С НДС", "review"),
        (anna, "approve", "", "done"),
        (anna, "reopen", "", "open"),
        (anna, "close", "", "done"),
    ]
    for who, action, note, state in steps:
        moved = await who.post(f"{path}/moves", 200, action=action, note=note)
        assert moved["state"] == state
        assert moved["blocked_reason"] == ("Нет ключа" if state == "blocked" else "")
    assert (moved["closed_at"], moved["assignments"][0]["note"]) == ("2026-11-23T06:00:00Z", "")


async def test_a_reason_is_needed(boris: Caller, task: Json) -> None:
    problem = await boris.post(f"/tasks/{task['id']}/moves", 422, action="block", note=" ")
    assert problem["errors"] == [
        {
            "field": "note",
            "code": "reason-empty",
            "detail": "Напишите причину: хотя бы одно слово.",
        }
    ]


async def test_a_line_offers_what_can_be_done_at_once(
    anna: Caller, boris: Caller, task: Json
) -> None:
    (line,) = (await boris.get("/tasks?view=mine"))["items"]
    assert line["actions"] == ["accept", "decline", "start", "complete"]
    assert line["mine"] == "pending"
    await boris.post(f"/tasks/{task['id']}/comments", text="Сделаю")
    (line,) = (await anna.get("/tasks?view=assigned"))["items"]
    assert (line["actions"], line["mine"], line["comments"]) == (["start"], None, 1)


async def test_those_who_have_not_reported_are_reminded(
    anna: Caller, boris: Caller, task: Json
) -> None:
    path = f"/tasks/{task['id']}/nudge"
    assert await anna.post(path, 200) == {"people": 1}
    assert await Delivery.filter(recipient=boris.id, kind=Notice.NUDGE).count() == 1
    await boris.post(f"/tasks/{task['id']}/moves", 200, action="accept")
    assert (await anna.post(path, 409, silent_only=True))["code"] == "nobody-to-remind"
    assert await anna.post(path, 200) == {"people": 1}
    assert (await boris.post(path, 403))["code"] == "forbidden"


async def test_watching_and_muting_can_be_said_twice(
    anna: Caller, boris: Caller, task: Json
) -> None:
    path = f"/tasks/{task['id']}"
    for method, what, value in (
        ("PUT", "watch", True),
        ("PUT", "watch", True),
        ("DELETE", "watch", False),
        ("DELETE", "watch", False),
    ):
        seen = await anna.send(method, f"{path}/{what}")
        assert (seen["watching"], seen["watchers"], seen["version"]) == (value, int(value), 1)
    for method, muted in (("PUT", True), ("PUT", True), ("DELETE", False), ("DELETE", False)):
        assert (await boris.send(method, f"{path}/mute"))["muted"] is muted
        assert (await boris.get(path))["muted"] is muted
    assert (await anna.get(path))["muted"] is False


async def test_whoever_sees_only_their_own_is_out_of_sight_after_watching(
    anna: Caller, boris: Caller, office: Team, task: Json
) -> None:
    other = await anna.post("/tasks", title="Чужое", team_id=office.id, watcher_ids=[boris.id])
    await type(office).filter(id=office.id).update(own_tasks_only=True)
    await boris.get(f"/tasks/{other['id']}")
    await boris.send("DELETE", f"/tasks/{other['id']}/watch", 404)
    await boris.get(f"/tasks/{other['id']}", 200)


async def test_another_due_time_is_asked_for_and_agreed_to(
    anna: Caller, boris: Caller, task: Json
) -> None:
    path = f"/tasks/{task['id']}"
    due = {"date": "2026-11-27"}
    asked = await boris.post(f"{path}/due-requests", due=due, note="Ждём цифры")
    (shown,) = asked["due_requests"]
    assert (shown["person"]["id"], shown["due"]["date"]) == (boris.id, "2026-11-27")
    assert shown["note"] == "Ждём цифры"
    answer = f"{path}/due-requests/{shown['id']}/answer"
    assert (await boris.post(answer, 403, agree=True))["code"] == "forbidden"
    agreed = await anna.post(answer, 200, agree=True)
    assert (agreed["due"]["date"], agreed["due_requests"]) == ("2026-11-27", [])
    assert (await anna.post(answer, 409, agree=True))["code"] == "nothing-to-answer"


async def test_of_several_people_only_the_one_who_asked_gets_another_due_time(
    anna: Caller, boris: Caller, task: Json
) -> None:
    path = f"/tasks/{task['id']}"
    await anna.patch(path, assignee_ids=[anna.id, boris.id])
    asked = await boris.post(f"{path}/due-requests", due={"date": "2026-11-27"})
    (wish,) = asked["due_requests"]
    agreed = await anna.post(f"{path}/due-requests/{wish['id']}/answer", 200, agree=True)
    assert agreed["due"]["at"] == "2026-11-23T15:00:00Z"
    own = {a["person"]["id"]: a["due"] for a in agreed["assignments"]}
    assert own[anna.id] is None
    assert own[boris.id]["date"] == "2026-11-27"
    (line,) = (await boris.get("/tasks?view=mine"))["items"]
    assert line["due"]["date"] == "2026-11-27"


async def test_a_wish_is_answered_under_its_own_task_only(
    anna: Caller, boris: Caller, office: Team, task: Json
) -> None:
    other = await anna.post("/tasks", title="Другое", team_id=office.id)
    asked = await boris.post(f"/tasks/{task['id']}/due-requests", due={"date": "2026-11-27"})
    wish = asked["due_requests"][0]["id"]
    path = f"/tasks/{other['id']}/due-requests/{wish}/answer"
    await anna.post(path, 404, agree=True)
    assert (await anna.get(f"/tasks/{task['id']}"))["due_requests"] != []
