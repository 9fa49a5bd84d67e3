"""Assignees whom the bot cannot write to: the author of what they should know is told, once."""

from datetime import datetime

from models import planning, tasks
from models.delivery import Delivery, Notice
from models.errors import NotFoundError
from models.nagging import WAITING
from models.planned import Planned
from models.task import own_assignment
from models.timing import ASKING, TIMED


async def tell_author(delivery: Delivery, now: datetime) -> None:
    """Once for an author and an assignee, until the assignee starts the bot."""
    if delivery.task_id is None or delivery.kind not in (*ASKING, *TIMED):
        return
    try:
        task = await tasks.load(delivery.task_id)
    except NotFoundError:
        return
    own = own_assignment(task, delivery.recipient)
    if own is None or own.state not in WAITING or task.closed or task.author_id == own.person_id:
        return
    planned = Planned(task.author_id, Notice.UNDELIVERED, str(own.person_id), now)
    said = {"title": task.title, "number": task.number, "team_id": task.team_id}
    await planning.put(None, planned, now, {"actor_id": own.person_id, **said})
