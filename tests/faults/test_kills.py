"""Processes are killed at random instants while many reminders are due: FAULTS_KILLS of them."""

import asyncio
import random
import time

import pytest

from tests.faults.length import LONG, length, report
from tests.faults.stage import Stage

KILLS = length("KILLS", 2)
DUE = length("DUE", 400)
"""Reminders that are due at every kill, at least."""
BLOCK = 50
"""Kills before everything is counted."""
LOST_ANSWERS = 0.05
_LONGEST = 1.5
"""Seconds that a process lives at most."""


@pytest.mark.parametrize("replicas", [1, 3] if LONG else [3])
async def test_killed_at_random_while_reminders_are_due(scene: Stage, replicas: int) -> None:
    await scene.replicas.start(replicas)
    left = KILLS
    while left > 0:
        await scene.new_crowd(200)
        await scene.emulator.fault(
            "accept_then_drop", method="POST", path="/messages", probability=LOST_ANSWERS
        )
        for _ in range(min(BLOCK, left)):
            await _top_up(scene)
            await _kill_one(scene)
        left -= BLOCK
        restarted = time.monotonic()
        await scene.drained(180)
        after = time.monotonic() - restarted
        found = await scene.account()
        report(
            f"kill -9, {replicas} replica(s), {min(BLOCK, left + BLOCK)} kills,"
            f" all sent {after:.1f} s after the last: {found}"
        )
        assert found.clean, found


async def _top_up(scene: Stage) -> None:
    if (missing := DUE - await scene.open()) > 0:
        await scene.owe(each=-(-missing // scene.people))


async def _kill_one(scene: Stage) -> None:
    server = await scene.server()
    async with asyncio.timeout(30):
        while (port := await scene.replicas.leader(server)) is None:
            await asyncio.sleep(0.01)
    await asyncio.sleep(random.uniform(0, _LONGEST))  # noqa: S311 - when, no secret
    await scene.replicas.kill(port)
    await scene.replicas.spawn(port)
