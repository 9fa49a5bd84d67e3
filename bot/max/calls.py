"""Calls to MAX: limits, timeouts, retries that cannot double a message, errors sorted out."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from maxapi.enums.http_method import HTTPMethod
from maxapi.exceptions.max import InvalidToken, MaxApiError, MaxConnection

from bot.max import metrics
from bot.max.api import LimitedApi, target
from bot.max.errors import CallError, LostAnswerError, RefusedError, UnreachableError
from bot.max.limits import Chat

_NEVER_CONNECTED = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
RETRY_PAUSES = (0.5, 1.0, 2.0)
_GATEWAY = frozenset({502, 504})
"""A gateway's answers: what stands behind it may have carried the call out."""
_NOT_READY = "attachment.not.ready"


@dataclass(frozen=True, slots=True)
class Call:
    """One request to MAX."""

    http: HTTPMethod
    path: str
    params: dict[str, Any] = field(default_factory=dict)
    body: dict[str, Any] | None = None
    chat: Chat | None = None
    """What the limits of a chat are counted by."""
    repeatable: bool = True
    """Doing it twice does no more than doing it once; false of sending only."""
    timeout: float | None = None
    """Seconds; None means the client's own."""

    @property
    def name(self) -> str:
        """`POST /messages`, without ids."""
        return f"{self.http} /{self.path.split('/')[1]}"


class Calls:
    """`await calls(Call(…))` gives MAX's answer as a dict.

    Connections that were never made, 429 and 5xx are tried again with growing, jittered pauses.
    A call that may have been carried out is tried again only where that is harmless.

    Raises (all are `CallError`):
        RefusedError: MAX said no, or kept failing.
        UnreachableError: there was no connection.
        LostAnswerError: it cannot be known whether the call was carried out.
    """

    def __init__(
        self,
        api: LimitedApi,
        *,
        pauses: tuple[float, ...] = RETRY_PAUSES,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.api = api
        self._pauses = pauses
        self._sleep = sleep

    async def __call__(self, call: Call) -> dict[str, Any]:
        for pause in self._pauses:
            try:
                return await self._attempt(call)
            except CallError as error:
                if not _worth_repeating(call, error):
                    raise
            await self._sleep(pause * random.uniform(0.5, 1.5))  # noqa: S311 - jitter, no secret
        return await self._attempt(call)

    async def _attempt(self, call: Call) -> dict[str, Any]:
        token = target.set(call.chat)
        try:
            answer = await self._request(call)
        except CallError as error:
            metrics.calls.labels(call.name, _outcome(error)).inc()
            raise
        finally:
            target.reset(token)
        metrics.calls.labels(call.name, "ok").inc()
        return answer

    async def _request(self, call: Call) -> dict[str, Any]:
        extra: dict[str, Any] = {} if call.body is None else {"json": call.body}
        if call.timeout is not None:
            extra["timeout"] = aiohttp.ClientTimeout(total=call.timeout, sock_connect=10)
        try:
            answer: Any = await self.api.request(
                call.http, call.path, is_return_raw=True, params=call.params, **extra
            )
        except (MaxApiError, MaxConnection, InvalidToken, TimeoutError, aiohttp.ClientError) as e:
            raise _sorted_out(call, e) from e
        if answer.get("success") is False:
            raise RefusedError(200, "success.false", str(answer.get("message", "")))
        return dict(answer)


def _worth_repeating(call: Call, error: CallError) -> bool:
    if isinstance(error, RefusedError):
        transient = error.status == 429 or error.status >= 500
        return transient or error.code == _NOT_READY
    return call.repeatable or isinstance(error, UnreachableError)


def _sorted_out(call: Call, error: Exception) -> CallError:
    if isinstance(error, InvalidToken):
        return RefusedError(401, "verify.token", "the token is not accepted")
    if isinstance(error, MaxApiError) and error.code != 200:
        return _answered(call, error)
    cause = error.__cause__ if isinstance(error, MaxConnection) else error
    if isinstance(cause, _NEVER_CONNECTED):
        return UnreachableError(f"no connection: {type(cause).__name__}")
    # what is left was sent and not answered to the end
    lost = f"no answer: {type(cause).__name__}"
    return UnreachableError(lost) if call.repeatable else LostAnswerError(lost)


def _answered(call: Call, error: MaxApiError) -> CallError:
    if error.code in _GATEWAY and not call.repeatable:
        return LostAnswerError(f"a gateway answered {error.code}")
    raw = error.raw if isinstance(error.raw, dict) else {}
    code, message = str(raw.get("code", "")), str(raw.get("message", ""))
    return RefusedError(error.code, code, message[:300])


def _outcome(error: CallError) -> str:
    if isinstance(error, RefusedError):
        return str(error.status)
    return "unknown" if isinstance(error, LostAnswerError) else "unreachable"
