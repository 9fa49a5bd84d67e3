"""The leader is killed around the very instant at which reminders fall due: FAULTS_TURNS times."""

import asyncio
import time

from tests.faults.length import LONG, length, report
from tests.faults.stage import Stage

TURNS = length("TURNS", 10 if LONG else 2)
AHEAD = 3.0
"""Seconds from the planning of reminders to their instant."""
AROUND = 0.2
"""Seconds before and after the instant, over which the kills are spread evenly."""


async def test_a_leader_killed_at_the_due_instant_loses_and_doubles_nothing(scene: Stage) -> None:
    await scene.replicas.start(3)
    in_flight = []
    for turn in range(TURNS):
        off = AROUND * ((2 * turn + 1) / TURNS - 1)
        in_flight.append(await _killed_at(scene, off))
        await scene.drained(120)
    found = await scene.account()
    span = f"{-AROUND * (1 - 1 / TURNS) * 1e3:+.0f} to {AROUND * (1 - 1 / TURNS) * 1e3:+.0f} ms"
    report(f"{TURNS} leaders killed {span} off the due instant, {in_flight} left: {found}")
    assert found.clean, found
    assert found.owed == TURNS * scene.people


async def _killed_at(scene: Stage, off: float) -> int:
    """So many seconds after everybody's reminder falls due; how many it left unsent."""
    port = await _leader(scene)
    instant = time.monotonic() + AHEAD
    await scene.owe(each=1, ahead=AHEAD)
    await asyncio.sleep(max(0.0, instant + off - time.monotonic()))
    await scene.replicas.kill(port)
    left = await scene.open()
    await scene.replicas.spawn(port)
    return left


async def _leader(scene: Stage) -> int:
    server = await scene.server()
    async with asyncio.timeout(30):
        while (port := await scene.replicas.leader(server)) is None:
            await asyncio.sleep(0.01)
    return port
