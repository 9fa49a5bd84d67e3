"""Tags of a team: on tasks, on members, and as recipients of tasks."""

from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from models import limits
from models.indexes import UniqueIndex
from models.task import Task
from models.team import Membership, Team


class Colour(StrEnum):
    """What a tag looks like; its mark is in `locales`."""

    GREY = "grey"
    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"


class Tag(Model):
    """A word of a team; unique whatever its case."""

    id = fields.BigIntField(primary_key=True)
    team: fields.ForeignKeyRelation[Team] = fields.ForeignKeyField(
        "models.Team", related_name="tags", on_delete=fields.CASCADE
    )
    team_id: int
    name = fields.CharField(max_length=limits.TAG_NAME)
    folded = fields.CharField(max_length=limits.TAG_NAME * 2)
    """The name as it is compared: case and «ё» folded."""
    colour = fields.CharEnumField(Colour, default=Colour.GREY, max_length=8)
    description = fields.CharField(max_length=limits.TAG_DESCRIPTION, default="")
    created_at = fields.DatetimeField()

    class Meta:
        table = "tags"
        indexes = (UniqueIndex(fields=("team_id", "folded"), name="one_tag_of_a_name"),)


class TaskTag(Model):
    """A tag on a task."""

    id = fields.BigIntField(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField(
        "models.Task", related_name="tags", on_delete=fields.CASCADE
    )
    task_id: int
    tag: fields.ForeignKeyRelation[Tag] = fields.ForeignKeyField(
        "models.Tag", related_name="on_tasks", on_delete=fields.CASCADE
    )
    tag_id: int

    class Meta:
        table = "task_tags"
        unique_together = (("task", "tag"),)
        indexes = (("tag",),)


class MemberTag(Model):
    """A tag on a member; leaving the team takes it away."""

    id = fields.BigIntField(primary_key=True)
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="tags", on_delete=fields.CASCADE
    )
    membership_id: int
    tag: fields.ForeignKeyRelation[Tag] = fields.ForeignKeyField(
        "models.Tag", related_name="on_members", on_delete=fields.CASCADE
    )
    tag_id: int

    class Meta:
        table = "member_tags"
        unique_together = (("membership", "tag"),)
        indexes = (("tag",),)


class RecipientTag(Model):
    """A tag as recipient: whoever wears it is on the task, as long as they do."""

    id = fields.BigIntField(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField(
        "models.Task", related_name="recipient_tags", on_delete=fields.CASCADE
    )
    task_id: int
    tag: fields.ForeignKeyRelation[Tag] = fields.ForeignKeyField(
        "models.Tag", related_name="received", on_delete=fields.CASCADE
    )
    tag_id: int

    class Meta:
        table = "recipient_tags"
        unique_together = (("task", "tag"),)
        indexes = (("tag",),)
