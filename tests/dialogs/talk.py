"""A person in front of the emulator's chat, and a bot that can be restarted."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from redis.asyncio import Redis

import dialogs
from bot import handlers
from bot.conversation import conversation
from bot.max import Consumer, Max, connect
from models import inbox, teams
from models.person import Person
from models.team import Team
from tests.bot.harness import PAUSES, TOKEN, UNLIMITED, consuming, polled
from tests.emulator_client import Emulator, Json, button_texts, keyboard

SUNDAY_NOON = datetime(2026, 11, 22, 9, tzinfo=UTC)
"""12:00 in Moscow."""


@dataclass
class Clock:
    """The bot's clock; stands still unless it is moved."""

    now: datetime = SUNDAY_NOON

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **length: float) -> None:
        self.now += timedelta(**length)


@contextmanager
def _fresh_routers() -> Iterator[None]:
    """Routers belong to one dispatcher; a restarted bot has another one."""
    try:
        yield
    finally:
        for router in (*handlers.routers(), *dialogs.routers()):
            router._parent_router = None


@asynccontextmanager
async def bot_running(
    emulator: Emulator, database: str, redis: Redis, clock: Callable[[], datetime]
) -> AsyncIterator[Max]:
    """The bot as the product runs it, from the poll to the dialog."""
    max_ = await connect(TOKEN, emulator.base_url, UNLIMITED, retry_pauses=PAUSES)
    with _fresh_routers():
        talk = conversation(max_, redis, clock)
        consumer = Consumer(talk.handle, on_set_aside=talk.apologise, pauses=(0.01,))
        try:
            async with consuming(consumer, database), polled(max_):
                yield max_
        finally:
            await max_.close()


@dataclass
class Human:
    """Somebody with the bot's chat open."""

    emulator: Emulator
    id: int
    name: str
    calls: list[Json] = field(default_factory=list)
    """What the bot asked of MAX while it handled the last thing this person did."""

    async def _watched(self, act: Any) -> Any:
        await self.emulator.clear_calls()
        done = await act
        await self.emulator.idle(quiet_ms=0)
        await _handled()
        self.calls = await self.emulator.calls()
        return done

    async def start(self, payload: str | None = None) -> str:
        await self._watched(self.emulator.start(self.id, payload))
        return await self.text()

    async def come(self) -> str:
        """Starts for the first time, and goes to the menu without being shown around."""
        await self.start()
        return await self.press("Меню")

    async def say(self, text: str | None = None, **more: Any) -> str:
        await self._watched(self.emulator.say(self.id, text, **more))
        return await self.text()

    async def begin(self, title: str, **more: Any) -> str:
        """A task step by step, up to its title; a draft that is there stays."""
        await self.say("/new")
        if "Начать новую" in await self.captions():
            await self.press("Начать новую")
        return await self.say(title, **more)

    async def press_after(self, text: str, caption: str) -> str:
        """Says something, then presses a button of the answer."""
        await self.say(text)
        return await self.press(caption)

    async def press(self, caption: str, mid: str | None = None) -> str:
        """Presses the button whose caption has this in it; exactly one call to MAX follows."""
        await self._watched(self.tap(caption, mid))
        assert self.requests() == ["POST /answers"], self.requests()
        return await self.text()

    async def share(self, caption: str) -> str:
        """Presses a button that sends a contact or a place by a message, and no press."""
        await self._watched(self.tap(caption))
        return await self.text()

    async def tap(self, caption: str, mid: str | None = None) -> None:
        """Presses, and does not wait for the bot."""
        place = await self._place(caption, mid)
        shown = mid or (await self.screen())["body"]["mid"]
        await self.emulator.press(self.id, shown, button=place)

    async def _place(self, caption: str, mid: str | None) -> tuple[int, int]:
        message = await self.message(mid) if mid else await self.screen()
        rows = button_texts(message)
        found = [
            (y, x) for y, row in enumerate(rows) for x, text in enumerate(row) if caption in text
        ]
        exact = [(y, x) for y, x in found if rows[y][x] == caption]
        assert found, f"no «{caption}» among {rows}"
        return (exact or found)[0]

    def requests(self) -> list[str]:
        return [f"{call['method']} {call['path']}" for call in self.calls]

    async def settle(self) -> None:
        """Waits until the bot has done what it was told."""
        await self.emulator.idle(quiet_ms=0)
        await _handled()

    async def message(self, mid: str) -> Json:
        messages = await self.emulator.messages(user_id=self.id)
        return next(m for m in messages if m["body"]["mid"] == mid)

    async def screen(self) -> Json:
        """The bot's newest message."""
        return await self.emulator.last(user_id=self.id)

    async def mid(self) -> str:
        return str((await self.screen())["body"]["mid"])

    async def text(self) -> str:
        """What the bot's newest message says; its formatting is apart."""
        return str((await self.screen())["body"]["text"])

    async def buttons(self) -> list[list[str]]:
        return button_texts(await self.screen())

    async def button(self, caption: str) -> Json:
        y, x = await self._place(caption, None)
        return dict(keyboard(await self.screen())[y][x])

    async def own_team(self) -> Team:
        return await teams.personal(self.id)

    async def captions(self) -> list[str]:
        """All buttons in one list."""
        return [caption for row in await self.buttons() for caption in row]

    async def toast(self) -> str | None:
        """The latest notification."""
        toasts = await self.emulator.toasts(user_id=self.id)
        return toasts[-1] if toasts else None

    async def person(self) -> Person:
        return await Person.get(id=self.id)


async def _handled() -> None:
    """Waits until the bot has done what it was told; nothing may have failed."""
    async with asyncio.timeout(10):
        while (backlog := await inbox.backlog()).pending:
            await asyncio.sleep(0.005)
    assert not backlog.set_aside, await inbox.InboxEntry.all().values_list("error")
