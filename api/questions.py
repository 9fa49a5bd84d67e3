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

from models.due import Due


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
Flag = Annotated[bool, Field(strict=True)]
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

    def due(self, timezone: str) -> Due:
        """As somebody in that zone means it."""
        if self.date:
            return Due.on(self.date, timezone)
        if self.at is None:
            raise AssertionError("one of them is given")
        return Due.moment(self.at, timezone)
