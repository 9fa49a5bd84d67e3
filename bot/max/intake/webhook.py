"""Webhooks: MAX posts one update at a time and wants 200 within 30 s, or delivers again.

200 is said when the update is committed, 503 when it could not be. Updates that arrive
together are stored together.
"""

import asyncio
import hmac
import json
from collections.abc import Callable
from datetime import UTC, datetime

import structlog
from aiohttp import web

from bot.max import metrics
from bot.max.intake.received import received
from models import inbox
from models.database import TROUBLE

log = structlog.get_logger(__name__)

SECRET_HEADER = "X-Max-Bot-Api-Secret"  # noqa: S105 - the header's name, no secret
COMMIT_WITHIN = 10.0
"""Seconds; far from MAX's 30, so that a stuck database is reported and not guessed."""


class Webhook:
    """An aiohttp handler: `app.router.add_post("/max/webhook", Webhook(secret))`."""

    def __init__(
        self,
        secret: str,
        *,
        commit_within: float = COMMIT_WITHIN,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._secret = secret.encode()
        self._commit_within = commit_within
        self._clock = clock
        self._waiting: list[tuple[inbox.Received, asyncio.Future[None]]] = []
        self._writer: asyncio.Task[None] | None = None

    async def __call__(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            return _refuse(403, "secret")
        try:
            raw = json.loads(await request.read())
        except (ValueError, RecursionError):
            return _refuse(400, "json")
        if not isinstance(raw, dict):
            return _refuse(400, "shape")
        try:
            async with asyncio.timeout(self._commit_within):
                await self._store(received(raw))
        except TROUBLE as error:
            log.warning("webhook_not_stored", error=type(error).__name__)
            return _refuse(503, "database")
        return web.Response()

    async def _store(self, update: inbox.Received) -> None:
        """Returns when the update is committed."""
        stored = asyncio.get_running_loop().create_future()
        self._waiting.append((update, stored))
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write(), name="webhook-writer")
        await stored

    async def _write(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            try:
                async with asyncio.timeout(self._commit_within):
                    fresh = await inbox.store([u for u, _ in batch], None, self._clock())
            except TROUBLE as error:
                _settle(batch, error)
                continue
            metrics.stored.labels("webhook").inc(fresh)
            metrics.duplicates.inc(len(batch) - fresh)
            _settle(batch, None)


def _settle(
    batch: list[tuple[inbox.Received, asyncio.Future[None]]], error: Exception | None
) -> None:
    for _, stored in batch:
        if stored.done():  # its request has been given up
            continue
        if error is None:
            stored.set_result(None)
        else:
            stored.set_exception(error)


def _refuse(status: int, reason: str) -> web.Response:
    metrics.refused.labels(reason).inc()
    return web.Response(status=status)
