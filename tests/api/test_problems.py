"""Bad input: a clear refusal with its field, in the reader's language."""

from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from models.team import Team
from tests.api.conftest import Caller, Json

Client = TestClient[Any, Any]

BODIES: list[tuple[Json, str, str]] = [
    ({}, "title", "required"),
    ({"title": 5}, "title", "wrong-type"),
    ({"title": "Дело \ud800"}, "title", "wrong-value"),
    ({"title": "Дело", "colour": "blue"}, "colour", "unknown-field"),
    ({"title": "Дело", "team_id": "1"}, "team_id", "wrong-type"),
    ({"title": "Дело", "team_id": True}, "team_id", "wrong-type"),
    ({"title": "Дело", "team_id": 0}, "team_id", "wrong-value"),
    ({"title": "Дело", "team_id": 2**70}, "team_id", "wrong-value"),
    ({"title": "Дело", "team_id": 1.5}, "team_id", "wrong-type"),
    ({"title": "Дело", "assignee_ids": "1"}, "assignee_ids", "wrong-type"),
    ({"title": "Дело", "assignee_ids": ["x"]}, "assignee_ids.0", "wrong-type"),
    ({"title": "Дело", "due": "завтра"}, "due", "wrong-type"),
    ({"title": "Дело", "due": {}}, "due", "due-one-of"),
    ({"title": "Дело", "due": {"at": None, "date": None}}, "due", "due-one-of"),
    ({"title": "Дело", "due": {"at": "завтра"}}, "due.at", "wrong-instant"),
    ({"title": "Дело", "due": {"at": "2026-11-24T10:00:00"}}, "due.at", "wrong-instant"),
    ({"title": "Дело", "due": {"at": 1795000000}}, "due.at", "wrong-date"),
    ({"title": "Дело", "due": {"at": "9999-12-31T23:59:59-12:00"}}, "due.at", "wrong-value"),
    ({"title": "Дело", "due": {"date": "2026-02-30"}}, "due.date", "wrong-date"),
    ({"title": "Дело", "due": {"date": "9999-12-31"}}, "due.date", "wrong-value"),
    ({"title": "  "}, "title", "title-empty"),
    ({"title": "\u200b\u200e"}, "title", "title-empty"),
    ({"title": "я" * 201}, "title", "too-long"),
    ({"title": "Дело", "description": "я" * 4001}, "description", "too-long"),
    ({"title": "Дело", "due": {"date": "2026-11-22"}}, "due", "due-in-past"),
    ({"title": "Дело", "assignee_ids": [404]}, "assignee_ids", "not-a-member"),
    ({"title": "Дело", "assignee_ids": list(range(1, 60))}, "assignee_ids", "too-many"),
]


@pytest.mark.parametrize(("body", "field", "code"), BODIES)
async def test_every_wrong_field_is_named(
    anna: Caller, office: Team, body: Json, field: str, code: str
) -> None:
    problem = await anna.post("/tasks", 422, **{"team_id": office.id, **body})
    assert (field, code) in [(item["field"], item["code"]) for item in problem["errors"]]
    assert all(item["detail"] for item in problem["errors"])
    assert await anna.titles("assigned") == []


async def test_refusals_are_in_the_persons_language(anna: Caller, kate: Caller) -> None:
    russian = await anna.post("/tasks", 422, title="Дело")
    english = await kate.post("/tasks", 422, title="Thing")
    assert russian["title"] == "Данные не подходят"
    assert russian["errors"][0]["detail"] == "Это поле нужно заполнить."
    assert english["title"] == "The data cannot be accepted"
    assert english["errors"][0]["detail"] == "This field has to be filled in."


async def test_a_limit_is_named_with_the_length(anna: Caller, home: Team) -> None:
    problem = await anna.post("/tasks", 422, title="я" * 250, team_id=home.id)
    assert problem["detail"].startswith("Слишком длинно: 250 из 200")


async def test_a_refusals_reason_is_called_as_in_the_request(
    anna: Caller, boris: Caller, office: Team
) -> None:
    task = await anna.post("/tasks", title="Дело", team_id=office.id, assignee_ids=[boris.id])
    path = f"/tasks/{task['id']}"
    without = await boris.post(f"{path}/moves", 422, action="decline", note=" ")
    assert [(e["field"], e["code"]) for e in without["errors"]] == [("note", "reason-empty")]
    long = await boris.post(f"{path}/complete", 422, report="я" * 1001)
    assert [(e["field"], e["code"]) for e in long["errors"]] == [("report", "too-long")]


async def test_a_move_that_is_not_there_lists_those_that_are(anna: Caller, home: Team) -> None:
    task = await anna.post("/tasks", title="Дело", team_id=home.id)
    problem = await anna.post(f"/tasks/{task['id']}/moves", 422, action="delete")
    assert problem["errors"][0]["detail"].startswith("Выберите одно из значений: accept, maybe,")


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("?kind=dream", "kind"),
        ("?state=open&state=lost", "state.1"),
        ("?due_from=tomorrow", "due_from"),
        ("?q=", "q"),
        ("?view=all", "view"),
        ("?view=mine&view=today", "view"),
        ("?view=mine&limit=0", "limit"),
        ("?view=mine&limit=51", "limit"),
        ("?view=mine&limit=many", "limit"),
        ("?view=mine&page=2", "page"),
        ("?view=mine&cursor=" + "x" * 300, "cursor"),
    ],
)
async def test_wrong_parameters_are_named(anna: Caller, query: str, field: str) -> None:
    problem = await anna.get(f"/tasks{query}", 400)
    assert problem["code"] == "bad-parameters"
    assert [item["field"] for item in problem["errors"]] == [field]


async def test_a_wrong_idempotency_key_is_refused(anna: Caller, home: Team) -> None:
    problem = await anna.post("/tasks", 400, title="Дело", team_id=home.id, key="x" * 101)
    assert [item["field"] for item in problem["errors"]] == ["idempotency_key"]


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b"5",
        b'"x"',
        b"null",
        b"\xff",
        b"[" * 60_000,
        b'{"title": ' + b"9" * 5000 + b"}",
    ],
)
async def test_a_body_that_is_no_object_is_refused(anna: Caller, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    response = await anna.request("POST", "/tasks", data=body, headers=headers)
    assert response.status == 400
    assert (await response.json(content_type=None))["code"] == "bad-json"


async def test_no_body_at_all_is_refused(anna: Caller) -> None:
    response = await anna.request("POST", "/tasks")
    assert (await response.json(content_type=None))["code"] == "bad-json"


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/xml", "application/json; charset=koi8-r", "multipart/x"]
)
async def test_only_json_is_read(anna: Caller, kind: str) -> None:
    headers = {"Content-Type": kind}
    response = await anna.request("POST", "/tasks", data=b"{}", headers=headers)
    assert response.status == 415
    assert (await response.json(content_type=None))["code"] == "not-json"


async def test_a_large_body_is_refused_with_the_limit(anna: Caller) -> None:
    headers = {"Content-Type": "application/json"}
    body = b'{"title": "' + b"x" * 70_000 + b'"}'
    response = await anna.request("POST", "/tasks", data=body, headers=headers)
    assert response.status == 413
    assert "64" in (await response.json(content_type=None))["detail"]


async def test_a_failure_is_told_without_what_failed(
    anna: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a secret")

    monkeypatch.setattr("api.resources.teams.shapes.me", fail)
    response = await anna.request("GET", "/me")
    text = await response.text()
    assert response.status == 500
    assert response.content_type == "application/problem+json"
    assert "internal" in text
    assert "secret" not in text


async def test_an_unreachable_server_is_told_as_such(
    anna: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ConnectionRefusedError

    monkeypatch.setattr("api.resources.teams.shapes.me", fail)
    assert (await anna.get("/me", 503))["code"] == "unavailable"
