"""Fixtures for everybody: real PostgreSQL, real Redis, the emulator of MAX."""

import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from redis.asyncio import Redis
from tortoise import Tortoise
from tortoise.connection import get_connection

from models import database as models_database
from tests.emulator_client import Emulator, running_emulator
from tests.servers import postgres_server, redis_server

# Nothing is written into the checkout: it may belong to somebody else.
settings.register_profile("tests", database=None, deadline=None)
settings.load_profile("tests")


@pytest.fixture(scope="session")
def server_directory() -> Iterator[Path]:
    """Short, for sockets' paths are; readable, for PostgreSQL refuses to run as root."""
    directory = Path(tempfile.mkdtemp(prefix="mtm-"))
    directory.chmod(0o755)
    yield directory
    shutil.rmtree(directory, ignore_errors=True)


@pytest.fixture(scope="session")
def pg_url(server_directory: Path) -> Iterator[str]:
    """A PostgreSQL of this run's own."""
    with postgres_server(server_directory / "pg") as url:
        yield url


@pytest.fixture(scope="session")
def _redis_server(server_directory: Path) -> Iterator[str]:
    with redis_server(server_directory) as url:
        yield url


@pytest.fixture
async def redis(_redis_server: str) -> AsyncIterator[Redis]:
    """An empty Redis of this run's own."""
    client = Redis.from_url(_redis_server)
    await client.flushall()
    yield client
    await client.aclose()


@pytest.fixture
def redis_url(_redis_server: str, redis: Redis) -> str:
    """Where the same empty Redis is, for processes of their own."""
    return _redis_server


@pytest.fixture(scope="session")
async def _emptying(pg_url: str) -> AsyncIterator[str]:
    """The pool is opened and the tables are made, once; the statement that empties them.

    TRUNCATE makes new files for every table and index: 60 ms a test where this takes three.
    """
    await models_database.connect(pg_url)
    await Tortoise.generate_schemas()
    connection = get_connection("default")
    tables = await connection.execute_query_dict(
        "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    )
    sequences = await connection.execute_query_dict(
        "SELECT sequencename FROM pg_sequences WHERE schemaname = 'public'"
    )
    steps = [
        "SET LOCAL session_replication_role = replica;",  # no foreign keys, in any order
        *(f'DELETE FROM "{row["tablename"]}";' for row in tables),  # noqa: S608 - our own names
        *(f"PERFORM setval('{row['sequencename']}', 1, false);" for row in sequences),
    ]
    yield f"DO $$ BEGIN {' '.join(steps)} END $$"
    await models_database.close()


@pytest.fixture
async def database(pg_url: str, _emptying: str) -> str:
    """A connected PostgreSQL with all tables, empty; its URL, for processes of their own."""
    await emptied(_emptying)
    return pg_url


async def emptied(emptying: str) -> None:
    """Forgets every row; ids begin anew."""
    await get_connection("default").execute_query(emptying)


@pytest.fixture(scope="session")
async def _emulator() -> AsyncIterator[Emulator]:
    async with running_emulator("--webhook-retry-scale", "0.002") as emulator:
        yield emulator
        await emulator.close()


@pytest.fixture
async def emulator(_emulator: Emulator) -> Emulator:
    """A MAX without people, chats, faults or limits; its bot's token is `local-token`."""
    await _emulator.reset()
    await _emulator.clear_faults()
    await _emulator.limits(enabled=False)
    return _emulator
