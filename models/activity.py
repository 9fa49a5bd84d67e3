"""Who did what when; append-only."""

import json
from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.connection import get_connection
from tortoise.models import Model

from models import cards, changes
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


def line(team: str, task: str, actor: str, action: str, data: str, at: str) -> str:
    """The statement that adds a line of these expressions, and tells those who listen of it when
    its transaction ends."""
    return f"""INSERT INTO activities (team_id, task_id, actor_id, action, data, at)
        VALUES ({team}, {task}, {actor}, {action}, {data}, {at})
        RETURNING pg_notify('{changes.LINES}', id::text)"""  # noqa: S608 - ours


_RECORD = line("$1", "$2", "$3", "$4", "$5", "$6")


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
    values = [team_id, task_id, actor_id, action, json.dumps(data), now]
    await get_connection("default").execute_query(_RECORD, values)
    if task_id:
        await cards.outdate(task_id)
    else:
        await changes.concern({actor_id, data.get("person_id", actor_id)})
