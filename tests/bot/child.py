"""A small bot in a process of its own, to be killed: `python -m tests.bot.child <pg> <max>`.

Its handler writes each message down once, as the product makes one task of one message.
"""

import asyncio
import signal
import sys
from functools import partial

from aiogram import Router
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import Message
from tortoise.connection import get_connection

from bot.max import Consumer, MaxDispatcher, Polling, connect, int_to_mid
from models import database
from models.inbox import CHANNEL
from models.listener import Listener
from tests.bot.harness import TOKEN, UNLIMITED

NOTES = """
CREATE TABLE IF NOT EXISTS notes (
    id bigserial PRIMARY KEY, mid text UNIQUE, person bigint, said text, runs int DEFAULT 1
)
"""
_WRITE = """
INSERT INTO notes (mid, person, said) VALUES ($1, $2, $3)
ON CONFLICT (mid) DO UPDATE SET runs = notes.runs + 1
"""


async def write_down(message: Message) -> None:
    assert message.from_user is not None
    if message.text == "/start":  # MAX gives it no id
        return
    await asyncio.sleep(0.01)
    values = [int_to_mid(message.message_id), message.from_user.id, message.text]
    await get_connection("default").execute_query(_WRITE, values)
    await asyncio.sleep(0.01)


async def run(pg_url: str, max_url: str) -> None:
    await database.connect(pg_url)
    router = Router()
    router.message.register(write_down)
    dispatcher = MaxDispatcher(storage=MemoryStorage())
    dispatcher.include_router(router)
    max_ = await connect(TOKEN, max_url, UNLIMITED)
    consumer = Consumer(partial(dispatcher.handle, max_.bot))
    listener = Listener(pg_url)
    listener.on(CHANNEL, consumer.wake)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, consumer.stop)
    async with listener:
        polling = asyncio.create_task(Polling(max_.calls, interval=0.02, wait=1).run())
        await consumer.run()
        polling.cancel()
    await max_.close()
    await database.close()


if __name__ == "__main__":
    asyncio.run(run(*sys.argv[1:]))
