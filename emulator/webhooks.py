"""Webhook delivery: one update per POST, in order per chat, repeated on failure.

Source: "Webhook" of dev.max.ru (September 2026): HTTP 200 within 30 seconds, else up to ten more
attempts, the first after 60 seconds and each pause 2.5 times longer; after eight hours without
success the bot is unsubscribed.
"""

import asyncio
import itertools
import time
from collections import deque
from collections.abc import Callable, Coroutine, Iterator

from aiohttp import ClientError, ClientSession, ClientTimeout

from emulator.json_types import Json
from emulator.subscriptions import Subscription

ANSWER_WITHIN = 30.0
FIRST_PAUSE = 60.0
PAUSE_FACTOR = 2.5
RETRIES = 10
GIVE_UP_AFTER = 8 * 60 * 60.0

Lane = tuple[str, int]


class Webhooks:
    """The subscriptions and what is on its way to them; `scale` multiplies all pauses."""

    def __init__(self, scale: float, acknowledged: Callable[[], None]) -> None:
        self.scale = scale
        self.subscriptions: dict[str, Subscription] = {}
        self.attempts: deque[Json] = deque(maxlen=1000)
        self._acknowledged = acknowledged
        self._pending: dict[int, Json] = {}
        self._numbers = itertools.count()
        self._lanes: dict[Lane, deque[tuple[int, Json]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._client: ClientSession | None = None

    @property
    def pending(self) -> list[Json]:
        return list(self._pending.values())

    def in_use(self) -> bool:
        return bool(self.subscriptions)

    def add(self, subscription: Subscription) -> None:
        self.subscriptions[subscription.url] = subscription

    def remove(self, url: str) -> bool:
        return self.subscriptions.pop(url, None) is not None

    def send(self, update: Json, chat_id: int) -> None:
        """Queue the update for every subscription that wants it."""
        for subscription in self.subscriptions.values():
            if subscription.wants(update):
                self._enqueue(subscription, chat_id, update)

    async def close(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._client:
            await self._client.close()

    def clear(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        self.subscriptions.clear()
        self._pending.clear()
        self._lanes.clear()
        self.attempts.clear()

    def _enqueue(self, subscription: Subscription, chat_id: int, update: Json) -> None:
        number = next(self._numbers)
        self._pending[number] = update
        lane = (subscription.url, chat_id)
        waiting = self._lanes.get(lane)
        if waiting is not None:
            waiting.append((number, update))
            return
        self._lanes[lane] = deque([(number, update)])
        self._spawn(self._run_lane(subscription, lane))

    async def _run_lane(self, subscription: Subscription, lane: Lane) -> None:
        waiting = self._lanes[lane]
        while waiting:
            number, update = waiting[0]
            if await self._attempt(subscription, update):
                self._done(number)
            else:
                self._spawn(self._repeat(subscription, number, update))
            waiting.popleft()
        self._lanes.pop(lane, None)

    async def _repeat(self, subscription: Subscription, number: int, update: Json) -> None:
        for pause in self._pauses():
            await asyncio.sleep(pause)
            gone = self.subscriptions.get(subscription.url) is not subscription
            if gone or await self._attempt(subscription, update):
                break
        self._done(number)

    def _pauses(self) -> Iterator[float]:
        return (FIRST_PAUSE * PAUSE_FACTOR**step * self.scale for step in range(RETRIES))

    async def _attempt(self, subscription: Subscription, update: Json) -> bool:
        status = await self._post(subscription, update)
        self.attempts.append(
            {
                "url": subscription.url,
                "update_type": update.get("update_type"),
                "status": status,
                "time": time.time_ns() // 1_000_000,
            }
        )
        if status == 200:
            subscription.failing_since = None
            return True
        self._note_failure(subscription)
        return False

    async def _post(self, subscription: Subscription, update: Json) -> int | None:
        """The status of the answer, None if there was none in time."""
        headers = {"X-Max-Bot-Api-Secret": subscription.secret} if subscription.secret else {}
        self._client = self._client or ClientSession(timeout=ClientTimeout(total=ANSWER_WITHIN))
        try:
            async with self._client.post(
                subscription.url, json=update, headers=headers, ssl=False, allow_redirects=False
            ) as answer:
                return answer.status
        except (ClientError, TimeoutError, OSError):
            return None

    def _note_failure(self, subscription: Subscription) -> None:
        if subscription.failing_since is None:
            subscription.failing_since = time.monotonic()
            self._spawn(self._give_up(subscription, subscription.failing_since))

    async def _give_up(self, subscription: Subscription, since: float) -> None:
        await asyncio.sleep(GIVE_UP_AFTER * self.scale)
        if subscription.failing_since == since:
            self.remove(subscription.url)

    def _done(self, number: int) -> None:
        self._pending.pop(number, None)
        self._acknowledged()

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
