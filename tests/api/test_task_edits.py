"""Tasks over HTTP: made with everything, changed all at once or not at all, deleted and back."""

from datetime import timedelta

import pytest

from models import tags
from models.delivery import Delivery, Notice
from models.series import Series
from models.tag import MemberTag, Tag
from models.task import Task
from models.team import Membership, Team
from tests.api.conftest import NOW, Caller, Clock, Json


@pytest.fixture
async def tag(anna: Caller, office: Team, clock: Clock) -> Tag:
    return await tags.create(anna.id, office.id, "смета", clock.now)


@pytest.fixture
async def task(anna: Caller, boris: Caller, office: Team) -> Json:
    """Boris's, by Anna, due in the evening."""
    due = {"at": "2026-11-23T18:00:00+03:00"}
    return await anna.post(
        "/tasks", title="Отчёт", team_id=office.id, assignee_ids=[boris.id], due=due
    )


async def test_an_event_is_made_with_everything_about_it(
    anna: Caller, boris: Caller, office: Team, tag: Tag
) -> None:
    made = await anna.post(
        "/tasks",
        title="Планёрка",
        team_id=office.id,
        kind="event",
        due={"at": "2026-11-24T10:00:00+03:00"},
        duration=90,
        priority=1,
        assignee_ids=[boris.id],
        watcher_ids=[anna.id],
        tag_ids=[tag.id],
        new_tags=["Отдел"],
        rule="FREQ=WEEKLY;BYDAY=TU",
        reminders=[15],
        checklist=["Повестка", "  ", "Протокол"],
    )
    assert (made["kind"], made["priority"], made["duration"]) == ("event", 1, 90)
    assert made["ends_at"] == "2026-11-24T08:30:00Z"
    assert [each["name"] for each in made["tags"]] == ["Отдел", "смета"]
    assert made["series"] == {
        "rule": "FREQ=WEEKLY;BYDAY=TU",
        "text": "каждый вторник, 10:00",
        "from_completion": False,
    }
    assert [(i["text"], i["done"]) for i in made["checklist"]] == [
        ("Повестка", False),
        ("Протокол", False),
    ]
    assert (made["watching"], made["watchers"]) == (True, 1)
    seen = await boris.get(f"/tasks/{made['id']}")
    assert [each["minutes_before"] for each in seen["reminders"]] == [15]
    assert seen["reminders"][0]["at"] == "2026-11-24T06:45:00Z"


async def test_whoever_wears_a_tag_is_on_what_it_receives(
    anna: Caller, boris: Caller, office: Team, tag: Tag
) -> None:
    place = await Membership.get(team=office, person_id=boris.id)
    await MemberTag.create(membership=place, tag=tag)
    made = await anna.post(
        "/tasks", title="Дело", team_id=office.id, recipient_tag_ids=[tag.id], needs_review=True
    )
    expected = {"id": tag.id, "name": "смета", "colour": "grey"}
    assert [(a["person"]["id"], a["via_tag"]) for a in made["assignments"]] == [
        (boris.id, expected)
    ]
    assert (made["recipient_tags"], made["needs_review"]) == ([expected], True)


@pytest.mark.parametrize(
    ("wanted", "code", "field"),
    [
        ({"kind": "event"}, "event-needs-due", "due"),
        ({"rule": "FREQ=DAILY"}, "rule-needs-due", "due"),
        ({"rule": "каждый день", "due": {"date": "2026-11-24"}}, "rule-invalid", "rule"),
        ({"duration": 0}, "invalid", "duration"),
        ({"duration": 44641}, "invalid", "duration"),
        ({"priority": 5}, "invalid", "priority"),
        ({"priority": True}, "invalid", "priority"),
        ({"priority": "1"}, "invalid", "priority"),
        ({"from_completion": "yes"}, "invalid", "from_completion"),
        ({"reminders": [-1]}, "invalid", "reminders.0"),
        ({"reminders": list(range(11))}, "too-many", "reminders"),
        ({"checklist": ["x"] * 51}, "too-many", "checklist"),
        ({"checklist": ["x" * 201]}, "too-long", "checklist"),
        ({"tag_ids": list(range(1, 22))}, "too-many", "tag_ids"),
        ({"assignee_ids": list(range(1, 52))}, "too-many", "assignee_ids"),
        ({"watcher_ids": list(range(1, 52))}, "too-many", "watcher_ids"),
        ({"watcher_ids": [999]}, "not-a-member", "watcher_ids"),
        ({"assignee_ids": [999], "watcher_ids": [998]}, "not-a-member", "assignee_ids"),
        ({"due": {"at": "2026-11-23T05:00:00Z"}}, "due-in-past", "due"),
        ({"due": {"date": "2150-01-01"}}, "due-too-far", "due"),
        ({"due": {"date": {"deep": {"deeper": []}}}}, "invalid", "due.date"),
        ({"colour": "red"}, "invalid", "colour"),
    ],
)
async def test_what_a_task_cannot_be_is_named(
    anna: Caller, office: Team, wanted: Json, code: str, field: str
) -> None:
    problem = await anna.post("/tasks", 422, **{"title": "Дело", "team_id": office.id, **wanted})
    assert problem["code"] == code
    assert [each["field"] for each in problem["errors"]] == [field]
    assert await Task.all().count() == 0


async def test_only_managers_make_tags_on_the_way(
    boris: Caller, office: Team, anna: Caller
) -> None:
    await boris.post("/tasks", 403, title="Дело", team_id=office.id, new_tags=["новый"])
    assert await Tag.all().count() == 0


async def test_everything_is_changed_at_once(
    anna: Caller, task: Json, tag: Tag, boris: Caller
) -> None:
    changed = await anna.patch(
        f"/tasks/{task['id']}",
        title="Отчёт за ноябрь",
        description="С цифрами",
        priority=2,
        due={"date": "2026-11-27"},
        tag_ids=[tag.id],
        assignee_ids=[anna.id],
        rule="FREQ=WEEKLY",
        from_completion=True,
        completion="any",
        needs_review=True,
    )
    assert changed["title"] == "Отчёт за ноябрь"
    assert changed["due"]["date"] == "2026-11-27"
    assert [each["person"]["id"] for each in changed["assignments"]] == [anna.id]
    assert [each["name"] for each in changed["tags"]] == ["смета"]
    assert changed["series"]["from_completion"] is True
    assert (changed["completion"], changed["needs_review"], changed["priority"]) == ("any", True, 2)
    assert await Delivery.filter(recipient=boris.id, kind=Notice.UNASSIGNED).count() == 1
    assert await anna.get(f"/tasks/{task['id']}") == changed


async def test_what_is_left_out_stays_and_null_drops(anna: Caller, task: Json) -> None:
    path = f"/tasks/{task['id']}"
    await anna.patch(path, rule="FREQ=DAILY")
    same = await anna.patch(path, title="Другое")
    assert same["due"] == task["due"]
    assert same["series"]["rule"] == "FREQ=DAILY"
    bare = await anna.patch(path, due=None, rule=None)
    assert (bare["due"], bare["series"], bare["title"]) == (None, None, "Другое")
    assert await anna.patch(path) == bare


async def test_one_wrong_value_changes_nothing(anna: Caller, task: Json) -> None:
    problem = await anna.patch(
        f"/tasks/{task['id']}", 422, title="Другое", due={"at": "2026-11-22T12:00:00Z"}
    )
    assert (problem["code"], problem["errors"][0]["field"]) == ("due-in-past", "due")
    problem = await anna.patch(f"/tasks/{task['id']}", 422, title="Другое", assignee_ids=[999])
    assert problem["code"] == "not-a-member"
    assert await anna.get(f"/tasks/{task['id']}") == task


async def test_a_stale_version_is_told_what_has_changed(
    anna: Caller, boris: Caller, task: Json
) -> None:
    path = f"/tasks/{task['id']}"
    await boris.post(f"{path}/moves", 200, action="accept")
    await anna.patch(path, title="Другое", due={"date": "2026-11-27"})
    problem = await anna.send("PATCH", path, 412, version=1, title="Моё")
    assert (problem["code"], problem["version"]) == ("changed", 4)
    assert problem["changed"] == ["assignments", "due", "state", "title"]
    later = await anna.send("PATCH", path, 412, version=3, title="Моё")
    assert later["changed"] == ["due"]
    assert (await anna.send("PATCH", path, version=4, title="Моё"))["title"] == "Моё"
    assert (await anna.send("DELETE", path, 412, version=4))["changed"] == ["title"]


@pytest.mark.parametrize("etag", ["1", 'W/"1"', '"x"', '"1", "2"', '""'])
async def test_an_etag_that_is_none_is_refused(anna: Caller, task: Json, etag: str) -> None:
    response = await anna.request(
        "PATCH", f"/tasks/{task['id']}", json={"title": "Моё"}, headers={"If-Match": etag}
    )
    problem = await response.json(content_type=None)
    assert (response.status, problem["errors"][0]["code"]) == (400, "wrong-etag")


async def test_what_repeats_is_changed_for_this_one_or_for_later_ones(
    anna: Caller, home: Team
) -> None:
    made = await anna.post(
        "/tasks",
        title="Полить цветы",
        team_id=home.id,
        due={"at": "2026-11-24T10:00:00+03:00"},
        rule="FREQ=DAILY",
    )
    path = f"/tasks/{made['id']}"
    await anna.patch(path, priority=1)
    await anna.patch(path, title="Полить пальму", scope="later")
    await anna.patch(path, due={"at": "2026-11-24T12:00:00+03:00"}, scope="later")
    await anna.post(f"{path}/complete", 200)
    (following,) = (await anna.get("/tasks?view=mine"))["items"]
    assert (following["title"], following["priority"]) == ("Полить пальму", 3)
    assert following["due"]["at"] == "2026-11-25T09:00:00Z"
    assert following["repeats"] is True


async def test_a_skipped_occurrence_is_followed_by_the_next_one(anna: Caller, home: Team) -> None:
    due = {"date": "2026-11-24"}
    made = await anna.post("/tasks", title="Дело", team_id=home.id, due=due, rule="FREQ=DAILY")
    assert (await anna.post(f"/tasks/{made['id']}/skip", 200))["state"] == "cancelled"
    (following,) = (await anna.get("/tasks?view=mine"))["items"]
    assert following["due"]["date"] == "2026-11-25"
    once = await anna.post("/tasks", title="Разовое", team_id=home.id)
    assert (await anna.post(f"/tasks/{once['id']}/skip", 409))["code"] == "wrong-state"


async def test_counting_from_completion_is_nothing_where_nothing_repeats(
    anna: Caller, task: Json
) -> None:
    same = await anna.patch(f"/tasks/{task['id']}", from_completion=True)
    assert (same["series"], same["version"]) == (None, 1)
    assert await Series.all().count() == 0


async def test_members_do_not_change_what_others_wrote(boris: Caller, task: Json) -> None:
    path = f"/tasks/{task['id']}"
    assert (await boris.patch(path, 403, title="Моё"))["code"] == "forbidden"
    assert (await boris.send("DELETE", path, 403))["code"] == "forbidden"
    seen = await boris.get(path)
    assert seen["may"] == ["comment"]
    assert not {"edit", "delete"} & {*seen["actions"]}


async def test_a_deleted_task_is_in_the_trash_and_comes_back(
    anna: Caller, boris: Caller, office: Team, task: Json, clock: Clock
) -> None:
    path = f"/tasks/{task['id']}"
    await anna.send("DELETE", path, 204, version=1)
    await anna.get(path, 404)
    (item,) = (await anna.get(f"/teams/{office.id}/trash"))["items"]
    assert (item["title"], item["deleted_at"]) == ("Отчёт", "2026-11-23T06:00:00Z")
    assert item["kept_until"] == "2026-12-23T06:00:00Z"
    assert (await boris.get(f"/teams/{office.id}/trash"))["items"] == []
    await boris.post(f"{path}/restore", 403)
    restored = await anna.post(f"{path}/restore", 200)
    assert (restored["title"], restored["version"]) == ("Отчёт", 3)
    assert (await anna.post(f"{path}/restore", 409))["code"] == "not-in-trash"
    assert (await anna.get(f"/teams/{office.id}/trash"))["items"] == []


async def test_the_trash_is_paged_from_the_latest(anna: Caller, office: Team, clock: Clock) -> None:
    for number in range(5):
        made = await anna.post("/tasks", title=f"Дело {number}", team_id=office.id)
        await anna.send("DELETE", f"/tasks/{made['id']}", 204)
        clock.advance(minutes=number % 2)
    seen, cursor = [], ""
    while True:
        page = await anna.get(f"/teams/{office.id}/trash?limit=2{cursor}")
        seen += [item["title"] for item in page["items"]]
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"
    assert seen == [f"Дело {number}" for number in (4, 3, 2, 1, 0)]


async def test_a_trash_that_is_too_old_is_empty(anna: Caller, office: Team, task: Json) -> None:
    old = NOW - timedelta(days=30)
    await Task.filter(id=task["id"]).update(deleted_at=old)
    assert (await anna.get(f"/teams/{office.id}/trash"))["items"] == []
    assert (await anna.post(f"/tasks/{task['id']}/restore", 409))["code"] == "not-in-trash"
