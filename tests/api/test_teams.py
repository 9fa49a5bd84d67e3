"""Teams: made, set up, handed over, left, deleted, and what happened in them."""

from typing import Any

import pytest
from redis.asyncio import Redis

from models import tasks
from models.making import NewTask
from models.team import Membership, Role, Team
from tests.api.conftest import Caller, Clock, Json


async def test_a_team_is_made_once_by_one_key(anna: Caller) -> None:
    made = await anna.post("/teams", name="  Кофейня  ", description="У парка", key="k1")
    assert (made["name"], made["role"], made["people"]) == ("Кофейня", "owner", 1)
    assert (await anna.post("/teams", name="  Кофейня  ", description="У парка", key="k1")) == made
    listed = (await anna.get("/teams"))["items"]
    assert [team["name"] for team in listed] == ["Личное", "Кофейня"]
    assert listed[1] == await anna.get(f"/teams/{made['id']}") == made


async def test_a_key_that_redis_forgot_makes_no_second_team(anna: Caller, redis: Redis) -> None:
    made = await anna.post("/teams", name="Кофейня", key="k1")
    await redis.flushall()
    assert (await anna.post("/teams", name="Кофейня", key="k1"))["id"] == made["id"]


async def test_what_one_may_is_told(anna: Caller, boris: Caller, office: Team, home: Team) -> None:
    owner = set((await anna.get(f"/teams/{office.id}"))["may"])
    member = set((await boris.get(f"/teams/{office.id}"))["may"])
    assert {"manage_team", "invite", "transfer", "delete_team"} <= owner
    assert member & {"manage_team", "invite", "transfer", "delete_team"} == set()
    assert {"leave", "create_task", "assign_others"} <= member
    assert {"invite", "leave"} & set((await anna.get(f"/teams/{home.id}"))["may"]) == set()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "Контора"),
        ("description", "Третий этаж"),
        ("timezone", "Asia/Omsk"),
        ("working_days", "123456"),
        ("assign_others", "admins"),
        ("own_tasks_only", True),
        ("needs_review", True),
    ],
)
async def test_one_thing_is_changed_and_nothing_else(
    anna: Caller, office: Team, field: str, value: Any
) -> None:
    before = await anna.get(f"/teams/{office.id}")
    shown = await anna.send("PATCH", f"/teams/{office.id}", **{field: value})
    assert shown == {**before, field: value} == await anna.get(f"/teams/{office.id}")


@pytest.mark.parametrize(
    ("wanted", "code", "field"),
    [
        ({"name": " "}, "team-name-empty", "name"),
        ({"name": "x" * 101}, "too-long", "name"),
        ({"description": "x" * 1001}, "too-long", "description"),
        ({"timezone": "Mars/Olympus"}, "unknown-timezone", "timezone"),
        ({"working_days": "90"}, "no-days", "working_days"),
        ({"assign_others": "nobody"}, "invalid", "assign_others"),
        ({"own_tasks_only": None}, "invalid", "own_tasks_only"),
        ({"owner": 2}, "invalid", "owner"),
    ],
)
async def test_what_a_team_cannot_be(
    anna: Caller, office: Team, wanted: Json, code: str, field: str
) -> None:
    before = await anna.get(f"/teams/{office.id}")
    refused = await anna.send("PATCH", f"/teams/{office.id}", 422, **wanted)
    assert refused["code"] == code
    assert [each["field"] for each in refused["errors"]] == [field]
    assert await anna.get(f"/teams/{office.id}") == before


async def test_a_personal_team_is_not_set_up(anna: Caller, home: Team) -> None:
    assert (await anna.send("PATCH", f"/teams/{home.id}", 403, name="Моё"))["code"] == "forbidden"
    await anna.send("POST", f"/teams/{home.id}/leave", 403)
    await anna.send("DELETE", f"/teams/{home.id}?name=Personal", 403)


async def test_how_a_team_is_heard(anna: Caller, boris: Caller, office: Team) -> None:
    path = f"/teams/{office.id}/mode"
    assert (await boris.send("PATCH", path, mode="off"))["mode"] == "off"
    assert (await anna.get(f"/teams/{office.id}"))["mode"] is None
    assert (await boris.send("PATCH", path, mode=None))["mode"] is None
    assert (await boris.send("PATCH", path, 422, mode="loud"))["code"] == "invalid"


async def test_the_owner_hands_over_before_leaving(
    anna: Caller, boris: Caller, kate: Caller, office: Team
) -> None:
    assert (await anna.send("POST", f"/teams/{office.id}/leave", 409))["code"] == "owner-stays"
    await anna.send("PUT", f"/teams/{office.id}/owner", 404, person_id=kate.id)
    await anna.send("PUT", f"/teams/{office.id}/owner", 403, person_id=anna.id)
    handed = await anna.send("PUT", f"/teams/{office.id}/owner", person_id=boris.id)
    assert handed["role"] == "admin"
    assert (await boris.get(f"/teams/{office.id}"))["role"] == "owner"
    await anna.send("POST", f"/teams/{office.id}/leave", 204)
    await anna.get(f"/teams/{office.id}", 404)


async def test_a_team_is_deleted_by_its_name(anna: Caller, office: Team) -> None:
    path = f"/teams/{office.id}"
    assert (await anna.send("DELETE", path, 400))["errors"][0]["field"] == "name"
    assert (await anna.send("DELETE", f"{path}?name=Контора", 422))["code"] == "wrong-name"
    assert await Team.exists(id=office.id)
    await anna.send("DELETE", f"{path}?name=офис", 204)
    await anna.get(path, 404)


async def test_what_happened_page_by_page(anna: Caller, boris: Caller, office: Team) -> None:
    for title in ("Первое", "Второе", "Третье"):
        await anna.post("/tasks", title=title, team_id=office.id)
    path = f"/teams/{office.id}/activity"
    page = await boris.get(f"{path}?limit=2")
    assert [line["task"]["title"] for line in page["items"]] == ["Третье", "Второе"]
    assert page["items"][0]["actor"]["name"] == "Анна Смирнова"
    await anna.post("/tasks", title="Ещё одно", team_id=office.id)
    rest = await boris.get(f"{path}?limit=2&cursor={page['next_cursor']}")
    assert [line["action"] for line in rest["items"]] == ["created", "team_created"]
    assert rest["next_cursor"] is None
    assert rest["items"][1]["data"] == {}


@pytest.mark.parametrize("cursor", ["x", "ы", "LTE", "MA", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5"])
async def test_a_cursor_that_cannot_be(anna: Caller, office: Team, cursor: str) -> None:
    refused = await anna.get(f"/teams/{office.id}/activity?cursor={cursor}", 400)
    assert refused["errors"][0]["code"] == "wrong-cursor"


async def test_tasks_that_one_does_not_see_are_not_told_of(
    anna: Caller, boris: Caller, office: Team, clock: Clock
) -> None:
    await tasks.create(anna.person, NewTask("Тайное", office.id), clock.now)
    await Team.filter(id=office.id).update(own_tasks_only=True)
    seen = (await boris.get(f"/teams/{office.id}/activity"))["items"]
    assert [line["action"] for line in seen] == ["team_created"]


async def test_an_admin_sets_up_and_a_member_does_not(boris: Caller, office: Team) -> None:
    await boris.send("PATCH", f"/teams/{office.id}", 403, name="Контора")
    await Membership.filter(team=office, person_id=boris.id).update(role=Role.ADMIN)
    assert (await boris.send("PATCH", f"/teams/{office.id}", name="Контора"))["name"] == "Контора"
    await boris.send("DELETE", f"/teams/{office.id}?name=Контора", 403)
