"""An index kind that Tortoise lacks: unique, partial, with nulls taken as equal."""

from typing import Any

from tortoise.backends.base.schema_generator import BaseSchemaGenerator
from tortoise.indexes import Index, PartialIndex
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


DOCUMENT = (
    "regexp_replace(strip(to_tsvector('russian', regexp_replace(translate("
    '"title" || \' \' || "description", chr(1025) || chr(1105), chr(1045) || chr(1077)), '
    "'(\\S{250})\\S+', '\\1', 'g')))::text, "
    "'(^| )''', '\\1''' || \"team_id\"::text || '/', 'g')::tsvector"
)
"""What a search looks at: the words of a task, each with its team before it (`17/report`), so that
a search costs as much as the reader's own teams have of a word, however many others have it;
beginnings of words too. PostgreSQL's «russian» stems Latin words as English ones; the letter
chr(1105) is read as chr(1077); words end at 250 characters, for a tsvector takes 2046 bytes."""


class SearchIndex(Index):
    """GIN over `DOCUMENT`."""

    def __init__(
        self,
        *,
        fields: tuple[str, ...] = ("title", "description", "team_id"),
        name: str = "tasks_words",
    ) -> None:
        super().__init__(fields=fields, name=name)

    def get_sql(
        self,
        schema_generator: BaseSchemaGenerator,  # noqa: ARG002 - Tortoise's signature
        model: type[Model],
        safe: bool,
    ) -> str:
        """The whole statement."""
        exists = "IF NOT EXISTS " if safe else ""
        table = model._meta.db_table  # noqa: SLF001 - as Tortoise's own indexes read it
        return f'CREATE INDEX {exists}"{self.name}" ON "{table}" USING GIN (({DOCUMENT}));'


class WhereIndex(Index):
    """`CREATE INDEX … WHERE …` with any condition; queries repeat it word by word."""

    def __init__(self, *, fields: tuple[str, ...], name: str, where: str) -> None:
        super().__init__(fields=fields, name=name)
        self.where = where
        self.extra = f" WHERE {where}"

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """How a migration writes this index down."""
        path, args, kwargs = super().deconstruct()
        return path, args, {**kwargs, "where": self.where}


LIVE = "state NOT IN ('done', 'cancelled') AND deleted_at IS NULL"
CLOSED = "state IN ('done', 'cancelled') AND deleted_at IS NULL"
