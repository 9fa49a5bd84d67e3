"""Who did what when; append-only."""

from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.models import Model

from models import cards
from models.person import Person
from models.task import Task
from models.team import Team


class Activity(Model):
    """One line of a team's or a task's history."""

    id = fields.BigIntField(primary_key=True)
    team: fields.ForeignKeyRelation[Team] = fields.ForeignKeyField(
        "models.Team", related_name="activities", on_delete=fields.CASCADE
    )
    team_id: int
    task: fields.ForeignKeyNullableRelation[Task] = fields.ForeignKeyField(
        "models.Task", related_name="activities", null=True, on_delete=fields.CASCADE
    )
    task_id: int | None
    actor: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="activities", null=True, on_delete=fields.SET_NULL
    )
    actor_id: int | None
    action = fields.CharField(max_length=32)
    data: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    at = fields.DatetimeField()

    class Meta:
        table = "activities"
        indexes = (("task", "id"), ("team", "id"), ("actor",))


async def record(
    action: str,
    *,
    actor_id: int,
    team_id: int,
    now: datetime,
    task_id: int | None = None,
    **data: Any,
) -> None:
    """Adds a line; called inside the transaction of the change it tells of."""
    await Activity.create(
        action=action, actor_id=actor_id, team_id=team_id, task_id=task_id, data=data, at=now
    )
    if task_id:
        await cards.outdate(task_id)
