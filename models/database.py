"""The connection to PostgreSQL, and its migrations."""

import asyncio
import os
from contextvars import Context
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import asyncpg
from aerich import Command
from tortoise import Tortoise
from tortoise.connection import get_connection
from tortoise.context import TortoiseContext
from tortoise.exceptions import BaseORMException

TABLES = [
    "models.person",
    "models.team",
    "models.series",
    "models.task",
    "models.tag",
    "models.checklist_item",
    "models.comment",
    "models.due_request",
    "models.delivery",
    "models.activity",
    "models.access",
    "models.chat",
    "models.inbox",
]


async def _as_it_is(_connection: object) -> None:
    """Nothing of ours outlives its transaction: RESET ALL would double every round trip."""


POOL = {"min_size": 1, "max_size": 10, "command_timeout": 30, "reset": _as_it_is}
"""Connections of one process; a statement that takes 30 s is given up."""
_SESSION = {"max_parallel_workers_per_gather": "0", "jit": "off"}
"""Every statement of ours reads little: to start workers or a compiler would take most of it."""

MIGRATIONS = str(Path(__file__).parents[1] / "{app}" / "migrations")
TROUBLE = (
    BaseORMException,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    OSError,
    TimeoutError,
)
"""What goes wrong with PostgreSQL itself; loops that must go on catch it."""
_MIGRATING = 0x4D4D_4947
"""PostgreSQL's advisory lock of whoever migrates: "MMIG"."""
_PATIENCE = 120
"""Seconds that one start waits for the migrations of another."""


def config(url: str) -> dict[str, Any]:
    """Tortoise's configuration for `postgresql://…` (a socket directory may come as `?host=`)."""
    parts = urlsplit(url)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    credentials = {
        "host": query.pop("host", None) or parts.hostname or "localhost",
        "port": parts.port or 5432,
        "user": unquote(parts.username or "postgres"),
        "password": unquote(parts.password or ""),
        "database": parts.path.lstrip("/") or "postgres",
        **query,
        **POOL,
        "server_settings": _SESSION,
    }
    return {
        "connections": {
            "default": {"engine": "tortoise.backends.asyncpg", "credentials": credentials}
        },
        "apps": {"models": {"models": [*TABLES, "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


async def connect(url: str) -> TortoiseContext:
    """Opens the pool that every operation of `models` uses."""
    return await Tortoise.init(config=config(url), _enable_global_fallback=True)


async def close() -> None:
    """Closes the pool."""
    await Tortoise.close_connections()


async def migrate(url: str) -> list[str]:
    """Brings the tables up to date; the names of the migrations that were missing.

    Safe to call from several processes at once: the others wait. To be called before `connect`.

    Raises:
        asyncpg.PostgresError, OSError: the database does not answer, or refuses.
    """
    lock = await asyncpg.connect(url, timeout=10, command_timeout=_PATIENCE)
    try:
        await lock.execute("SELECT pg_advisory_lock($1)", _MIGRATING)
        # Tortoise keeps its state in a context variable: an empty context leaves ours alone.
        return await asyncio.create_task(_upgrade(url), context=Context())
    finally:
        lock.terminate()  # frees the lock too


async def _upgrade(url: str) -> list[str]:
    # Asked to, aerich would take whatever is connected already, be it another database.
    await Tortoise.init(config=config(url))
    async with Command(config(url), location=MIGRATIONS) as command:
        return list(await command.upgrade())


AERICH = config(os.environ.get("DATABASE_URL", ""))
"""What aerich's command line reads; see `[tool.aerich]` in pyproject.toml."""


async def ping() -> None:
    """Asks PostgreSQL for an answer; raises one of `TROUBLE`."""
    await get_connection("default").execute_query("SELECT 1")
