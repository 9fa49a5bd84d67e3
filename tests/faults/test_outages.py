"""Servers go away for FAULTS_OUTAGE seconds while reminders fall due; /ready says which."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from tests.faults.length import LONG, SILENCE, length, report
from tests.faults.stage import Stage

OUTAGE = length("OUTAGE", 3)
Away = Callable[[Stage], AbstractAsyncContextManager[None]]


@asynccontextmanager
async def postgresql(scene: Stage) -> AsyncIterator[None]:
    """Stopped, and started again."""
    await scene.close()
    await asyncio.to_thread(scene.postgres.stop)
    yield
    await asyncio.to_thread(scene.postgres.start)


@asynccontextmanager
async def redis(scene: Stage) -> AsyncIterator[None]:
    """Stopped, and started again empty."""
    await scene.stop_redis()
    yield
    await scene.start_redis()


def _max(kind: str, **fields: float) -> Away:
    @asynccontextmanager
    async def away(scene: Stage) -> AsyncIterator[None]:
        await scene.emulator.fault(kind, **fields)
        yield
        await scene.emulator.clear_faults()

    return away


AWAY: dict[str, tuple[str, Away]] = {
    "postgresql": ("postgresql", postgresql),
    "redis": ("redis", redis),
    "max_503": ("max", _max("503")),
    "max_429": ("", _max("429", probability=0.7)),
    "max_silent": ("", _max("delay", delay=min(OUTAGE, SILENCE - 5))),
    "max_drops": ("max", _max("drop")),
}


@pytest.mark.parametrize("server", AWAY if LONG else ["postgresql"])
async def test_an_outage_loses_and_doubles_nothing(scene: Stage, server: str) -> None:
    named, away = AWAY[server]
    await scene.replicas.start(1)
    (port,) = scene.replicas.pids
    await scene.owe(each=1, apart=0, ahead=0)
    await scene.owe(each=2, apart=OUTAGE / 3, ahead=0.5)
    await asyncio.sleep(0.3)
    async with away(scene):
        if named:
            await _until(lambda: _says(scene, port, named))
        await asyncio.sleep(OUTAGE)
    await _until(lambda: _well(scene, port))
    await scene.drained(120)
    found = await scene.account()
    report(f"{server} away for {OUTAGE} s: {found}")
    assert found.clean, found


async def _says(scene: Stage, port: int, server: str) -> bool:
    status, checks = await scene.replicas.told(port)
    return status == 503 and not checks[server]


async def _well(scene: Stage, port: int) -> bool:
    return await scene.replicas.status(port) == 200


async def _until(true: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(60):
        while not await true():
            await asyncio.sleep(0.1)


async def test_another_replica_takes_over_within_ten_seconds(scene: Stage) -> None:
    await scene.replicas.start(3)
    server, loop = await scene.server(), asyncio.get_running_loop()
    took = []
    for _ in range(2):
        port = await scene.replicas.leader(server)
        assert port
        await scene.replicas.kill(port)
        began = loop.time()
        await scene.owe(each=1)
        async with asyncio.timeout(10):
            while await scene.replicas.leader(server) is None or await scene.open() == scene.owed:
                await asyncio.sleep(0.02)
        took.append(round(loop.time() - began, 2))
    await scene.drained(60)
    found = await scene.account()
    report(f"take-over after kill -9, first message after {took} s: {found}")
    assert found.clean, found


@pytest.mark.skipif(not LONG, reason="make faults")
async def test_a_rolling_restart_loses_nothing_and_leaves_no_doubt(scene: Stage) -> None:
    await scene.replicas.start(3)
    await scene.owe(each=4)
    for port in list(scene.replicas.pids):
        await asyncio.sleep(0.5)
        await scene.replicas.stop(port)
        await scene.replicas.spawn(port)
        await scene.replicas.ready(port)
    await scene.drained(60)
    found = await scene.account()
    report(f"rolling restart of 3 replicas: {found}")
    assert found.clean, found
