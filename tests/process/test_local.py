"""Servers that start themselves where none is named."""

import asyncio
import contextlib
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import asyncpg
import pytest
from redis.asyncio import Redis

from bot import local
from bot.config import ConfigError, Settings


@pytest.fixture
def folder() -> Iterator[Path]:
    path = Path(tempfile.mkdtemp(prefix="mtm-local-"))
    path.chmod(0o755)
    yield path
    shutil.rmtree(path, ignore_errors=True)


def _settings(folder: Path, **more: object) -> Settings:
    return Settings(
        _env_file=None,
        local_dir=folder,
        emulator_port=0,
        **more,  # type: ignore[arg-type]  # values of whatever field is named
    )


async def _write_down(settings: Settings) -> None:
    connection = await asyncpg.connect(settings.database_url.get_secret_value())
    await connection.execute("CREATE TABLE IF NOT EXISTS kept (what text)")
    await connection.execute("INSERT INTO kept VALUES ('a row')")
    await connection.close()
    redis = Redis.from_url(settings.redis_url.get_secret_value())
    await redis.set("kept", "a key")
    await redis.aclose()


async def _read_back(settings: Settings) -> tuple[object, object]:
    connection = await asyncpg.connect(settings.database_url.get_secret_value())
    row = await connection.fetchval("SELECT what FROM kept")
    await connection.close()
    redis = Redis.from_url(settings.redis_url.get_secret_value())
    key = await redis.get("kept")
    await redis.aclose()
    return row, key


async def test_everything_starts_keeps_its_data_and_stops(folder: Path) -> None:
    settings = _settings(folder)
    async with local.servers(settings) as complete:
        await _write_down(complete)
        async with aiohttp.ClientSession(
            headers={"Authorization": complete.max_bot_token.get_secret_value()}
        ) as client:
            me = await (await client.get(f"{complete.max_api_url}/me")).json()
        assert me["is_bot"]
    async with local.servers(settings) as again:
        assert await _read_back(again) == ("a row", b"a key")
    with pytest.raises((OSError, asyncpg.PostgresError)):
        await asyncpg.connect(complete.database_url.get_secret_value())
    async with aiohttp.ClientSession() as client:
        with pytest.raises(aiohttp.ClientError):
            await client.get(complete.max_api_url)


async def test_named_servers_are_left_alone(folder: Path) -> None:
    settings = _settings(
        folder,
        database_url="postgresql://there/tasks",
        redis_url="redis://there",
        max_bot_token="token",
    )
    async with local.servers(settings) as complete:
        assert complete == settings
    assert not list(folder.iterdir())


async def test_a_redis_that_a_killed_process_left_is_taken_over(folder: Path) -> None:
    url = await local.start_redis(folder)
    try:
        assert await local.start_redis(folder) == url
    finally:
        await local.stop_redis(url)
    await local.stop_redis(url)  # once more is no error


async def test_a_taken_port_of_the_emulator_is_told_by_its_variable(folder: Path) -> None:
    async with asyncio.timeout(30):
        server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        settings = _settings(folder, database_url="postgresql://x/y", redis_url="redis://x")
        with pytest.raises(ConfigError, match=r"^EMULATOR_PORT: "):
            async with local.servers(settings.model_copy(update={"emulator_port": port})):
                pass
        server.close()


async def test_the_emulator_ends_when_its_parent_is_killed(folder: Path) -> None:
    code = (
        "import asyncio, sys\n"
        "from pathlib import Path\n"
        "from bot import local\n"
        "from bot.config import Settings\n"
        "async def main():\n"
        "    settings = Settings(_env_file=None, emulator_port=0,\n"
        "        database_url='postgresql://x/y', redis_url='redis://x')\n"
        "    async with local.servers(settings) as complete:\n"
        "        print(complete.max_api_url, flush=True)\n"
        "        await asyncio.sleep(60)\n"
        "asyncio.run(main())\n"
    )
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE
    )
    assert child.stdout
    url = (await child.stdout.readline()).decode().strip()
    os.kill(child.pid, signal.SIGKILL)
    await child.wait()
    async with asyncio.timeout(10), aiohttp.ClientSession() as client:
        with contextlib.suppress(aiohttp.ClientError):
            while True:
                await client.get(url)
                await asyncio.sleep(0.05)
