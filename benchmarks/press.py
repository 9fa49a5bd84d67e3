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
from aiogram import Bot, Router
from aiogram.client.session.base import BaseSession
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder
from aiogram.fsm.storage.memory import MemoryStorage, SimpleEventIsolation
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.types import Message, Update
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.kbd import ScrollingGroup, Select
from aiogram_dialog.widgets.text import Const, Format
from redis.asyncio import Redis
from tortoise import Tortoise

from bot.drafts import Drafts
from bot.max import (
    Consumer,
    Limits,
    MaxDispatcher,
    MaxMessageManager,
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
intents: dict[int, str] = {}


class Form(StatesGroup):
    """One window."""

    people = State()


async def _people(**_: Any) -> dict[str, Any]:
    return {"people": [(f"Person {n}", n) for n in range(25)]}


async def _start(message: Message, dialog_manager: DialogManager) -> None:
    await dialog_manager.start(Form.people, mode=StartMode.RESET_STACK)
    intents[message.chat.id] = dialog_manager.current_context().id


def _dispatcher(storage: BaseStorage) -> MaxDispatcher:
    choice: Select[int] = Select(
        Format("{item[0]}"), id="who", item_id_getter=lambda item: item[1], items="people"
    )
    scroll = ScrollingGroup(choice, id="page", width=2, height=5)
    window = Window(Const("Whom?"), scroll, state=Form.people, getter=_people)
    isolation = SimpleEventIsolation()
    made = MaxDispatcher(storage=storage, events_isolation=isolation)
    router = Router()
    router.message.register(_start)
    made.include_routers(router, Dialog(window))
    setup_dialogs(made, events_isolation=isolation, message_manager=MaxMessageManager())
    return made


def _redis(url: str) -> RedisStorage:
    builder = DefaultKeyBuilder(with_destiny=True, with_bot_id=True)
    return RedisStorage.from_url(url, key_builder=builder)


# Updates


def _user(person: int) -> dict[str, Any]:
    return {"user_id": person, "first_name": f"Person {person}", "is_bot": False}


def _started(person: int, run: int) -> dict[str, Any]:
    about = {"timestamp": run, "chat_id": person, "user": _user(person)}
    return {"update_type": "bot_started", **about}


def _pressed(person: int, number: int, run: int) -> dict[str, Any]:
    data = f"{intents[person]}\x1dpage:{number % 2}"
    button = {"type": "callback", "text": "Person", "payload": data, "intent": "default"}
    rows = [[button] * 2] * 5 + [[button] * 5]
    keyboard = {"type": "inline_keyboard", "callback_id": "k", "payload": {"buttons": rows}}
    message = {
        "recipient": {"chat_id": person, "chat_type": "dialog", "user_id": person},
        "timestamp": 1,
        "body": {"mid": "mid.1", "seq": 1, "text": "Whom?", "attachments": [keyboard]},
        "sender": {"user_id": 1, "first_name": "Bot", "is_bot": True},
    }
    callback = {
        "timestamp": 1,
        "callback_id": f"{run}-{person}-{number}",
        "user": _user(person),
        "payload": data,
    }
    about = {"update_type": "message_callback", "timestamp": 1, "user_locale": "ru"}
    return {**about, "callback": callback, "message": message}


def _presses(run: int) -> list[dict[str, Any]]:
    each = PRESSES // PEOPLE
    return [_pressed(p, n, run) for n in range(1, each + 1) for p in range(1, PEOPLE + 1)]


# Measuring


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


async def _whole(pg_url: str, redis_url: str, max_url: str) -> Measured:
    """Presses a second through everything."""
    await database.connect(pg_url)
    await Tortoise.generate_schemas()
    max_ = await connect("token", max_url, Limits(total=None, per_chat=None))
    storage = Drafts(Redis.from_url(redis_url))
    consumer = Consumer(partial(_dispatcher(storage).handle, max_.bot), concurrency=AT_ONCE)
    running = asyncio.create_task(consumer.run())
    settle_down()
    await _through([_started(person, 1) for person in range(1, PEOPLE + 1)], consumer)
    await _through(_presses(0)[:500], consumer)
    presses = _presses(1)
    stopwatch = Stopwatch()
    await _through(presses, consumer)
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
        await inbox.store([received(raw) for raw in updates[at : at + 100]], None, NOW)
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
    dispatcher = _dispatcher(storage)
    feed: Callable[[Update], Awaitable[Any]] = partial(
        super(MaxDispatcher, dispatcher).feed_update, bot
    )
    settle_down()
    for person in range(1, PEOPLE + 1):
        await feed(_update(_started(person, 1), bot, person))
    updates = [_update(raw, bot, 1000 + n) for n, raw in enumerate(_presses(2))]
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
                asyncio.run(_whole(pg_url, redis_url, max_url)),
                asyncio.run(_alone(MemoryStorage())),
                asyncio.run(_alone(_redis(redis_alone))),
            )
            for _ in range(ROUNDS)
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
