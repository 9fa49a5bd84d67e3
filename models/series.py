"""Repeating tasks and events: the rule, and what each occurrence is made from."""

from datetime import date, datetime
from typing import Any

from tortoise import fields
from tortoise.models import Model

from models.team import Team


class Series(Model):
    """A rule and a template. Occurrences are tasks of their own, unique by day."""

    id = fields.BigIntField(primary_key=True)
    team: fields.ForeignKeyRelation[Team] = fields.ForeignKeyField(
        "models.Team", related_name="series", on_delete=fields.CASCADE
    )
    team_id: int
    rule = fields.CharField(max_length=200)
    """RRULE of RFC 5545 without its name: «FREQ=WEEKLY;BYDAY=MO,WE»."""
    from_completion = fields.BooleanField(default=False)
    """Whether the next occurrence counts from the day on which the last one was closed."""
    timezone = fields.CharField(max_length=64)
    starts_on: date = fields.DateField()
    """The first occurrence's day in `timezone`."""
    minute = fields.SmallIntField(null=True)
    """Minutes after midnight on the wall clock of `timezone`; None: the whole day."""
    template: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    """What an occurrence is made from: `models.templates.Template`."""
    newest_id: int | None = fields.BigIntField(null=True)
    """The occurrence made last, also when it is in the trash: the only one that another follows."""
    turns_at: datetime | None = fields.DatetimeField(null=True)
    """When the newest occurrence has passed and the next one appears; None: never by itself."""
    ended_at = fields.DatetimeField(null=True)
    """When it was stopped, or had no occurrence left."""
    created_at = fields.DatetimeField()

    class Meta:
        table = "series"
        indexes = (("team",), ("turns_at",))
