"""Polling and webhooks: nothing lost, nothing twice, whatever fails."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from redis.asyncio import Redis
from tortoise.connection import get_connection

from bot.max import Consumer, Max, Polling, Webhook, ensure, subscribe, unsubscribe
from bot.max.errors import CallError
from bot.max.intake.subscriptions import subscribed
from models import inbox
from models.inbox import InboxEntry
from tests.bot.harness import polled, until
from tests.bot.payloads import created
from tests.bot.small_bot import dispatcher
from tests.emulator_client import Emulator

ANNA = 1001
SECRET = "s3cret-_"


async def texts() -> list[str]:
    rows = await InboxEntry.all().order_by("id")
    return [row.update["message"]["body"]["text"] for row in rows if "message" in row.update]


# Polling


async def test_a_poll_stores_updates_and_the_marker(
    max_: Max, emulator: Emulator, database: str
) -> None:
    for n in range(5):
        await emulator.say(ANNA, str(n))
    polling = Polling(max_.calls, wait=0)
    assert await polling.poll() == 6
    assert await texts() == ["0", "1", "2", "3", "4"]
    assert await polling.poll() == 0
    assert await inbox.marker() is not None


async def test_a_restarted_poll_goes_on_where_the_last_one_stopped(
    max_: Max, emulator: Emulator, database: str
) -> None:
    await emulator.say(ANNA, "раз")
    await Polling(max_.calls, wait=0).poll()
    await emulator.say(ANNA, "два")
    await Polling(max_.calls, wait=0).poll()
    assert await texts() == ["раз", "два"]


async def test_updates_that_could_not_be_stored_come_again(
    max_: Max, emulator: Emulator, database: str
) -> None:
    await emulator.say(ANNA, "важное")
    polling = Polling(max_.calls, wait=0)
    sql = get_connection("default")
    await sql.execute_query("ALTER TABLE inbox RENAME TO away")
    try:
        with pytest.raises(Exception, match="inbox"):
            await polling.poll()
    finally:
        await sql.execute_query("ALTER TABLE away RENAME TO inbox")
    await polling.poll()
    assert await texts() == ["важное"]


async def test_polling_survives_what_max_does(max_: Max, emulator: Emulator, database: str) -> None:
    async def at_once(_seconds: float) -> None:
        await asyncio.sleep(0.01)

    for kind in (503, 401, "drop", "accept_then_drop"):
        await emulator.fault(kind, path="/updates", count=5)
    task = asyncio.create_task(Polling(max_.calls, wait=1, sleep=at_once).run())
    await emulator.say(ANNA, "дошло")
    async with asyncio.timeout(20):
        while await texts() != ["дошло"]:
            await asyncio.sleep(0.02)
    task.cancel()


async def test_an_answer_in_pieces_or_without_a_marker_is_taken(
    max_: Max, emulator: Emulator, database: str
) -> None:
    polling = Polling(max_.calls)
    await polling._keep({"updates": [created(), None, "x", created()], "marker": 5})
    assert await InboxEntry.all().count() == 3
    await polling._keep({"updates": [created()]})
    await polling._keep({})
    assert await inbox.marker() == 5


async def test_a_long_poll_does_not_hold_up_calls(
    max_: Max, emulator: Emulator, database: str
) -> None:
    async with polled(max_):
        sent = await max_.bot.send_message(ANNA, "Сразу")
    assert sent.text == "Сразу"


# Webhooks


class Server:
    """The webhook behind a real port."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.session = aiohttp.ClientSession()

    async def post(self, body: bytes | dict[str, Any], secret: str | None = SECRET) -> int:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {} if secret is None else {"X-Max-Bot-Api-Secret": secret}
        async with self.session.post(self.url, data=data, headers=headers) as answer:
            return answer.status


@pytest.fixture
async def server(database: str) -> AsyncIterator[Server]:
    app = web.Application()
    app.router.add_post("/max/webhook", Webhook(SECRET, commit_within=1))
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made = Server(f"http://127.0.0.1:{runner.addresses[0][1]}/max/webhook")
    yield made
    await made.session.close()
    await runner.cleanup()


@pytest.mark.parametrize("secret", [None, "", "wrong", "s3cret", "секрет"])
async def test_whoever_does_not_know_the_secret_is_refused(
    server: Server, secret: str | None
) -> None:
    assert await server.post(created(), secret) == 403
    assert await texts() == []


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'"x"', b"\xff", b"[" * 100_000, b"null"], ids=str
)
async def test_what_is_no_update_is_refused(server: Server, body: bytes) -> None:
    assert await server.post(body) == 400


async def test_a_committed_update_is_acknowledged_once_and_again(server: Server) -> None:
    assert await server.post(created()) == 200
    assert await server.post(created()) == 200
    assert await texts() == ["Привет"]


async def test_updates_that_arrive_together_are_all_stored(server: Server) -> None:
    updates = [created() | {"update_type": "message_edited", "timestamp": n} for n in range(50)]
    assert await asyncio.gather(*(server.post(u) for u in updates)) == [200] * 50
    assert await InboxEntry.all().count() == 50


async def test_what_cannot_be_committed_is_not_acknowledged(server: Server) -> None:
    sql = get_connection("default")
    await sql.execute_query("ALTER TABLE inbox RENAME TO away")
    try:
        assert await server.post(created()) == 503
    finally:
        await sql.execute_query("ALTER TABLE away RENAME TO inbox")
    assert await server.post(created()) == 200


async def test_a_database_that_hangs_is_not_waited_for(server: Server, database: str) -> None:
    async with get_connection("default")._in_transaction() as locked:
        await locked.execute_query("LOCK TABLE inbox IN ACCESS EXCLUSIVE MODE")
        assert await server.post(created()) == 503
    assert await server.post(created()) == 200


async def test_a_press_works_through_the_webhook(
    max_: Max, emulator: Emulator, server: Server, redis: Redis, redis_url: str
) -> None:
    dp = dispatcher(redis_url)
    handled: list[int] = []

    async def handle(entry: Any) -> None:
        await dp.handle(max_.bot, entry)
        handled.append(entry.id)

    await subscribe(max_.calls, server.url, SECRET)
    await emulator.say(ANNA, "/buttons")
    working = Consumer(handle, check_every=0.05)
    task = asyncio.create_task(working.run())
    await until(lambda: bool(handled))
    await emulator.press(ANNA, text="Молча")
    await until(lambda: len(handled) == 2)
    working.stop()
    await task
    deliveries = await emulator.deliveries()
    assert {d["status"] for d in deliveries} == {200}
    await dp.storage.close()


async def test_what_was_refused_while_the_database_was_away_is_delivered_later(
    max_: Max, emulator: Emulator, server: Server
) -> None:
    await subscribe(max_.calls, server.url, SECRET)
    sql = get_connection("default")
    await sql.execute_query("ALTER TABLE inbox RENAME TO away")
    await emulator.say(ANNA, "терпение")
    async with asyncio.timeout(10):
        while not any(d["status"] == 503 for d in await emulator.deliveries()):
            await asyncio.sleep(0.02)
    await sql.execute_query("ALTER TABLE away RENAME TO inbox")
    async with asyncio.timeout(20):
        while await texts() != ["терпение"]:
            await asyncio.sleep(0.02)


async def test_an_address_that_max_has_dropped_is_subscribed_anew(
    max_: Max, emulator: Emulator, server: Server
) -> None:
    assert await ensure(max_.calls, server.url, SECRET)
    assert not await ensure(max_.calls, server.url, SECRET)
    await unsubscribe(max_.calls)
    assert await ensure(max_.calls, server.url, SECRET)
    assert await subscribed(max_.calls) == [server.url]


# Switching


async def test_switching_between_webhook_and_polling(
    max_: Max, emulator: Emulator, server: Server
) -> None:
    await subscribe(max_.calls, server.url + "/old", SECRET)
    await subscribe(max_.calls, server.url, SECRET)
    assert await subscribed(max_.calls) == [server.url]
    await unsubscribe(max_.calls)
    assert await subscribed(max_.calls) == []
    await emulator.say(ANNA, "опять опрос")
    await Polling(max_.calls, wait=0).poll()
    assert "опять опрос" in await texts()


async def test_a_subscription_that_max_refuses_is_told(max_: Max, emulator: Emulator) -> None:
    with pytest.raises(CallError):
        await subscribe(max_.calls, "ftp://nowhere", "s")
