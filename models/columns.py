"""One column of a query as plain numbers; Tortoise types it as tuples."""

from typing import Any

from tortoise.queryset import QuerySet


async def numbers(query: QuerySet[Any], column: str) -> list[int]:
    """The values of that column, in the query's order."""
    found: list[Any] = list(await query.values_list(column, flat=True))
    return [int(value) for value in found]
