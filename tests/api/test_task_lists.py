"""Lists over HTTP: filtered, sorted, searched, and what their lines say."""

from datetime import timedelta
from urllib.parse import quote

import pytest

from models import tags
from models.task import Task
from models.team import Team
from tests.api.conftest import NOW, Caller, Clock, Json


@pytest.fixture
async def work(anna: Caller, boris: Caller, office: Team, home: Team, clock: Clock) -> Team:
    """Tasks and an event of the office, one of Anna's own."""
    tag = await tags.create(anna.id, office.id, "смета", clock.now)
    rows: list[Json] = [
        {"title": "Смета", "tag_ids": [tag.id], "priority": 1, "checklist": ["а", "б"]},
        {"title": "Отчёт", "assignee_ids": [boris.id], "due": {"date": "2026-11-24"}},
        {
            "title": "Планёрка",
            "kind": "event",
            "due": {"at": "2026-11-25T10:00:00+03:00"},
            "assignee_ids": [anna.id, boris.id],
        },
        {"title": "Закупки", "priority": 4, "due": {"at": "2026-11-26T23:30:00+03:00"}},
    ]
    for row in rows:
        await anna.post("/tasks", **row, team_id=office.id)
        clock.advance(seconds=1)
    await anna.post("/tasks", title="Хлеб", team_id=home.id)
    return office


async def titles(caller: Caller, query: str) -> list[str]:
    return [item["title"] for item in (await caller.get(f"/tasks?{query}"))["items"]]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Отчёт", "Планёрка", "Закупки", "Смета", "Хлеб"]),
        ("team_id={team}", ["Отчёт", "Планёрка", "Закупки", "Смета"]),
        ("tag_id={tag}", ["Смета"]),
        ("person_id={boris}", ["Отчёт", "Планёрка"]),
        ("kind=event", ["Планёрка"]),
        ("priority=1&priority=4", ["Закупки", "Смета"]),
        ("state=open&kind=task&team_id={team}", ["Отчёт", "Закупки", "Смета"]),
        ("state=blocked&state=review", []),
        ("due_from=2026-11-25", ["Планёрка", "Закупки"]),
        ("due_to=2026-11-24", ["Отчёт"]),
        ("due_from=2026-11-26&due_to=2026-11-26", ["Закупки"]),
        ("due_from=2026-11-27", []),
        ("view=mine&due_to=2026-11-25", ["Планёрка"]),
        ("view=no_date", ["Хлеб"]),
        ("sort=priority", ["Смета", "Отчёт", "Планёрка", "Хлеб", "Закупки"]),
        ("sort=created", ["Хлеб", "Закупки", "Планёрка", "Отчёт", "Смета"]),
        ("sort=closed", []),
        ("view=unassigned", ["Закупки", "Смета"]),
        ("q=отчетом&view=team", ["Отчёт"]),
        ("tag_id=999", []),
        ("person_id=999", []),
    ],
)
async def test_a_list_is_narrowed_and_sorted(
    anna: Caller, boris: Caller, work: Team, query: str, expected: list[str]
) -> None:
    (tag,) = await work.tags.all()  # type: ignore[attr-defined]  # named by the other side
    query = query.format(team=work.id, tag=tag.id, boris=boris.id)
    assert await titles(anna, query) == expected


@pytest.mark.parametrize("sort", ["due", "priority", "created", "updated"])
async def test_every_sort_is_paged_without_gaps(anna: Caller, work: Team, sort: str) -> None:
    whole = await titles(anna, f"sort={sort}")
    seen, cursor = [], ""
    while True:
        page = await anna.get(f"/tasks?sort={sort}&limit=1{cursor}")
        seen += [item["title"] for item in page["items"]]
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"
    assert len(seen) == 5
    assert seen == whole


async def test_what_was_changed_last_comes_first(anna: Caller, work: Team, clock: Clock) -> None:
    task = await Task.get(title="Отчёт")
    clock.advance(minutes=1)
    await anna.patch(f"/tasks/{task.id}", description="С цифрами")
    assert (await titles(anna, "sort=updated"))[0] == "Отчёт"


async def test_done_tasks_are_listed_from_the_last_one(
    anna: Caller, work: Team, clock: Clock
) -> None:
    for title in ("Смета", "Закупки"):
        task = await Task.get(title=title)
        clock.advance(minutes=1)
        await anna.post(f"/tasks/{task.id}/moves", 200, action="close")
    assert await titles(anna, "view=done") == ["Закупки", "Смета"]
    page = await anna.get("/tasks?view=done&limit=1")
    assert await titles(anna, f"view=done&cursor={page['next_cursor']}") == ["Смета"]


async def test_a_search_finds_closed_ones_too_and_numbers(
    anna: Caller, kate: Caller, work: Team
) -> None:
    await anna.post("/tasks", title="Смета на январь", team_id=work.id)
    old = await Task.get(title="Смета")
    await anna.post(f"/tasks/{old.id}/moves", 200, action="close")
    words = quote("сметы")
    assert await titles(anna, f"q={words}") == ["Смета на январь", "Смета"]
    assert await titles(anna, f"q={words}&state=done") == ["Смета"]
    assert await titles(anna, f"q={words}&view=team") == ["Смета на январь"]
    assert (await titles(anna, f"q={quote('#2')}"))[0] == "Отчёт"
    page = await anna.get(f"/tasks?q={words}&limit=1")
    assert await titles(anna, f"q={words}&limit=1&cursor={page['next_cursor']}") == ["Смета"]
    assert await titles(kate, f"q={words}") == []


async def test_a_foreign_team_is_not_found(kate: Caller, work: Team) -> None:
    assert (await kate.get(f"/tasks?team_id={work.id}", 404))["code"] == "not-found"
    await kate.get(f"/tasks?team_id={work.id}&q=x", 404)


async def test_a_line_says_what_a_list_shows(anna: Caller, boris: Caller, work: Team) -> None:
    task = await Task.get(title="Смета")
    whole = await anna.get(f"/tasks/{task.id}")
    item = whole["checklist"][0]
    await anna.patch(f"/tasks/{task.id}/checklist/{item['id']}", done=True)
    await anna.post(f"/tasks/{task.id}/comments", text="Половина готова")
    (line,) = (await anna.get("/tasks?priority=1"))["items"]
    assert line == {
        "id": task.id,
        "number": 1,
        "kind": "task",
        "title": "Смета",
        "state": "open",
        "priority": 1,
        "due": None,
        "ends_at": None,
        "team": {"id": work.id, "name": "Офис", "personal": False},
        "author": {"id": anna.id, "name": "Анна Смирнова"},
        "assignments": [],
        "tags": [{"id": whole["tags"][0]["id"], "name": "смета", "colour": "grey"}],
        "repeats": False,
        "checklist": {"done": 1, "count": 2},
        "comments": 1,
        "mine": None,
        "actions": ["start", "claim"],
        "version": 3,
    }


async def test_days_are_those_of_the_caller(anna: Caller, work: Team) -> None:
    await type(anna.person).filter(id=anna.id).update(timezone="Asia/Vladivostok")
    assert await titles(anna, "due_from=2026-11-27") == ["Закупки"]
    assert await titles(anna, "due_from=2026-11-24&due_to=2026-11-24") == ["Отчёт"]


async def test_a_due_time_of_ones_own_counts_in_lists_of_ones_own(
    boris: Caller, anna: Caller, work: Team
) -> None:
    task = await Task.get(title="Отчёт").prefetch_related("assignments")
    own = task.assignments[0]
    await type(own).filter(id=own.id).update(due_at=NOW + timedelta(days=10))
    assert await titles(boris, "view=mine&due_from=2026-12-01") == ["Отчёт"]
    assert await titles(boris, "due_from=2026-12-01") == []
