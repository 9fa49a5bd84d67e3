"""The connection to PostgreSQL, and its migrations."""

from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from tortoise import Tortoise
from tortoise.context import TortoiseContext

TABLES = [
    "models.person",
    "models.team",
    "models.task",
    "models.delivery",
    "models.activity",
    # "models.inbox",
]
POOL = {"min_size": 1, "max_size": 10, "command_timeout": 30}
"""Connections of one process; a statement that takes 30 s is given up."""


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
