"""What must hold for a move beside the states and the right."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from models import errors
from models.due_request import Answer
from models.task import AssignmentState, Task, own_assignment


class Guard(StrEnum):
    """What must hold beside the states; each is looked at by `holds`."""

    NOBODY_ON_IT = "nobody is on it"
    TOOK_IT = "the actor took it by themselves"
    CLOSED_IT = "not closed, or closed by the actor's own report"
    NOT_STARTED = "the event has not begun"
    DUE_ASKED = "another due time is asked for"
    NOT_WATCHING = "the actor is not watching"
    WATCHING = "the actor is watching"
    REPEATS = "it repeats"


def _nobody_on_it(task: Task, _person_id: int, _now: datetime) -> bool:
    return all(a.state is AssignmentState.DECLINED for a in task.assignments)


def _took_it(task: Task, person_id: int, _now: datetime) -> bool:
    own = own_assignment(task, person_id)
    return own is not None and own.claimed


def _closed_it(task: Task, person_id: int, _now: datetime) -> bool:
    return not task.closed or (task.closed_by_id == person_id and not task.needs_review)


def _not_started(task: Task, _person_id: int, now: datetime) -> bool:
    return task.due_at is None or now < task.due_at


def _due_asked(task: Task, _person_id: int, _now: datetime) -> bool:
    return any(request.answer is Answer.PENDING for request in task.due_requests)


def _watching(task: Task, person_id: int, _now: datetime) -> bool:
    return any(watcher.person_id == person_id for watcher in task.watchers)


def _not_watching(task: Task, person_id: int, now: datetime) -> bool:
    return not _watching(task, person_id, now)


def _repeats(task: Task, _person_id: int, _now: datetime) -> bool:
    return task.series is not None and task.series.ended_at is None


_GUARDS: dict[Guard, Callable[[Task, int, datetime], bool]] = {
    Guard.NOBODY_ON_IT: _nobody_on_it,
    Guard.TOOK_IT: _took_it,
    Guard.CLOSED_IT: _closed_it,
    Guard.NOT_STARTED: _not_started,
    Guard.DUE_ASKED: _due_asked,
    Guard.NOT_WATCHING: _not_watching,
    Guard.WATCHING: _watching,
    Guard.REPEATS: _repeats,
}
REFUSALS: dict[Guard, type[errors.DomainError]] = {
    Guard.NOT_STARTED: errors.EventStartedError,
    Guard.DUE_ASKED: errors.NothingToAnswerError,
}
"""Whose refusal is another than `WrongStateError`."""


def holds(guard: Guard, task: Task, person_id: int, now: datetime) -> bool:
    """Whether it does for that person; `task` as `tasks.load` gives it."""
    return _GUARDS[guard](task, person_id, now)
