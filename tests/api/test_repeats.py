"""What is asked twice, and what is asked too often."""

import asyncio
import json
from dataclasses import replace
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from redis.asyncio import Redis

from api import Dependencies, create_app
from models.access import ApiToken
from tests.api.conftest import Caller, Clock


async def test_a_repeated_request_is_answered_alike_and_done_once(anna: Caller) -> None:
    first = await anna.post("/tokens", name="Отчёты", key="k1")
    assert await anna.post("/tokens", name="Отчёты", key="k1") == first
    assert await ApiToken.all().count() == 1


async def test_sent_at_once_it_is_done_once(anna: Caller) -> None:
    answers = await asyncio.gather(
        *(anna.post("/tokens", name="Отчёты", key="k1") for _ in range(5))
    )
    assert len({answer["id"] for answer in answers}) == 1
    assert await ApiToken.all().count() == 1


async def test_the_key_of_another_request_is_refused(anna: Caller) -> None:
    await anna.post("/tokens", name="Отчёты", key="k1")
    assert (await anna.post("/tokens", 422, name="Другие", key="k1"))["code"] == "key-reused"


async def test_a_refusal_can_be_tried_again_with_other_words_and_another_key(
    anna: Caller,
) -> None:
    refused = await anna.post("/tokens", 422, name=" ", key="k1")
    assert await anna.post("/tokens", 422, name=" ", key="k1") == refused
    await anna.post("/tokens", name="Отчёты", key="k2")


async def test_keys_of_two_people_never_meet(anna: Caller, boris: Caller) -> None:
    first = await anna.post("/tokens", name="Отчёты", key="k1")
    assert (await boris.post("/tokens", name="Отчёты", key="k1"))["id"] != first["id"]


async def test_while_the_first_one_hangs_the_second_is_told_so(
    anna: Caller, redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.idempotency._PAUSE", 0.001)
    await anna.post("/tokens", name="Отчёты", key="k1")
    [name] = await redis.keys("idempotency:*")
    seal = json.loads(await redis.get(name) or "")[0]
    await redis.set(name, json.dumps([seal]))
    response = await anna.request(
        "POST", "/tokens", json={"name": "Отчёты"}, headers={"Idempotency-Key": "k1"}
    )
    assert response.status == 409
    assert response.headers["Retry-After"] == "1"


async def test_who_asks_too_often_is_told_when_to_come_back(
    database: str, needed: Dependencies, anna: Caller, boris: Caller, clock: Clock
) -> None:
    app = create_app(replace(needed, requests_a_minute=3))
    async with TestClient[Any, Any](TestServer(app)) as client:
        anna.client = boris.client = client
        for _ in range(3):
            await anna.get("/me")
        clock.advance(seconds=20)
        refused = await anna.request("GET", "/me")
        assert refused.status == 429
        assert refused.headers["Retry-After"] == "40"
        assert (await refused.json(content_type=None))["code"] == "too-often"
        await boris.get("/me")
        clock.advance(seconds=40)
        await anna.get("/me")


async def test_sessions_can_be_ended_everywhere(anna: Caller, clock: Clock) -> None:
    clock.advance(minutes=1)
    assert (await anna.request("DELETE", "/sessions")).status == 204
    assert (await anna.get("/me", 401))["code"] == "session-ended"
    assert (await anna.post("/session/renewal", 401))["code"] == "session-ended"
