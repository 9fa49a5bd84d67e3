"""What has not arrived, as the operator sees it: a page behind a key, without anybody's words."""

import asyncio
import re
from datetime import UTC, datetime

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.undelivered import PATH, UndeliveredPage
from models import undelivered
from models.delivery import Delivery, DeliveryState
from tests.emulator_client import Emulator
from tests.process.product import free_port, product
from tests.world import ANNA, BORIS, GLEB, NOW, meet, task_for, team_of

OPERATOR = GLEB


async def test_the_page_tells_ids_and_reasons_to_whoever_has_its_key(database: str) -> None:
    anna, boris = await meet(ANNA), await meet(BORIS)
    await task_for(anna, await team_of(anna, boris), boris, title="Тайный план")
    await Delivery.all().update(state=DeliveryState.DEAD, error="FailedError: 500", attempts=12)
    page = UndeliveredPage("key", lambda: NOW)
    app = web.Application()
    app.router.add_get(PATH, page.show)
    app.router.add_post(PATH, page.again)
    async with TestClient(TestServer(app)) as client:
        assert (await client.get(PATH)).status == 404
        assert (await client.post(PATH, params={"key": "other"})).status == 404
        shown = await (await client.get(PATH, params={"key": "key"})).text()
        assert f"<td>{BORIS}</td>" in shown
        assert "FailedError: 500" in shown
        assert "Тайный" not in shown
        assert "Борис" not in shown
        again = await client.post(PATH, params={"key": "key"})
        assert "<td>" not in await again.text()
    row = await Delivery.get()
    assert (row.state, row.attempts) == (DeliveryState.PENDING, 0)


async def test_what_is_long_over_is_forgotten_and_what_is_owed_is_not(database: str) -> None:
    anna, boris = await meet(ANNA), await meet(BORIS)
    team = await team_of(anna, boris)
    for _ in range(2):
        await task_for(anna, team, boris)
    first = await Delivery.all().order_by("id").first()
    assert first
    await Delivery.filter(id=first.id).update(state=DeliveryState.SENT)
    assert await undelivered.forget(NOW + undelivered.KEPT) == 0
    later = NOW + undelivered.KEPT * 2
    assert await undelivered.forget(later) == 1
    assert await undelivered.forget(later) == 0
    assert await Delivery.all().count() == 1


@pytest.mark.parametrize(
    ("locale", "heading", "counts"),
    [
        ("ru", "Что не дошло", "Ждут, пока откроют бота: 0 · сдались: 1"),
        ("en", "What did not arrive", "Waiting for the bot to be opened: 0 · given up: 1"),
    ],
)
async def test_the_operator_asks_the_bot_opens_the_page_and_has_it_sent_again(
    database: str, redis_url: str, emulator: Emulator, locale: str, heading: str, counts: str
) -> None:
    given_up = await _given_up(emulator, locale)
    port = free_port()
    variables = {
        "DATABASE_URL": database,
        "REDIS_URL": redis_url,
        "MAX_API_URL": emulator.base_url,
        "MAX_BOT_TOKEN": "local-token",
        "ADMINS": str(OPERATOR),
        "PORT": str(port),
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
    }
    async with product(**variables):
        told = await _answer(emulator, OPERATOR)
        assert told.splitlines()[:2] == [heading, counts]
        assert f"{given_up.id} · {BORIS} · {given_up.task_id} · assigned · dead" in told
        assert "FailedError: 500" in told
        assert "Тайный" not in told
        assert "Борис" not in told
        assert heading not in await _answer(emulator, ANNA)

        found = re.search(r"http://\S+", told)
        assert found
        async with aiohttp.ClientSession() as browser:
            async with browser.get(found[0]) as page:
                assert f"<td>{given_up.id}</td>" in await page.text()
            async with browser.post(found[0]) as page:
                assert "<td>" not in await page.text()
        async with asyncio.timeout(20):
            while "Тайный план" not in (await emulator.last(BORIS))["body"]["text"]:
                await asyncio.sleep(0.05)


async def _given_up(emulator: Emulator, locale: str) -> Delivery:
    """A message to Boris that the bot has stopped trying to send; all have started the bot."""
    for person in (ANNA, BORIS, OPERATOR):
        await emulator.add_user("Некто", user_id=person, locale=locale)
        await emulator.start(person)
    anna, boris = await meet(ANNA), await meet(BORIS)
    await task_for(anna, await team_of(anna, boris), boris, title="Тайный план")
    now = datetime.now(UTC)
    await Delivery.all().update(
        state=DeliveryState.DEAD, error="FailedError: 500", attempts=12, due_at=now, send_at=now
    )
    return await Delivery.get()


async def _answer(emulator: Emulator, person: int) -> str:
    """What the bot says to the command."""
    await emulator.idle(30)
    await emulator.say(person, "/undelivered")
    await emulator.idle(30)
    return str((await emulator.last(person))["body"]["text"])
