"""A messenger that keeps what it is given, a clock that stands still, an alarm that is read."""

import asyncio
from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from jobs.deliver import Deliverer
from jobs.port import CallbackButton, Rows, Sent
from models.delivery import Delivery, DeliveryState, Notice
from tests.world import NOW, dialog_of


@dataclass
class Clock:
    """Stands still until it is moved."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **span: float) -> None:
        self.now += timedelta(**span)


@dataclass
class Alarms:
    """Remembers when it was asked to wake."""

    at: datetime | None = None
    wake: Callable[[], None] | None = None
    minutely: list[Callable[[], None]] = field(default_factory=list)

    def wake_at(self, at: datetime, wake: Callable[[], None]) -> None:
        self.at, self.wake = at, wake

    def every_minute(self, wake: Callable[[], None]) -> None:
        self.minutely.append(wake)


@dataclass(frozen=True)
class Arrived:
    """A message in somebody's chat."""

    recipient: int
    html: str
    rows: Rows
    mid: str
    silent: bool = False

    @property
    def payloads(self) -> list[str]:
        return [b.payload for row in self.rows for b in row if isinstance(b, CallbackButton)]

    @property
    def captions(self) -> list[list[str]]:
        return [[button.text for button in row] for row in self.rows]


@dataclass
class Outbox:
    """Chats of the port. `troubles` happen one per call; `lost` after the message has arrived."""

    arrived: list[Arrived] = field(default_factory=list)
    troubles: deque[Exception] = field(default_factory=deque)
    lost: deque[Exception] = field(default_factory=deque)
    blind: deque[Exception] = field(default_factory=deque)
    held: dict[int, asyncio.Event] = field(default_factory=dict)
    waiting: set[int] = field(default_factory=set)

    async def send(
        self, recipient: int, html: str, rows: Rows = (), *, silent: bool = False
    ) -> Sent:
        if recipient in self.held:
            self.waiting.add(recipient)
            await self.held[recipient].wait()
        if self.troubles:
            raise self.troubles.popleft()
        mid = f"mid.{len(self.arrived) + 1}"
        self.arrived.append(Arrived(recipient, html, rows, mid, silent))
        if self.lost:
            raise self.lost.popleft()
        return Sent(mid, dialog_of(recipient))

    async def edit(self, recipient: int, mid: str, html: str, rows: Rows = ()) -> None:
        self.arrived = [
            Arrived(recipient, html, rows, mid) if message.mid == mid else message
            for message in self.arrived
        ]

    async def find(self, chat_id: int, markers: Collection[str]) -> dict[str, str]:
        if self.blind:
            raise self.blind.popleft()
        return {
            mark: message.mid
            for mark in markers
            for message in self.arrived
            if dialog_of(message.recipient) == chat_id
            and any(mark in payload for payload in message.payloads)
        }

    def to(self, recipient: int) -> list[Arrived]:
        return [message for message in self.arrived if message.recipient == recipient]


async def until(condition: Callable[[], bool], seconds: float = 20) -> None:
    """Waits until it holds."""
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.01)


async def idle(deliverer: Deliverer) -> None:
    """Waits until the deliverer has looked, and waits for news itself."""
    news = deliverer._news
    await until(lambda: bool(news._waiters) and not news.is_set() and not deliverer._lanes)


async def row(kind: Notice, recipient: int | None = None) -> Delivery:
    """The one delivery of that kind."""
    found = Delivery.filter(kind=kind)
    return await (found.filter(recipient=recipient) if recipient else found).get()


async def states() -> list[DeliveryState]:
    """Where all deliveries stand, in the order they were planned."""
    return [delivery.state for delivery in await Delivery.all().order_by("id")]
