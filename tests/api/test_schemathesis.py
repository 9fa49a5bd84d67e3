"""Whatever is asked, in the shape of the document or out of it, is answered as the document says.

Schemathesis makes requests from the document that is served; they are sent by an owner, an admin,
a member, a stranger and a program with a token, to ids that are there as often as to others.
`FUZZ_CASES` says how many of each kind are sent to each operation, `FUZZ_SEED` which.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from random import Random
from typing import Any

import pytest
import requests
import schemathesis
from aiohttp.test_utils import TestClient, TestServer
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Unsatisfiable
from hypothesis.strategies import integers
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from api import Dependencies, create_app
from models import people, tags, teams
from models.team import Membership, Role
from tests.api.conftest import Caller, Clock, Json

AnyCase = Case[Any]
CASES = int(os.environ.get("FUZZ_CASES", "5"))
SEED = int(os.environ.get("FUZZ_SEED", "1"))
_CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
_ORDER = ("get", "post", "put", "patch", "delete")
_ENDLESS = {"followChanges"}
"""A stream has no end; `test_changes` reads it."""
_LONGEST_URL = 8000
"""Longer ones are refused by the HTTP server, before anything of ours sees them."""
_LAST = {"endAllSessions"}
"""After which nobody is let in."""


@dataclass(frozen=True, slots=True)
class World:
    """Who asks, and for what."""

    url: str
    document: Json
    tokens: dict[str, str]
    ids: dict[str, Sequence[int]]
    """Ids that are there, by the names of parameters and fields."""


@pytest.fixture
async def world(database: str, needed: Dependencies, clock: Clock) -> AsyncIterator[World]:
    app = create_app(replace(needed, requests_a_minute=10**9, upload=_taken))
    async with TestClient(TestServer(app)) as client:
        yield await _inhabited(client, clock)


async def _taken(*_: object) -> tuple[str, str]:
    """MAX takes every file."""
    return "token", "https://i.oneme.ru/f"


async def _inhabited(client: TestClient[Any, Any], clock: Clock) -> World:
    who = {
        name: Caller(client, await people.meet(people.Profile(number, name), clock.now), clock.now)
        for number, name in enumerate(("owner", "admin", "member", "stranger"), 1)
    }
    owner = who["owner"]
    office = await teams.create(owner.person, "Офис", clock.now)
    for name, role in (("admin", Role.ADMIN), ("member", Role.MEMBER)):
        await Membership.create(
            team=office, person=who[name].person, role=role, joined_at=clock.now
        )
    tag = await tags.create(owner.id, office.id, "отчёты", clock.now)
    team_ids = [office.id, *[(await teams.personal(each.id)).id for each in who.values()]]
    made = await _tasks(owner, office.id, [each.id for each in who.values()][:3], tag.id)
    program = await owner.post("/tokens", name="Program", scope="write")
    ids: dict[str, Sequence[int]] = {
        "team_id": team_ids,
        "task_id": made,
        "person_id": [each.id for each in who.values()],
        "tag_id": [tag.id],
    }
    ids |= {"assignee_ids": ids["person_id"], "watcher_ids": ids["person_id"]}
    ids |= {"tag_ids": ids["tag_id"], "recipient_tag_ids": ids["tag_id"]}
    ids |= {
        name: range(1, 9)
        for name in ("item_id", "reminder_id", "request_id", "invite_id", "token_id", "comment_id")
    }
    document = await (await client.get("/openapi.json")).json()
    tokens = {name: each.token for name, each in who.items()} | {"program": program["token"]}
    return World(str(client.make_url("")).rstrip("/"), document, tokens, ids)


async def _tasks(owner: Caller, team: int, team_people: Sequence[int], tag: int) -> list[int]:
    """Of all kinds: given to all, to nobody, repeating, an event, a closed one."""
    due = {"at": "2026-11-27T12:00:00Z"}
    bodies: list[Json] = [
        {"assignee_ids": list(team_people), "due": due, "tag_ids": [tag], "checklist": ["Раз"]},
        {"assignee_ids": [owner.id], "needs_review": True, "watcher_ids": list(team_people)},
        {"due": {"date": "2026-11-24"}, "rule": "FREQ=DAILY"},
        {"kind": "event", "due": due, "duration": 60, "assignee_ids": list(team_people)},
        {"reminders": [60], "due": due, "recipient_tag_ids": [tag]},
    ]
    made = [await owner.post("/tasks", title="Дело", team_id=team, **body) for body in bodies]
    ids = [int(task["id"]) for task in made]
    await owner.post(f"/tasks/{ids[1]}/moves", 200, action="close")
    return ids


async def test_everything_is_answered_as_the_document_says(world: World) -> None:
    failures = await asyncio.to_thread(_fuzz, world)
    assert not failures, "\n\n".join(failures)


def _fuzz(world: World) -> list[str]:
    """Every operation; what went wrong, the first of each."""
    schema = schemathesis.openapi.from_dict(world.document)
    schema.config.update(base_url=world.url)
    found = [each.ok() for each in schema.get_all_operations() if isinstance(each, Ok)]
    failures = []
    with requests.Session() as session:
        for operation in sorted(found, key=_turn):
            if operation.definition.raw["operationId"] in _ENDLESS:
                continue
            for mode in GenerationMode:
                failures += _tried(operation, mode, partial(_send, world, session))
    return failures


def _tried(
    operation: Any, mode: GenerationMode, send: Callable[[AnyCase, Random], None]
) -> list[str]:
    try:
        _run(operation.as_strategy(generation_mode=mode), send)
    except (FailureGroup, Failure) as error:
        return [f"{operation.label}\n{error}"]
    except Unsatisfiable:  # nothing is asked that could be wrong
        assert mode is GenerationMode.NEGATIVE
    return []


def _turn(operation: Any) -> tuple[bool, int]:
    """What takes away comes last."""
    last = operation.definition.raw["operationId"] in _LAST
    return last, _ORDER.index(operation.method.lower())


def _run(strategy: Any, send: Callable[[AnyCase, Random], None]) -> None:
    @seed(SEED)
    @settings(
        max_examples=CASES,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        print_blob=False,
    )
    @given(case=strategy, choice=integers(0, 2**32))
    def each(case: AnyCase, choice: int) -> None:
        send(case, Random(choice))  # noqa: S311 - no secret

    each()


def _send(world: World, session: requests.Session, case: AnyCase, choice: Random) -> None:
    """By somebody, to what is there as often as not."""
    if choice.random() < 0.7:
        _known(case.path_parameters, world, choice)
        _known(case.query, world, choice)
        _known(case.body, world, choice)
    token = choice.choice(list(world.tokens.values()))
    response = case.call(session=session, headers={"Authorization": f"Bearer {token}"}, timeout=30)
    if len(response.request.url or "") < _LONGEST_URL:
        case.validate_response(response, checks=_CHECKS)


def _known(values: object, world: World, choice: Random) -> None:
    """Puts ids that are there in the place of others."""
    if not isinstance(values, dict):
        return
    for name in values:
        if (ids := world.ids.get(name)) is None:
            continue
        many = isinstance(values[name], list)
        values[name] = [choice.choice(ids)] if many else choice.choice(ids)
