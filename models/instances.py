"""Models out of rows of our own statements, as tortoise makes them of its own queries'."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from tortoise.fields import ReverseRelation
from tortoise.models import Model

M = TypeVar("M", bound=Model)


def of(kind: type[M], row: Mapping[str, Any]) -> M:
    """The instance of a row that has all columns of its table; others are left alone."""
    return kind._init_from_db(**row)  # noqa: SLF001 - there is no public way


def hang(relation: ReverseRelation[M], found: Sequence[M]) -> None:
    """Those are what the relation has, as if it had been fetched."""
    relation._set_result_for_query(list(found))  # noqa: SLF001 - there is no public way
