"""The process is killed while ten people write; nothing is lost, nothing is done twice."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from tortoise.connection import get_connection

from models import inbox
from tests.bot.child import NOTES
from tests.emulator_client import Emulator

ROOT = Path(__file__).parents[2]
PEOPLE, EACH = 10, 12


@asynccontextmanager
async def child(pg_url: str, max_url: str) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bot.child", pg_url, max_url, cwd=ROOT
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def notes() -> list[dict[str, Any]]:
    sql = "SELECT person, said, runs FROM notes ORDER BY id"
    _, rows = await get_connection("default").execute_query(sql)
    return [dict(row) for row in rows]


async def until_noted(count: int, within: float = 90) -> None:
    async with asyncio.timeout(within):
        while len(await notes()) < count:
            await asyncio.sleep(0.02)


@pytest.fixture
async def people(emulator: Emulator, database: str) -> AsyncIterator[list[int]]:
    await get_connection("default").execute_query(NOTES)
    made = [(await emulator.add_user(f"Человек {n}"))["user_id"] for n in range(PEOPLE)]
    for person in made:
        await emulator.start(person)
    yield made
    await get_connection("default").execute_query("DROP TABLE notes")


async def everybody_writes(emulator: Emulator, people: list[int]) -> None:
    for n in range(EACH):
        for person in people:
            await emulator.say(person, str(n))


async def said_by(person: int) -> list[str]:
    return [n["said"] for n in await notes() if n["person"] == person]


async def test_killed_twice_while_ten_people_write(
    emulator: Emulator, database: str, people: list[int]
) -> None:
    async with child(database, emulator.base_url) as first:
        writing = asyncio.create_task(everybody_writes(emulator, people))
        await until_noted(25)
        first.kill()
        await first.wait()
    async with child(database, emulator.base_url) as second:
        await until_noted(60)
        second.kill()
        await second.wait()
    await writing
    async with child(database, emulator.base_url) as third:
        await until_noted(PEOPLE * EACH)
        third.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(third.wait(), 20) == 0
    for person in people:
        assert await said_by(person) == [str(n) for n in range(EACH)]
    assert (await inbox.backlog()).pending == 0


async def test_a_process_told_to_stop_loses_and_repeats_nothing(
    emulator: Emulator, database: str, people: list[int]
) -> None:
    async with child(database, emulator.base_url) as first:
        await everybody_writes(emulator, people)
        await until_noted(20)
        first.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(first.wait(), 20) == 0
    async with child(database, emulator.base_url) as second:
        await until_noted(PEOPLE * EACH)
        second.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(second.wait(), 20) == 0
    assert {note["runs"] for note in await notes()} == {1}
    for person in people:
        assert await said_by(person) == [str(n) for n in range(EACH)]
