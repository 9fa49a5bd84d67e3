"""Messages owed at once because of what somebody did."""

from datetime import datetime

from models import planning
from models.delivery import Notice
from models.planning import Planned
from models.task import Assignment, AssignmentState, Task

_ANSWERS = {AssignmentState.DECLINED: Notice.DECLINED, AssignmentState.DONE: Notice.DONE}


async def assigned(task: Task, assignment: Assignment, now: datetime) -> None:
    """Tells the assignee."""
    planned = Planned(assignment.person_id, Notice.ASSIGNED, f"{assignment.id}", now)
    await planning.put(task, planned, now)


async def answered(task: Task, assignment: Assignment, now: datetime) -> None:
    """Tells the author that somebody else has finished or refused."""
    kind = _ANSWERS.get(assignment.state)
    if kind is None or assignment.person_id == task.author_id:
        return
    planned = Planned(task.author_id, kind, f"{assignment.id}:{task.version}", now)
    await planning.put(
        task, planned, now, {"person_id": assignment.person_id, "note": assignment.note}
    )
