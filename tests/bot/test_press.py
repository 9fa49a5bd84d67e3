"""Presses, from the button to the answer, through the whole bot."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram_dialog.api.entities import stack
from redis.asyncio import Redis

from bot.max import Entry, Max
from models import inbox
from tests.bot.harness import TOKEN, running, until
from tests.bot.small_bot import BrokenError, dispatcher
from tests.emulator_client import Emulator, button_texts

ANNA = 1001


class World:
    """A running bot, and what it gave up."""

    def __init__(self, emulator: Emulator) -> None:
        self.emulator = emulator
        self.given_up: list[Exception] = []

    async def set_aside(self, _entry: Entry, error: Exception) -> None:
        self.given_up.append(error)

    async def calls(self, at_least: int) -> list[str]:
        """What the bot called: so many times, and whatever follows."""
        async with asyncio.timeout(20):
            while len(await self.emulator.calls()) < at_least:
                await asyncio.sleep(0.01)
        await self.emulator.idle()
        return [f"{c['method']} {c['path']}" for c in await self.emulator.calls()]

    async def says(self, text: str, at_least: int = 1) -> None:
        """Anna writes, and the bot answers."""
        await self.emulator.clear_calls()
        await self.emulator.say(ANNA, text)
        await self.calls(at_least)

    async def press(self, at_least: int = 1, **which: Any) -> list[str]:
        """What a press of Anna's made the bot call."""
        await self.emulator.clear_calls()
        await self.emulator.press(ANNA, **which)
        return await self.calls(at_least)


@pytest.fixture
async def world(
    emulator: Emulator, database: str, redis: Redis, redis_url: str
) -> AsyncIterator[World]:
    made = World(emulator)
    dp = dispatcher(redis_url)
    async with running(
        dp, emulator.base_url, database, on_set_aside=made.set_aside, check_every=0.5
    ):
        await emulator.start(ANNA)
        await made.calls(2)
        yield made
    await dp.storage.close()


async def test_a_redraw_is_one_call(world: World) -> None:
    assert await world.press(text="Кому") == ["POST /answers"]
    shown = await world.emulator.last(ANNA)
    assert shown["body"]["text"].startswith("Кому?")
    assert len(button_texts(shown)) == 7


async def test_a_redraw_with_a_toast_is_one_call(world: World) -> None:
    await world.press(text="Кому")
    assert await world.press(text="Человек 3") == ["POST /answers"]
    assert await world.emulator.toasts(ANNA) == ["Выбран 3"]


async def test_a_press_that_shows_nothing_is_acknowledged(world: World) -> None:
    await world.says("/buttons")
    assert await world.press(text="Молча") == ["POST /answers"]
    assert (await world.emulator.calls())[-1]["body"] == {"notification": ""}


async def test_a_second_edit_is_an_ordinary_edit(world: World) -> None:
    await world.says("/buttons")
    assert await world.press(2, text="Дважды") == ["POST /answers", "PUT /messages"]
    assert (await world.emulator.last(ANNA))["body"]["text"] == "Два"


async def test_a_press_that_deletes_its_message_is_acknowledged(world: World) -> None:
    await world.says("/buttons")
    assert await world.press(2, text="Удалить") == ["DELETE /messages", "POST /answers"]


async def test_a_press_is_answered_also_when_its_handler_fails(world: World) -> None:
    await world.press(text="Кому")
    calls = await world.press(text="Сломать")
    await until(lambda: bool(world.given_up))
    assert isinstance(world.given_up[0], BrokenError)
    assert calls[0] == "POST /answers"
    backlog = await inbox.backlog()
    assert (backlog.pending, backlog.set_aside) == (0, 1)


async def test_too_old_a_press_edits_all_the_same(world: World) -> None:
    await world.emulator.fault("stale_callback", path="/answers", count=1)
    assert await world.press(2, text="Кому") == ["POST /answers", "PUT /messages"]
    assert (await world.emulator.last(ANNA))["body"]["text"].startswith("Кому?")


async def test_a_press_on_a_message_that_max_lost_finds_the_window(world: World) -> None:
    await world.emulator.fault("callback_without_message", count=1)
    calls = await world.press(2, text="Кому")
    assert sorted(calls) == ["POST /answers", "PUT /messages"]
    assert (await world.emulator.last(ANNA))["body"]["text"].startswith("Кому?")


async def test_a_press_in_a_dialog_without_a_chat_id_works(world: World) -> None:
    await world.emulator.fault("chat_id_zero", count=1)
    assert await world.press(text="Кому") == ["POST /answers"]


async def test_a_press_delivered_twice_is_handled_once(world: World) -> None:
    await world.emulator.fault("duplicate", update_type="message_callback", count=1)
    assert await world.press(text="Кому") == ["POST /answers"]


async def test_presses_that_overtake_each_other_are_all_answered(world: World) -> None:
    await world.press(text="Кому")
    await world.emulator.fault("reorder", update_type="message_callback", count=1)
    await world.emulator.clear_calls()
    for text in ("Человек 1", "Человек 2"):
        await world.emulator.press(ANNA, text=text)
    assert await world.calls(2) == ["POST /answers", "POST /answers"]


async def test_a_lost_answer_to_a_press_is_asked_for_again(world: World) -> None:
    await world.emulator.fault("drop", path="/answers", count=1)
    assert await world.press(2, text="Кому") == ["POST /answers", "POST /answers"]


async def test_a_window_goes_on_after_a_text(world: World) -> None:
    await world.says("Отчёт", 2)
    messages = await world.emulator.messages(ANNA)
    assert messages[-1]["body"]["text"] == "Кому? {'title': 'Отчёт'}"
    assert button_texts(messages[-3]) == []


async def test_ids_of_dialogs_do_not_clash(world: World) -> None:
    ids = {stack.new_id() for _ in range(20_000)}  # type: ignore[no-untyped-call]  # not ours
    assert len(ids) == 20_000


async def test_presses_by_many_are_all_answered(world: World) -> None:
    emulator = world.emulator
    await emulator.clear_calls()
    people = [(await emulator.add_user(f"Человек {n}"))["user_id"] for n in range(10)]
    for person in people:
        await emulator.start(person)
    await world.calls(10)
    await emulator.clear_calls()
    for person in people:
        await emulator.press(person, text="Кому")
    assert await world.calls(10) == ["POST /answers"] * 10
    for person in people:
        assert (await emulator.last(person))["body"]["text"].startswith("Кому?")


async def test_the_bridge_never_shows_the_token(max_: Max) -> None:
    assert TOKEN not in repr(max_)
