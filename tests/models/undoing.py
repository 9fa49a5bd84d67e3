"""Things tried and undone, and whether what was refused has changed anything."""

from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager

from tortoise import Tortoise
from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from models import errors


class UndoError(Exception):
    """Rolls back what was tried."""


@asynccontextmanager
async def undone() -> AsyncIterator[None]:
    """What is done inside leaves no trace."""
    try:
        async with in_transaction():
            yield
            raise UndoError  # noqa: TRY301 - rolls back what is around it
    except UndoError:
        pass


async def refused(attempt: Awaitable[object]) -> str:
    """By which error it is refused; empty where it is not."""
    try:
        await attempt
    except errors.DomainError as error:
        return type(error).__name__
    return ""


async def snapshot() -> str:
    """Everything in the database."""
    tables = sorted(model._meta.db_table for model in Tortoise.apps["models"].values())
    parts = [f'(SELECT json_agg(t ORDER BY t::text) FROM "{name}" t)' for name in tables]  # noqa: S608 - names of tables
    sql = f"SELECT json_build_array({', '.join(parts)})::text AS everything"
    _, rows = await get_connection("default").execute_query(sql)
    return str(rows[0]["everything"])
