"""Answers that are gathered: all of them go out, or all who wait hear why not."""

import asyncio

import pytest

from bot.handlers.group.voice import Voice

CHAT = -1


async def _sent(_text: str) -> None:
    return


async def test_who_waits_is_not_left_waiting_when_the_first_is_stopped() -> None:
    voice = Voice(pause=30)
    await voice.say(CHAT, "Готово", _sent)
    first = asyncio.create_task(voice.say(CHAT, "Раз", _sent))
    second = asyncio.create_task(voice.say(CHAT, "Два", _sent))
    await asyncio.sleep(0)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(second, 1)
