"""Lines of a task's checklist."""

from datetime import datetime

from tortoise import fields
from tortoise.models import Model

from models import limits
from models.person import Person
from models.task import Task


class ChecklistItem(Model):
    """One line; done when it has been ticked."""

    id = fields.BigIntField(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField(
        "models.Task", related_name="checklist", on_delete=fields.CASCADE
    )
    task_id: int
    position = fields.IntField()
    text = fields.CharField(max_length=limits.CHECKLIST_ITEM)
    done_at: datetime | None = fields.DatetimeField(null=True)
    done_by: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="ticked", null=True, on_delete=fields.SET_NULL
    )
    done_by_id: int | None

    class Meta:
        table = "checklist_items"
        indexes = (("task", "position"), ("done_by",))
