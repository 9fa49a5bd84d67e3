"""Whatever a team makes in conversation, the API lists; nobody goes without a name."""

from datetime import timedelta

from models import comments, erasure, moves, tasks
from models.attachments import NewFile
from models.comment import AttachmentKind
from models.due import Due
from models.making import NewTask
from models.task import Kind
from models.team import Team
from models.transitions import Action
from tests.api.conftest import NOW, Caller, Clock, Json

SOON = Due.moment(NOW + timedelta(minutes=30), "Europe/Moscow")


async def _today(caller: Caller) -> Json:
    (item,) = (await caller.get("/tasks?view=today"))["items"]
    return dict(item)


async def test_an_event_shows_its_answers_and_is_never_overdue(
    anna: Caller, boris: Caller, office: Team, clock: Clock
) -> None:
    new = NewTask("Планёрка", office.id, [boris.id], SOON, kind=Kind.EVENT, duration=90)
    event = await tasks.create(anna.person, new, NOW)
    await moves.act(boris.id, event.id, Action.MAYBE, NOW)
    shown = await _today(boris)
    assert shown["assignments"][0]["state"] == "tentative"
    assert shown["actions"] == ["accept", "decline"]
    clock.advance(minutes=45)
    begun = await _today(boris)
    assert (begun["due"]["overdue"], begun["actions"]) == (False, [])
    late = await boris.post(f"/tasks/{event.id}/moves", 409, action="accept")
    assert late["code"] == "event-started"
    assert (await boris.get("/me"))["counts"] == {"today": 1, "overdue": 0}


async def test_what_repeats_is_blocked_or_waits_for_review_is_listed(
    anna: Caller, boris: Caller, office: Team
) -> None:
    daily = NewTask(
        "Проверить кассу", office.id, [boris.id], SOON, rule="FREQ=DAILY", needs_review=True
    )
    task = await tasks.create(anna.person, daily, NOW)
    await moves.act(boris.id, task.id, Action.BLOCK, NOW, note="Нет ключа")
    shown = await _today(boris)
    expected = ("blocked", ["accept", "decline", "start", "complete"])
    assert (shown["state"], shown["actions"]) == expected
    reported = await boris.post(f"/tasks/{task.id}/complete", 200, report="Сошлось")
    assert reported["state"] == "review"
    assert "complete" not in reported["actions"]
    assert {"approve", "return", "close"} <= {*(await anna.get(f"/tasks/{task.id}"))["actions"]}


async def test_who_deleted_their_data_is_called_so_in_the_readers_language(
    anna: Caller, boris: Caller, office: Team, clock: Clock
) -> None:
    made = await anna.post("/tasks", title="Смета", team_id=office.id, assignee_ids=[boris.id])
    await boris.post(f"/tasks/{made['id']}/complete", 200, report="Готово")
    photo = NewFile(AttachmentKind.IMAGE, "token", "https://i.oneme.ru/i?r=photo", "", 120)
    await comments.add(boris.id, made["id"], "Вот", clock.now, files=[photo])
    await erasure.erase(boris.id, clock.now)
    task = await anna.get(f"/tasks/{made['id']}")
    names = [each["person"]["name"] for each in task["assignments"]]
    (file,) = (await anna.get(f"/tasks/{made['id']}/attachments"))["items"]
    assert [*names, file["uploader"]["name"]] == ["Удалённый пользователь"] * 2
    await type(anna.person).filter(id=anna.id).update(language="en")
    task = await anna.get(f"/tasks/{made['id']}")
    assert task["assignments"][0]["person"]["name"] == "Deleted user"
