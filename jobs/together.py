"""What many chats ask of PostgreSQL at the same moment goes there as one statement."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Together(Generic[Asked, Answer]):
    """`await together(question)`; `work` answers all that wait, in their order.

    An answer that is an exception is raised where it was asked for; what `work` raises, everywhere.
    """

    def __init__(
        self, work: Callable[[list[Asked]], Awaitable[Sequence[Answer | Exception]]]
    ) -> None:
        self._work = work
        self._waiting: list[tuple[Asked, asyncio.Future[Answer]]] = []
        self._task: asyncio.Task[None] | None = None

    async def __call__(self, asked: Asked) -> Answer:
        """Its own answer."""
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append((asked, answer))
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._run(), name="together")
        return await answer

    async def _run(self) -> None:
        while self._waiting:
            await asyncio.sleep(0)  # whoever is about to ask comes along
            batch, self._waiting = self._waiting, []
            try:
                answers = await self._work([asked for asked, _ in batch])
            except Exception as error:  # noqa: BLE001 - those who asked decide what it means
                answers = [error] * len(batch)
            for (_, waiting), found in zip(batch, answers, strict=True):
                _settle(waiting, found)


def _settle(waiting: "asyncio.Future[Answer]", found: Answer | Exception) -> None:
    if waiting.done():  # whoever asked has been cancelled
        return
    if isinstance(found, Exception):
        waiting.set_exception(found)
    else:
        waiting.set_result(found)
