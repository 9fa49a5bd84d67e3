"""What a task says at its time, to whom and when: reminders, due times, the beginning of events."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from models import errors, nagging
from models.delivery import Notice
from models.due import Due
from models.nagging import WAITING
from models.person import Person
from models.planned import Planned
from models.task import Assignment, Kind, Reminder, State, Task, own_assignment

OWN = "own:"
"""Slots of reminders that their reader has set."""
SNOOZED = "snooze:"
"""Slots of reminders that were put off by their reader."""
OVERDUE = (Notice.OVERDUE, Notice.ESCALATED)
TIMED = (Notice.REMINDER, Notice.DUE, *OVERDUE)
ASKING = (Notice.ASSIGNED, Notice.NUDGE, Notice.REVIEW, Notice.DUE_ASKED)
"""What asks its reader to do something, and is void once the task is closed."""


def asked_for(kind: Notice, slot: str) -> bool:
    """Whether its reader wanted that message at that very time."""
    return kind is Notice.REMINDER and slot.startswith((OWN, SNOOZED))


def due_for(task: Task, person_id: int) -> Due | None:
    """The due time that counts for that person; `assignments` are loaded."""
    own = own_assignment(task, person_id)
    return own.due_of(task) if own else task.due


def reminder_at(
    task: Task, minutes_before: int | None, at: datetime | None, person_id: int
) -> datetime:
    """The instant of that person's rule. NoDueError where it counts from a missing due time."""
    if at:
        return at
    due = due_for(task, person_id)
    if due is None:
        raise errors.NoDueError
    return due.at - timedelta(minutes=minutes_before or 0)


def _timed(task: Task, assignment: Assignment) -> Iterable[Planned]:
    due, person = assignment.due_of(task), assignment.person
    if due is None:
        return
    stamp = nagging.stamp(due)
    if due.all_day:
        morning = nagging.morning(due, person.timezone)
        yield Planned(person.id, Notice.DUE, f"day:{stamp}", morning)
        return
    for minutes in person.default_reminders:
        at = due.at - timedelta(minutes=minutes)
        yield Planned(person.id, Notice.REMINDER, f"{minutes}:{stamp}", at)
    yield Planned(person.id, Notice.DUE, f"0:{stamp}", due.at)


def _own(task: Task, rule: Reminder) -> Iterable[Planned]:
    if rule.minutes_before is not None and due_for(task, rule.person_id) is None:
        return  # the due time was dropped after the rule was set; it returns with a new one
    when = reminder_at(task, rule.minutes_before, rule.at, rule.person_id)
    stamp = when.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    yield Planned(rule.person_id, Notice.REMINDER, f"{OWN}{stamp}", when)


def at_peace(task: Task) -> set[int]:
    """Those whom nobody reminds of it: nothing is left for them to do, or they want it so."""
    return {a.person_id for a in task.assignments if a.muted or a.state not in WAITING}


def stopped(task: Task) -> bool:
    """Whether nobody waits for it any more. An event that is just over did take place: what was
    promised for its time is owed."""
    passed = task.kind is Kind.EVENT and task.state is State.DONE and task.closed_by_id is None
    return bool(task.deleted_at) or (task.closed and not passed)


async def wanted(task: Task, now: datetime) -> list[Planned]:
    """Everything timed that the task owes as it is now, past instants included; of words about
    its being overdue the next."""
    if stopped(task):
        return []
    await task.fetch_related("assignments__person")  # anew: what plans may have changed them
    author: object = task.author  # a query where it is not loaded
    if not isinstance(author, Person):
        await task.fetch_related("author")
    return planned_of(task, await Reminder.filter(task_id=task.id), now)


def planned_of(task: Task, rules: Iterable[Reminder], now: datetime) -> list[Planned]:
    """The same of a task whose assignments with their people are loaded, and its author, and of
    its `rules`."""
    if stopped(task):
        return []
    return _once([*timed(task, rules), *nagging.afterwards(task, now)])


def timed(task: Task, rules: Iterable[Reminder]) -> list[Planned]:
    """The same of a task whose assignments with their people are loaded, and its `rules`."""
    if stopped(task):
        return []
    peace = at_peace(task)
    own = (_own(task, rule) for rule in rules if rule.person_id not in peace)
    usual = (_timed(task, a) for a in task.assignments if a.person_id not in peace)
    return _once(each for planned in (*own, *usual) for each in planned)


def _once(planned: Iterable[Planned]) -> list[Planned]:
    """One message for one instant: what was asked for stands for what would come anyway."""
    first: dict[tuple[int, datetime], Planned] = {}
    for each in planned:
        first.setdefault((each.recipient, each.due_at), each)
    return list(first.values())


def overdue_holds(task: Task, person_id: int, kind: Notice, slot: str) -> bool:
    """Whether a word about its being overdue is still of use; people are loaded."""
    if stopped(task):
        return False
    if kind is Notice.OVERDUE:
        return nagging.holds(task, person_id, slot)
    return any(slot == each.slot for each in nagging.escalations(task))


def snooze_holds(task: Task, person_id: int) -> bool:
    """Whether a reminder that was put off is still of use; `assignments` are loaded."""
    return not stopped(task) and person_id not in at_peace(task)
