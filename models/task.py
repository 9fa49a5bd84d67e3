"""Tasks, who does them, and when people asked to be reminded."""

from __future__ import annotations

from datetime import date, datetime
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.indexes import PartialIndex
from tortoise.manager import Manager
from tortoise.models import Model
from tortoise.queryset import QuerySet

from models import limits
from models.due import Due
from models.indexes import CLOSED as CLOSED_ROWS
from models.indexes import LIVE as LIVE_ROWS
from models.indexes import SearchIndex, UniqueIndex, WhereIndex
from models.person import Person
from models.series import Series
from models.team import Team

if TYPE_CHECKING:
    from models.checklist_item import ChecklistItem
    from models.due_request import DueRequest
    from models.tag import RecipientTag, Tag, TaskTag


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


LIVE = tuple(state for state in State if state not in CLOSED)


class Priority(IntEnum):
    """How much a task matters; the smaller, the more."""

    URGENT = 1
    HIGH = 2
    MEDIUM = 3
    LOW = 4


class AssignmentState(StrEnum):
    """Where one assignee stands; of an event, what a participant answered (RFC 5545, 3.2.12)."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DONE = "done"
    DECLINED = "declined"


class Completion(StrEnum):
    """Whether a task closes when all non-declined assignees have reported, or the first one."""

    ALL = "all"
    ANY = "any"


class _OutOfTrash(Manager):
    """What is not deleted."""

    def get_queryset(self) -> QuerySet[Any]:
        """Tasks out of the trash."""
        return super().get_queryset().filter(deleted_at=None)


class Task(Model):
    """Something that a team has to do, or that takes place.

    `Task.filter` and its like see no deleted tasks; `Task.everything` sees all.
    """

    everything = Manager()

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
    priority = fields.IntEnumField(Priority, default=Priority.MEDIUM)
    needs_review = fields.BooleanField(default=False)
    """Whether what was reported waits for its author's acceptance."""
    blocked_reason = fields.CharField(max_length=limits.REASON, default="")
    due_at = fields.DatetimeField(null=True)
    all_day = fields.BooleanField(default=False)
    timezone = fields.CharField(max_length=64)
    duration = fields.IntField(null=True)
    """Minutes that an event takes."""
    series: fields.ForeignKeyNullableRelation[Series] = fields.ForeignKeyField(
        "models.Series", related_name="tasks", null=True, on_delete=fields.SET_NULL
    )
    series_id: int | None
    occurrence_on: date | None = fields.DateField(null=True)
    """Which day of its series this is, whatever its due time was moved to."""
    origin = fields.CharField(max_length=160, null=True)
    """What it was made from (a draft, a message): the same one never makes two of one author."""
    source = fields.CharField(max_length=200, null=True)
    """The address of the message that it was made from, where others can open it."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    closed_at = fields.DatetimeField(null=True)
    closed_by: fields.ForeignKeyNullableRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="closed", null=True, on_delete=fields.SET_NULL
    )
    closed_by_id: int | None
    deleted_at = fields.DatetimeField(null=True)

    assignments: fields.ReverseRelation[Assignment]
    watchers: fields.ReverseRelation[Watcher]
    tags: fields.ReverseRelation[TaskTag]
    recipient_tags: fields.ReverseRelation[RecipientTag]
    checklist: fields.ReverseRelation[ChecklistItem]
    due_requests: fields.ReverseRelation[DueRequest]

    class Meta:
        table = "tasks"
        manager = _OutOfTrash()
        unique_together = (("team", "number"), ("author", "origin"), ("series", "occurrence_on"))
        indexes = (
            ("team", "state", "due_at"),
            ("author", "state"),
            ("closed_by",),
            PartialIndex(fields=("due_at",), condition={"state": "open"}),
            PartialIndex(
                fields=("due_at",),
                name="events_to_end",
                condition={"kind": "event", "state": "open"},
            ),
            WhereIndex(
                fields=("team_id", "due_at", "priority", "id"), name="tasks_live", where=LIVE_ROWS
            ),
            WhereIndex(
                fields=("team_id", "closed_at", "id"), name="tasks_closed", where=CLOSED_ROWS
            ),
            WhereIndex(
                fields=("team_id", "deleted_at"),
                name="tasks_deleted",
                where="deleted_at IS NOT NULL",
            ),
            SearchIndex(),
        )

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
    due_at: datetime | None = fields.DatetimeField(null=True)
    all_day = fields.BooleanField(default=False)
    """Their own due time, where it is another than the task's; in the task's zone."""
    claimed = fields.BooleanField(default=False)
    """Whether they took the task by themselves, and may give it back."""
    via_tag: fields.ForeignKeyNullableRelation[Tag] = fields.ForeignKeyField(
        "models.Tag", related_name="assigned", null=True, on_delete=fields.SET_NULL
    )
    via_tag_id: int | None
    """The tag that brought them onto the task."""
    muted = fields.BooleanField(default=False)
    """Whether they want no reminders of it."""
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "assignments"
        unique_together = (("task", "person"),)
        indexes = (("person", "state"), ("via_tag",))

    def due_of(self, task: Task) -> Due | None:
        """Their own due time on that task, or the task's."""
        return Due(self.due_at, self.all_day, task.timezone) if self.due_at else task.due


def own_assignment(task: Task, person_id: int) -> Assignment | None:
    """The person's assignment on that task, whose `assignments` are loaded."""
    return next((a for a in task.assignments if a.person_id == person_id), None)


class Watcher(Model):
    """Somebody who is told of a task's changes and owes nothing."""

    id = fields.BigIntField(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField(
        "models.Task", related_name="watchers", on_delete=fields.CASCADE
    )
    task_id: int
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="watched", on_delete=fields.CASCADE
    )
    person_id: int
    created_at = fields.DatetimeField()

    class Meta:
        table = "watchers"
        unique_together = (("task", "person"),)
        indexes = (("person",),)


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
