"""What a task owes to whom, as tests compare it."""

from datetime import datetime, timedelta

from models import timing
from models.delivery import Delivery, DeliveryState, Notice
from models.task import Task
from tests.world import NOW

Row = tuple[int, Notice, datetime]


async def owed(task: Task, state: DeliveryState = DeliveryState.PENDING) -> list[Row]:
    """Timed messages to come: to whom, what, when."""
    rows = await Delivery.filter(task_id=task.id, state=state, kind__in=timing.TIMED)
    return sorted((row.recipient, row.kind, row.due_at) for row in rows)


def hours(count: float) -> datetime:
    """That long after NOW."""
    return NOW + timedelta(hours=count)
