"""Models out of rows of our own statements, and into them, as tortoise does for its own."""
# ruff: noqa: SLF001 - there is no public way

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from tortoise.fields import ReverseRelation
from tortoise.models import Model

M = TypeVar("M", bound=Model)


def of(kind: type[M], row: Mapping[str, Any]) -> M:
    """The instance of a row that has all columns of its table; others are left alone."""
    return kind._init_from_db(**row)


def hang(relation: ReverseRelation[M], found: Sequence[M]) -> None:
    """Those are what the relation has, as if it had been fetched."""
    relation._set_result_for_query(list(found))


def columns(kind: type[Model]) -> dict[str, str]:
    """Those that an INSERT names, all but the id that PostgreSQL gives, with their types."""
    fields = ((column, kind._meta.fields_map[name]) for name, column in _projection(kind))
    return {
        column: str(field.get_for_dialect("postgres", "SQL_TYPE"))
        for column, field in fields
        if not field.pk
    }


def values(instance: Model, names: Iterable[str]) -> list[Any]:
    """What goes into these columns."""
    fields = {
        column: (name, instance._meta.fields_map[name])
        for name, column in _projection(type(instance))
    }
    return [
        field.to_db_value(getattr(instance, name), instance)
        for name, field in map(fields.__getitem__, names)
    ]


def _projection(kind: type[Model]) -> Iterable[tuple[str, str]]:
    return kind._meta.fields_db_projection.items()
