"""MAX's limits on calls: 30 a second in all; 2 sends, edits, deletes and answers a second per chat.

People come before the bot's own notices, but never starve them. A call that has to wait for
its chat does not hold up calls to other chats.
(dev.max.ru, "Limits", September 2026.)
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from bot.max import metrics

Chat = tuple[int, str]
"""A chat and what is done in it: MAX counts sends, edits, deletes and answers apart."""

_background: ContextVar[bool] = ContextVar("max_background", default=False)
_SHARE = 10
"""At least every tenth call belongs to the bot's own notices while any wait."""
_SWEEP = 1000


@dataclass(frozen=True, slots=True)
class Limits:
    """Calls per second; None means no limit."""

    total: int | None = 30
    per_chat: int | None = 2
    window: float = 1.03
    """Seconds; a little more than MAX's one second, for calls bunch up on their way."""

    @property
    def pace(self) -> float:
        """Seconds between two of the bot's own notices: spread evenly, they leave room for people
        at any moment; all at once, they would leave none for the rest of the second."""
        return self.window / self.total if self.total else 0.0


@contextmanager
def background() -> Iterator[None]:
    """Calls made inside wait until no person is waiting: `with background(): …`."""
    token = _background.set(True)
    try:
        yield
    finally:
        _background.reset(token)


class Window:
    """At most `limit` calls within any `seconds`."""

    __slots__ = ("_seconds", "_times")

    def __init__(self, limit: int, seconds: float) -> None:
        self._times: deque[float] = deque(maxlen=limit)
        self._seconds = seconds

    def free_at(self, now: float) -> float:
        """When the next call may go; not later than `now` if at once."""
        full = len(self._times) == self._times.maxlen
        return self._times[0] + self._seconds if full else now

    def take(self, now: float) -> None:
        """Counts a call."""
        self._times.append(now)

    def idle(self, now: float) -> bool:
        """Whether all it remembers is past."""
        return not self._times or self._times[-1] + self._seconds <= now


class Windows:
    """All limits together."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._total = Window(limits.total, limits.window) if limits.total else None
        self._chats: dict[Chat, Window] = {}

    def free_at(self, chat: Chat | None, now: float) -> float:
        """When a call to that chat may go, as far as the chat goes."""
        window = self._chats.get(chat) if chat else None
        return window.free_at(now) if window else now

    def total_free_at(self, now: float) -> float:
        """When any call may go."""
        return self._total.free_at(now) if self._total else now

    def take(self, chat: Chat | None, now: float) -> None:
        """Counts a call."""
        if self._total:
            self._total.take(now)
        if chat and self._limits.per_chat:
            if chat not in self._chats:
                self._sweep(now)
                self._chats[chat] = Window(self._limits.per_chat, self._limits.window)
            self._chats[chat].take(now)

    def _sweep(self, now: float) -> None:
        if len(self._chats) % _SWEEP == _SWEEP - 1:
            self._chats = {chat: w for chat, w in self._chats.items() if not w.idle(now)}


@dataclass(eq=False, slots=True)
class _Waiter:
    chat: Chat | None
    go: asyncio.Future[None]


class Limiter:
    """Lets calls through at MAX's pace: `await limiter(chat)` before each."""

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self._windows = Windows(limits)
        self._off = not limits.total and not limits.per_chat
        self._clock = clock
        self._people: deque[_Waiter] = deque()
        self._notices: deque[_Waiter] = deque()
        self._row = 0
        self._pace = limits.pace
        self._notice_at = 0.0
        self._timer: asyncio.TimerHandle | None = None

    async def __call__(self, chat: Chat | None = None) -> None:
        """Returns when the call may be made; a cancelled wait takes nobody's place."""
        if self._off:
            return
        asked, is_notice = self._clock(), _background.get()
        queue = self._notices if is_notice else self._people
        waiter = _Waiter(chat, asyncio.get_running_loop().create_future())
        queue.append(waiter)
        self._let_through()
        try:
            await waiter.go
        finally:
            if not waiter.go.done() or waiter.go.cancelled():
                queue.remove(waiter)
        waited = self._clock() - asked
        metrics.limiter_wait.labels("notice" if is_notice else "person").observe(waited)

    def _let_through(self) -> None:
        """Releases all who may go now, and sets the alarm for the next."""
        now = self._clock()
        while (at := self._windows.total_free_at(now)) <= now:
            queue = self._next_queue(now)
            if queue is None:
                at = self._earliest(now)
                break
            self._release(queue, now)
        self._set_alarm(at - now)

    def _next_queue(self, now: float) -> deque[_Waiter] | None:
        order = (self._people, self._notices)
        if self._row >= _SHARE - 1:
            order = (self._notices, self._people)
        for queue in order:
            if self._ready(queue, now) and (queue is self._people or self._notice_at <= now):
                return queue
        return None

    def _ready(self, queue: deque[_Waiter], now: float) -> _Waiter | None:
        waiting = (w for w in queue if not w.go.done())
        return next((w for w in waiting if self._windows.free_at(w.chat, now) <= now), None)

    def _release(self, queue: deque[_Waiter], now: float) -> None:
        waiter = self._ready(queue, now)
        if waiter is None:
            return
        self._row = self._row + 1 if queue is self._people else 0
        if queue is self._notices:  # a little late is made up for, and no more than that
            self._notice_at = max(self._notice_at, now - self._pace) + self._pace
        queue.remove(waiter)
        self._windows.take(waiter.chat, now)
        waiter.go.set_result(None)

    def _earliest(self, now: float) -> float:
        people = self._free_at(self._people, now)
        return min(people, max(self._free_at(self._notices, now), self._notice_at))

    def _free_at(self, queue: deque[_Waiter], now: float) -> float:
        waiting = (w for w in queue if not w.go.done())
        return min((self._windows.free_at(w.chat, now) for w in waiting), default=float("inf"))

    def _set_alarm(self, delay: float) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer = None
        if self._people or self._notices:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(max(delay, 0.001), self._let_through)
