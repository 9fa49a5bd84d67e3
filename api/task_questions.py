"""Shapes of requests about tasks."""

from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from api.questions import Flag, Id, Instant, NewDue, Question, Text, Version
from api.task_schemas import Move
from models import limits, values
from models.recurrence import MAX_TEXT
from models.task import Completion, Kind
from models.task import Priority as Level


def _number(value: Any) -> Any:
    """Pydantic takes `true` and «1» for 1, too."""
    if type(value) is not int and not isinstance(value, Level):
        raise PydanticCustomError("int_type", "expected an integer")
    return value


def _longest(characters: int) -> Any:
    """Said in the document; what is longer is refused by the operation, with the limit named."""
    return Field(json_schema_extra={"maxLength": characters})


def _most(items: int) -> Any:
    return Field(json_schema_extra={"maxItems": items})


Priority = Annotated[Level, BeforeValidator(_number)]
Title = Annotated[Text, _longest(limits.TITLE)]
Description = Annotated[Text, _longest(limits.DESCRIPTION)]
Reason = Annotated[Text, _longest(limits.REASON)]
Rule = Annotated[Text, _longest(MAX_TEXT)]
ItemText = Annotated[Text, _longest(limits.CHECKLIST_ITEM)]
TagName = Annotated[Text, _longest(limits.TAG_NAME)]
Recipients = Annotated[list[Id], _most(limits.ASSIGNEES)]
Tags = Annotated[list[Id], _most(limits.TASK_TAGS)]
Duration = Annotated[int, Field(strict=True, ge=1, le=values.LONGEST)]
Before = Annotated[int, Field(strict=True, ge=0, le=limits.REMINDER_AHEAD)]


class NewTask(Question):
    """A task or an event to be made."""

    title: Title = Field(examples=["Подготовить отчёт"])
    description: Description = ""
    team_id: Id
    kind: Kind = Kind.TASK
    priority: Priority = Level.MEDIUM
    due: NewDue | None = None
    """Of an event, when it begins; it needs one."""
    duration: Duration | None = None
    """Minutes that an event takes."""
    assignee_ids: Recipients = Field(default=[])
    """Nobody: anybody of the team may take it; in the personal team, the caller."""
    recipient_tag_ids: Recipients = Field(default=[])
    """Whoever wears one of these tags is on it, as long as they do."""
    watcher_ids: Recipients = Field(default=[])
    tag_ids: Tags = Field(default=[])
    new_tags: Annotated[list[TagName], _most(limits.TASK_TAGS)] = Field(default=[])
    """Names of more tags; those that the team does not have yet are made, by who may."""
    rule: Rule | None = None
    """RRULE of RFC 5545, where it repeats; needs a due time."""
    from_completion: Flag = False
    """Whether the next one counts from the day on which the last one is closed."""
    reminders: Annotated[list[Before], _most(limits.REMINDERS)] = Field(default=[])
    """Minutes before the due time, for whoever is on it, or else the caller."""
    completion: Completion = Completion.ALL
    needs_review: Flag | None = None
    """Null: as the team has decided."""
    checklist: Annotated[list[ItemText], _most(limits.CHECKLIST)] = Field(default=[])


class Occurrences(StrEnum):
    """Which occurrences of what repeats."""

    THIS = "this"
    LATER = "later"
    """This one and those after it."""


class TaskPatch(Question):
    """What is to be different; what is left out stays. All of it is done, or nothing."""

    title: Title = ""
    description: Description = ""
    priority: Priority = Level.MEDIUM
    due: NewDue | None = None
    """Null: none any more."""
    duration: Duration | None = None
    assignee_ids: Recipients = Field(default=[])
    """Who is on it by hand: these, and nobody else. Whoever stays keeps their state."""
    recipient_tag_ids: Recipients = Field(default=[])
    tag_ids: Tags = Field(default=[])
    rule: Rule | None = None
    """Null: it repeats no longer."""
    from_completion: Flag = False
    completion: Completion = Completion.ALL
    needs_review: Flag = False
    scope: Occurrences = Occurrences.THIS


class NewMove(Question):
    """A move to be made."""

    action: Move
    note: Reason = ""
    """The reason, which `decline`, `block` and `return` need, or a report."""
    version: Version | None = None
    """What the caller saw; another one now is a conflict."""


class Report(Question):
    """The caller's part is done."""

    report: Reason = ""
    version: Version | None = None
    """What the caller saw; another one now is a conflict."""


class Nudge(Question):
    """Whom to remind."""

    silent_only: Flag = False
    """Only those who have not even answered."""


class NewDueRequest(Question):
    """A wish for another due time."""

    due: NewDue
    note: Reason = ""


class DueAnswer(Question):
    """What is said to the wish."""

    agree: Flag


class NewComment(Question):
    """A remark."""

    text: Annotated[Text, _longest(limits.COMMENT)] = Field(examples=["Цифры у бухгалтерии"])


class NewItem(Question):
    """A line of a checklist, put at its end."""

    text: ItemText = Field(examples=["Собрать цифры"])


class ItemPatch(Question):
    """What is to be different in a line; what is left out stays."""

    text: ItemText = ""
    done: Flag = False
    position: Annotated[int, Field(strict=True, ge=0, lt=limits.CHECKLIST)] = 0
    """Its place among all, the first is 0."""


class NewReminder(Question):
    """Either minutes before the due time, or an instant."""

    minutes_before: Before | None = None
    at: Instant | None = None

    @model_validator(mode="after")
    def _one_of(self) -> Self:
        if (self.minutes_before is None) is (self.at is None):
            raise PydanticCustomError("reminder_one_of", "either `minutes_before` or `at`")
        return self


class Piece(Question):
    """Characters `start` to `end` (exclusive) of a text, as JavaScript counts them (UTF-16)."""

    start: Annotated[int, Field(strict=True, ge=0, le=limits.DESCRIPTION * 2)]
    end: Annotated[int, Field(strict=True, ge=0, le=limits.DESCRIPTION * 2)]


class QuickAdd(Question):
    """What somebody typed."""

    text: Annotated[Text, Field(max_length=limits.DESCRIPTION)] = Field(
        examples=["Отчёт завтра в 10 @Борис #смета !высокий"]
    )
    team_id: Id | None = None
    """Where it is surely meant for; null: where its words say, else the personal team."""
    kept: Annotated[list[Piece], Field(max_length=100)] = Field(default=[])
    """Pieces that belong to the title, whatever they look like."""
