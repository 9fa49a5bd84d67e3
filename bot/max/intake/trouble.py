"""What goes wrong with PostgreSQL, as one tuple to catch."""

import asyncpg
from tortoise.exceptions import BaseORMException

DATABASE_ERRORS = (
    BaseORMException,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    OSError,
    TimeoutError,
)
