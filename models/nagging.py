"""Overdue tasks: spoken of again and again at their reader's pace, and to the author after a day.

Only the next message of each is planned: whoever looks at the one before plans it, in the same
breath, so that nobody is ever owed a pile of them.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.delivery import Notice
from models.due import Due
from models.person import Person
from models.planned import Planned
from models.task import Assignment, AssignmentState, Kind, Task

PACES = (60, 180, 1440)
"""Minutes between two messages about an overdue task, as they are offered."""
MORNING = time(9)
"""When an all-day task is spoken of, in the reader's zone."""
WAITING = (AssignmentState.PENDING, AssignmentState.ACCEPTED, AssignmentState.TENTATIVE)
"""Assignees of whom something is still expected."""
CHAIN = (Notice.DUE, Notice.OVERDUE)
"""Kinds that are followed by the next word about the same task."""
_DAY = 24 * 60
_OVER = "over:"
_AUTHOR = "author:"


def stamp(due: Due) -> str:
    """The due time, as slots name it."""
    return due.at.astimezone(UTC).strftime("%Y%m%dT%H%MZ")


def morning(due: Due, timezone: str, later: int = 0) -> datetime:
    """Nine o'clock of the due date, or so many days later, in that zone; as UTC."""
    day = due.date + timedelta(days=later)
    return datetime.combine(day, MORNING, ZoneInfo(timezone)).astimezone(UTC)


def following(task: Task, person_id: int, now: datetime) -> list[Planned]:
    """What comes after the due time of one assignee, who is not done: the next word to them, and
    one to the author. People of the assignments are loaded, and the author."""
    waiting = ((own, due) for own, due in _waiting(task) if own.person_id == person_id)
    return [word for own, due in waiting for word in _next(task, own, due, now)]


def escalations(task: Task) -> Iterator[Planned]:
    """What the author is told of assignees who are a day late."""
    for _, due in _waiting(task):
        yield from _to_author(task, due)


def afterwards(task: Task, now: datetime) -> Iterator[Planned]:
    """The next word to each assignee whose due time is there, and that to the author."""
    for own, due in _waiting(task):
        if _begun(due, now):
            yield from _next(task, own, due, now)


def holds(task: Task, person_id: int, slot: str) -> bool:
    """Whether a planned word is still what its reader wants, at the pace and due time it names."""
    return any(
        own.person_id == person_id and not own.muted and slot.startswith(_words(own.person, due))
        for own, due in _waiting(task)
    )


def _waiting(task: Task) -> Iterator[tuple[Assignment, Due]]:
    """Assignees of whom a task still expects something by a due time, with that time."""
    for own in task.assignments:
        due = own.due_of(task)
        if due and task.kind is Kind.TASK and own.state in WAITING:
            yield own, due


def _next(task: Task, own: Assignment, due: Due, now: datetime) -> Iterator[Planned]:
    if not own.muted:
        yield from _nag(own.person, due, now)
    yield from _to_author(task, due)


def _words(person: Person, due: Due) -> str:
    """What the slots of all words at that pace and due time begin with."""
    return f"{_OVER}{stamp(due)}:{person.nag_every}:"


def _begun(due: Due, now: datetime) -> bool:
    return due.at - timedelta(days=due.all_day) <= now


def _nag(person: Person, due: Due, now: datetime) -> Iterator[Planned]:
    if person.nag_every is None:
        return
    at = next_after(due, person.nag_every, person.timezone, now)
    moment = at.strftime("%Y%m%dT%H%MZ")
    yield Planned(person.id, Notice.OVERDUE, f"{_words(person, due)}{moment}", at)


def _to_author(task: Task, due: Due) -> Iterator[Planned]:
    late = any(
        a.person_id != task.author_id and a.state in WAITING and a.due_of(task) == due
        for a in task.assignments
    )
    if late:
        zone = task.author.timezone
        at = morning(due, zone, 2) if due.all_day else due.at + timedelta(days=1)
        yield Planned(task.author_id, Notice.ESCALATED, f"{_AUTHOR}{stamp(due)}", at)


def next_after(due: Due, pace: int, timezone: str, now: datetime) -> datetime:
    """The first word after `now`: `pace` minutes after the due time, and so on; days by the clock
    on the wall. Of a whole day from the next morning on."""
    first = morning(due, timezone, 1) if due.all_day else due.at
    if pace % _DAY == 0:
        return _same_time(first, pace // _DAY, timezone, now, begin=int(not due.all_day))
    step = timedelta(minutes=pace)
    if due.all_day and first > now:
        return first
    return first + max((now - first) // step + 1, 1) * step


def _same_time(first: datetime, days: int, timezone: str, now: datetime, begin: int) -> datetime:
    local = first.astimezone(ZoneInfo(timezone))
    passed = max((now - first).days // days - 1, 0)
    for count in range(passed + begin, passed + begin + 4):
        at = (local + timedelta(days=days * count)).astimezone(UTC)
        if at > now:
            return at
    raise AssertionError("a day has no more than 25 hours")
