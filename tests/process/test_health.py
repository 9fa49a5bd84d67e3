"""A server that may not be asked at will is asked now and then."""

import asyncio

import pytest

from bot.health import Remembered


class Server:
    """Counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.away = False

    async def check(self) -> None:
        self.asked += 1
        await asyncio.sleep(0)
        if self.away:
            raise ConnectionError


async def test_many_callers_cost_one_look() -> None:
    server = Server()
    check = Remembered(server.check, 60)
    await asyncio.gather(*(check() for _ in range(50)))
    await check()
    assert server.asked == 1


async def test_a_refusal_is_told_to_everybody_and_forgotten_in_time() -> None:
    server = Server()
    server.away = True
    check = Remembered(server.check, 60)
    for _ in range(2):
        with pytest.raises(ConnectionError):
            await check()
    assert server.asked == 1
    short = Remembered(server.check, 0)
    with pytest.raises(ConnectionError):
        await short()
    server.away = False
    await asyncio.sleep(0.001)
    await short()
