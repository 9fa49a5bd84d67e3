"""An answer shows which update it answers, so that a crash does not repeat it."""

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from typing import Any

import pytest
from redis.asyncio import Redis
from tortoise.connection import get_connection

from bot.max import Consumer, Max, MaxDispatcher
from tests.bot.harness import consuming, running
from tests.bot.small_bot import dispatcher
from tests.emulator_client import Emulator, button_texts, keyboard

Anna = int


@pytest.fixture
async def anna(emulator: Emulator) -> Anna:
    return int((await emulator.add_user("Анна"))["user_id"])


@pytest.fixture
async def small(redis: Redis, redis_url: str) -> AsyncIterator[MaxDispatcher]:
    made = dispatcher(redis_url)
    yield made
    await made.storage.close()


async def _forget_that_all_was_handled() -> None:
    """As a kill does between the answer and the mark."""
    await get_connection("default").execute_query("UPDATE inbox SET handled_at = NULL")


async def _handle_leftovers(max_: Max, small: MaxDispatcher, database: str) -> None:
    again = Consumer(partial(small.handle, max_.bot))
    async with consuming(again, database):
        await again.started.wait()
        await _all_handled()


async def _all_handled() -> None:
    sql = "SELECT count(*) AS left FROM inbox WHERE handled_at IS NULL"
    async with asyncio.timeout(20):
        while (await get_connection("default").execute_query(sql))[1][0]["left"]:
            await asyncio.sleep(0.02)


async def test_what_was_answered_before_a_crash_is_not_answered_again(
    emulator: Emulator, database: str, small: MaxDispatcher, anna: Anna
) -> None:
    async with running(small, emulator.base_url, database) as max_:
        await emulator.start(anna)
        await emulator.idle()
        await emulator.say(anna, "Купить кофе")
        await emulator.idle()
        before = await emulator.messages(anna)
        await _all_handled()
        await _forget_that_all_was_handled()
        await _handle_leftovers(max_, small, database)
        await emulator.idle()
        assert await emulator.messages(anna) == before


async def test_what_was_not_answered_is_answered_after_the_crash(
    emulator: Emulator, database: str, small: MaxDispatcher, anna: Anna
) -> None:
    async with running(small, emulator.base_url, database) as max_:
        await emulator.start(anna)
        await emulator.idle()
        await _all_handled()
        await emulator.delete((await emulator.last(anna))["body"]["mid"])
        await _forget_that_all_was_handled()
        await _handle_leftovers(max_, small, database)
        await emulator.idle()
        assert button_texts(await emulator.last(anna)) == [["Кому"]]


async def test_handlers_never_see_the_receipt(
    emulator: Emulator, database: str, small: MaxDispatcher, anna: Anna
) -> None:
    async with running(small, emulator.base_url, database):
        await emulator.start(anna)
        await emulator.say(anna, "/buttons")
        await emulator.idle()
        shown: list[list[Any]] = keyboard(await emulator.last(anna))
        assert all("\x1e" in button["payload"] for row in shown for button in row)
        await emulator.press(anna, text="Дважды")
        await emulator.idle()
        assert (await emulator.last(anna))["body"]["text"] == "Два"
