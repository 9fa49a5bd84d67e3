"""The emulator as a process of its own."""

import asyncio
import signal
import sys

import pytest

from emulator.settings import read_settings
from tests.emulator_client import READY, ROOT, running_emulator


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_it_tells_its_address_and_stops_cleanly(number: signal.Signals) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "emulator",
        "--port",
        "0",
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdout is not None
    line = (await process.stdout.readline()).decode()
    assert READY.fullmatch(line.strip())
    process.send_signal(number)
    assert await asyncio.wait_for(process.wait(), 10) == 0


async def test_it_stops_while_pages_and_polls_wait() -> None:
    async with running_emulator("--token", "t") as emulator:
        host, port = emulator.base_url.removeprefix("http://").split(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(b"GET /_emulator/events HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b"200 OK" in await asyncio.wait_for(reader.readline(), 10)
    await asyncio.wait_for(reader.read(), 10)
    writer.close()


def test_arguments_win_over_the_environment() -> None:
    environ = {"MAX_EMULATOR_PORT": "9", "MAX_EMULATOR_LIMITS": "yes", "MAX_EMULATOR_TOKEN": "e"}
    settings = read_settings(["--token", "a", "--no-allow-http"], environ)
    assert (settings.port, settings.limits, settings.token) == (9, True, "a")
    assert settings.allow_http is False
    assert settings.username == "task_bot"
