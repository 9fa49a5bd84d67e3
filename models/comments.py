"""Comments on tasks, and everything that was sent along."""

from collections.abc import Sequence
from datetime import datetime

from tortoise.transactions import in_transaction

from models import attachments, errors, limits, moves, tasks, values
from models.attachments import NewFile
from models.comment import Attachment, Comment
from models.transitions import Action


async def add(
    actor_id: int, task_id: int, text: str, now: datetime, *, files: Sequence[NewFile] = ()
) -> Comment:
    """Adds a comment; a text or files, or both. Whom it concerns is told.

    Errors as of `moves.act`, WordsEmptyError, TooLongError, TooManyError.
    """
    text = values.text(text, field="comment", limit=limits.COMMENT)
    if not files and not values.has_visible(text):
        raise errors.WordsEmptyError
    async with in_transaction():
        seen = await moves.begin(actor_id, task_id, Action.COMMENT, now)
        comment = await Comment.create(
            task_id=task_id, author_id=actor_id, text=text, created_at=now
        )
        await attachments.keep(seen.task, files, actor_id, now, comment_id=comment.id)
        slot = f"c{comment.id}"
        await moves.finish(seen, Action.COMMENT, now, slot=slot, note=text[: limits.REASON])
    return comment


async def count(reader_id: int, task_id: int) -> int:
    """How many comments the task has. NotFoundError."""
    await tasks.get(reader_id, task_id)
    return await Comment.filter(task_id=task_id).count()


async def page(
    reader_id: int, task_id: int, *, limit: int, skip: int = 0, before: int | None = None
) -> list[Comment]:
    """Comments, the newest first, with their authors and attachments. NotFoundError.

    A page begins `skip` comments in, or behind the one of the id `before`.
    """
    await tasks.get(reader_id, task_id)
    older = {"id__lt": before} if before else {}
    return (
        await Comment.filter(task_id=task_id, **older)
        .order_by("-id")
        .offset(skip)
        .limit(min(limit, limits.PAGE))
        .select_related("author")
        .prefetch_related("attachments")
    )


async def add_files(
    actor_id: int, task_id: int, files: Sequence[NewFile], now: datetime
) -> list[Attachment]:
    """Puts files on the task itself. Errors as of `add`."""
    async with in_transaction():
        seen = await moves.begin(actor_id, task_id, Action.COMMENT, now)
        kept = await attachments.keep(seen.task, files, actor_id, now)
        await moves.finish(
            seen, Action.COMMENT, now, files=len(files), slot=f"f{seen.task.version}"
        )
    return kept


async def room_for_files(actor_id: int, task_id: int, now: datetime) -> None:
    """Whether a file could be put there: to be known before it is sent. Errors as of `add`."""
    async with in_transaction():
        await moves.begin(actor_id, task_id, Action.COMMENT, now)
        await attachments.room(task_id, 1)


async def files(reader_id: int, task_id: int, *, limit: int, skip: int = 0) -> list[Attachment]:
    """Everything sent to the task, the newest first, with who sent it. NotFoundError."""
    await tasks.get(reader_id, task_id)
    found = Attachment.filter(task_id=task_id).order_by("-id").offset(skip)
    return await found.limit(min(limit, limits.PAGE)).select_related("uploader")


async def file(reader_id: int, attachment_id: int) -> Attachment:
    """One attachment. NotFoundError where the reader may not see its task."""
    found = await Attachment.get_or_none(id=attachment_id).select_related("uploader")
    if found is None:
        raise errors.NotFoundError
    await tasks.get(reader_id, found.task_id)
    return found


async def remove_file(
    actor_id: int, attachment_id: int, now: datetime, *, task_id: int | None = None
) -> None:
    """Takes an attachment away: its uploader, or who may edit the task. `task_id`: only of that.

    NotFoundError, ForbiddenError.
    """
    async with in_transaction():
        found = await file(actor_id, attachment_id)
        if task_id not in (None, found.task_id):
            raise errors.NotFoundError
        own = found.uploader_id == actor_id
        action = Action.COMMENT if own else Action.EDIT
        seen = await moves.begin(actor_id, found.task_id, action, now)
        await found.delete()
        await moves.finish(seen, Action.EDIT, now, fields=["files"])
