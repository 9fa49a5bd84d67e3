"""A task as a chat sees it: for everybody alike, with where each assignee stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from markupsafe import Markup

from jobs import spelling
from jobs.port import CallbackButton, Rows
from locales import Translator
from models.task import Assignment, AssignmentState, Kind, State, Task
from models.transitions import Action, open_to_some

_PREFIX = "card"
_PEOPLE = 12
"""Assignees that are named; of more, how many there are."""
_MARKS = {AssignmentState.PENDING: "open", AssignmentState.TENTATIVE: "maybe"}
_ANSWERS: tuple[Action, ...] = (Action.ACCEPT, Action.MAYBE, Action.DECLINE)


@dataclass(frozen=True, slots=True)
class CardButton:
    """A move of whoever presses."""

    action: Action
    task_id: int

    def pack(self) -> str:
        """The callback payload."""
        return f"{_PREFIX}:{self.task_id}:{self.action.value}"

    @classmethod
    def unpack(cls, payload: str) -> Self | None:
        """The button of that payload; None where it isn't one of a card."""
        match payload.split(":"):
            case [prefix, task, action] if prefix == _PREFIX and task.isdigit():
                try:
                    return cls(Action(action), int(task))
                except ValueError:
                    return None
        return None


def html(t: Translator, task: Task, now: datetime) -> str:
    """What, when, from whom, and who is on it; `task` as `tasks.load`."""
    return "\n".join([*_lines(t, task, now)])


def _lines(t: Translator, task: Task, now: datetime) -> Iterator[Markup]:
    mark = spelling.state_mark(t, task, task.due, now)
    yield t.html("chat-card-title", mark=mark, number=str(task.number), title=task.title)
    if task.due:
        when = spelling.due_words(t, task.due, now, task.team.timezone)
        yield t.html(f"chat-card-{'start' if task.kind is Kind.EVENT else 'due'}", due=when)
    yield t.html("chat-card-author", person=spelling.who(t, task.author))
    if task.state is State.BLOCKED and task.blocked_reason:
        yield t.html("chat-card-blocked", reason=task.blocked_reason)
    yield from _people(t, task)
    if task.source:
        yield t.html("task-source-line", url=task.source)


def _people(t: Translator, task: Task) -> Iterator[Markup]:
    on_it = sorted(task.assignments, key=lambda each: each.id)
    if task.kind is Kind.EVENT:
        yield _answers(t, on_it)
        return
    if not on_it and not task.closed:
        yield t.html("chat-card-nobody")
    for each in on_it[:_PEOPLE]:
        yield _person(t, each)
    if len(on_it) > _PEOPLE:
        yield t.html("task-and-more", count=len(on_it) - _PEOPLE)


def _answers(t: Translator, on_it: list[Assignment]) -> Markup:
    line = spelling.answers(t, on_it)
    coming = [
        spelling.who(t, each.person) for each in on_it if each.state is AssignmentState.ACCEPTED
    ]
    if not coming:
        return line
    return Markup("\n").join([line, t.html("chat-card-coming", people=", ".join(coming[:_PEOPLE]))])


def _person(t: Translator, each: Assignment) -> Markup:
    line = t.html(
        "chat-card-person",
        mark=t(f"mark-{_MARKS.get(each.state, each.state.value)}"),
        person=spelling.who(t, each.person),
        state=t(f"assignment-{each.state.value}"),
    )
    return line + t.html("task-note", note=each.note[:200]) if each.note else line


def rows(t: Translator, task: Task, now: datetime) -> Rows:
    """What can be pressed now, by whoever may."""
    if task.kind is Kind.EVENT:
        wanted = _ANSWERS
    elif open_to_some(Action.CLAIM, task, now):
        wanted = (Action.CLAIM,)
    else:
        wanted = (Action.START, Action.COMPLETE)
    row = [_button(t, task, each) for each in wanted if open_to_some(each, task, now)]
    return [row] if row else []


def _button(t: Translator, task: Task, action: Action) -> CallbackButton:
    kind = "event" if task.kind is Kind.EVENT else "task"
    payload = CardButton(action, task.id).pack()
    return CallbackButton(t(f"chat-button-{kind}-{action.value}"), payload)
