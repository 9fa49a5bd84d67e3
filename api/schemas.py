"""Shapes of requests and answers. Ids are 64-bit integers; those of people come from MAX.

Instants are RFC 3339 in UTC. Unknown fields of a request are refused.
"""

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    model_validator,
)
from pydantic_core import PydanticCustomError

from api.problems import FieldProblem, ProblemDocument
from models import limits
from models.task import AssignmentState, State
from models.team import Role
from models.transitions import Action

__all__ = ["FieldProblem", "ProblemDocument"]


def _text(value: Any) -> Any:
    """Pydantic would take numbers for instants."""
    if value is not None and not isinstance(value, str):
        raise PydanticCustomError("date_type", "expected a string")
    return value


def _encodable(value: str) -> str:
    """JSON can carry halves of characters, which no database stores."""
    try:
        value.encode()
    except UnicodeEncodeError:
        raise PydanticCustomError("string_unicode", "expected Unicode text") from None
    return value


class Answer(BaseModel):
    """Something the API says."""

    model_config = ConfigDict(from_attributes=True, use_attribute_docstrings=True)


class Question(BaseModel):
    """Something the API is told."""

    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)


Id = Annotated[int, Field(strict=True, ge=1, le=2**63 - 1)]
Text = Annotated[str, AfterValidator(_encodable)]
PathId = Annotated[int, Field(ge=1, le=2**63 - 1)]
Version = Annotated[int, Field(strict=True, ge=1, le=2**31 - 1)]
Instant = Annotated[
    AwareDatetime,
    BeforeValidator(_text),
    Field(ge=datetime(1970, 1, 1, tzinfo=UTC), lt=datetime(2200, 1, 1, tzinfo=UTC)),
]
Day = Annotated[date, BeforeValidator(_text), Field(ge=date(1970, 1, 2), lt=date(2200, 1, 1))]


class SessionQuestion(Question):
    """Proof of who opened the mini-app."""

    init_data: str = Field(examples=["auth_date=1771409719&query_id=4c0ab423&user=%7B…%7D&hash=…"])
    """`window.WebApp.initData` as it is."""


class Person(Answer):
    """Somebody, as others see them."""

    id: int = Field(examples=[67890])
    name: str = Field(examples=["Анна Смирнова"])
    username: str | None


class Me(Person):
    """The caller."""

    first_name: str
    last_name: str
    language: str = Field(examples=["ru"])
    timezone: str = Field(examples=["Europe/Moscow"])


class SessionAnswer(Answer):
    """A session; `token` goes into `Authorization: Bearer …`."""

    token: str
    expires_at: datetime
    person: Me
    start_param: str | None = Field(examples=["task_42"])
    """What the link that opened the mini-app carried."""


class TeamName(Answer):
    """A team, as a task shows it."""

    id: int
    name: str = Field(examples=["Офис"])
    personal: bool


class Team(TeamName):
    """A team of the caller."""

    role: Role
    timezone: str
    may_assign_others: bool
    """Whether the caller may give tasks to others here."""


class Counts(Answer):
    """Open tasks of the caller."""

    today: int
    """Due before the caller's day ends, overdue ones included."""
    overdue: int


class MeAnswer(Answer):
    """The caller and their surroundings."""

    person: Me
    teams: list[Team]
    counts: Counts
    now: datetime
    """The server's instant."""


class Member(Answer):
    """Somebody in a team."""

    person: Person
    role: Role


class Members(Answer):
    """Everybody in a team, by name."""

    items: list[Member]


class Due(Answer):
    """When a task is due."""

    at: datetime
    """The instant from which it is overdue; of an all-day one, the last second of its `date`."""
    date: date
    """The day, in the zone it was entered in."""
    all_day: bool
    timezone: str
    overdue: bool


class Assignment(Answer):
    """One person on a task."""

    person: Person
    state: AssignmentState
    note: str
    """Their report, or the reason they refused."""


class Move(StrEnum):
    """What a caller can do to a task."""

    ACCEPT = Action.ACCEPT.value
    DECLINE = Action.DECLINE.value
    COMPLETE = Action.COMPLETE.value
    CLAIM = Action.CLAIM.value
    CLOSE = Action.CLOSE.value
    CANCEL = Action.CANCEL.value
    REOPEN = Action.REOPEN.value


class Task(Answer):
    """A task, and what the caller can do to it now."""

    id: int = Field(examples=[42])
    number: int = Field(examples=[7])
    """Short and per team, shown as #7."""
    title: str = Field(examples=["Подготовить отчёт"])
    description: str
    state: State
    due: Due | None
    team: TeamName
    author: Person
    assignments: list[Assignment]
    actions: list[Move]
    version: int
    """Grows with every change."""
    created_at: datetime
    updated_at: datetime


class TaskPage(Answer):
    """One page of a list."""

    items: list[Task]
    next_cursor: str | None
    """What to ask the next page with; null on the last one."""
    now: datetime
    """The server's instant; `overdue` is as of it."""


class NewDue(Question):
    """Either an instant or a whole day of the caller's zone."""

    at: Instant | None = Field(default=None, examples=["2026-11-23T18:00:00+03:00"])
    date: Day | None = None

    @model_validator(mode="after")
    def _one_of(self) -> Self:
        if (self.at is None) is (self.date is None):
            raise PydanticCustomError("due_one_of", "either `at` or `date`")
        return self


class NewTask(Question):
    """A task to be made."""

    title: Text = Field(
        json_schema_extra={"maxLength": limits.TITLE}, examples=["Подготовить отчёт"]
    )
    description: Text = Field(default="", json_schema_extra={"maxLength": limits.DESCRIPTION})
    team_id: Id
    assignee_ids: list[Id] = Field(default=[], json_schema_extra={"maxItems": limits.ASSIGNEES})
    """Nobody: anybody of the team may take it; in the personal team, the caller."""
    due: NewDue | None = None


class NewMove(Question):
    """A move to be made."""

    action: Move
    note: Text = Field(default="", json_schema_extra={"maxLength": limits.REASON})
    """The reason, which declining needs, or a report."""
    version: Version | None = None
    """What the caller saw; another one now is a conflict."""


class Completion(Question):
    """The caller's part is done."""

    report: Text = Field(default="", json_schema_extra={"maxLength": limits.REASON})
    version: Version | None = None
    """What the caller saw; another one now is a conflict."""


class Health(Answer):
    """The process answers."""

    status: str = Field(examples=["ok"])
    version: str


class Check(Answer):
    """One server that is needed."""

    ok: bool
    milliseconds: int


class Readiness(Answer):
    """Whether the process can do its work."""

    status: str = Field(examples=["ok", "unavailable"])
    checks: dict[str, Check]
