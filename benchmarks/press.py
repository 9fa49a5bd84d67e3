"""How many button presses a second one core handles: `python -m benchmarks.press`.

A press redraws a window of 15 buttons. Measured: through everything (inbox in PostgreSQL,
consumer, bridge, dialogs in Redis, HTTP to a MAX that only says yes), and beside it aiogram-dialog
alone, with a session that does nothing. The servers run on another core.
"""

import asyncio
import json
import logging
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import structlog
from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.types import Message, Update
from redis.asyncio import Redis
from tortoise import Tortoise

from benchmarks.dialog import dispatcher
from benchmarks.updates import presses, started
from bot.drafts import Drafts
from bot.max import (
    Consumer,
    Limits,
    MaxDispatcher,
    connect,
    mid_to_int,
    settle_down,
)
from bot.max.inbound import to_update
from bot.max.intake.received import received
from models import database, inbox
from tests.servers import postgres_server, redis_server

PEOPLE, PRESSES, AT_ONCE = 100, 3000, 64
ROUNDS = 3
TARGET = 250
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def _redis(url: str) -> RedisStorage:
    builder = DefaultKeyBuilder(with_destiny=True, with_bot_id=True)
    return RedisStorage.from_url(url, key_builder=builder)


@dataclass(frozen=True, slots=True)
class Measured:
    """Presses a second by the clock, and what one press costs the processor."""

    rate: float
    cpu_ms: float


class Stopwatch:
    """From its making to `stop`."""

    def __init__(self) -> None:
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def stop(self) -> Measured:
        """What the presses took."""
        wall, cpu = time.perf_counter() - self._wall, time.process_time() - self._cpu
        return Measured(PRESSES / wall, 1000 * cpu / PRESSES)


async def _whole(pg_url: str, redis_url: str, max_url: str, number: int) -> Measured:
    """Presses a second through everything; `number` tells rounds apart, as the inbox does."""
    await database.connect(pg_url)
    await Tortoise.generate_schemas()
    max_ = await connect("token", max_url, Limits(total=None, per_chat=None))
    storage = Drafts(Redis.from_url(redis_url))
    consumer = Consumer(partial(dispatcher(storage).handle, max_.bot), concurrency=AT_ONCE)
    running = asyncio.create_task(consumer.run())
    settle_down()
    await _through([started(person, number) for person in range(1, PEOPLE + 1)], consumer)
    await _through(presses(-number, PEOPLE, 500), consumer)
    pressed = presses(number, PEOPLE, PRESSES)
    stopwatch = Stopwatch()
    await _through(pressed, consumer)
    measured = stopwatch.stop()
    consumer.stop()
    await running
    await storage.close()
    await max_.close()
    await database.close()
    return measured


async def _through(updates: list[dict[str, Any]], consumer: Consumer) -> None:
    """Stores updates as polling does, and waits until all are marked."""
    for at in range(0, len(updates), 100):
        batch = updates[at : at + 100]
        if await inbox.store([received(raw) for raw in batch], None, NOW) != len(batch):
            raise ValueError("the inbox knew an update already: it would not be handled")
        consumer.wake()
    while (await inbox.backlog()).pending:  # noqa: ASYNC110 - a table has no events
        await asyncio.sleep(0.02)


class _Nothing(BaseSession):
    """Does nothing, and makes up what aiogram expects."""

    async def make_request(self, bot: Bot, method: Any, timeout: int | None = None) -> Any:  # noqa: ARG002, ASYNC109 - aiogram's signature
        chat = {"id": getattr(method, "chat_id", 1) or 1, "type": "private"}
        said = {"message_id": mid_to_int("mid.1"), "date": 0, "chat": chat, "text": "Whom?"}
        is_answer = method.__api_method__ == "answerCallbackQuery"
        return True if is_answer else Message.model_validate(said, context={"bot": bot})

    async def close(self) -> None:
        """Nothing to close."""

    async def stream_content(self, *_: Any, **__: Any) -> Any:
        """Nothing to stream."""
        yield b""


async def _alone(storage: BaseStorage) -> Measured:
    """Presses a second of aiogram-dialog with a session that does nothing."""
    bot = Bot("1:max", session=_Nothing())
    made = dispatcher(storage)
    feed: Callable[[Update], Awaitable[Any]] = partial(super(MaxDispatcher, made).feed_update, bot)
    settle_down()
    for person in range(1, PEOPLE + 1):
        await feed(_update(started(person, 1), bot, person))
    updates = [_update(raw, bot, 1000 + n) for n, raw in enumerate(presses(2, PEOPLE, PRESSES))]
    lanes = [updates[start::PEOPLE] for start in range(PEOPLE)]
    stopwatch = Stopwatch()
    await asyncio.gather(*(_one_after_another(feed, lane) for lane in lanes))
    measured = stopwatch.stop()
    await storage.close()
    return measured


async def _one_after_another(feed: Callable[[Update], Awaitable[Any]], lane: list[Update]) -> None:
    for update in lane:
        await feed(update)


def _update(raw: dict[str, Any], bot: Bot, update_id: int) -> Update:
    update = to_update(raw, bot, update_id)
    if update is None:
        raise ValueError("nobody needs this update")
    return update


# Servers and cores


@contextmanager
def _fake_max() -> Iterator[str]:
    command = [sys.executable, "-m", "benchmarks.fake_max"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own module
        try:
            yield process.stdout.readline().strip() if process.stdout else ""
        finally:
            process.terminate()


def main() -> None:
    """Prints what was measured as JSON."""
    logging.disable(logging.INFO)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    cores = sorted(os.sched_getaffinity(0))
    with ExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="mtm-")))
        directory.chmod(0o755)
        os.sched_setaffinity(0, cores[1:] or cores)
        pg_url = stack.enter_context(postgres_server(directory / "pg"))
        redis_url = stack.enter_context(redis_server(directory))
        max_url = stack.enter_context(_fake_max())
        os.sched_setaffinity(0, cores[:1])
        redis_alone = f"{redis_url}?db=1"
        rounds = [
            (
                asyncio.run(_whole(pg_url, redis_url, max_url, number)),
                asyncio.run(_alone(MemoryStorage())),
                asyncio.run(_alone(_redis(redis_alone))),
            )
            for number in range(1, ROUNDS + 1)
        ]
        os.sched_setaffinity(0, cores)
    _print(*zip(*rounds, strict=True))


def _print(
    whole: Sequence[Measured], alone: Sequence[Measured], alone_redis: Sequence[Measured]
) -> None:
    rows = [
        _row("press_whole", whole) | {"target": TARGET},
        _row("press_aiogram_dialog_memory", alone) | {"reference": True},
        _row("press_aiogram_dialog_redis", alone_redis) | {"reference": True},
    ]
    sys.stdout.write(json.dumps(rows, indent=2) + "\n")


def _row(name: str, rounds: Sequence[Measured]) -> dict[str, Any]:
    rates = [measured.rate for measured in rounds]
    return {
        "name": name,
        "value": round(median(rates)),
        "unit": "presses/s on one core",
        "rounds": [round(rate) for rate in rates],
        "cpu_ms_per_press": round(median(measured.cpu_ms for measured in rounds), 2),
        "presses": PRESSES,
        "people": PEOPLE,
    }


if __name__ == "__main__":
    main()
