"""The process's one ear for changes, and the streams of those who listen."""

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import AsyncIterator, Coroutine
from dataclasses import dataclass
from typing import Any

import structlog
from aiohttp import web

from models import changes, database
from models.changes import Change, Place
from models.listener import Listener

log = structlog.get_logger(__name__)

WAITING = 256
"""Changes that may wait for one reader; whoever is slower is cut off, and asks again later."""
STREAMS = 10
"""Of one person at most, to one process."""
_SETTLED = 10.0
"""Seconds within which whatever has been committed is heard of for sure."""
_PATIENCE = 10.0
"""Seconds that a stream waits for its beginning."""
_AT_ONCE = 1000
"""Lines of the history that one statement looks at."""


@dataclass(frozen=True, slots=True)
class Event:
    """One change. No task: of the team; no team either: of the reader's own things."""

    place: Place | None = None
    team_id: int | None = None
    task_id: int | None = None
    version: int | None = None


OWN = Event()
"""The reader's places, settings or ways in."""


class Stream:
    """What waits for one reader; of one task the last change."""

    def __init__(self, person_id: int) -> None:
        self.person_id = person_id
        self.over = False
        self._waiting: dict[tuple[int | None, int | None], Event] = {}
        self._woken = asyncio.Event()

    def put(self, event: Event) -> None:
        """Never waits: a reader who is too slow is cut off."""
        if self.over:
            return
        self._waiting.pop((event.team_id, event.task_id), None)
        self._waiting[event.team_id, event.task_id] = event
        self._woken.set()
        if len(self._waiting) > WAITING:
            self.end()

    def end(self) -> None:
        """Nothing comes any more; the reader asks again, from where they were."""
        self.over = True
        self._waiting.clear()
        self._woken.set()

    async def take(self, seconds: float) -> list[Event]:
        """Everything that waits, as soon as there is anything; nothing at the end of that time."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        self._woken.clear()
        found, self._waiting = list(self._waiting.values()), {}
        return found


class TooManyStreamsError(Exception):
    """The person listens by `STREAMS` already."""


class Hub:
    """Listens from the first stream on, by one connection, and asks once for all who listen."""

    def __init__(self, database_url: str) -> None:
        self._listener = Listener(database_url)
        self._listener.hear(changes.LINES, self._line)
        self._listener.hear(changes.PEOPLE, self._person)
        self._streams: defaultdict[int, set[Stream]] = defaultdict(set)
        self._lines: set[int] = set()
        self._woken = asyncio.Event()
        self._starting = asyncio.Lock()
        self._started = False
        self._hears = asyncio.Event()
        self._stack = contextlib.AsyncExitStack()
        self._settled = self._newest = 0

    @contextlib.asynccontextmanager
    async def listening(self, person_id: int) -> AsyncIterator[Stream]:
        """A stream that hears everything from now on. TooManyStreamsError."""
        streams = self._streams[person_id]
        if len(streams) >= STREAMS:
            raise TooManyStreamsError
        stream = Stream(person_id)
        streams.add(stream)
        try:
            await self._listen()
            yield stream
        finally:
            streams.discard(stream)
            if not streams:
                self._streams.pop(person_id, None)

    def event(self, change: Change) -> Event:
        """The change as it is told, with where its reader is then."""
        place = Place(change.id, self._settled)
        return Event(place, change.team_id, change.task_id, change.version)

    def end_all(self) -> None:
        """Every stream ends."""
        for stream in self._all():
            stream.end()

    async def close(self) -> None:
        """Nothing is heard any more."""
        await self._stack.aclose()

    def _all(self) -> list[Stream]:
        return [stream for streams in self._streams.values() for stream in streams]

    async def _listen(self) -> None:
        async with self._starting:
            if not self._started:
                # Before anything is heard: what ends after it is heard of.
                self._settled = self._newest = (await changes.place()).horizon
                await self._stack.enter_async_context(self._listener)
                for work in (self._tell(), self._settle()):
                    await self._stack.enter_async_context(_running(work))
                self._started = True
        async with asyncio.timeout(_PATIENCE):
            await self._hears.wait()

    def _line(self, said: str) -> None:
        if said:
            self._lines.add(int(said))
            self._woken.set()
        elif not self._hears.is_set():
            self._hears.set()
        else:
            self.end_all()  # the connection was broken: what was said meanwhile is in the history

    def _person(self, said: str) -> None:
        for stream in self._streams.get(int(said), ()) if said else ():
            stream.put(OWN)

    async def _tell(self) -> None:
        while True:
            await self._woken.wait()
            self._woken.clear()
            lines, self._lines = sorted(self._lines), set()
            try:
                for start in range(0, len(lines), _AT_ONCE):
                    await self._pass_on(lines[start : start + _AT_ONCE])
            except database.TROUBLE as error:
                log.warning("changes_untold", error=type(error).__name__)
                self.end_all()

    async def _pass_on(self, lines: list[int]) -> None:
        readers = list(self._streams)
        for change in await changes.seen(readers, lines) if readers else ():
            for stream in self._streams.get(change.reader_id, ()):
                stream.put(self.event(change))

    async def _settle(self) -> None:
        """The horizon of places is an older one: what ended before it has been heard of."""
        while True:
            await asyncio.sleep(_SETTLED)
            with contextlib.suppress(*database.TROUBLE):
                self._settled, self._newest = self._newest, (await changes.place()).horizon


@contextlib.asynccontextmanager
async def _running(work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


HUB = web.AppKey("hub", Hub)


def add(app: web.Application, database_url: str) -> None:
    """The application's hub; its streams end before the application waits for what is open."""
    hub = Hub(database_url)
    app[HUB] = hub
    app.on_shutdown.append(_end)
    app.on_cleanup.append(_close)


async def _end(app: web.Application) -> None:
    app[HUB].end_all()


async def _close(app: web.Application) -> None:
    await app[HUB].close()
