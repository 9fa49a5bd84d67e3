"""Wishes for another due time."""

from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from models import limits
from models.due import Due
from models.person import Person
from models.task import Task


class Answer(StrEnum):
    """What became of a wish."""

    PENDING = "pending"
    AGREED = "agreed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class DueRequest(Model):
    """An assignee asks the author for another due time; one open wish of a person and task."""

    id = fields.BigIntField(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField(
        "models.Task", related_name="due_requests", on_delete=fields.CASCADE
    )
    task_id: int
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="due_requests", on_delete=fields.CASCADE
    )
    person_id: int
    due_at = fields.DatetimeField()
    all_day = fields.BooleanField(default=False)
    timezone = fields.CharField(max_length=64)
    note = fields.CharField(max_length=limits.REASON, default="")
    answer = fields.CharEnumField(Answer, default=Answer.PENDING, max_length=16)
    created_at = fields.DatetimeField()
    answered_at = fields.DatetimeField(null=True)

    class Meta:
        table = "due_requests"
        indexes = (("task", "answer"), ("person",))

    @property
    def due(self) -> Due:
        """What is asked for."""
        return Due(self.due_at, self.all_day, self.timezone)
