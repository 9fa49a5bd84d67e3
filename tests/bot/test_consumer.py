"""Order, retries, crashes and endings of the consumer."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest

from bot.max import Consumer, Entry
from bot.max.inbound import UnparsableError
from models import inbox
from models.inbox import InboxEntry, Received
from tests.bot.harness import consuming, until

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


class BrokenError(Exception):
    """What a faulty handler raises; holds personal text."""


async def put(*names: str, lane: int = 1) -> None:
    updates = [Received(name, lane, json.dumps({"name": name})) for name in names]
    await inbox.store(updates, None, NOW)


class Hands:
    """A handler that writes down what it did, and waits or fails where told to."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.seen: list[Entry] = []
        self.gates: dict[str, asyncio.Event] = {}
        self.fail: dict[str, int] = {}
        self.given_up: list[tuple[str, str]] = []
        self.at_once = self.most_at_once = 0

    async def __call__(self, entry: Entry) -> None:
        name = entry.update["name"]
        self.seen.append(entry)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            if name in self.gates:
                await self.gates[name].wait()
            await asyncio.sleep(0)
            if self.fail.get(name, 0) > 0:
                self.fail[name] -= 1
                raise BrokenError("Анна, паспорт 1234")
            self.done.append(name)
        finally:
            self.at_once -= 1

    def gate(self, name: str) -> asyncio.Event:
        return self.gates.setdefault(name, asyncio.Event())

    async def set_aside(self, entry: Entry, error: Exception) -> None:
        self.given_up.append((entry.update["name"], type(error).__name__))


@pytest.fixture
def hands() -> Hands:
    return Hands()


def consumer(
    handle: Callable[[Entry], Awaitable[None]], hands: Hands | None = None, **options: float
) -> Consumer:
    made: dict[str, Any] = {"check_every": 0.2, "stop_within": 5.0, **options}
    hook = hands.set_aside if hands else None
    concurrency = int(made.pop("concurrency", 64))
    return Consumer(handle, on_set_aside=hook, pauses=(0.01,), concurrency=concurrency, **made)


async def handled() -> list[str]:
    rows = await InboxEntry.filter(handled_at__isnull=False).order_by("id")
    return [row.key for row in rows]


async def test_updates_of_one_person_are_handled_in_order(database: str, hands: Hands) -> None:
    names = [str(n) for n in range(120)]
    await put(*names)
    async with consuming(consumer(hands), database):
        await until(lambda: len(hands.done) == 120)
    assert hands.done == names
    assert hands.most_at_once == 1
    assert len(await handled()) == 120


async def test_people_do_not_wait_for_each_other(database: str, hands: Hands) -> None:
    slow = hands.gate("slow")
    await put("slow", "after", lane=1)
    await put("quick", lane=2)
    async with consuming(consumer(hands), database):
        await until(lambda: hands.done == ["quick"])
        slow.set()
        await until(lambda: len(hands.done) == 3)
    assert hands.done == ["quick", "slow", "after"]


async def test_only_so_many_are_handled_at_once(database: str, hands: Hands) -> None:
    for lane in range(20):
        await put(f"n{lane}", lane=lane)
        hands.gate(f"n{lane}")
    async with consuming(consumer(hands, concurrency=5), database):
        await until(lambda: hands.at_once == 5)
        for gate in hands.gates.values():
            gate.set()
        await until(lambda: len(hands.done) == 20)
    assert hands.most_at_once == 5


async def test_a_flood_from_one_person_leaves_room_for_others(database: str, hands: Hands) -> None:
    stuck = hands.gate("flood 0")
    await put(*[f"flood {n}" for n in range(900)], lane=1)
    await put("quick", lane=2)
    async with consuming(consumer(hands), database):
        await until(lambda: hands.done == ["quick"])
        stuck.set()
        await until(lambda: len(hands.done) == 901)
    assert hands.done[1:] == [f"flood {n}" for n in range(900)]


async def test_new_updates_wake_the_consumer(database: str, hands: Hands) -> None:
    async with consuming(consumer(hands, check_every=600), database):
        for name in ("a", "b", "c"):
            await put(name)
            await until(lambda name=name: name in hands.done)  # type: ignore[misc]  # bound here


async def test_without_notifications_updates_are_found_too(database: str, hands: Hands) -> None:
    working = consumer(hands, check_every=0.05)
    task = asyncio.create_task(working.run())
    await put("a")
    await until(lambda: hands.done == ["a"])
    working.stop()
    await task


async def test_a_failure_is_tried_again_before_the_next(database: str, hands: Hands) -> None:
    hands.fail = {"a": 2}
    async with consuming(consumer(hands, hands), database):
        await put("a", "b")
        await until(lambda: len(hands.done) == 2)
    assert hands.done == ["a", "b"]
    assert [(entry.attempts, entry.redelivered) for entry in hands.seen][:3] == [
        (0, False),
        (1, True),
        (2, True),
    ]
    assert hands.given_up == []


async def test_what_fails_three_times_is_set_aside(database: str, hands: Hands) -> None:
    hands.fail = {"a": 99}
    async with consuming(consumer(hands, hands), database):
        await put("a", "b")
        await until(lambda: hands.done == ["b"])
    assert hands.given_up == [("a", "BrokenError")]
    row = await InboxEntry.get(key="a")
    assert row.set_aside_at is not None
    assert row.error == "BrokenError"
    assert await handled() == ["b"]


async def test_what_nobody_can_read_is_set_aside_at_once(database: str, hands: Hands) -> None:
    async def unreadable(entry: Entry) -> None:
        hands.seen.append(entry)
        raise UnparsableError("message.body: missing")

    async with consuming(consumer(unreadable, hands), database):
        await put("a")
        await until(lambda: bool(hands.given_up))
    assert len(hands.seen) == 1
    assert (await InboxEntry.get(key="a")).error == "UnparsableError: message.body: missing"


async def test_a_failing_answer_about_a_failure_stops_nobody(database: str, hands: Hands) -> None:
    async def set_aside(_entry: Entry, _error: Exception) -> None:
        raise BrokenError

    hands.fail = {"a": 99}
    working = Consumer(hands, on_set_aside=set_aside, pauses=(0.01,))
    async with consuming(working, database):
        await put("a", "b")
        await until(lambda: hands.done == ["b"])


async def test_stopping_finishes_what_is_in_hand(database: str, hands: Hands) -> None:
    gate = hands.gate("a")
    await put("a", "b")
    working = consumer(hands)
    task = asyncio.create_task(working.run())
    await until(lambda: hands.at_once == 1)
    working.stop()
    gate.set()
    await task
    assert hands.done == ["a"]
    assert await handled() == ["a"]


_WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted"


async def test_a_stop_waits_for_the_marks_under_way(database: str, hands: Hands) -> None:
    working = consumer(hands)
    task = asyncio.create_task(working.run())
    await asyncio.wait_for(working.started.wait(), 10)
    await put("a")
    other = await asyncpg.connect(database)
    try:
        held = other.transaction()
        await held.start()
        await other.execute("SELECT 1 FROM inbox FOR UPDATE")  # marking has to wait
        working.wake()
        async with asyncio.timeout(10):
            while not await other.fetchval(_WAITING):
                await asyncio.sleep(0.005)
        assert hands.done == ["a"]
        working.stop()
        await asyncio.sleep(0.3)  # enough for marks to be lost, were they not waited for
        await held.rollback()
        await task
    finally:
        await other.close()
    assert await handled() == ["a"]


async def test_cancelling_finishes_what_is_in_hand_too(database: str, hands: Hands) -> None:
    gate = hands.gate("a")
    await put("a")
    task = asyncio.create_task(consumer(hands).run())
    await until(lambda: hands.at_once == 1)
    task.cancel()
    gate.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await handled() == ["a"]


async def test_stopping_does_not_wait_for_ever(database: str, hands: Hands) -> None:
    hands.gate("stuck")
    await put("stuck", lane=1)
    await put("quick", lane=2)
    working = consumer(hands, stop_within=0.1)
    task = asyncio.create_task(working.run())
    await until(lambda: hands.done == ["quick"])
    working.stop()
    await task
    assert await handled() == ["quick"]


async def test_what_was_left_is_handled_again_and_says_so(database: str, hands: Hands) -> None:
    await put("left")
    async with consuming(consumer(hands), database):
        await until(lambda: hands.done == ["left"])
        await put("new")
        await until(lambda: hands.done == ["left", "new"])
    assert [entry.redelivered for entry in hands.seen] == [True, False]


async def test_an_update_that_kills_the_process_is_given_up(database: str, hands: Hands) -> None:
    await put("poison", "b")
    for _ in range(3):  # what a consumer that dies in its handler leaves behind
        hands.gate("poison")
        killed = consumer(hands, stop_within=0)
        task = asyncio.create_task(killed.run())
        await until(lambda: hands.at_once == 1)
        killed.stop()
        await task
    async with consuming(consumer(hands, hands), database):
        await until(lambda: hands.done == ["b"])
    assert hands.given_up == [("poison", "CutOffError")]
