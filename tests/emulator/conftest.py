"""An emulator in this very process, with the people acting and the bot calling its API."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest
from aiohttp import ClientSession, web

from emulator.app import create_app
from emulator.settings import Settings
from tests.emulator_client import Emulator, Json

ANNA, BORIS = 1001, 1002
BOT = 900_000_001
Serve = Callable[..., Awaitable[Emulator]]


class BotApi:
    """Calls the Bot API as a bot; answers (status, body)."""

    def __init__(self, base_url: str, session: ClientSession) -> None:
        self.base_url = base_url
        self._session = session

    async def call(
        self, method: str, path: str, body: object = None, **query: Any
    ) -> tuple[int, Json]:
        params = {name.rstrip("_"): str(value) for name, value in query.items()}
        options = {} if body is None else {"json": body}
        url = self.base_url + path
        async with self._session.request(method, url, params=params, **options) as answer:  # type: ignore[arg-type]  # json takes any value
            return answer.status, await answer.json()

    async def ok(self, method: str, path: str, body: object = None, **query: Any) -> Json:
        status, answer = await self.call(method, path, body, **query)
        assert status == 200, answer
        return answer

    async def send(self, text: str | None = "Привет", *rows: list[Json], **more: Any) -> Json:
        """Send to Anna unless told otherwise; the Message."""
        query = {name: more.pop(name) for name in ("user_id", "chat_id") if name in more}
        body = {"text": text, **more}
        if rows:
            body["attachments"] = [keyboard(*rows), *body.get("attachments", [])]
        answer = await self.ok("POST", "/messages", body, **(query or {"user_id": ANNA}))
        return dict(answer["message"])

    async def updates(self, marker: int | None = None, **query: Any) -> tuple[list[Json], int]:
        if marker is not None:
            query["marker"] = marker
        answer = await self.ok("GET", "/updates", timeout=query.pop("timeout", 0), **query)
        return answer["updates"], answer["marker"]


def keyboard(*rows: list[Json]) -> Json:
    return {"type": "inline_keyboard", "payload": {"buttons": list(rows)}}


def callback(text: str = "Готово", payload: str = "done") -> Json:
    return {"type": "callback", "text": text, "payload": payload}


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Starts emulators with the settings given, and stops them at the end."""
    started: list[tuple[web.AppRunner, Emulator]] = []

    async def start(**changes: Any) -> Emulator:
        settings = replace(Settings(webhook_retry_scale=0.001), **changes)
        runner = web.AppRunner(create_app(settings), access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        emulator = Emulator(f"http://127.0.0.1:{runner.addresses[0][1]}")
        started.append((runner, emulator))
        return emulator

    yield start
    for runner, emulator in started:
        await emulator.close()
        await runner.cleanup()


@pytest.fixture
async def emulator(serve: Serve) -> Emulator:
    return await serve()


@pytest.fixture
async def connect() -> AsyncIterator[Callable[[Emulator], BotApi]]:
    """Connects a bot to an emulator."""
    sessions: list[ClientSession] = []

    def api(emulator: Emulator) -> BotApi:
        session = ClientSession(headers={"Authorization": "local-token"})
        sessions.append(session)
        return BotApi(emulator.base_url, session)

    yield api
    for session in sessions:
        await session.close()


@pytest.fixture
async def api(emulator: Emulator, connect: Callable[[Emulator], BotApi]) -> BotApi:
    """The bot's side of `emulator`."""
    return connect(emulator)


@pytest.fixture
async def started(emulator: Emulator, api: BotApi) -> int:
    """Anna runs the bot, and the bot knows; the marker."""
    await emulator.start(ANNA)
    _, marker = await api.updates()
    await api.updates(marker)
    return marker
