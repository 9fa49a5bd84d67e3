"""What people say and send about a task."""

from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from models import limits
from models.person import Person
from models.task import Assignment, Task


class Comment(Model):
    """A remark."""

    id = fields.BigIntField(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField(
        "models.Task", related_name="comments", on_delete=fields.CASCADE
    )
    task_id: int
    author: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="comments", on_delete=fields.CASCADE
    )
    author_id: int
    text = fields.CharField(max_length=limits.COMMENT, default="")
    """May be empty where there are attachments."""
    created_at = fields.DatetimeField()

    attachments: fields.ReverseRelation["Attachment"]

    class Meta:
        table = "comments"
        indexes = (("task", "id"), ("author",))


class AttachmentKind(StrEnum):
    """What an attachment is, by MAX's names."""

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    FILE = "file"


class Attachment(Model):
    """A photo or file on a task: its own, of a comment, or of a report."""

    id = fields.BigIntField(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField(
        "models.Task", related_name="attachments", on_delete=fields.CASCADE
    )
    task_id: int
    comment: fields.ForeignKeyNullableRelation[Comment] = fields.ForeignKeyField(
        "models.Comment", related_name="attachments", null=True, on_delete=fields.CASCADE
    )
    comment_id: int | None
    assignment: fields.ForeignKeyNullableRelation[Assignment] = fields.ForeignKeyField(
        "models.Assignment", related_name="attachments", null=True, on_delete=fields.SET_NULL
    )
    assignment_id: int | None
    """Whose report it is part of."""
    kind = fields.CharEnumField(AttachmentKind, max_length=8)
    token = fields.TextField()
    """MAX's own, by which the bot sends it again without uploading."""
    url = fields.TextField(default="")
    """Where MAX serves it; never shown to people, who get a link of ours."""
    name = fields.CharField(max_length=255, default="")
    size = fields.BigIntField(null=True)
    """Bytes, where MAX told."""
    uploader: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="uploads", on_delete=fields.CASCADE
    )
    uploader_id: int
    created_at = fields.DatetimeField()

    class Meta:
        table = "attachments"
        indexes = (("task", "id"), ("comment",), ("assignment",), ("uploader",))
