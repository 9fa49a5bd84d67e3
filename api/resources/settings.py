"""The caller: who they are, what they chose, and everything that is kept of them."""

import asyncio
import re
import tempfile
from pathlib import Path
from typing import Annotated, Any

from aiohttp import hdrs, web
from aiohttp_pydantic.oas.typing import r200, r403, r409, r422
from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from api import schemas, shapes
from api.answers import answer
from api.bodies import gives
from api.caller import by_session
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import FIELDS, ProblemDocument
from api.questions import Question, Text
from api.routing import typed
from api.schemas import Answer, MeAnswer
from locales import translator
from models import archive, choices, export, limits, lists, nagging, teams
from models.delivery import Group
from models.person import Mode, Person

_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
_ZIP = "application/zip"


def _clock(value: str) -> str:
    if not _CLOCK.fullmatch(value):
        raise PydanticCustomError("clock", "expected a time of day")
    return value


def _pace(value: int) -> int:
    if value not in nagging.PACES:
        choices_ = ", ".join(map(str, nagging.PACES))
        raise PydanticCustomError("enum", "expected {expected}", {"expected": choices_})
    return value


Clock = Annotated[
    str,
    AfterValidator(_clock),
    Field(json_schema_extra={"pattern": f"^{_CLOCK.pattern}$"}, examples=["09:00"]),
]
Minutes = Annotated[int, Field(strict=True, ge=1, le=limits.REMINDER_AHEAD)]
Pace = Annotated[
    int,
    AfterValidator(_pace),
    Field(strict=True, json_schema_extra={"enum": [*nagging.PACES]}),
]


class Modes(Answer):
    """Another mode for groups of messages; null: as all others."""

    assignments: Mode | None
    progress: Mode | None
    comments: Mode | None
    reminders: Mode | None
    digest: Mode | None
    team: Mode | None


class Settings(Answer):
    """What the caller chose. Times of day are in their zone."""

    name: str = Field(examples=["Аня"])
    """What others see instead of the name in MAX; empty: that name."""
    language: str = Field(examples=["ru"])
    timezone: str = Field(examples=["Europe/Moscow"])
    working_days: str = Field(examples=["12345"])
    """ISO weekdays, Monday is 1."""
    day_parts: list[str] = Field(examples=[["09:00", "13:00", "19:00", "23:00"]])
    """What they mean by morning, afternoon, evening and night."""
    saves_at_once: bool
    """Whether what they write becomes a task without a look at it before."""
    digest_at: str | None = Field(examples=["08:30"])
    """When the morning digest comes; null: never."""
    quiet_from: str | None
    quiet_until: str | None
    """When the bot keeps quiet; both null: never."""
    quiet_days: bool
    """Whether it keeps quiet on days that are not `working_days`."""
    default_reminders: list[int] = Field(examples=[[60]])
    """Minutes before a due time."""
    nag_every: int | None
    """Minutes between two messages about an overdue task; null: none after the due time."""
    mode: Mode
    """How the bot's own messages come."""
    modes: Modes
    phone: str | None
    """Given to the bot as a contact; only the caller sees it."""


class NewModes(Question):
    """Those that change."""

    assignments: Mode | None = None
    progress: Mode | None = None
    comments: Mode | None = None
    reminders: Mode | None = None
    digest: Mode | None = None
    team: Mode | None = None


class NewSettings(Question):
    """What changes; all of it, or none. What may be null is switched off by it."""

    name: Text = Field(default="", json_schema_extra={"maxLength": limits.NAME})
    language: Text = Field(default="ru", examples=["en"])
    timezone: Text = Field(default="Europe/Moscow", examples=["Asia/Yekaterinburg"])
    working_days: Text = Field(default="12345", max_length=7, examples=["12345"])
    day_parts: list[Clock] = Field(
        default=["09:00", "13:00", "19:00", "23:00"], min_length=4, max_length=4
    )
    saves_at_once: bool = Field(default=False, strict=True)
    digest_at: Clock | None = None
    quiet_from: Clock | None = None
    quiet_until: Clock | None = None
    quiet_days: bool = Field(default=False, strict=True)
    default_reminders: list[Minutes] = Field(
        default=[60], json_schema_extra={"maxItems": limits.REMINDERS}
    )
    nag_every: Pace | None = None
    mode: Mode = Mode.SOUND
    modes: NewModes = NewModes()


_CLOCKS = ("digest_at", "quiet_from", "quiet_until")
_AS_THEY_ARE = (
    *("language", "timezone", "working_days", "saves_at_once", "quiet_days"),
    *("default_reminders", "nag_every", "mode", "phone"),
)
EXAMPLES = {
    "Settings": {
        "name": "",
        "language": "en",
        "timezone": "Europe/Moscow",
        "working_days": "12345",
        "day_parts": ["09:00", "13:00", "19:00", "23:00"],
        "saves_at_once": False,
        "digest_at": "08:30",
        "quiet_from": "22:00",
        "quiet_until": "08:00",
        "quiet_days": True,
        "default_reminders": [60],
        "nag_every": 1440,
        "mode": "sound",
        "modes": {
            **dict.fromkeys(["assignments", "progress", "reminders", "digest", "team"]),
            "comments": "silent",
        },
        "phone": None,
    },
    "NewSettings": {"digest_at": "08:30", "quiet_from": None, "quiet_until": None},
}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/me", typed(me))
    router.add_get("/me/settings", typed(get))
    router.add_patch("/me/settings", typed(change))
    router.add_get("/me/export", gives(_ZIP)(by_session(typed(exported))))


async def me(request: web.Request) -> r200[MeAnswer]:
    """The caller

    Their settings, teams with roles, and how much is due.
    Tags: people
    Status Codes:
        200: the caller, the personal team first
    """
    person, now = request[PERSON], dependencies(request).clock()
    counts = await lists.counts(person, now)
    return answer(
        MeAnswer(
            person=shapes.me(person),
            teams=[shapes.team(each, person) for each in await teams.of(person.id)],
            counts=schemas.Counts.model_validate(counts),
            now=now,
        )
    )


async def get(request: web.Request) -> r200[Settings]:
    """Look at settings

    Everything that the caller chose.
    Tags: people
    Status Codes:
        200: the settings
    """
    return answer(_shown(request[PERSON]))


async def change(request: web.Request, new: NewSettings) -> r200[Settings] | r422[ProblemDocument]:
    """Change settings

    Only what is named, all of it at once. What the bot has planned goes along with it.
    Tags: people
    Status Codes:
        200: the settings as they are now
        422: invalid, or the code of the one field that is wrong: quiet-pair, quiet-hours, day-parts
    """
    request[FIELDS] = {"text": "name"}
    await choices.change(request[PERSON], _wanted(new), dependencies(request).clock())
    return answer(_shown(request[PERSON]))


async def exported(
    request: web.Request,
) -> r200 | r403[ProblemDocument] | r409[ProblemDocument]:
    """Export everything of the caller

    A ZIP of `data.json` and CSV files with all that is kept of the caller.
    Tags: people
    Status Codes:
        200: the archive
        403: session-needed: personal tokens do not get it
        409: export-too-soon: there was one a few minutes ago
    """
    person, now = request[PERSON], dependencies(request).clock()
    await export.check_pause(person.id, now)
    readme = translator(person.language)("privacy-readme")
    with tempfile.TemporaryDirectory(prefix="export-") as folder:
        made = await archive.write(person, Path(folder), readme, now)
        packed = await asyncio.to_thread(made.read_bytes)
    await export.arrived(person.id, now)
    disposition = f'attachment; filename="{made.name}"'
    headers = {hdrs.CONTENT_DISPOSITION: disposition}
    return web.Response(body=packed, content_type=_ZIP, headers=headers)


def _shown(person: Person) -> Settings:
    return Settings(
        name=person.chosen_name,
        day_parts=[_written(at) for at in person.day_parts],
        modes=Modes(**{group.value: person.modes.get(group.value) for group in Group}),
        **{name: getattr(person, name) for name in _AS_THEY_ARE},
        **{name: _written_or_none(getattr(person, name)) for name in _CLOCKS},
    )


def _written(minute: int) -> str:
    hours, minutes = divmod(minute, 60)
    return f"{hours:02}:{minutes:02}"


def _written_or_none(minute: int | None) -> str | None:
    return None if minute is None else _written(minute)


def _wanted(new: NewSettings) -> dict[str, Any]:
    """As `models` has it: times of day in minutes."""
    wanted = new.model_dump(exclude_unset=True)
    for name in wanted.keys() & {*_CLOCKS}:
        wanted[name] = wanted[name] and _read(wanted[name])
    if "day_parts" in wanted:
        wanted["day_parts"] = [_read(at) for at in wanted["day_parts"]]
    return wanted


def _read(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)
