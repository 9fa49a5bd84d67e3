"""Sends what falls due: claims it, has a courier serve each chat, sets the clock for the next."""

import asyncio
import contextlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Protocol, Self

import structlog

from jobs import notices
from jobs.courier import Courier
from jobs.port import Messenger
from models import claiming
from models.database import TROUBLE
from models.delivery import Delivery

log = structlog.get_logger(__name__)

CHATS = 32
"""Chats served at the same time; MAX takes 30 calls a second, two of them to one chat."""
ROOM = CHATS // 4
"""Chats that must be free before more is claimed: a claim costs as much for one as for many."""
MORE = 100
"""Late and held messages to one chat that are gathered at once."""
_SOON = timedelta(seconds=1)
_MOMENT = 0.05
_STOP_WITHIN = 15.0


class Alarm(Protocol):
    """What wakes at an instant (`jobs.clock.Clock`)."""

    def wake_at(self, at: datetime, wake: Callable[[], None]) -> None:
        """Calls `wake` then, instead of whenever it was asked to before."""

    def every_minute(self, wake: Callable[[], None]) -> None:
        """Calls `wake` once a minute."""


class Deliverer:
    """`async with Deliverer(messenger, clock) as deliverer:`; `deliverer.wake` is for
    LISTEN/NOTIFY on `models.planning.CHANNEL`.

    At the end it finishes the calls under way, and gives back what it has not begun. Several
    may run at once, in other processes too: a message is claimed by one.
    """

    def __init__(
        self,
        messenger: Messenger,
        alarm: Alarm,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._alarm = alarm
        self._now = now
        self._stopping = asyncio.Event()
        self._news = asyncio.Event()
        self._courier = Courier(messenger, now, self._stopping)
        self._lanes: dict[int, asyncio.Task[None]] = {}
        self._loop: asyncio.Task[None] | None = None

    def wake(self) -> None:
        """There may be something to send."""
        self._news.set()

    async def __aenter__(self) -> Self:
        self._alarm.every_minute(self.wake)
        self._loop = asyncio.create_task(self._run(), name="deliverer")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stopping.set()
        self._news.set()
        if self._loop:
            await self._loop
        if lanes := list(self._lanes.values()):
            _, unfinished = await asyncio.wait(lanes, timeout=_STOP_WITHIN)
            for lane in unfinished:
                lane.cancel()  # its claims expire, and the messages are looked for
            await asyncio.gather(*unfinished, return_exceptions=True)

    async def _run(self) -> None:
        while not self._stopping.is_set():
            self._news.clear()
            try:
                if await self._has_room() and not await self._take():
                    await self._look_ahead()
                    await self._news.wait()
            except TROUBLE as error:
                log.warning("deliverer_waits", error=type(error).__name__)
                await self._pause()
            except Exception:
                # Whatever it is, it must not end: nobody else sends what people wait for.
                log.exception("deliverer_failed")
                await self._pause()

    async def _pause(self) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), _SOON.total_seconds())

    async def _has_room(self) -> bool:
        """Waits a moment for more room where there is hardly any; whether there is some now."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_MOMENT):
                while CHATS - len(self._lanes) < ROOM and not self._stopping.is_set():
                    await self._news.wait()
                    self._news.clear()
        return len(self._lanes) < CHATS

    async def _take(self) -> bool:
        """Claims for as many chats as there is room for; whether there may be more."""
        now, busy, room = self._now(), tuple(self._lanes), CHATS - len(self._lanes)
        doubted = await claiming.take_expired(now, room, busy)
        fresh = await claiming.claim(now, room, busy)
        if gathering := {d.recipient for d in fresh if notices.gathers(d, now)}:
            fresh += await claiming.claim_of(gathering, now, MORE)
        for chat in dict.fromkeys(d.recipient for d in (*doubted, *fresh)):
            self._serve(chat, fresh, doubted)
        return bool(doubted or fresh)

    def _serve(self, chat: int, fresh: list[Delivery], doubted: list[Delivery]) -> None:
        work = self._lane(
            chat,
            [d for d in fresh if d.recipient == chat],
            [d for d in doubted if d.recipient == chat],
        )
        self._lanes[chat] = asyncio.create_task(work, name=f"deliveries to {chat}")

    async def _lane(self, chat: int, fresh: list[Delivery], doubted: list[Delivery]) -> None:
        try:
            await self._courier.serve(fresh, doubted)
        except TROUBLE as error:  # what was claimed is looked at again when the claims expire
            log.warning("deliveries_interrupted", error=type(error).__name__)
        except Exception:
            # One chat's misfortune must not stop the others; the claims expire as above.
            log.exception("deliveries_failed")
        finally:
            del self._lanes[chat]
            self._news.set()

    async def _look_ahead(self) -> None:
        if at := await claiming.next_due():
            self._alarm.wake_at(max(at, self._now() + _SOON), self.wake)
