"""The OpenAPI document: valid, complete, true, and the one that the mini-app was made for."""

import json
import sys
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from pydantic import BaseModel

from api import Dependencies, create_app
from api.document import DOCUMENT
from api.openapi import text
from models.team import Team
from tests.api import described
from tests.api.conftest import Caller, Json, init_data

Client = TestClient[Any, Any]
MINIAPP = Path(__file__).parents[2] / "api" / "miniapp"
PAGES = {
    "/openapi.json",
    "/docs",
    r"/docs/{name}",
    "/app",
    "/app/",
    "/app/assets/{name}",
    "/files/{name}",
    "/calendar/{key}.ics",
}


@pytest.fixture(scope="module")
def document() -> Json:
    return dict(json.loads(text()))


def _check(document: Json, schema: Json, value: object) -> None:
    OAS31Validator({**schema, "components": document["components"]}).validate(value)


def test_it_is_valid(document: Json) -> None:
    OpenAPIV31SpecValidator(document).validate()


def test_every_route_is_in_it(needed: Dependencies, document: Json) -> None:
    app = create_app(needed)
    served = {
        (route.method.lower(), route.resource.canonical)
        for route in app.router.routes()
        if route.resource and route.method != "HEAD"
    }
    described = {
        (method, path) for path, methods in document["paths"].items() for method in methods
    }
    assert {(method, path) for method, path in served if path not in PAGES} == described
    assert app[DOCUMENT] == document


def test_no_two_shapes_have_one_name(document: Json) -> None:
    """The library would show one of them in place of both."""
    named = document["components"]["schemas"]
    found: dict[str, set[type]] = {}
    for module in list(sys.modules.values()):
        if module.__name__.startswith("api."):
            for shape in vars(module).values():
                if isinstance(shape, type) and issubclass(shape, BaseModel | Enum):
                    found.setdefault(shape.__name__, set()).add(shape)
    assert {name: kinds for name, kinds in found.items() if len(kinds) > 1 and name in named} == {}


def test_every_operation_says_what_it_takes_and_gives(document: Json) -> None:
    for path, methods in document["paths"].items():
        for operation in methods.values():
            assert operation["summary"]
            assert operation["tags"]
            assert ("security" in operation) == path.startswith("/api/")
            assert all(
                found.get("$ref") or status == "204" or found["content"]
                for status, found in operation["responses"].items()
            )


def test_its_examples_fit_its_schemas(document: Json) -> None:
    count = 0
    for content in _contents(document):
        if "example" in content:
            _check(document, content["schema"], content["example"])
            count += 1
    assert count > 20


def _contents(node: Any) -> list[Json]:
    if isinstance(node, list):
        return [found for each in node for found in _contents(each)]
    if not isinstance(node, dict):
        return []
    inside = [found for each in node.values() for found in _contents(each)]
    return [*node["content"].values(), *inside] if isinstance(node.get("content"), dict) else inside


async def test_real_answers_fit_it(
    client: Client, anna: Caller, office: Team, document: Json
) -> None:
    task = await anna.post("/tasks", title="Дело", team_id=office.id, due={"date": "2026-11-24"})
    session = await client.post("/api/v1/session", json={"init_data": init_data()})
    answers = {
        "Task": task,
        "TaskPage": await anna.get("/tasks?view=mine"),
        "MeAnswer": await anna.get("/me"),
        "Members": await anna.get(f"/teams/{office.id}/members"),
        "SessionAnswer": await session.json(),
        "ProblemDocument": await anna.post("/tasks", 422, title=""),
    }
    for name, value in answers.items():
        _check(document, {"$ref": f"#/components/schemas/{name}"}, value)


def test_an_answer_that_is_not_described_is_noticed() -> None:
    """By `described.check`, which every answer of these tests passes."""
    with pytest.raises(AssertionError):
        described.validator("GET", "/api/v1/me", 418, "application/json")
    assert not described.validator("GET", "/api/v1/me", 200, "application/json").is_valid({})
    assert described.operation("GET", "/api/v1/tasks/{task_id}")


async def test_it_is_served(client: Client, document: Json) -> None:
    response = await client.get("/openapi.json")
    assert await response.json() == document


def test_the_mini_app_was_made_for_this_document() -> None:
    made_for = (MINIAPP / "openapi.json").read_text(encoding="utf-8")
    assert made_for == text(), "run `make api-client`"
