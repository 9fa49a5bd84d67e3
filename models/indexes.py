"""An index kind that Tortoise lacks: unique, partial, with nulls taken as equal."""

from typing import Any

from tortoise.backends.base.schema_generator import BaseSchemaGenerator
from tortoise.indexes import PartialIndex
from tortoise.models import Model


class UniqueIndex(PartialIndex):
    """`CREATE UNIQUE INDEX … [NULLS NOT DISTINCT] [WHERE …]` (PostgreSQL 15 and newer).

    `fields` are column names.
    """

    def __init__(
        self,
        *,
        fields: tuple[str, ...],
        name: str,
        condition: dict[str, Any] | None = None,
        nulls_equal: bool = False,
    ) -> None:
        super().__init__(fields=fields, name=name, condition=condition)
        self.nulls_equal = nulls_equal
        if nulls_equal:
            self.extra = " NULLS NOT DISTINCT" + self.extra

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """How a migration writes this index down."""
        path, args, kwargs = super().deconstruct()
        return path, args, {**kwargs, "nulls_equal": self.nulls_equal}

    def get_sql(self, schema_generator: BaseSchemaGenerator, model: type[Model], safe: bool) -> str:
        """Tortoise's statement, made unique."""
        sql = super().get_sql(schema_generator, model, safe)
        return sql.replace("CREATE INDEX", "CREATE UNIQUE INDEX", 1)
