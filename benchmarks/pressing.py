"""Somebody who presses a button over and over, and waits for each answer."""

import asyncio
import time

from tests.emulator_client import Emulator


async def press_on(emulator: Emulator, person: int, pause: float, waits: list[float]) -> None:
    """The first button of the newest window, until it is cancelled; how long each answer took.

    Pauses of half to one and a half times `pause`, other ones for each person.
    """
    number = person
    while True:
        await asyncio.sleep(pause * (0.5 + (number * 37 % 100) / 100))
        number += 1
        before = (await emulator.last(person))["body"]
        began = time.monotonic()
        await emulator.press(person, mid=before["mid"], button=(0, 0))
        while (await emulator.messages(person, newest=1))[-1]["body"] == before:  # noqa: ASYNC110 - a chat sends no event
            await asyncio.sleep(0.01)
        waits.append(time.monotonic() - began)
