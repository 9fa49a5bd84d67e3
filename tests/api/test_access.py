"""Who gets in: sessions on every route, and nothing of other teams."""

import json
import re
from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from api.openapi import text
from models.team import Membership, Team
from tests.api.conftest import Caller, Clock

Client = TestClient[Any, Any]

PROTECTED = [
    (method.upper(), path)
    for path, methods in json.loads(text())["paths"].items()
    for method in methods
    if path.startswith("/api/v1/") and path != "/api/v1/session"
]


def _filled(path: str) -> str:
    return re.sub(r"\{\w+\}", "1", path)


@pytest.mark.parametrize(("method", "path"), PROTECTED)
@pytest.mark.parametrize(
    ("authorization", "code"),
    [
        (None, "session-missing"),
        ("Basic QTpC", "session-missing"),
        ("Bearer", "session-missing"),
        ("Bearer nonsense", "session-invalid"),
        ("Bearer a.b.c", "session-invalid"),
    ],
)
async def test_no_route_answers_without_a_session(
    client: Client, method: str, path: str, authorization: str | None, code: str
) -> None:
    headers = {"Authorization": authorization} if authorization else {}
    path = _filled(path)
    response = await client.request(method, path, headers=headers, json={})
    assert response.status == 401
    assert (await response.json(content_type=None))["code"] == code
    assert response.headers["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize(("method", "path"), PROTECTED)
async def test_no_route_answers_to_an_expired_or_forged_token(
    anna: Caller, clock: Clock, method: str, path: str
) -> None:
    path = _filled(path.removeprefix("/api/v1"))
    good, anna.token = anna.token, anna.token[:-4] + "AAAA"
    forged = await anna.request(method, path, json={})
    assert (await forged.json(content_type=None))["code"] == "session-invalid"
    anna.token = good
    clock.advance(hours=1)
    expired = await anna.request(method, path, json={})
    assert (await expired.json(content_type=None))["code"] == "session-expired"


@pytest.mark.parametrize("task_id", ["0", "-1", "999", "9223372036854775807", "9" * 30, "x", "1.5"])
async def test_ids_that_cannot_be_are_not_found(anna: Caller, task_id: str) -> None:
    assert (await anna.get(f"/tasks/{task_id}", 404))["code"] == "not-found"


async def test_leaving_a_team_ends_sight_at_once(anna: Caller, boris: Caller, office: Team) -> None:
    task = await anna.post("/tasks", title="Отчёт", team_id=office.id, assignee_ids=[boris.id])
    assert await boris.titles("mine") == ["Отчёт"]
    await Membership.filter(team=office, person_id=boris.id).delete()
    assert await boris.titles("mine") == []
    await boris.get(f"/tasks/{task['id']}", 404)
    await boris.post(f"/tasks/{task['id']}/complete", 404)


async def test_a_personal_team_cannot_be_entered_by_others(
    anna: Caller, boris: Caller, home: Team
) -> None:
    await boris.post("/tasks", 404, title="Подбросить", team_id=home.id)
    await anna.post("/tasks", 422, title="Вместе", team_id=home.id, assignee_ids=[boris.id])


async def test_a_path_that_is_not_there_is_not_found_and_a_method_is_named(
    anna: Caller,
) -> None:
    assert (await anna.get("/nothing", 404))["code"] == "not-found"
    response = await anna.request("DELETE", "/tasks")
    assert response.status == 405
    assert set(response.headers["Allow"].split(",")) >= {"GET", "POST"}
