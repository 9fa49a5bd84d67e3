"""Messages that the bot owes people, each exactly once."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.indexes import PartialIndex
from tortoise.models import Model

from models.indexes import UniqueIndex, WhereIndex
from models.task import Task


class Notice(StrEnum):
    """What a message is about."""

    ASSIGNED = "assigned"
    UNASSIGNED = "unassigned"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    CLAIMED = "claimed"
    GIVEN_BACK = "given_back"
    BLOCKED = "blocked"
    DONE = "done"
    WITHDRAWN = "withdrawn"
    REVIEW = "review"
    APPROVED = "approved"
    RETURNED = "returned"
    REOPENED = "reopened"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    DELETED = "deleted"
    COMMENT = "comment"
    DUE_ASKED = "due_asked"
    DUE_AGREED = "due_agreed"
    DUE_REFUSED = "due_refused"
    DUE_CHANGED = "due_changed"
    ANSWERED = "answered"
    NUDGE = "nudge"
    REMINDER = "reminder"
    DUE = "due"
    OVERDUE = "overdue"
    ESCALATED = "escalated"
    UNDELIVERED = "undelivered"
    DIGEST = "digest"
    ASSIGNEE_LEFT = "assignee_left"
    JOINED = "joined"
    REMOVED = "removed"
    ROLE = "role"
    OWNERSHIP = "ownership"
    TEAM_DELETED = "team_deleted"
    CHAT_LOST = "chat_lost"
    CHAT_DIGEST = "chat_digest"
    CHAT_REVIEW = "chat_review"
    CHAT_RIGHTS = "chat_rights"
    CHAT_CARD = "chat_card"


TO_CHATS = frozenset({Notice.CHAT_DIGEST, Notice.CHAT_REVIEW, Notice.CHAT_RIGHTS, Notice.CHAT_CARD})
"""What only group chats are told; all else is for people."""


class Group(StrEnum):
    """What people switch on and off together."""

    ASSIGNMENTS = "assignments"
    PROGRESS = "progress"
    COMMENTS = "comments"
    REMINDERS = "reminders"
    DIGEST = "digest"
    TEAM = "team"


_PROGRESS = (
    *(Notice.ACCEPTED, Notice.DECLINED, Notice.CLAIMED, Notice.GIVEN_BACK, Notice.BLOCKED),
    *(Notice.DONE, Notice.WITHDRAWN, Notice.REVIEW, Notice.DUE_ASKED, Notice.ANSWERED),
    *(Notice.ASSIGNEE_LEFT, Notice.ESCALATED, Notice.UNDELIVERED),
)
_TEAM = (
    *(Notice.JOINED, Notice.REMOVED, Notice.ROLE, Notice.OWNERSHIP, Notice.TEAM_DELETED),
    Notice.CHAT_LOST,
)
_GROUPS = {
    **dict.fromkeys(_PROGRESS, Group.PROGRESS),
    **dict.fromkeys(_TEAM, Group.TEAM),
    **dict.fromkeys((Notice.REMINDER, Notice.DUE, Notice.OVERDUE), Group.REMINDERS),
    Notice.COMMENT: Group.COMMENTS,
    Notice.DIGEST: Group.DIGEST,
}


def group(kind: Notice) -> Group:
    """Which switch the kind belongs to; what is asked of somebody is an assignment."""
    return _GROUPS.get(kind, Group.ASSIGNMENTS)


class DeliveryState(StrEnum):
    """pending → sending → sent; or given up in a way that says why."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    CANCELLED = "cancelled"
    UNREACHABLE = "unreachable"
    DEAD = "dead"


TROUBLED = "b.state IN ('pending', 'sending') AND b.attempts > 0 AND NOT b.faulty"
"""What is under way, or was tried in vain: messages to the same chat come after it."""
_OWN_TROUBLED = TROUBLED.replace("b.", "")
OUTDATED = "fresh = false"
"""What is to be drawn anew (`live`)."""
UNDELIVERED = "state IN ('unreachable', 'dead')"
"""What has not reached anybody, and waits for them or for the operator."""


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
    """What was promised when it was planned."""
    send_at = fields.DatetimeField()
    """When it is tried next: `due_at` at first, later after a failure or quiet hours."""
    held_until = fields.DatetimeField(null=True)
    """When its reader's quiet hours let it go; it is not late before."""
    state = fields.CharEnumField(DeliveryState, default=DeliveryState.PENDING, max_length=16)
    attempts = fields.SmallIntField(default=0)
    faulty = fields.BooleanField(default=False)
    """Whether the message itself is at fault for what failed: it holds up no others."""
    lease_until = fields.DatetimeField(null=True)
    sent_at = fields.DatetimeField(null=True)
    mid = fields.CharField(max_length=128, null=True)
    error = fields.CharField(max_length=200, null=True)
    fresh = fields.BooleanField(null=True)
    """Whether its message still shows the task as it is; None where it is no live card of one."""
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
            WhereIndex(fields=("recipient",), name="deliveries_troubled", where=_OWN_TROUBLED),
            WhereIndex(fields=("state", "due_at"), name="undelivered", where=UNDELIVERED),
            # Few and small on purpose: every step of a message writes to each that it is in.
            WhereIndex(
                fields=("recipient", "send_at"),
                name="deliveries_to_come",
                where="state = 'pending'",
            ),
            WhereIndex(fields=("id",), name="deliveries_outdated", where=OUTDATED),
        )

    @property
    def promised(self) -> datetime:
        """Since when it is owed: lateness is counted from here."""
        return max(self.due_at, self.held_until or self.due_at)
