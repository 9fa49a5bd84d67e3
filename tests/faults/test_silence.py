"""MAX takes messages and says nothing: they are found again by their ids, and not repeated."""

import asyncio
import re

import aiohttp

from tests.faults.length import LEASE, SILENCE, report
from tests.faults.stage import Stage

SILENT = 40
"""Calls that get no answer in time, and are carried out all the same."""
_FOUND = re.compile(r"^deliveries_found_total\{.*\} (\S+)$", re.MULTILINE)


async def test_what_was_taken_in_silence_is_found_by_its_id(scene: Stage) -> None:
    await scene.replicas.start(1)
    (port,) = scene.replicas.pids
    await scene.emulator.fault("delay", method="POST", path="/messages", count=SILENT, delay=LEASE)
    await scene.owe(each=1)
    await scene.drained(60 + LEASE + SILENCE)
    found = await scene.account()
    known_late = f"known at most {found.worst} s after the due instant"
    report(f"{SILENT} messages taken {LEASE} s late, without an answer: {known_late}: {found}")
    assert found.clean, found
    assert found.messages == found.owed
    assert await _found_again(port) == SILENT


async def _found_again(port: int) -> int:
    """Of unknown outcome, and there: as the process counts them."""
    async with (
        asyncio.timeout(10),
        aiohttp.ClientSession() as client,
        client.get(f"http://127.0.0.1:{port}/metrics") as answer,
    ):
        return round(sum(map(float, _FOUND.findall(await answer.text()))))
