"""Group chats of MAX that the bot was added to, and its live messages in them."""

from tortoise import fields
from tortoise.models import Model

from models import values
from models.task import Task
from models.team import Team


class Chat(Model):
    """A group chat; `id` is MAX's, negative. A chat has one team at most, a team one chat."""

    id = fields.BigIntField(primary_key=True, generated=False)
    title = fields.CharField(max_length=200, default="")
    team: fields.OneToOneNullableRelation[Team] = fields.OneToOneField(
        "models.Team", related_name="chat", null=True, on_delete=fields.SET_NULL
    )
    team_id: int | None
    added_by = fields.BigIntField(null=True)
    """Who brought the bot; they decide which team it is."""
    present = fields.BooleanField(default=True)
    """Whether the bot is in it."""
    can_read = fields.BooleanField(default=False)
    """Whether the bot is an administrator who reads all messages."""
    language = fields.CharField(max_length=8, default=values.LANGUAGES[0])
    told_of: fields.Field[list[int]] = fields.JSONField(default=list)
    """People whom the bot cannot write to, and of whom the chat has been told."""
    digest_at: int | None = fields.SmallIntField(null=True, default=9 * 60)
    """When the morning digest comes on the team's working days, minutes after midnight in the
    team's zone; None: never."""
    review_day: int | None = fields.SmallIntField(null=True, default=5)
    """ISO weekday of the weekly review; None: never."""
    quiet_from: int | None = fields.SmallIntField(null=True)
    quiet_until: int | None = fields.SmallIntField(null=True)
    """Both or none, as of people; what the bot says by itself waits for the end."""
    muted = fields.BooleanField(default=False)
    """Whether the bot says nothing by itself: it only answers."""
    checked_at = fields.DatetimeField(null=True)
    """When MAX was last asked what the bot may do here."""
    created_at = fields.DatetimeField()

    class Meta:
        table = "chats"


class Card(Model):
    """A message in a chat that shows a task as it is now."""

    id = fields.BigIntField(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField(
        "models.Task", related_name="cards", on_delete=fields.CASCADE
    )
    task_id: int
    chat: fields.ForeignKeyRelation[Chat] = fields.ForeignKeyField(
        "models.Chat", related_name="cards", on_delete=fields.CASCADE
    )
    chat_id: int
    mid = fields.CharField(max_length=128)
    stale = fields.BooleanField(default=False)
    """Whether the task has changed since it was drawn."""
    over = fields.BooleanField(default=False)
    """Whether a newer message of the chat shows the task: this one only says so."""

    class Meta:
        table = "cards"
        unique_together = (("chat", "mid"),)
        indexes = (("stale",),)
