"""FAULTS_MINUTE reminders fall due at once, at MAX's real limits, while people press buttons."""

import asyncio

from benchmarks.pressing import press_on
from tests.faults.length import length, report
from tests.faults.stage import Stage
from tests.process.product import free_port

MINUTE = length("MINUTE", 150)
LIMIT = 30
"""Calls a second that MAX takes."""
PRESSING, PAUSE = 10, 3.0
"""People, and seconds between two presses of each."""
SHARE, PATIENCE = 0.95, 0.5
LONG = 1_000
"""From how many on the figures must hold; a short run on a busy machine only reports them."""


async def test_many_at_once_keep_to_the_limit_and_people_before_them(scene: Stage) -> None:
    scene.replicas.variables["MAX_CALLS_PER_SECOND"] = str(LIMIT)
    await scene.new_crowd(MINUTE)
    port = free_port()
    webhook = {"MAX_UPDATES": "webhook", "PUBLIC_URL": f"http://127.0.0.1:{port}"}
    scene.replicas.variables.update(webhook)
    await scene.replicas.spawn(port)
    await scene.replicas.ready(port)
    people = [(await scene.emulator.add_user(f"Person {n}"))["user_id"] for n in range(PRESSING)]
    for person in people:
        await scene.emulator.start(person)
    await scene.emulator.idle(30)
    await scene.emulator.limits(enabled=True)
    await asyncio.sleep(1.1)
    await scene.emulator.clear_calls()
    await scene.owe(each=1)
    waits: list[float] = []
    pressing = [
        asyncio.create_task(press_on(scene.emulator, person, PAUSE, waits)) for person in people
    ]
    try:
        await scene.drained(60 + MINUTE / 10)
    finally:
        for task in pressing:
            task.cancel()
        await asyncio.gather(*pressing, return_exceptions=True)
    calls = await scene.emulator.calls()
    sends = [call["time"] for call in calls if call["path"] == "/messages"]
    busy = [call for call in calls if call["status"] == 200 and call["time"] <= sends[-1]]
    refused = sum(call["status"] == 429 for call in calls)
    took = (sends[-1] - sends[0]) / 1000
    found = await scene.account()
    rate, waits = (len(busy) - 1) / took, sorted(waits)
    slow = waits[len(waits) * 99 // 100] if waits else 0.0
    report(
        f"{MINUTE} at once: {took:.1f} s, {rate:.2f} calls/s ({rate / LIMIT:.1%} of the limit,"
        f" {refused} refused), {len(waits)} presses p99 {slow * 1e3:.0f} ms: {found}"
    )
    assert found.clean, found
    assert MINUTE < LONG or (rate >= SHARE * LIMIT and slow <= PATIENCE)
