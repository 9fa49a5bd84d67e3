"""Migrations make exactly the tables that the models describe, upwards, downwards and again."""

import asyncio
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from contextvars import Context
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest
from aerich import Command
from aerich.migrate import Migrate
from tortoise import Tortoise

from models import database as db

ROOT = Path(__file__).parents[2]
COLUMNS = """
SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, column_default
FROM information_schema.columns WHERE table_schema = 'public'
"""
INDEXES = "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"
CONSTRAINTS = """
SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
WHERE connamespace = 'public'::regnamespace
"""


def named(url: str, name: str) -> str:
    """The same server, another database."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


async def administer(url: str, sql: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()


@pytest.fixture
async def empty(pg_url: str) -> AsyncIterator[str]:
    """A database of the test's own without any table."""
    await administer(pg_url, "DROP DATABASE IF EXISTS migrated WITH (FORCE)")
    await administer(pg_url, "CREATE DATABASE migrated")
    yield named(pg_url, "migrated")
    await administer(pg_url, "DROP DATABASE migrated WITH (FORCE)")


async def schema(url: str) -> list[tuple[object, ...]]:
    connection = await asyncpg.connect(url)
    try:
        found = [
            tuple(row)
            for sql in (COLUMNS, INDEXES, CONSTRAINTS)
            for row in await connection.fetch(sql)
        ]
    finally:
        await connection.close()
    return sorted(found, key=str)


async def generate(url: str) -> None:
    await Tortoise.init(config=db.config(url))
    await Tortoise.generate_schemas()
    await Tortoise.close_connections()


async def downgrade(url: str) -> None:
    await Tortoise.init(config=db.config(url))
    async with Command(db.config(url), location=db.MIGRATIONS) as command:
        while await Migrate.get_last_version():
            await command.downgrade(-1, delete=False)


async def test_migrations_make_what_the_models_describe(empty: str) -> None:
    await asyncio.create_task(generate(empty), context=Context())
    described = await schema(empty)
    await administer(empty, "DROP SCHEMA public CASCADE; CREATE SCHEMA public")

    assert await db.migrate(empty)

    assert await schema(empty) == described


async def test_migrations_go_up_down_and_up_again(empty: str) -> None:
    await db.migrate(empty)
    first = await schema(empty)

    await asyncio.create_task(downgrade(empty), context=Context())
    assert {row[0] for row in await schema(empty)} <= {"aerich", "aerich_id_seq", "aerich_pkey"}

    await db.migrate(empty)
    assert await schema(empty) == first


async def test_a_migrated_database_is_left_as_it_is(empty: str) -> None:
    await db.migrate(empty)
    assert await db.migrate(empty) == []


async def test_simultaneous_starts_migrate_once(empty: str) -> None:
    results = await asyncio.gather(*(in_a_process(empty) for _ in range(3)))
    assert sorted(map(len, results)) == [0, 0, 1]


async def in_a_process(url: str) -> list[str]:
    code = "import asyncio, sys; from models import database as db; "
    code += "print('\\n'.join(asyncio.run(db.migrate(sys.argv[1]))))"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, url, stdout=subprocess.PIPE, cwd=ROOT
    )
    out, _ = await process.communicate()
    assert process.returncode == 0
    return out.decode().split()


async def test_the_open_pool_survives_a_migration(database: str, empty: str) -> None:
    await db.migrate(empty)
    assert await Tortoise.get_connection("default").execute_query("SELECT 1")


async def test_nothing_is_left_to_migrate(tmp_path: Path) -> None:
    """aerich, asked offline, finds no difference between the models and the last migration."""
    shutil.copytree(ROOT / "models", tmp_path / "models")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    aerich = [sys.executable, "-m", "aerich", "migrate", "--offline", "--no-input"]
    process = await asyncio.create_subprocess_exec(
        *aerich, "--name", "forgotten", stdout=subprocess.PIPE, cwd=tmp_path
    )
    said = (await process.communicate())[0].decode()
    assert "No changes detected" in said, said
