"""Webhooks: one update a call, repeated until 200, given up in the end."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import web

from tests.emulator.conftest import ANNA, BotApi, Serve
from tests.emulator_client import Emulator, Json


class Receiver:
    """A bot's endpoint: notes what comes, answers the statuses given, then 200."""

    def __init__(self) -> None:
        self.url = ""
        self.got: list[Json] = []
        self.secrets: list[str | None] = []
        self.statuses: list[int] = []

    async def handle(self, request: web.Request) -> web.Response:
        self.got.append(await request.json())
        self.secrets.append(request.headers.get("X-Max-Bot-Api-Secret"))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)

    @property
    def texts(self) -> list[str]:
        return [update["message"]["body"]["text"] for update in self.got]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


async def until(condition: Callable[[], Any]) -> None:
    async with asyncio.timeout(10):
        while not condition():
            await asyncio.sleep(0.01)


async def subscribe(api: BotApi, receiver: Receiver, **more: object) -> None:
    await api.ok("POST", "/subscriptions", {"url": receiver.url, **more})


async def test_updates_come_one_by_one_with_the_secret(
    emulator: Emulator, api: BotApi, receiver: Receiver, started: int
) -> None:
    await subscribe(api, receiver, secret="s3cret_x")
    for word in ("раз", "два", "три"):
        await emulator.say(ANNA, word)
    await emulator.idle(quiet_ms=0)
    assert receiver.texts == ["раз", "два", "три"]
    assert receiver.secrets == ["s3cret_x"] * 3
    assert await api.updates(started) == ([], started)


async def test_types_narrow_what_comes(
    emulator: Emulator, api: BotApi, receiver: Receiver, started: int
) -> None:
    await subscribe(api, receiver, update_types=["message_removed"])
    mid = (await emulator.say(ANNA, "раз"))["body"]["mid"]
    await emulator.delete(mid)
    await emulator.idle(quiet_ms=0)
    assert [update["update_type"] for update in receiver.got] == ["message_removed"]


async def test_a_refused_update_comes_again(
    emulator: Emulator, api: BotApi, receiver: Receiver, started: int
) -> None:
    receiver.statuses = [503, 500]
    await subscribe(api, receiver)
    await emulator.say(ANNA, "раз")
    await until(lambda: len(receiver.got) == 3)
    assert receiver.texts == ["раз", "раз", "раз"]
    await emulator.idle(quiet_ms=0)
    statuses = [attempt["status"] for attempt in await emulator.deliveries()]
    assert statuses == [503, 500, 200]


async def test_a_dead_webhook_is_unsubscribed(
    serve: Serve, connect: Callable[[Emulator], BotApi]
) -> None:
    emulator = await serve(webhook_retry_scale=0.000_01)
    api = connect(emulator)
    await api.ok("POST", "/subscriptions", {"url": "http://127.0.0.1:1/hook"})
    await emulator.start(ANNA)
    async with asyncio.timeout(10):
        while (await api.ok("GET", "/subscriptions"))["subscriptions"]:
            await asyncio.sleep(0.02)


async def test_after_unsubscribing_polling_works_again(
    emulator: Emulator, api: BotApi, receiver: Receiver, started: int
) -> None:
    await subscribe(api, receiver)
    [subscription] = (await api.ok("GET", "/subscriptions"))["subscriptions"]
    assert subscription["url"] == receiver.url
    assert await api.ok("DELETE", "/subscriptions", url=receiver.url) == {"success": True}
    assert (await api.ok("DELETE", "/subscriptions", url=receiver.url))["success"] is False
    await emulator.say(ANNA, "раз")
    assert len((await api.updates(started))[0]) == 1
    assert receiver.got == []


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"url": "ftp://example.org/hook"},
        {"url": "https://example.org/hook", "secret": "abc"},
        {"url": "https://example.org/hook", "secret": "with space"},
    ],
)
async def test_wrong_subscriptions_are_refused(api: BotApi, body: object) -> None:
    assert (await api.call("POST", "/subscriptions", body))[0] == 400


@pytest.mark.parametrize(
    ("url", "status"),
    [
        ("https://example.org/hook", 200),
        ("https://example.org:443/hook", 200),
        ("http://example.org/hook", 400),
        ("https://example.org:8443/hook", 400),
    ],
)
async def test_as_on_the_real_server_only_https_on_443(
    serve: Serve, connect: Callable[[Emulator], BotApi], url: str, status: int
) -> None:
    api = connect(await serve(allow_http=False))
    assert (await api.call("POST", "/subscriptions", {"url": url}))[0] == status
