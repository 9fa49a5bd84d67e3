"""Messages that the bot owes people, each exactly once."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.indexes import PartialIndex
from tortoise.models import Model

from models.indexes import UniqueIndex
from models.task import Task


class Notice(StrEnum):
    """What a message is about."""

    ASSIGNED = "assigned"
    DECLINED = "declined"
    DONE = "done"
    REMINDER = "reminder"
    DUE = "due"


class DeliveryState(StrEnum):
    """pending → sending → sent; or given up in a way that says why."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    CANCELLED = "cancelled"
    UNREACHABLE = "unreachable"
    DEAD = "dead"


class Delivery(Model):
    """One planned message to one chat: a person's (id > 0) or a group's (id < 0)."""

    id = fields.BigIntField(primary_key=True)
    task: fields.ForeignKeyNullableRelation[Task] = fields.ForeignKeyField(
        "models.Task", related_name="deliveries", null=True, on_delete=fields.CASCADE
    )
    task_id: int | None
    recipient = fields.BigIntField()
    kind = fields.CharEnumField(Notice, max_length=24)
    slot = fields.CharField(max_length=80, default="")
    """Which of several of one kind: an offset and a due time, a snooze, the day of a digest."""
    due_at = fields.DatetimeField()
    """What was promised; whether it comes late is counted from here."""
    send_at = fields.DatetimeField()
    """When it is tried next: `due_at` at first, later after a failure."""
    state = fields.CharEnumField(DeliveryState, default=DeliveryState.PENDING, max_length=16)
    attempts = fields.SmallIntField(default=0)
    lease_until = fields.DatetimeField(null=True)
    sent_at = fields.DatetimeField(null=True)
    mid = fields.CharField(max_length=128, null=True)
    error = fields.CharField(max_length=200, null=True)
    payload: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    """What the text needs beside the task: who acted, the reason."""
    created_at = fields.DatetimeField()

    class Meta:
        table = "deliveries"
        indexes = (
            # The same message is never planned twice.
            UniqueIndex(
                fields=("task_id", "recipient", "kind", "slot"),
                name="one_delivery_of_a_kind",
                nulls_equal=True,
            ),
            PartialIndex(fields=("send_at", "id"), condition={"state": "pending"}),
            PartialIndex(fields=("lease_until",), condition={"state": "sending"}),
            ("task", "state"),
            ("recipient", "state"),
        )
