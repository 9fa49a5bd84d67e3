"""Start and stop of the whole process."""

import asyncio
import json
import signal
import tempfile
from pathlib import Path

import aiohttp
import asyncpg
import pytest

from tests.emulator_client import Emulator
from tests.process.product import Product, free_port, product


@pytest.mark.parametrize(
    ("variable", "value", "expected"),
    [
        ("PORT", "many", "valid integer"),
        ("DATABASE_URL", "mysql://localhost", "postgresql://"),
        ("MAX_UPDATES", "webhook", "PUBLIC_URL"),
    ],
)
async def test_a_wrong_setting_refuses_the_start_with_its_name(
    variable: str, value: str, expected: str
) -> None:
    process = await Product({variable: value}).spawn()
    _, log = await process.communicate()
    assert process.returncode == 2
    assert expected in log.decode()
    assert "Traceback" not in log.decode()


async def test_a_token_that_max_refuses_is_a_wrong_setting(
    database: str, redis_url: str, emulator: Emulator
) -> None:
    process = await Product(
        {
            "DATABASE_URL": database,
            "REDIS_URL": redis_url,
            "MAX_API_URL": emulator.base_url,
            "MAX_BOT_TOKEN": "somebody-elses",
            "PORT": str(free_port()),
        }
    ).spawn()
    _, log = await process.communicate()
    assert process.returncode == 2
    assert "MAX_BOT_TOKEN: " in log.decode()
    assert "somebody-elses" not in log.decode()


async def test_everything_local_starts_answers_and_stops_without_a_trace(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    with tempfile.TemporaryDirectory(prefix="mtm-") as folder:
        Path(folder).chmod(0o755)
        port = free_port()
        async with product(LOCAL_DIR=folder, EMULATOR_PORT=str(port)) as it:
            async with Emulator(f"http://127.0.0.1:{port}") as people:
                anna = (await people.users())[0]["user_id"]
                await people.start(anna)
                await people.idle(30)
                assert "Анна" in (await people.last(anna))["body"]["text"]
            code, output, log = await it.end()
        assert code == 0, log
        assert f"http://127.0.0.1:{port}/" in output
        assert not (Path(folder) / "postgres" / "postmaster.pid").exists()
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", port)


async def test_a_stop_finishes_what_was_begun(
    database: str, redis_url: str, emulator: Emulator
) -> None:
    people = [(await emulator.add_user(f"Сотрудник {n}"))["user_id"] for n in range(5)]
    async with product(
        DATABASE_URL=database,
        REDIS_URL=redis_url,
        MAX_API_URL=emulator.base_url,
        MAX_BOT_TOKEN="local-token",
    ) as it:
        for person in people:
            await emulator.start(person)
        await emulator.idle(30)
        await emulator.fault("delay", path="/messages", method="POST", delay=0.3)
        for person in people:
            await emulator.say(person, "/help")
        await asyncio.sleep(0.6)  # the poll has brought them, the answers are under way
        code, _, log = await it.end()
    assert code == 0, log
    lines = [json.loads(line) for line in log.splitlines()]
    assert [line for line in lines if line["level"] != "info"] == []
    connection = await asyncpg.connect(database)
    rows = await connection.fetch(
        "SELECT handled_at FROM inbox WHERE raw->>'update_type' = $1", "message_created"
    )
    await connection.close()
    answered = [len(await emulator.messages(person)) for person in people]
    handled = sum(row["handled_at"] is not None for row in rows)
    assert sum(count - 2 for count in answered) == handled > 0


async def test_ready_tells_which_server_is_away(
    database: str, redis_url: str, emulator: Emulator
) -> None:
    async with (
        product(
            DATABASE_URL=database,
            REDIS_URL=redis_url,
            MAX_API_URL=emulator.base_url,
            MAX_BOT_TOKEN="local-token",
        ) as it,
        aiohttp.ClientSession() as client,
    ):
        await emulator.fault(503, path="/me")
        async with asyncio.timeout(30):  # MAX is asked now and then only
            status, told = 200, {}
            while status == 200:
                async with client.get(f"{it.url}/ready") as answer:
                    status, told = answer.status, await answer.json()
                await asyncio.sleep(0.2)
        assert status == 503
        assert {name: check["ok"] for name, check in told["checks"].items()} == {
            "max": False,
            "postgresql": True,
            "redis": True,
        }
        async with client.get(f"{it.url}/health") as answer:
            assert answer.status == 200


async def test_a_process_that_was_killed_leaves_nothing_that_hinders_the_next(
    redis_url: str,
) -> None:
    with tempfile.TemporaryDirectory(prefix="mtm-") as folder:
        Path(folder).chmod(0o755)
        variables = {"LOCAL_DIR": folder, "EMULATOR_PORT": str(free_port())}
        async with product(**variables) as first:
            await first.end(signal.SIGKILL)
        async with product(**variables) as second:
            code, _, log = await second.end()
        assert code == 0, log
