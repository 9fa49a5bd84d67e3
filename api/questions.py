"""Shapes of requests. Unknown fields are refused, values are checked before anything happens."""

from datetime import UTC, date, datetime
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

from api.task_schemas import Move
from models import limits


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


class Report(Question):
    """The caller's part is done."""

    report: Text = Field(default="", json_schema_extra={"maxLength": limits.REASON})
    version: Version | None = None
    """What the caller saw; another one now is a conflict."""
