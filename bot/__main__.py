"""`python -m bot`: works until SIGTERM or SIGINT, then finishes what it began.

Exit codes: 0 stopped on request, 1 something broke, 2 a setting is wrong.
"""

import asyncio
import signal
import sys

import structlog

from bot import app, config, logs
from bot.config import REAL_MAX, ConfigError, Settings
from bot.local import local_url

log = structlog.get_logger("bot.process")


def main() -> int:
    """Entry point; the exit code."""
    try:
        settings = config.load()
        logs.setup(settings.log_level, settings.log_format)
        asyncio.run(_serve(settings))
    except ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


async def _serve(settings: Settings) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with app.running(settings) as running:
        _greet(running.settings, running.max.username)
        running.broken.add_done_callback(lambda _: stop.set())
        await stop.wait()
        log.info("stopping")
        if running.broken.done():
            running.broken.result()  # raises what broke: the supervisor starts us again


def _greet(settings: Settings, username: str) -> None:
    log.info("started", bot=username, web=local_url(settings), updates=settings.max_updates.value)
    if settings.max_api_url != REAL_MAX:
        sys.stdout.write(
            f"\n  MAX Task Manager\n"
            f"  Talk to the bot:  {settings.max_api_url}/\n"
            f"  API and its page: {local_url(settings)}/docs\n"
            f"  Ctrl+C stops it; everything stays in {settings.local_dir}/\n\n"
        )
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
