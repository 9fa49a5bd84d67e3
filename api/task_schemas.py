"""Shapes of tasks: a line of a list, and everything about one."""

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from api.schemas import Answer, Due, Person, Tag, TeamName
from models.task import AssignmentState, Completion, Kind, Priority, State
from models.transitions import Action


class Move(StrEnum):
    """What is done to a task by `POST /tasks/{task_id}/moves`."""

    ACCEPT = Action.ACCEPT.value
    MAYBE = Action.MAYBE.value
    DECLINE = Action.DECLINE.value
    START = Action.START.value
    BLOCK = Action.BLOCK.value
    COMPLETE = Action.COMPLETE.value
    WITHDRAW = Action.WITHDRAW.value
    APPROVE = Action.APPROVE.value
    RETURN = Action.RETURN.value
    CLAIM = Action.CLAIM.value
    GIVE_BACK = Action.GIVE_BACK.value
    CLOSE = Action.CLOSE.value
    CANCEL = Action.CANCEL.value
    REOPEN = Action.REOPEN.value


class QuickMove(StrEnum):
    """What a line of a list offers."""

    ACCEPT = Action.ACCEPT.value
    MAYBE = Action.MAYBE.value
    DECLINE = Action.DECLINE.value
    START = Action.START.value
    COMPLETE = Action.COMPLETE.value
    CLAIM = Action.CLAIM.value


class May(StrEnum):
    """What the caller may do to a task in principle; `actions` says what can be done now."""

    EDIT = "edit"
    ASSIGN = "assign"
    """Put others on it."""
    DELETE = "delete"
    COMMENT = "comment"
    REMIND_OTHERS = "remind_others"


class PersonName(Answer):
    """Somebody, as a line shows them."""

    id: int = Field(examples=[67890])
    name: str = Field(examples=["Анна Смирнова"])


class LineAssignment(Answer):
    """One person on a task."""

    person: PersonName
    state: AssignmentState


class Progress(Answer):
    """How much of a checklist is done."""

    done: int
    count: int


class TaskLine(Answer):
    """A task, as lists show it."""

    id: int = Field(examples=[42])
    number: int = Field(examples=[7])
    """Short and per team, shown as #7."""
    kind: Kind
    title: str = Field(examples=["Подготовить отчёт"])
    state: State
    priority: Priority
    due: Due | None
    """By which the list goes: in lists of the caller's work their own, where they have one."""
    ends_at: datetime | None
    """Of an event that has a length."""
    team: TeamName
    author: PersonName
    assignments: list[LineAssignment]
    tags: list[Tag]
    """By name."""
    repeats: bool
    checklist: Progress
    comments: int
    mine: AssignmentState | None
    """Where the caller stands on it; null: they are not on it."""
    actions: list[QuickMove]
    version: int
    """Grows with every change."""


class TaskPage(Answer):
    """One page of a list."""

    items: list[TaskLine]
    next_cursor: str | None
    """What to ask the next page with; null on the last one."""
    now: datetime
    """The server's instant; `overdue` is as of it."""


class Assignment(Answer):
    """One person on a task."""

    person: Person
    state: AssignmentState
    note: str
    """Their report, or the reason they refused."""
    due: Due | None
    """Their own, where it is another than the task's."""
    via_tag: Tag | None
    """The tag that brought them onto it."""


class Item(Answer):
    """A line of a checklist."""

    id: int
    text: str
    done: bool
    position: int
    """Lines go by it; there may be gaps."""


class Series(Answer):
    """How a task repeats."""

    rule: str = Field(examples=["FREQ=WEEKLY;BYDAY=MO"])
    """RRULE of RFC 5545 without its name."""
    text: str = Field(examples=["каждый понедельник, 10:00"])
    """The same in the caller's language."""
    from_completion: bool
    """Whether the next one counts from the day on which the last one was closed."""


class DueRequest(Answer):
    """An open wish for another due time."""

    id: int
    person: Person
    due: Due
    note: str


class Reminder(Answer):
    """A reminder of the caller's own, still to come."""

    id: int
    minutes_before: int | None
    """Before the due time; null: at that instant, whatever is due."""
    at: datetime
    """When it comes."""


class Task(Answer):
    """Everything about a task, and what the caller can do to it now."""

    id: int = Field(examples=[42])
    number: int = Field(examples=[7])
    """Short and per team, shown as #7."""
    kind: Kind
    title: str = Field(examples=["Подготовить отчёт"])
    description: str
    state: State
    priority: Priority
    due: Due | None
    """Of an event, when it begins."""
    ends_at: datetime | None
    """Of an event that has a length."""
    duration: int | None
    """Minutes that an event takes."""
    team: TeamName
    author: Person
    assignments: list[Assignment]
    actions: list[Action]
    """What the caller can do now; those of `Move` by `POST /tasks/{task_id}/moves`."""
    may: list[May]
    tags: list[Tag]
    recipient_tags: list[Tag]
    """Whoever wears one of them is on it."""
    checklist: list[Item]
    series: Series | None
    """Null where it does not repeat, or no longer."""
    completion: Completion
    needs_review: bool
    """Whether what was reported waits for its author's acceptance."""
    blocked_reason: str
    due_requests: list[DueRequest]
    watching: bool
    """Whether the caller watches it."""
    watchers: int
    muted: bool
    """Whether the caller, who is on it, wants no reminders of it."""
    reminders: list[Reminder]
    """The next one first."""
    source: str | None
    """The address of the message that it was made from."""
    comments_count: int
    files_count: int
    version: int
    """Grows with every change."""
    created_at: datetime
    updated_at: datetime
    closed_at: datetime | None
    url: str = Field(examples=["https://max.ru/tasks_bot?startapp=task_42"])
    """Opens it in the mini-app."""
