"""What a day holds for somebody: what is due, what is late, what waits for their answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models import limits, lists
from models.lists import View
from models.person import Person
from models.task import Kind, Task

ROWS = 10
"""Tasks of one section, at most."""


@dataclass(frozen=True, slots=True)
class Section:
    """The first tasks of a list, and how many it has."""

    view: View
    tasks: Sequence[Task]
    total: int


@dataclass(frozen=True, slots=True)
class Agenda:
    """Three sections. `today` is without what is late already; that is in `overdue`."""

    today: Section
    overdue: Section
    waiting: Section

    def __bool__(self) -> bool:
        return any(section.total for section in (self.today, self.overdue, self.waiting))


async def of(person: Person, now: datetime) -> Agenda:
    """The person's, as it is now."""
    count = await lists.counts(person, now)
    late = await lists.page(View.OVERDUE, person, now, limit=ROWS)
    waiting = await lists.page(View.WAITING, person, now, limit=ROWS)
    return Agenda(
        Section(View.TODAY, await _today(person, now, count.overdue), count.today - count.overdue),
        Section(View.OVERDUE, late, count.overdue),
        Section(View.WAITING, waiting, await lists.count(View.WAITING, person, now)),
    )


async def _today(person: Person, now: datetime, overdue: int) -> Sequence[Task]:
    """What is late stands among the first of that list, beside events that go on."""
    skip = max(overdue + ROWS - limits.PAGE, 0)
    found = await lists.page(View.TODAY, person, now, limit=overdue + ROWS, skip=skip)
    return [task for task in found if not _late(task, person.id, now)][:ROWS]


def _late(task: Task, person_id: int, now: datetime) -> bool:
    due = lists.due(View.TODAY, task, person_id)
    return task.kind is Kind.TASK and due is not None and due.overdue(now)
