"""Photos and files on tasks, kept by MAX's token: added, listed, taken off."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models import errors, limits
from models.comment import Attachment, AttachmentKind
from models.task import Task

_NAME = 255


@dataclass(frozen=True, slots=True)
class NewFile:
    """What somebody sent. `token` is MAX's, by which it is sent again."""

    kind: AttachmentKind
    token: str
    url: str = ""
    name: str = ""
    size: int | None = None


async def keep(
    task: Task,
    files: Sequence[NewFile],
    uploader_id: int,
    now: datetime,
    *,
    comment_id: int | None = None,
    assignment_id: int | None = None,
) -> list[Attachment]:
    """Puts files on the task, in the caller's transaction. TooManyError."""
    if not files:
        return []
    await room(task.id, len(files))
    return [
        await Attachment.create(
            task_id=task.id,
            comment_id=comment_id,
            assignment_id=assignment_id,
            kind=file.kind,
            token=file.token,
            url=file.url,
            name=file.name[:_NAME],
            size=file.size,
            uploader_id=uploader_id,
            created_at=now,
        )
        for file in files
    ]


async def room(task_id: int, wanted: int) -> None:
    """TooManyError where so many more are too many for the task."""
    if await count(task_id) + wanted > limits.ATTACHMENTS:
        raise errors.TooManyError(limit=limits.ATTACHMENTS, field="files")


async def count(task_id: int) -> int:
    """How many are on the task."""
    return await Attachment.filter(task_id=task_id).count()


async def address(attachment_id: int) -> str | None:
    """Where MAX serves the file; None where it is gone, its task is deleted, or MAX never told.

    Not scoped: for whoever was given a link.
    """
    found = await Attachment.get_or_none(id=attachment_id)
    if found is None or not await Task.exists(id=found.task_id):
        return None
    return found.url if found.url.startswith(("https://", "http://")) else None
