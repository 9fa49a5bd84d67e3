"""When something breaks on the way: tried again, then told."""

import asyncio

from models import inbox
from models.task import Task
from tests.dialogs.talk import Human

TRIES = 4
"""Of one call; an update is handled three times before it is given up."""


async def test_a_short_outage_of_max_is_waited_out(anna: Human) -> None:
    await anna.emulator.fault(503, path="/messages", method="POST", count=TRIES + 1)
    assert (await anna.say("/today")).startswith("Сегодня")


async def test_whoever_waits_in_vain_is_told_what_to_do(anna: Human) -> None:
    await anna.emulator.fault(503, path="/messages", method="POST", count=3 * TRIES)
    await anna.emulator.say(anna.id, "/today")
    async with asyncio.timeout(10):
        while not (await inbox.backlog()).set_aside or "сбоя" not in await anna.text():
            await asyncio.sleep(0.02)
    assert await anna.text() == (
        "Не получилось из-за сбоя на нашей стороне. Повторите через минуту: /menu откроет меню. "
        "Сделанное раньше не пропало."
    )


async def test_a_press_whose_answer_fails_saves_once_and_shows_the_outcome(anna: Human) -> None:
    await anna.begin("Купить бумагу")
    await anna.press("Без срока")
    await anna.emulator.fault(500, path="/answers", count=TRIES)
    await anna.tap("Создать")
    await anna.settle()
    assert (await anna.text()).startswith("Задача создана.")
    assert await Task.all().count() == 1
