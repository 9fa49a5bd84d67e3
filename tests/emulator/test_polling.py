"""GET /updates: markers, redelivery, limits."""

import asyncio

import pytest

from tests.emulator.conftest import ANNA, BotApi
from tests.emulator_client import Emulator, Json


def texts(updates: list[Json]) -> list[str]:
    return [update["message"]["body"]["text"] for update in updates]


async def say(emulator: Emulator, *words: str) -> None:
    for word in words:
        await emulator.say(ANNA, word)


async def test_what_no_marker_passed_comes_again(
    emulator: Emulator, api: BotApi, started: int
) -> None:
    await say(emulator, "раз", "два")
    first, marker = await api.updates(started)
    again, same = await api.updates(started)
    assert texts(first) == texts(again) == ["раз", "два"]
    assert marker == same


async def test_a_marker_commits_everything_before_it(
    emulator: Emulator, api: BotApi, started: int
) -> None:
    await say(emulator, "раз", "два")
    first, marker = await api.updates(started, limit=1)
    assert texts(first) == ["раз"]
    await say(emulator, "три")
    assert texts((await api.updates(marker))[0]) == ["два", "три"]
    assert texts((await api.updates())[0]) == ["два", "три"]
    assert texts((await api.updates(started))[0]) == ["два", "три"]


async def test_an_empty_answer_keeps_its_marker(api: BotApi, started: int) -> None:
    assert await api.updates(started) == ([], started)


async def test_a_marker_from_before_a_restart_skips_nothing(
    emulator: Emulator, api: BotApi, started: int
) -> None:
    await emulator.reset()
    await emulator.start(ANNA)
    assert len((await api.updates(started))[0]) == 1


async def test_a_poll_waits_for_news(emulator: Emulator, api: BotApi, started: int) -> None:
    poll = asyncio.create_task(api.updates(started, timeout=30))
    await say(emulator, "раз")
    updates, _ = await asyncio.wait_for(poll, 10)
    assert texts(updates) == ["раз"]


async def test_types_narrow_what_comes(emulator: Emulator, api: BotApi, started: int) -> None:
    await say(emulator, "раз")
    assert (await api.updates(started, types="bot_started,message_callback"))[0] == []
    updates, _ = await api.updates(started, types="message_created")
    assert texts(updates) == ["раз"]


async def test_undelivered_updates_are_kept_for_a_day(
    emulator: Emulator, api: BotApi, started: int
) -> None:
    await say(emulator, "старое")
    await emulator.clock(advance=25 * 3600)
    await say(emulator, "новое")
    assert texts((await api.updates(started))[0]) == ["новое"]


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ({"timeout": 1500}, "Field 'timeout' value (1500) must be at most 90"),
        ({"limit": 1001}, "Field 'limit' value (1001) must be at most 1000"),
        ({"limit": 0}, "Field 'limit' value (0) must be at least 1"),
        ({"marker": "x"}, "Invalid value of parameter marker: x"),
    ],
)
async def test_wrong_parameters_are_refused(
    api: BotApi, query: dict[str, object], message: str
) -> None:
    got = await api.call("GET", "/updates", **query)
    assert got == (400, {"code": "proto.payload", "message": message})


async def test_an_injected_update_arrives_as_it_is(emulator: Emulator, api: BotApi) -> None:
    update = {"update_type": "voice_sent", "strange": [None, {"x": 1}]}
    await emulator.inject(update)
    assert (await api.updates())[0] == [update]
