"""What a card says beside the task itself: how much was said and sent, and who closed it."""

from dataclasses import dataclass

from models.comment import Attachment, Comment
from models.due_request import Answer, DueRequest
from models.person import Person
from models.tasks import Seen


@dataclass(frozen=True, slots=True)
class Overview:
    """Of a task that its reader may see."""

    comments: int
    last_comment: Comment | None
    """With its author."""
    files: int
    wishes: tuple[DueRequest, ...]
    """Open wishes for another due time, the oldest first, with who asks."""
    closed_by: Person | None


async def of(seen: Seen) -> Overview:
    """Everything about that task; what is not there is not asked for."""
    task = seen.task
    comments = await Comment.filter(task_id=task.id).count()
    said = Comment.filter(task_id=task.id).order_by("-id").select_related("author")
    return Overview(
        comments=comments,
        last_comment=await said.first() if comments else None,
        files=await Attachment.filter(task_id=task.id).count(),
        wishes=await _wishes(seen),
        closed_by=await Person.get_or_none(id=task.closed_by_id) if task.closed_by_id else None,
    )


async def _wishes(seen: Seen) -> tuple[DueRequest, ...]:
    open_ = [wish.id for wish in seen.task.due_requests if wish.answer is Answer.PENDING]
    if not open_ or seen.task.closed:
        return ()
    return tuple(await DueRequest.filter(id__in=open_).order_by("id").select_related("person"))
