"""A task as a chat sees it: for everybody alike, with where each assignee stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from markupsafe import Markup

from jobs import spelling
from jobs.buttons import marker
from jobs.port import CallbackButton, Rows
from locales import Translator, rules
from models.occurrences import schedule_of
from models.series import Series
from models.task import Assignment, AssignmentState, Kind, Priority, State, Task
from models.transitions import Action, open_to_some

_PREFIX = "card"
_PEOPLE = 12
"""Assignees that are named; of more, how many there are."""
_MARKS = {AssignmentState.PENDING: "open", AssignmentState.TENTATIVE: "maybe"}
_ANSWER_MARKS = {
    AssignmentState.ACCEPTED: "accepted",
    AssignmentState.TENTATIVE: "maybe",
    AssignmentState.DECLINED: "declined",
}
_ANSWERS: tuple[Action, ...] = (Action.ACCEPT, Action.MAYBE, Action.DECLINE)


@dataclass(frozen=True, slots=True)
class CardButton:
    """A move of whoever presses."""

    action: Action
    task_id: int
    delivery_id: int = 0
    """Of the message that brought the card; 0: it answered a command."""

    def pack(self) -> str:
        """The callback payload."""
        by = f":{marker(self.delivery_id)}" if self.delivery_id else ""
        return f"{_PREFIX}:{self.task_id}:{self.action.value}{by}"

    @classmethod
    def unpack(cls, payload: str) -> Self | None:
        """The button of that payload; None where it isn't one of a card."""
        match payload.split(":"):
            case [prefix, task, action, *_] if prefix == _PREFIX and task.isdigit():
                try:
                    return cls(Action(action), int(task))
                except ValueError:
                    return None
        return None


def html(t: Translator, task: Task, now: datetime) -> str:
    """What, when, from whom, and who is on it; `task` as `tasks.load`."""
    return "\n".join([*_lines(t, task, now)])


def elsewhere(t: Translator, task: Task) -> str:
    """What an older card says when a newer message has become the task's."""
    return t.html("chat-card-elsewhere", number=str(task.number), title=task.title)


def _lines(t: Translator, task: Task, now: datetime) -> Iterator[Markup]:
    mark = spelling.state_mark(t, task, task.due, now)
    yield t.html("chat-card-title", mark=mark, number=str(task.number), title=task.title)
    kind = "event" if task.kind is Kind.EVENT else "task"
    if task.due:
        when = spelling.when(t, task, task.due, now, task.team.timezone)
        yield t.html(f"chat-card-{kind}-time", due=when)
    if task.series and task.series.ended_at is None:
        yield t.html("task-repeat-line", rule=_repeat(t, task.series))
    if task.priority is not Priority.MEDIUM:
        name = task.priority.name.lower()
        marked = t("priority-marked", mark=t(f"mark-{name}"), name=t(f"priority-{name}"))
        yield t.html("task-priority-line", priority=marked)
    if task.tags:
        yield t.html("task-tags-line", tags=" ".join(f"#{row.tag.name}" for row in task.tags))
    yield t.html(f"chat-card-{kind}-author", person=spelling.who(t, task.author))
    if task.state is State.BLOCKED and task.blocked_reason:
        yield t.html("chat-card-blocked", reason=task.blocked_reason)
    yield from _people(t, task)
    if task.source:
        yield t.html("task-source-line", url=task.source)


def _people(t: Translator, task: Task) -> Iterator[Markup]:
    on_it = sorted(task.assignments, key=lambda each: each.id)
    if task.kind is Kind.EVENT:
        yield from _answers(t, on_it)
        return
    if not on_it and not task.closed:
        yield t.html("chat-card-nobody")
    for each in on_it[:_PEOPLE]:
        yield _person(t, each)
    if len(on_it) > _PEOPLE:
        yield t.html("task-and-more", count=len(on_it) - _PEOPLE)


def _repeat(t: Translator, series: Series) -> str:
    """Its days; the time of day is in the due time."""
    schedule = schedule_of(series)
    rule = schedule.rule if series.from_completion else schedule.rule.anchored(schedule.first)
    return rules.words(t, rule, from_completion=series.from_completion)


def _answers(t: Translator, on_it: list[Assignment]) -> Iterator[Markup]:
    """How many say what, and who they are; the silent are counted only."""
    yield spelling.answers(t, on_it)
    for state, mark in _ANSWER_MARKS.items():
        if names := [spelling.who(t, each.person) for each in on_it if each.state is state]:
            more = [t("task-and-more", count=len(names) - _PEOPLE)] if len(names) > _PEOPLE else []
            shown = ", ".join([*names[:_PEOPLE], *more])
            yield t.html("task-answer-names", mark=t(f"mark-{mark}"), names=shown)


def _person(t: Translator, each: Assignment) -> Markup:
    line = t.html(
        "chat-card-person",
        mark=t(f"mark-{_MARKS.get(each.state, each.state.value)}"),
        person=spelling.who(t, each.person),
        state=t(f"assignment-{each.state.value}"),
    )
    return line + t.html("task-note", note=each.note[:200]) if each.note else line


def rows(t: Translator, task: Task, now: datetime, delivery_id: int = 0) -> Rows:
    """What can be pressed now, by whoever may."""
    if task.kind is Kind.EVENT:
        wanted = _ANSWERS
    elif open_to_some(Action.CLAIM, task, now):
        wanted = (Action.CLAIM,)
    else:
        wanted = (Action.START, Action.COMPLETE)
    kind = "event" if task.kind is Kind.EVENT else "task"
    row = [
        CallbackButton(
            t(f"chat-button-{kind}-{each.value}"), CardButton(each, task.id, delivery_id).pack()
        )
        for each in wanted
        if open_to_some(each, task, now)
    ]
    return [row] if row else []
