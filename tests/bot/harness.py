"""A small bot run against the emulator, as the product runs the bridge."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import Any

from bot.max import Consumer, Limits, Max, MaxDispatcher, Polling, connect
from models.inbox import CHANNEL
from models.listener import Listener

TOKEN = "local-token"
UNLIMITED = Limits(total=None, per_chat=None)
PAUSES = (0.02, 0.02, 0.02)


async def until(condition: Callable[[], bool], within: float = 10) -> None:
    """Waits for something to become true."""
    async with asyncio.timeout(within):
        while not condition():
            await asyncio.sleep(0.005)


@asynccontextmanager
async def consuming(consumer: Consumer, database: str) -> AsyncIterator[None]:
    """The consumer runs inside, and is stopped gracefully."""
    listener = Listener(database)
    listener.on(CHANNEL, consumer.wake)
    async with listener:
        task = asyncio.create_task(consumer.run())
        try:
            await asyncio.wait_for(consumer.started.wait(), 10)
            yield
        finally:
            consumer.stop()
            await task


@asynccontextmanager
async def polled(max_: Max) -> AsyncIterator[None]:
    """MAX is polled inside."""
    task = asyncio.create_task(Polling(max_.calls, interval=0.02, wait=5).run())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@asynccontextmanager
async def running(
    dispatcher: MaxDispatcher, url: str, database: str, **options: Any
) -> AsyncIterator[Max]:
    """A whole bot: polling, inbox, consumer, handlers."""
    max_ = await connect(TOKEN, url, UNLIMITED, retry_pauses=PAUSES)
    consumer = Consumer(partial(dispatcher.handle, max_.bot), pauses=(0.01,), **options)
    try:
        async with consuming(consumer, database), polled(max_):
            yield max_
    finally:
        await max_.close()
