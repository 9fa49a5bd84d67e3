"""Checklists, comments, history and reminders of a task over HTTP."""

from datetime import timedelta

import pytest

from models import comments
from models.attachments import NewFile
from models.checklist_item import ChecklistItem
from models.comment import AttachmentKind
from models.delivery import Delivery, Notice
from models.task import Reminder
from models.team import Team
from tests.api.conftest import NOW, Caller, Clock, Json

EVENING = {"at": "2026-11-23T18:00:00+03:00"}


@pytest.fixture
async def task(anna: Caller, boris: Caller, office: Team) -> Json:
    """Boris's, by Anna, due in the evening, with a checklist."""
    return await anna.post(
        "/tasks",
        title="Отчёт",
        team_id=office.id,
        assignee_ids=[boris.id],
        due=EVENING,
        checklist=["Первое", "Второе", "Третье"],
    )


def lines(task: Json) -> list[str]:
    return [item["text"] for item in task["checklist"]]


async def test_lines_are_added_changed_moved_and_removed(
    anna: Caller, boris: Caller, task: Json
) -> None:
    path = f"/tasks/{task['id']}/checklist"
    added = await boris.post(path, text="  Четвёртое ")
    assert lines(added) == ["Первое", "Второе", "Третье", "Четвёртое"]
    first, second, third, fourth = (f"{path}/{item['id']}" for item in added["checklist"])
    moved = await boris.patch(fourth, position=0)
    assert lines(moved) == ["Четвёртое", "Первое", "Второе", "Третье"]
    assert [item["position"] for item in moved["checklist"]] == [0, 1, 2, 3]
    assert lines(await boris.patch(first, position=49)) == [
        "Четвёртое",
        "Второе",
        "Третье",
        "Первое",
    ]
    changed = await boris.patch(second, text="Иначе", done=True, position=3)
    assert (changed["checklist"][3]["text"], changed["checklist"][3]["done"]) == ("Иначе", True)
    assert (await ChecklistItem.get(text="Иначе")).done_by_id == boris.id
    undone = await anna.patch(second, done=False)
    assert undone["checklist"][3]["done"] is False
    assert lines(await anna.send("DELETE", third)) == ["Четвёртое", "Первое", "Иначе"]


async def test_a_line_that_stays_as_it_is_makes_no_version(boris: Caller, task: Json) -> None:
    item = task["checklist"][1]
    path = f"/tasks/{task['id']}/checklist/{item['id']}"
    for same in ({}, {"text": "Второе"}, {"done": False}, {"position": 1}):
        assert (await boris.patch(path, 200, **same))["version"] == 1


@pytest.mark.parametrize(
    ("wanted", "code", "field"),
    [
        ({"text": " \u2060 "}, "words-empty", "text"),
        ({"text": "я" * 201}, "too-long", "text"),
        ({"position": -1}, "invalid", "position"),
        ({"position": 50}, "invalid", "position"),
        ({"done": "yes"}, "invalid", "done"),
        ({"checked": True}, "invalid", "checked"),
    ],
)
async def test_what_a_line_cannot_be(
    boris: Caller, task: Json, wanted: Json, code: str, field: str
) -> None:
    item = task["checklist"][0]
    problem = await boris.patch(f"/tasks/{task['id']}/checklist/{item['id']}", 422, **wanted)
    assert (problem["code"], problem["errors"][0]["field"]) == (code, field)
    assert lines(await boris.get(f"/tasks/{task['id']}")) == lines(task)


async def test_a_wrong_part_of_a_change_undoes_the_rest(boris: Caller, task: Json) -> None:
    item = task["checklist"][0]
    path = f"/tasks/{task['id']}/checklist/{item['id']}"
    await boris.patch(path, 422, text="", position=2, done=True)
    await boris.patch(path, 422, text="я" * 201, done=True)
    seen = await boris.get(f"/tasks/{task['id']}")
    assert (seen["checklist"], seen["version"]) == (task["checklist"], 1)


async def test_a_checklist_has_its_limit_and_its_words(boris: Caller, task: Json) -> None:
    path = f"/tasks/{task['id']}/checklist"
    rows = [ChecklistItem(task_id=task["id"], position=n, text="x") for n in range(3, 50)]
    await ChecklistItem.bulk_create(rows)
    assert (await boris.post(path, 422, text="Лишнее"))["code"] == "too-many"
    empty = await boris.post(path, 422, text=" ")
    assert (empty["code"], empty["errors"][0]["field"]) == ("words-empty", "text")


async def test_lines_of_another_task_are_not_found(anna: Caller, office: Team, task: Json) -> None:
    other = await anna.post("/tasks", title="Другое", team_id=office.id)
    item = task["checklist"][0]["id"]
    await anna.patch(f"/tasks/{other['id']}/checklist/{item}", 404, done=True)
    await anna.send("DELETE", f"/tasks/{other['id']}/checklist/{item}", 404)


async def test_comments_are_paged_from_the_newest(
    anna: Caller, boris: Caller, task: Json, clock: Clock
) -> None:
    path = f"/tasks/{task['id']}/comments"
    made = await boris.post(path, text=" Цифры у бухгалтерии ")
    assert made == {
        "id": made["id"],
        "author": {"id": boris.id, "name": "Борис", "username": None},
        "text": "Цифры у бухгалтерии",
        "attachments": [],
        "created_at": "2026-11-23T06:00:00Z",
    }
    assert await Delivery.filter(recipient=anna.id, kind=Notice.COMMENT).count() == 1
    for number in range(4):
        await anna.post(path, text=f"Слово {number}")
    first = await boris.get(f"{path}?limit=3")
    await anna.post(path, text="Пока листали")
    second = await boris.get(f"{path}?limit=3&cursor={first['next_cursor']}")
    assert [each["text"] for each in first["items"] + second["items"]] == [
        "Слово 3",
        "Слово 2",
        "Слово 1",
        "Слово 0",
        "Цифры у бухгалтерии",
    ]
    assert second["next_cursor"] is None
    assert second["items"][1] == made


async def test_a_comment_shows_the_files_that_came_with_it(anna: Caller, task: Json) -> None:
    photo = NewFile(AttachmentKind.IMAGE, "token", "https://i.oneme.ru/i?r=photo", "", 120)
    await comments.add(anna.id, task["id"], "", NOW, files=[photo])
    (comment,) = (await anna.get(f"/tasks/{task['id']}/comments"))["items"]
    (file,) = comment["attachments"]
    assert (comment["text"], file["kind"], file["uploader"]["id"]) == ("", "image", anna.id)
    answer = await anna.client.get(file["link"], allow_redirects=False)
    assert answer.headers["Location"] == "https://i.oneme.ru/i?r=photo"


@pytest.mark.parametrize(
    ("text", "code"), [(" ", "words-empty"), ("я" * 4001, "too-long"), ("\u0000", "words-empty")]
)
async def test_what_a_comment_cannot_be(anna: Caller, task: Json, text: str, code: str) -> None:
    problem = await anna.post(f"/tasks/{task['id']}/comments", 422, text=text)
    assert (problem["code"], problem["errors"][0]["field"]) == (code, "text")


async def test_the_history_says_who_did_what_in_the_readers_words(
    anna: Caller, boris: Caller, task: Json, clock: Clock
) -> None:
    path = f"/tasks/{task['id']}"
    item = task["checklist"][0]["id"]
    await boris.post(f"{path}/moves", 200, action="accept")
    await boris.patch(f"{path}/checklist/{item}", done=True)
    await anna.patch(path, due={"date": "2026-11-24"})
    await boris.post(f"{path}/moves", 200, action="decline", note="Болею")
    page = await anna.get(f"{path}/activity")
    assert [(e["person"]["name"], e["action"], e["text"]) for e in page["items"]] == [
        ("Борис", "decline", "отказ: Болею"),
        ("Анна Смирнова", "reschedule", "новый срок: завтра"),
        ("Борис", "check", "отмечено: Первое"),
        ("Борис", "accept", "принято"),
        ("Анна Смирнова", "created", "задача создана"),
    ]
    await type(anna.person).filter(id=anna.id).update(language="en")
    english = await anna.get(f"{path}/activity?limit=2")
    assert english["items"][0]["text"] == "declined: Болею"
    rest = await anna.get(f"{path}/activity?cursor={english['next_cursor']}")
    assert [each["action"] for each in rest["items"]] == ["check", "accept", "created"]


async def test_a_cursor_of_another_kind_is_refused(anna: Caller, task: Json) -> None:
    for part in ("comments", "activity"):
        problem = await anna.get(f"/tasks/{task['id']}/{part}?cursor=x", 400)
        assert problem["errors"][0]["field"] == "cursor"


async def test_reminders_are_ones_own(anna: Caller, boris: Caller, task: Json) -> None:
    path = f"/tasks/{task['id']}/reminders"
    await boris.post(path, minutes_before=60)
    set_ = await boris.post(path, at="2026-11-23T12:00:00+03:00")
    expected = [
        (None, "2026-11-23T09:00:00Z"),
        (60, "2026-11-23T14:00:00Z"),
    ]
    assert [(r["minutes_before"], r["at"]) for r in set_["reminders"]] == expected
    listed = (await boris.get(path))["items"]
    assert listed == set_["reminders"]
    assert (await anna.get(path))["items"] == []
    await anna.send("DELETE", f"{path}/{listed[0]['id']}", 404)
    left = await boris.send("DELETE", f"{path}/{listed[0]['id']}")
    assert [r["minutes_before"] for r in left["reminders"]] == [60]
    assert await Reminder.all().count() == 1


async def test_a_reminder_of_a_muted_task_is_heard(boris: Caller, task: Json) -> None:
    await boris.send("PUT", f"/tasks/{task['id']}/mute")
    assert (await boris.post(f"/tasks/{task['id']}/reminders", minutes_before=5))["muted"] is False


@pytest.mark.parametrize(
    ("wanted", "code", "field"),
    [
        ({}, "invalid", ""),
        ({"minutes_before": 5, "at": "2026-11-23T12:00:00Z"}, "invalid", ""),
        ({"minutes_before": -5}, "invalid", "minutes_before"),
        ({"minutes_before": 525_601}, "invalid", "minutes_before"),
        ({"minutes_before": 1_000}, "due-in-past", "minutes_before"),
        ({"at": "2026-11-23T05:59:59Z"}, "due-in-past", "at"),
        ({"at": "завтра"}, "invalid", "at"),
    ],
)
async def test_what_a_reminder_cannot_be(
    boris: Caller, task: Json, wanted: Json, code: str, field: str
) -> None:
    problem = await boris.post(f"/tasks/{task['id']}/reminders", 422, **wanted)
    assert (problem["code"], problem["errors"][0]["field"]) == (code, field)
    assert problem["errors"][0]["detail"]


async def test_without_a_due_time_there_is_nothing_to_count_from(
    anna: Caller, office: Team
) -> None:
    task = await anna.post("/tasks", title="Когда-нибудь", team_id=office.id)
    problem = await anna.post(f"/tasks/{task['id']}/reminders", 422, minutes_before=5)
    assert (problem["code"], problem["errors"][0]["field"]) == ("no-due", "minutes_before")
    at = (NOW + timedelta(days=1)).isoformat()
    assert len((await anna.post(f"/tasks/{task['id']}/reminders", at=at))["reminders"]) == 1


async def test_nothing_is_added_to_what_is_closed(anna: Caller, task: Json) -> None:
    path = f"/tasks/{task['id']}"
    await anna.post(f"{path}/moves", 200, action="close")
    assert (await anna.post(f"{path}/checklist", 409, text="Ещё"))["code"] == "wrong-state"
    assert (await anna.post(f"{path}/reminders", 409, minutes_before=5))["code"] == "wrong-state"
    await anna.post(f"{path}/comments", text="Спасибо")
