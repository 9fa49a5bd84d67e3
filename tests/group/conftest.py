"""A chat of several people with the bot in it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest

from bot.max import Max
from bot.messenger import MaxMessenger
from jobs.cards import Cards
from tests.dialogs.conftest import (
    Meet,
    anna,
    boris,
    bot,
    clock,
    failures,
    newcomer,
    sales,
)
from tests.dialogs.talk import Clock, Human
from tests.emulator_client import Emulator, Json, button_texts, keyboard

NO_TEAM = "У этого чата ещё нет команды. Её выбирает тот, кто добавил меня в чат: /bind"

__all__ = ["NO_TEAM", "anna", "boris", "bot", "clock", "failures", "newcomer", "sales"]


@dataclass
class Room:
    """The chat as its people see it."""

    emulator: Emulator
    id: int
    cards: Cards
    clock: Clock

    async def say(self, who: Human, text: str, *, pause: int = 5, **more: Any) -> str:
        """Says something, `pause` seconds after the last; what the bot answered, if it did."""
        self.clock.advance(seconds=pause)
        before = len(await self._bots())
        await who._watched(self.emulator.say(who.id, text, self.id, **more))
        await self.cards.refresh()
        said = await self._bots()
        assert len(said) - before <= 1, [m["body"]["text"] for m in said[before:]]
        return str(said[-1]["body"]["text"]) if len(said) > before else ""

    async def press(self, who: Human, caption: str, mid: str | None = None) -> str:
        """Presses a button of the bot's newest message; the toast, or what it says then."""
        message = await self.message(mid) if mid else await self.last()
        rows = button_texts(message)
        place = next(
            (y, x) for y, row in enumerate(rows) for x, text in enumerate(row) if caption in text
        )
        toasts = len(await self.emulator.toasts(user_id=who.id))
        await who._watched(self.emulator.press(who.id, message["body"]["mid"], button=place))
        await self.cards.refresh()
        shown = await self.emulator.toasts(user_id=who.id)
        return (
            shown[-1]
            if len(shown) > toasts
            else str((await self.message(message["body"]["mid"]))["body"]["text"])
        )

    async def last(self) -> Json:
        return (await self._bots())[-1]

    async def text(self, mid: str | None = None) -> str:
        return str((await (self.message(mid) if mid else self.last()))["body"]["text"])

    async def mid(self) -> str:
        return str((await self.last())["body"]["mid"])

    async def captions(self, mid: str | None = None) -> list[str]:
        message = await self.message(mid) if mid else await self.last()
        return [button["text"] for row in keyboard(message) for button in row]

    async def message(self, mid: str) -> Json:
        return next(m for m in await self._all() if m["body"]["mid"] == mid)

    async def _all(self) -> list[Json]:
        return await self.emulator.messages(chat_id=self.id)

    async def _bots(self) -> list[Json]:
        return [m for m in await self._all() if m["sender"]["is_bot"]]


Gather = Callable[..., Awaitable[Room]]


@pytest.fixture
def gather(emulator: Emulator, bot: Max, clock: Clock) -> Gather:
    """Makes a chat; the bot is put into it by its owner."""

    async def made(title: str, owner: Human, *others: Human, admin: bool = True) -> Room:
        chat = await emulator.add_chat(title, owner.id, [other.id for other in others])
        room = Room(emulator, int(chat["chat_id"]), Cards(MaxMessenger(bot), clock), clock)
        await owner._watched(emulator.add_members(room.id, "bot", by=owner.id))
        if admin:
            await owner._watched(emulator.add_admins(room.id, "bot"))
        return room

    return made


@pytest.fixture
async def room(gather: Gather, anna: Human, boris: Human) -> Room:
    """A chat of Anna and Boris that has a new team of its own."""
    made = await gather("Кофейня", anna, boris)
    await made.press(anna, "Новая команда")
    return made


@pytest.fixture
async def both(room: Room, boris: Human) -> Room:
    """The same chat; Boris is a member already."""
    await room.press(boris, "Вступить")
    return room


@pytest.fixture
async def vera(room: Room, anna: Human, newcomer: Meet) -> Human:
    """Somebody in the chat who has never met the bot."""
    came = await newcomer("Вера")
    await room.emulator.add_members(room.id, came.id, by=anna.id)
    return came


__all__ += ["Meet", "Room"]
