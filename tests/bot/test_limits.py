"""The pace of calls; time is a number here, no test waits for it."""

import asyncio

from bot.max.limits import Chat, Limiter, Limits, Window, Windows, background

SEND: Chat = (1, "send")
EDIT: Chat = (1, "edit")
OTHER: Chat = (2, "send")


class Clock:
    """A clock that the test sets, also for the loop's alarms."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


async def settle() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


class Callers:
    """Calls that wait at a limiter, and the order in which they were let through."""

    def __init__(self, limits: Limits, clock: Clock) -> None:
        self.limiter = Limiter(limits, clock)
        self.clock = clock
        self.let: list[str] = []
        self.tasks: dict[str, asyncio.Task[None]] = {}

    async def call(self, name: str, chat: Chat | None = None, *, notice: bool = False) -> None:
        async def wait() -> None:
            if notice:
                with background():
                    await self.limiter(chat)
            else:
                await self.limiter(chat)
            self.let.append(name)

        self.tasks[name] = asyncio.create_task(wait())
        await settle()

    async def later(self, seconds: float) -> None:
        self.clock.now += seconds
        self.limiter._let_through()
        await settle()

    async def close(self) -> None:
        for task in self.tasks.values():
            task.cancel()
        await asyncio.gather(*self.tasks.values(), return_exceptions=True)
        if self.limiter._timer:
            self.limiter._timer.cancel()


def test_a_window_lets_so_many_through_in_any_second() -> None:
    window = Window(2, 1.0)
    for at in (0.0, 0.9):
        assert window.free_at(at) <= at
        window.take(at)
    assert window.free_at(0.95) == 1.0
    window.take(1.0)
    assert window.free_at(1.1) == 1.9


def test_kinds_of_calls_and_chats_are_counted_apart() -> None:
    windows = Windows(Limits(total=30, per_chat=2, window=1))
    for _ in range(2):
        windows.take(SEND, 0)
    assert windows.free_at(SEND, 0) == 1
    assert windows.free_at(EDIT, 0) == 0
    assert windows.free_at(OTHER, 0) == 0
    assert windows.free_at(None, 0) == 0


def test_chats_that_fell_silent_are_forgotten() -> None:
    windows = Windows(Limits(total=None, per_chat=2, window=1))
    for chat in range(5000):
        windows.take((chat, "send"), float(chat))
    assert len(windows._chats) < 1500


async def test_a_chat_that_must_wait_holds_up_nobody_else() -> None:
    callers = Callers(Limits(total=30, per_chat=1, window=1), Clock())
    await callers.call("first", SEND)
    await callers.call("second", SEND)
    await callers.call("other", OTHER)
    assert callers.let == ["first", "other"]
    await callers.later(1)
    assert callers.let == ["first", "other", "second"]
    await callers.close()


async def test_people_come_before_notices() -> None:
    callers = Callers(Limits(total=1, per_chat=None, window=1), Clock())
    await callers.call("first")
    await callers.call("notice", notice=True)
    await callers.call("press")
    await callers.later(1)
    assert callers.let == ["first", "press"]
    await callers.later(1)
    assert callers.let == ["first", "press", "notice"]
    await callers.close()


async def test_notices_do_not_starve() -> None:
    callers = Callers(Limits(total=1, per_chat=None, window=1), Clock())
    await callers.call("first")
    await callers.call("notice", notice=True)
    for n in range(30):
        await callers.call(f"press {n}")
    for _ in range(10):
        await callers.later(1)
    assert "notice" in callers.let
    await callers.close()


async def test_each_queue_keeps_its_order() -> None:
    callers = Callers(Limits(total=1, per_chat=None, window=1), Clock())
    for n in range(5):
        await callers.call(str(n))
        await callers.later(0.1)
    for _ in range(5):
        await callers.later(1)
    assert callers.let == ["0", "1", "2", "3", "4"]
    await callers.close()


async def test_a_cancelled_call_takes_nobody_s_place() -> None:
    callers = Callers(Limits(total=1, per_chat=None, window=1), Clock())
    for name in ("first", "gone", "last"):
        await callers.call(name)
    callers.tasks["gone"].cancel()
    await settle()
    await callers.later(1)
    assert callers.let == ["first", "last"]
    await callers.close()


async def test_without_limits_nobody_waits() -> None:
    callers = Callers(Limits(total=None, per_chat=None), Clock())
    for n in range(100):
        await callers.call(str(n), SEND)
    assert len(callers.let) == 100


async def test_waiting_calls_are_woken_by_themselves() -> None:
    limiter = Limiter(Limits(total=2, per_chat=None, window=0.02))
    async with asyncio.timeout(10):
        await asyncio.gather(*(limiter() for _ in range(10)))
