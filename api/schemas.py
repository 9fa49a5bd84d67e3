"""Shapes of answers. Ids are 64-bit integers; those of people come from MAX.

Instants are RFC 3339 in UTC.
"""

from datetime import date, datetime

from pydantic import BaseModel, ConfigDict, Field

from models.comment import AttachmentKind
from models.tag import Colour
from models.team import Role


class Answer(BaseModel):
    """Something the API says."""

    model_config = ConfigDict(from_attributes=True, use_attribute_docstrings=True)


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


class Tag(Answer):
    """A tag of a team."""

    id: int
    name: str = Field(examples=["смета"])
    colour: Colour


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


class Due(Answer):
    """When a task is due."""

    at: datetime
    """The instant from which it is overdue; of an all-day one, the last second of its `date`."""
    date: date
    """The day, in the zone it was entered in."""
    all_day: bool
    timezone: str
    overdue: bool
    """Never of events and of closed tasks."""


class Attachment(Answer):
    """A photo or file on a task."""

    id: int
    kind: AttachmentKind
    name: str = Field(examples=["смета.xlsx"])
    """Empty for photos."""
    size: int | None
    """Bytes, where MAX told."""
    uploader: Person
    created_at: datetime
    link: str | None = Field(examples=["/files/7.1771409719.x3V9…"])
    """Opens the file; good for an hour. Null: it can be seen in the conversation only."""


class Attachments(Answer):
    """Everything sent to a task, the newest first."""

    items: list[Attachment]


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
