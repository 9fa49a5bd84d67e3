"""Ways in that people hand out: tokens for programs, secret links of calendars."""

from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from models.indexes import UniqueIndex
from models.person import Person
from models.team import Team


class Scope(StrEnum):
    """What a token is good for."""

    READ = "read"
    WRITE = "write"
    """Everything its owner may do, but give out tokens."""


class ApiToken(Model):
    """A program's way in; what it is made of is shown once and kept as a hash."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="api_tokens", on_delete=fields.CASCADE
    )
    person_id: int
    name = fields.CharField(max_length=60)
    digest = fields.CharField(max_length=64, unique=True)
    """SHA-256 of the token."""
    scope = fields.CharEnumField(Scope, max_length=8)
    expires_at = fields.DatetimeField(null=True)
    used_at = fields.DatetimeField(null=True)
    """Of its last use, give or take some minutes."""
    created_at = fields.DatetimeField()

    class Meta:
        table = "api_tokens"


class Feed(Model):
    """A calendar that its owner subscribes to by a secret link: of theirs, or of a team."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="feeds", on_delete=fields.CASCADE
    )
    person_id: int
    team: fields.ForeignKeyNullableRelation[Team] = fields.ForeignKeyField(
        "models.Team", related_name="feeds", null=True, on_delete=fields.CASCADE
    )
    team_id: int | None
    key = fields.CharField(max_length=64, unique=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "feeds"
        indexes = (
            UniqueIndex(fields=("person_id", "team_id"), name="one_feed_each", nulls_equal=True),
        )
