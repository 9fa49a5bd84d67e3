"""The composition root: builds everything, starts it in order, stops it in reverse.

The only place that knows all packages.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import structlog
from aiogram.exceptions import TelegramAPIError, TelegramUnauthorizedError
from aiohttp import web
from redis.asyncio import Redis

import api
from bot import local, undelivered
from bot.config import ConfigError, Intake, Settings
from bot.conversation import conversation
from bot.duty import WEBHOOK_PATH, Duty
from bot.handlers import Operators
from bot.health import Remembered
from bot.leader import Leader
from bot.max import Limits, Max, Webhook, connect, settle_down
from bot.undelivered import UndeliveredPage
from bot.uploads import Uploads
from bot.version import VERSION
from models import database

log = structlog.get_logger(__name__)

MINIAPP = Path(__file__).parent.parent / "api" / "miniapp" / "dist"
_CONNECT_AGAIN = 5.0
_REDIS_TIMEOUT = 5.0
_MAX_ASKED_EVERY = 5.0
"""Seconds: whoever asks for /ready must not use up MAX's calls."""


def utc_now() -> datetime:
    """The clock of the process."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class App:
    """A process at work."""

    settings: Settings
    max: Max
    leader: Leader
    broken: "asyncio.Future[None]"
    """Ends with the error of a part that must not end."""


@asynccontextmanager
async def running(
    settings: Settings, clock: Callable[[], datetime] = utc_now
) -> AsyncIterator[App]:
    """Everything started; afterwards stopped in order, and what was begun is finished.

    Raises:
        ConfigError: a setting turns out to be unusable.
    """
    async with AsyncExitStack() as stack:
        settings = await stack.enter_async_context(local.servers(settings))
        dsn = settings.database_url.get_secret_value()
        await database.migrate(dsn)
        await database.connect(dsn)
        stack.push_async_callback(database.close)
        redis = _redis(settings)
        stack.push_async_callback(redis.aclose)
        max_ = await _connect(settings)
        stack.push_async_callback(max_.close)
        web_app = _web(settings, max_, redis, clock)
        await stack.enter_async_context(_serving(web_app, settings))
        talk = conversation(max_, redis, clock, _operators(settings))
        leader = Leader(dsn, Duty(settings, dsn, max_, talk, clock).perform)
        broken = await stack.enter_async_context(_kept_running(leader.run()))
        settle_down()
        yield App(settings, max_, leader, broken)


def _redis(settings: Settings) -> Redis:
    return Redis.from_url(
        settings.redis_url.get_secret_value(),
        socket_timeout=_REDIS_TIMEOUT,
        socket_connect_timeout=_REDIS_TIMEOUT,
        health_check_interval=30,
    )


async def _connect(settings: Settings) -> Max:
    limits = Limits(total=settings.max_calls_per_second)
    token = settings.max_bot_token.get_secret_value()
    while True:
        try:
            return await connect(token, settings.max_api_url, limits)
        except TelegramUnauthorizedError:
            raise ConfigError("MAX_BOT_TOKEN: expected the bot's token; MAX refuses it") from None
        except TelegramAPIError as error:
            log.warning("max_unreachable", error=type(error).__name__, again_in=_CONNECT_AGAIN)
            await asyncio.sleep(_CONNECT_AGAIN)


def _web(
    settings: Settings, max_: Max, redis: Redis, clock: Callable[[], datetime]
) -> web.Application:
    app = api.create_app(
        api.Dependencies(
            bot_token=max_.token,
            bot_username=max_.username,
            session_secret=settings.secret("session"),
            clock=clock,
            redis=redis,
            checks={
                "postgresql": database.ping,
                "redis": redis.ping,
                "max": Remembered(max_.bot.get_me, _MAX_ASKED_EVERY),
            },
            miniapp_dir=MINIAPP,
            web_app_script=settings.web_app_script,
            frame_ancestors=settings.frame_ancestors,
            version=VERSION,
            upload=Uploads(max_),
            database_url=settings.database_url.get_secret_value(),
        )
    )
    page = UndeliveredPage(settings.secret("operator"), clock)
    app.router.add_get(undelivered.PATH, page.show)
    app.router.add_post(undelivered.PATH, page.again)
    if settings.max_updates is Intake.WEBHOOK:
        app.router.add_post(WEBHOOK_PATH, Webhook(settings.secret("webhook"), clock=clock))
    return app


def _operators(settings: Settings) -> Operators:
    base, key = settings.public_url, settings.secret("operator")
    page = f"{base}{undelivered.PATH}?key={key}" if base else ""
    return Operators(settings.admin_ids, page)


@asynccontextmanager
async def _serving(app: web.Application, settings: Settings) -> AsyncIterator[None]:
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=5)
    await runner.setup()
    try:
        await _listen(runner, settings)
        yield
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, settings: Settings) -> None:
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
    except OSError as error:
        port = f"PORT: expected a free port; {settings.port}: {error.strerror}"
        raise ConfigError(port) from None


@asynccontextmanager
async def _kept_running(work: Coroutine[Any, Any, None]) -> AsyncIterator["asyncio.Future[None]"]:
    """Runs something for the length of the context; the future ends if it fails before."""
    broken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(work, name="leader")
    task.add_done_callback(lambda done: _tell(done, broken))
    try:
        yield broken
    finally:
        task.cancel()
        await asyncio.wait([task])
        broken.cancel()


def _tell(task: "asyncio.Task[None]", broken: "asyncio.Future[None]") -> None:
    if not task.cancelled() and (error := task.exception()) and not broken.done():
        broken.set_exception(error)
