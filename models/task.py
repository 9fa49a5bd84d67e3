"""Tasks, who does them, and when people asked to be reminded."""

from __future__ import annotations

from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from models import limits
from models.due import Due
from models.indexes import UniqueIndex
from models.person import Person
from models.team import Team


class Kind(StrEnum):
    """Something to be done by a time, or something that happens at a time."""

    TASK = "task"
    EVENT = "event"


class State(StrEnum):
    """Where a task stands."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    REVIEW = "review"
    DONE = "done"
    CANCELLED = "cancelled"


CLOSED = (State.DONE, State.CANCELLED)


class AssignmentState(StrEnum):
    """Where one assignee stands."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    DONE = "done"
    DECLINED = "declined"


class Completion(StrEnum):
    """Whether a task closes when all non-declined assignees have reported, or the first one."""

    ALL = "all"
    ANY = "any"


class Task(Model):
    """Something that a team has to do."""

    id = fields.BigIntField(primary_key=True)
    team: fields.ForeignKeyRelation[Team] = fields.ForeignKeyField(
        "models.Team", related_name="tasks", on_delete=fields.CASCADE
    )
    team_id: int
    number = fields.IntField()
    """Short and per team: `#42`."""
    kind = fields.CharEnumField(Kind, default=Kind.TASK, max_length=16)
    title = fields.CharField(max_length=limits.TITLE)
    description = fields.TextField(default="")
    author: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="authored", on_delete=fields.RESTRICT
    )
    author_id: int
    state = fields.CharEnumField(State, default=State.OPEN, max_length=16)
    completion = fields.CharEnumField(Completion, default=Completion.ALL, max_length=8)
    due_at = fields.DatetimeField(null=True)
    all_day = fields.BooleanField(default=False)
    timezone = fields.CharField(max_length=64)
    origin = fields.CharField(max_length=160, null=True)
    """What it was made from (a draft, a message): the same one never makes two of one author."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    closed_at = fields.DatetimeField(null=True)
    deleted_at = fields.DatetimeField(null=True)

    assignments: fields.ReverseRelation[Assignment]

    class Meta:
        table = "tasks"
        unique_together = (("team", "number"), ("author", "origin"))
        indexes = (("team", "state", "due_at"), ("author", "state"))

    @property
    def due(self) -> Due | None:
        """The due time, with what it means."""
        return Due(self.due_at, self.all_day, self.timezone) if self.due_at else None

    @property
    def closed(self) -> bool:
        """Done or cancelled."""
        return self.state in CLOSED


class Assignment(Model):
    """One person on one task, with a state of their own."""

    id = fields.BigIntField(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField(
        "models.Task", related_name="assignments", on_delete=fields.CASCADE
    )
    task_id: int
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="assignments", on_delete=fields.CASCADE
    )
    person_id: int
    state = fields.CharEnumField(AssignmentState, default=AssignmentState.PENDING, max_length=16)
    note = fields.CharField(max_length=limits.REASON, default="")
    """The reason of a refusal, or the report."""
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "assignments"
        unique_together = (("task", "person"),)
        indexes = (("person", "state"),)


class Reminder(Model):
    """A person's wish to be reminded of a task: minutes before it is due, or at an instant."""

    id = fields.BigIntField(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField(
        "models.Task", related_name="reminders", on_delete=fields.CASCADE
    )
    task_id: int
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="reminders", on_delete=fields.CASCADE
    )
    person_id: int
    minutes_before = fields.IntField(null=True)
    at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "reminders"
        indexes = (
            UniqueIndex(
                fields=("task_id", "person_id", "minutes_before", "at"),
                name="one_reminder_of_a_kind",
                nulls_equal=True,
            ),
            ("person",),
        )
