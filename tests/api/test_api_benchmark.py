"""What the benchmark of the API compares does the same: it reads the same and makes the same."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from typing import Any

import asyncpg
import pytest
import uvicorn
from aiohttp import ClientSession
from aiohttp.test_utils import TestServer
from tortoise.connection import get_connection

from api import Dependencies, create_app
from benchmarks import api as benchmark
from benchmarks.filling import NOW, Size, fill
from benchmarks.served import bare, orm
from benchmarks.served.running import Options
from models.delivery import Delivery
from tests.api.conftest import SECRET

Json = dict[str, Any]
KEYS = ("id", "number", "title", "state", "priority", "team", "tags", "version")


@pytest.fixture
async def urls(database: str, needed: Dependencies) -> AsyncIterator[dict[str, str]]:
    """Where each of them listens."""
    await fill(database, Size(1_000))
    sequence = "SELECT setval('tasks_id_seq', (SELECT max(id) FROM tasks))"
    await get_connection("default").execute_query(sequence)
    given = Options(database, "", SECRET, NOW.isoformat())
    async with AsyncExitStack() as stack:
        pool = await stack.enter_async_context(asyncpg.create_pool(database, min_size=1))
        ours = create_app(replace(needed, clock=lambda: NOW))
        found = {}
        for name, app in (("ours", ours), ("bare", bare.app(pool, given))):
            server = await stack.enter_async_context(TestServer(app))
            found[name] = str(server.make_url("")).rstrip("/")
        found["orm"] = await stack.enter_async_context(_uvicorn(given))
        yield found


@asynccontextmanager
async def _uvicorn(given: Options) -> AsyncIterator[str]:
    listening = socket.create_server(("127.0.0.1", 0))
    app = orm.application(given)
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", loop="none"))
    running = asyncio.create_task(server._serve([listening]))
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        await running
        await app.state.engine.dispose()
        listening.close()


async def _answers(urls: dict[str, str], request: bytes) -> dict[str, Json]:
    """What each of them says to a request of the benchmark."""
    head, _, body = request.partition(b"\r\n\r\n")
    line, *rest = head.decode().split("\r\n")
    method, path, _ = line.split(" ")
    headers = dict(each.split(": ", 1) for each in rest if not each.startswith("Host"))
    answers: dict[str, Json] = {}
    async with ClientSession() as session:
        for name, url in urls.items():
            asked = session.request(method, f"{url}{path}", headers=headers, data=body or None)
            async with asked as response:
                assert response.status in (200, 201), await response.text()
                answers[name] = json.loads(await response.text())
    return answers


def _same(task: Json) -> Json:
    people = sorted((each["person"]["id"], each["state"]) for each in task["assignments"])
    return {name: task[name] for name in KEYS} | {"author": task["author"]["id"], "people": people}


async def _asked(database: str, kind: str, token: pytest.MonkeyPatch) -> bytes:
    token.setattr(benchmark, "_SECRET", SECRET)
    return (await benchmark._asked(database))[kind][0][0]


async def test_a_page(database: str, urls: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    answers = await _answers(urls, await _asked(database, "page", monkeypatch))
    pages = {name: [_same(task) for task in found["items"]] for name, found in answers.items()}
    assert len(pages["ours"]) == 50
    assert any(task["tags"] for task in pages["ours"])
    assert pages["ours"] == pages["bare"] == pages["orm"]
    assert all(found["next_cursor"] for found in answers.values())


async def test_one_task(
    database: str, urls: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = await _answers(urls, await _asked(database, "one", monkeypatch))
    shown = [_same(found) | {"description": found["description"]} for found in answers.values()]
    assert shown[0] == shown[1] == shown[2]


async def test_a_task_that_is_made(
    database: str, urls: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = await _answers(urls, await _asked(database, "create", monkeypatch))
    made = {name: found["id"] for name, found in answers.items()}
    owed = {}
    for name, task_id in made.items():
        rows = await Delivery.filter(task_id=task_id)
        owed[name] = sorted((row.recipient, row.kind, row.due_at) for row in rows)
        assert len(answers[name]["assignments"]) == 2
    assert len(set(made.values())) == 3
    assert len(owed["ours"]) == 6
    assert owed["ours"] == owed["bare"] == owed["orm"]
