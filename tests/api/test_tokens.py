"""Personal tokens: what they open, and what they don't."""

from datetime import timedelta
from typing import Any

import pytest

from models import api_tokens, limits
from models.access import ApiToken
from models.team import Team
from tests.api.conftest import Caller, Clock, Json


async def made(anna: Caller, **wanted: Any) -> Json:
    return await anna.post("/tokens", name="Отчёты", **wanted)


async def test_a_token_is_shown_once_and_kept_as_a_hash(anna: Caller) -> None:
    shown = await made(anna)
    assert shown["token"].startswith("mtm_")
    assert shown["scope"] == "read"
    row = await ApiToken.get()
    assert shown["token"] not in (row.digest, row.name)
    [listed] = (await anna.get("/tokens"))["items"]
    assert "token" not in listed
    assert listed["used_at"] is None


async def test_a_reading_token_reads_and_changes_nothing(
    anna: Caller, office: Team, clock: Clock
) -> None:
    session, anna.token = anna.token, (await made(anna))["token"]
    assert (await anna.get("/me"))["person"]["id"] == anna.id
    refused = await anna.post("/tasks", 403, title="Дело", team_id=office.id)
    assert refused["code"] == "token-read-only"
    anna.token = session
    [listed] = (await anna.get("/tokens"))["items"]
    assert listed["used_at"] == "2026-11-23T06:00:00Z"


async def test_a_writing_token_does_what_its_owner_may_but_gives_out_no_tokens(
    anna: Caller, office: Team
) -> None:
    anna.token = (await made(anna, scope="write"))["token"]
    await anna.post("/tasks", title="Дело", team_id=office.id)
    for method, path in (("GET", "/tokens"), ("POST", "/tokens"), ("DELETE", "/sessions")):
        refused = await anna.request(method, path, json={"name": "Ещё"})
        assert refused.status == 403
        assert (await refused.json(content_type=None))["code"] == "session-needed"


async def test_a_revoked_or_expired_token_is_no_token(anna: Caller, clock: Clock) -> None:
    until = (clock.now + timedelta(days=1)).isoformat()
    first, second = await made(anna), await made(anna, expires_at=until)
    session = anna.token
    assert (await anna.request("DELETE", f"/tokens/{first['id']}")).status == 204
    anna.token = first["token"]
    assert (await anna.get("/me", 401))["code"] == "session-invalid"
    anna.token = second["token"]
    await anna.get("/me")
    clock.advance(days=1)
    assert (await anna.get("/me", 401))["code"] == "session-invalid"
    assert session != anna.token


async def test_nobody_revokes_somebody_else_s(anna: Caller, kate: Caller) -> None:
    shown = await made(anna)
    assert (await kate.request("DELETE", f"/tokens/{shown['id']}")).status == 404
    assert (await kate.get("/tokens"))["items"] == []


@pytest.mark.parametrize(
    ("wanted", "code", "field"),
    [
        ({"name": " "}, "words-empty", "name"),
        ({"name": "x" * 61}, "too-long", "name"),
        ({"expires_at": "2026-11-23T05:00:00Z"}, "due-in-past", "expires_at"),
        ({"scope": "all"}, "invalid", "scope"),
    ],
)
async def test_what_a_token_cannot_be(anna: Caller, wanted: Json, code: str, field: str) -> None:
    problem = await anna.post("/tokens", 422, **{"name": "Отчёты", **wanted})
    assert problem["code"] == code
    assert [each["field"] for each in problem["errors"]] == [field]


async def test_there_are_not_too_many(anna: Caller, clock: Clock) -> None:
    for _ in range(limits.TOKENS):
        await made(anna)
    assert (await anna.post("/tokens", 422, name="Ещё"))["code"] == "too-many-tokens"


async def test_the_token_of_somebody_erased_opens_nothing(anna: Caller, clock: Clock) -> None:
    shown = await made(anna)
    await type(anna.person).filter(id=anna.id).update(erased_at=clock.now)
    anna.token = shown["token"]
    assert (await anna.get("/me", 401))["code"] == "session-invalid"


async def test_its_use_is_noted_once_in_a_while(anna: Caller, clock: Clock) -> None:
    shown = await made(anna)
    for minutes in (0, 4, 2):
        clock.advance(minutes=minutes)
        assert await api_tokens.find(shown["token"], clock.now)
    row = await ApiToken.get()
    assert row.used_at == clock.now
