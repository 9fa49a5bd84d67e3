"""How a task closes: when enough has been reported, and what follows."""

from datetime import datetime

from models import occurrences
from models.task import CLOSED, Assignment, AssignmentState, Completion, State, Task


async def mark_closing(task: Task, before: State, actor_id: int | None, now: datetime) -> None:
    """Notes who closed it and when, and brings the next occurrence of what repeats."""
    if task.state not in CLOSED:
        task.closed_at, task.closed_by_id = None, None
    elif before not in CLOSED:
        task.closed_at, task.closed_by_id = now, actor_id
        await task.save(update_fields=["state", "closed_at", "closed_by_id"])
        await occurrences.advance(task, now)


async def settle(task: Task) -> None:
    """Closes the task where everybody whose word is needed has reported, or asks its author."""
    states = {
        a.person_id: a.state
        for a in await Assignment.filter(task_id=task.id)
        if a.state is not AssignmentState.DECLINED
    }
    done = [state is AssignmentState.DONE for state in states.values()]
    if not (any(done) if task.completion is Completion.ANY else bool(done) and all(done)):
        return
    others = set(states) - {task.author_id}
    # Nobody accepts their own work: there would be nothing to look at.
    task.state = State.REVIEW if task.needs_review and others else State.DONE


async def send_back(task: Task, now: datetime) -> None:
    """Who had reported is at it again."""
    await Assignment.filter(task_id=task.id, state=AssignmentState.DONE).update(
        state=AssignmentState.ACCEPTED, note="", updated_at=now
    )
