"""Answers in a chat: a burst of commands is answered by one message, not by one each."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

PAUSE = 1.0
"""Seconds between two messages of plain text in one chat; MAX takes two a second."""


@dataclass(slots=True)
class _Batch:
    texts: list[str] = field(default_factory=list)
    sent: "asyncio.Future[None]" = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


class Voice:
    """Gathers what is to be said; whoever says something waits until it has gone out."""

    def __init__(self, pause: float = PAUSE) -> None:
        self._pause = pause
        self._latest: dict[int, float] = {}
        self._waiting: dict[int, _Batch] = {}

    async def say(self, chat_id: int, text: str, send: Callable[[str], Awaitable[object]]) -> None:
        """At once where nothing was said lately; else together with what comes meanwhile.

        Raises what sending raised, to everybody whose words were in it: their commands are
        handled again.
        """
        if batch := self._waiting.get(chat_id):
            batch.texts.append(text)
            await asyncio.shield(batch.sent)
            return
        batch = self._waiting[chat_id] = _Batch([text])
        try:
            try:
                await self._turn(chat_id)
            finally:
                self._waiting.pop(chat_id)
            await send("\n".join(batch.texts))
        except BaseException as error:
            batch.sent.set_exception(error)
            batch.sent.exception()  # nobody else may have waited for it
            raise
        batch.sent.set_result(None)

    async def _turn(self, chat_id: int) -> None:
        now = asyncio.get_running_loop().time()
        free = self._latest.get(chat_id, now - self._pause) + self._pause
        self._latest = {chat: at for chat, at in self._latest.items() if at > now - self._pause} | {
            chat_id: max(now, free)
        }
        await asyncio.sleep(max(free - now, 0))
