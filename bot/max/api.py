"""maxapi's client, kept within MAX's limits and without retries of its own."""

from contextvars import ContextVar

import maxapi
from aiohttp import ClientSession
from maxapi.client.default import DefaultConnectionProperties

from bot.max.limits import Chat, Limiter

target: ContextVar[Chat | None] = ContextVar("max_target", default=None)
"""The chat that the call being made is counted for."""


class LimitedApi(maxapi.Bot):
    """`maxapi.Bot` whose every request waits for the limiter first.

    maxapi asks for the session once per attempt and before its clock starts, so waiting here
    takes no time from the call and holds for maxapi's own methods too. maxapi would send a
    POST again after a lost connection, which doubles messages: its retries are off.
    """

    def __init__(
        self, token: str, limiter: Limiter, *, url: str | None = None, timeout: float = 30
    ) -> None:
        connection = DefaultConnectionProperties(
            timeout=timeout, sock_connect=10, max_retries=0, retry_on_statuses=()
        )
        super().__init__(token, auto_requests=False, default_connection=connection)
        self._limiter = limiter
        if url:
            self.set_api_url(url)

    async def ensure_session(self) -> ClientSession:
        """maxapi's session, when a call may be made."""
        await self._limiter(target.get())
        return await super().ensure_session()
