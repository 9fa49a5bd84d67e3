"""Redis is away while somebody is in the middle of a dialog: they are told, and go on later."""

import asyncio
import time
from collections.abc import Awaitable, Callable

from tests.dialogs.talk import Human
from tests.faults.length import length, report
from tests.faults.stage import Stage

OUTAGE = length("OUTAGE", 3)


async def test_an_open_dialog_goes_on_when_redis_is_back(scene: Stage) -> None:
    await scene.replicas.start(1)
    (port,) = scene.replicas.pids
    user = await scene.emulator.add_user("Анна", locale="ru")
    anna = Human(scene.emulator, user["user_id"], "Анна")
    await scene.emulator.start(anna.id)
    await scene.emulator.idle()
    await scene.emulator.say(anna.id, "/new")
    await scene.emulator.idle()
    await scene.emulator.say(anna.id, "Купить бумагу")
    await scene.emulator.idle()
    wizard = await anna.mid()
    assert "Завтра" in await anna.captions()

    await scene.stop_redis(flushed=False)
    pressed = await _told(lambda: anna.tap("Завтра", wizard), anna)
    said = await _told(lambda: scene.emulator.say(anna.id, "/today"), anna)
    await asyncio.sleep(OUTAGE)
    await scene.start_redis()
    await _until(lambda: _well(scene, port))
    await anna.tap("Завтра", wizard)
    await _until(lambda: _shows(anna, wizard, "Срок: завтра"))
    assert await _shows(anna, wizard, "Купить бумагу")
    await anna.tap("Создать", wizard)
    await _until(lambda: _shows(anna, wizard, "Задача создана."))
    report(f"Redis away: a press is answered after {pressed:.1f} s, words after {said:.1f} s")


async def _told(act: Callable[[], Awaitable[object]], who: Human) -> float:
    """How long it takes until they are told that it did not work, and what to do."""
    before, began = await who.mid(), time.monotonic()
    await act()
    await _until(lambda: _newer(who, before))
    assert "сбоя" in await who.text()
    return time.monotonic() - began


async def _newer(who: Human, mid: str) -> bool:
    return await who.mid() != mid


async def _shows(who: Human, mid: str, words: str) -> bool:
    return words in (await who.message(mid))["body"]["text"]


async def _well(scene: Stage, port: int) -> bool:
    return await scene.replicas.status(port) == 200


async def _until(true: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(60):
        while not await true():
            await asyncio.sleep(0.1)
