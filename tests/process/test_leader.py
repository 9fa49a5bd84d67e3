"""One of several replicas leads; another takes over."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import asyncpg
import pytest

from bot import leader
from bot.leader import Leader


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leader, "RETRY", 0.05)


@asynccontextmanager
async def _at_work(who: Leader) -> AsyncIterator["asyncio.Task[None]"]:
    task = asyncio.create_task(who.run())
    try:
        yield task
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not true():
            await asyncio.sleep(0.01)


def _work(log: list[str], name: str) -> Callable[[], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def work() -> AsyncIterator[None]:
        log.append(f"{name} begins")
        try:
            yield
        finally:
            log.append(f"{name} ends")

    return work


async def test_only_one_leads_and_the_next_takes_over_when_it_leaves(pg_url: str) -> None:
    log: list[str] = []
    anna, boris = Leader(pg_url, _work(log, "anna")), Leader(pg_url, _work(log, "boris"))
    async with _at_work(anna):
        await _until(lambda: anna.leading)
        async with _at_work(boris):
            await asyncio.sleep(0.3)  # several of boris's attempts
            assert not boris.leading
    async with _at_work(boris):
        await _until(lambda: boris.leading)
    assert log == ["anna begins", "anna ends", "boris begins", "boris ends"]


async def test_a_leader_whose_connection_dies_stops_working_and_tries_again(pg_url: str) -> None:
    log: list[str] = []
    anna = Leader(pg_url, _work(log, "anna"))
    async with _at_work(anna):
        await _until(lambda: anna.leading)
        admin = await asyncpg.connect(pg_url)
        await admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_locks "
            "WHERE locktype = 'advisory' AND objid = $1 AND pid <> pg_backend_pid()",
            leader.LOCK,
        )
        await admin.close()
        await _until(lambda: log.count("anna begins") == 2)
    assert log == ["anna begins", "anna ends"] * 2


async def test_work_that_meets_the_lost_database_in_a_group_is_tried_again(pg_url: str) -> None:
    begun = []

    @asynccontextmanager
    async def grouped() -> AsyncIterator[None]:
        begun.append(1)
        if len(begun) == 1:
            raise ExceptionGroup("parts", [ConnectionResetError(), OSError()])
        yield

    anna = Leader(pg_url, grouped)
    async with _at_work(anna):
        await _until(lambda: anna.leading)
    assert len(begun) == 2


async def _break() -> None:
    raise RuntimeError("broken")


async def test_work_that_breaks_is_not_hidden(pg_url: str) -> None:
    @asynccontextmanager
    async def broken() -> AsyncIterator[None]:
        await _break()
        yield

    with pytest.raises(RuntimeError, match="broken"):
        await Leader(pg_url, broken).run()
