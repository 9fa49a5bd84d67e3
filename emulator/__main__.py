"""`python -m emulator`: serves until SIGTERM or SIGINT, then exits with 0."""

import asyncio
import signal
import sys

from aiohttp import web

from emulator.app import create_app
from emulator.settings import Settings, read_settings


async def serve(settings: Settings) -> None:
    """Listen, tell the address in one line, and wait for a signal."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    watching = asyncio.create_task(_watch_parent(stop)) if settings.with_parent else None
    runner = web.AppRunner(create_app(settings), access_log=None, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, settings.host, settings.port)
    try:
        await site.start()
    except OSError as error:
        await runner.cleanup()
        sys.exit(f"emulator: {settings.host}:{settings.port}: {error.strerror}")
    port = runner.addresses[0][1]
    sys.stdout.write(f"MAX emulator on http://{settings.host}:{port}\n")
    sys.stdout.flush()
    await stop.wait()
    if watching:
        watching.cancel()
    await runner.cleanup()


async def _watch_parent(stop: asyncio.Event) -> None:
    """Stops when standard input ends, which it does however the parent dies."""
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    await reader.read()
    stop.set()


def main() -> None:
    """Entry point."""
    asyncio.run(serve(read_settings(sys.argv[1:])))


if __name__ == "__main__":
    main()
