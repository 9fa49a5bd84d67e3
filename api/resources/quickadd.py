"""Quick add: what a text is understood as, before anything is made of it."""

from collections.abc import Sequence

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r404
from pydantic import Field

from api import schemas, shapes, spelling
from api.answers import answer
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import ProblemDocument
from api.routing import typed
from api.schemas import Answer
from api.task_questions import QuickAdd
from api.task_schemas import PersonName
from api.utf16 import Places
from models import capture
from models.capture import Understood
from models.due import Due
from models.errors import RuleInvalidError
from models.person import Person
from models.quickadd import SpanKind
from models.recurrence import Rule
from models.task import Priority


class TagOrName(Answer):
    """A tag, or the name of one that the team does not have yet."""

    id: int | None
    """Null: it is made with the task."""
    name: str


class UnclearMention(Answer):
    """A mention that more than one person answers to."""

    mention: str
    people: list[PersonName]


class UnderstoodPiece(Answer):
    """Characters of the text that became something. What a person sees as one piece is one."""

    start: int
    """As JavaScript counts characters (UTF-16)."""
    end: int
    """Exclusive."""
    kind: SpanKind
    text: str = Field(examples=["завтра в 10"])


class OtherReading(Answer):
    """Another sensible reading of the same words."""

    due: schemas.Due
    rule: str | None
    rule_text: str | None


class ReadyDue(Answer):
    """A due time, as `POST /tasks` takes it."""

    at: str | None = None
    date: str | None = None


class ReadyTask(Answer):
    """A body for `POST /tasks`."""

    title: str
    description: str
    team_id: int
    assignee_ids: list[int]
    recipient_tag_ids: list[int]
    tag_ids: list[int]
    new_tags: list[str]
    due: ReadyDue | None
    priority: Priority
    rule: str | None
    from_completion: bool
    reminders: list[int]


class UnderstoodText(Answer):
    """What will be made of a text, if nobody objects."""

    title: str
    """Empty where all of it was understood as something else."""
    due: schemas.Due | None
    rule: str | None
    rule_text: str | None
    from_completion: bool
    duration: int | None
    """Minutes."""
    priority: Priority | None
    tags: list[TagOrName]
    people: list[PersonName]
    recipient_tags: list[TagOrName]
    """Tags that were mentioned as people are: whoever wears them is on it."""
    unclear: list[UnclearMention]
    strangers: list[str]
    """Mentions that nobody answers to; they stay in the title."""
    unknown_tags: list[str]
    """Tags that the caller may not make; they stay in the title."""
    impossible: list[str]
    """Dates that no calendar has, as they were written."""
    too_often: bool
    """Whether it should repeat more than once a day, which tasks do not."""
    reminders: list[int]
    """Minutes before it is due."""
    spans: list[UnderstoodPiece]
    """In the order of the text; they never overlap."""
    alternatives: list[OtherReading]
    team: schemas.TeamName
    task: ReadyTask


_DUE = {
    "at": "2026-11-24T07:00:00Z",
    "date": "2026-11-24",
    "all_day": False,
    "timezone": "Europe/Moscow",
    "overdue": False,
}
EXAMPLES = {
    "QuickAdd": {"text": "Report tomorrow at 10 @Boris", "team_id": None, "kept": []},
    "UnderstoodText": {
        "title": "Report",
        "due": _DUE,
        "rule": None,
        "rule_text": None,
        "from_completion": False,
        "duration": None,
        "priority": None,
        "tags": [],
        "people": [{"id": 67891, "name": "Boris"}],
        "recipient_tags": [],
        "unclear": [],
        "strangers": [],
        "unknown_tags": [],
        "impossible": [],
        "too_often": False,
        "reminders": [],
        "spans": [
            {"start": 7, "end": 21, "kind": "due", "text": "tomorrow at 10"},
            {"start": 22, "end": 28, "kind": "mention", "text": "@Boris"},
        ],
        "alternatives": [],
        "team": {"id": 3, "name": "Office", "personal": False},
        "task": {
            "title": "Report",
            "description": "",
            "team_id": 3,
            "assignee_ids": [67891],
            "recipient_tag_ids": [],
            "tag_ids": [],
            "new_tags": [],
            "due": {"at": "2026-11-24T07:00:00+00:00"},
            "priority": 3,
            "rule": None,
            "from_completion": False,
            "reminders": [],
        },
    },
}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_post("/quick-add", typed(understand))


async def understand(
    request: web.Request, typed_in: QuickAdd
) -> r200[UnderstoodText] | r404[ProblemDocument]:
    """Understand a quick add

    The text as the bot would read it, with a task ready for `POST /tasks`. Makes nothing.
    Tags: quick add
    Status Codes:
        200: what will be made of it
        404: not-found: no such team, or the caller is not in it
    """
    person, places = request[PERSON], Places(typed_in.text)
    kept = [(places.character(each.start), places.character(each.end)) for each in typed_in.kept]
    found = await capture.understand(
        person,
        typed_in.text,
        dependencies(request).clock(),
        team_id=typed_in.team_id,
        kept=tuple(piece for piece in kept if piece[0] < piece[1]),
    )
    return answer(_shown(found, person, places))


def _shown(found: Understood, person: Person, places: Places) -> UnderstoodText:
    draft = found.draft
    return UnderstoodText(
        title=draft.title,
        due=shapes.due(draft.due) if draft.due else None,
        rule=found.rule,
        rule_text=_rule(found.rule, draft.due, person, from_completion=draft.from_completion),
        from_completion=draft.from_completion,
        duration=draft.duration,
        priority=draft.priority,
        tags=[
            *(TagOrName.model_validate(tag) for tag in found.tags),
            *(TagOrName(id=None, name=name) for name in found.new_tags),
        ],
        people=_names(found.people, person),
        recipient_tags=[TagOrName.model_validate(tag) for tag in found.groups],
        unclear=[
            UnclearMention(mention=each.mention, people=_names(each.people, person))
            for each in found.unclear
        ],
        strangers=list(found.strangers),
        unknown_tags=list(found.unknown_tags),
        impossible=list(draft.impossible),
        too_often=found.too_often,
        reminders=list(draft.reminders),
        spans=_spans(found, places),
        alternatives=[
            OtherReading(
                due=shapes.due(each.due),
                rule=each.rrule,
                rule_text=_rule(each.rrule, each.due, person),
            )
            for each in draft.alternatives
        ],
        team=shapes.team_name(found.team, person),
        task=_ready(found),
    )


def _names(people: Sequence[Person], reader: Person) -> list[PersonName]:
    return [PersonName(id=each.id, name=shapes.person_name(each, reader)) for each in people]


def _rule(
    text: str | None, due: Due | None, reader: Person, *, from_completion: bool = False
) -> str | None:
    """Alternatives may repeat as tasks cannot; those have no words."""
    if text is None or due is None:
        return None
    try:
        return spelling.rule(Rule.parse(text), due, reader, from_completion=from_completion)
    except RuleInvalidError:
        return None


def _spans(found: Understood, places: Places) -> list[UnderstoodPiece]:
    return [
        UnderstoodPiece(
            start=places.units(piece.start),
            end=places.units(piece.end),
            kind=piece.kind,
            text=found.text[piece.start : piece.end],
        )
        for piece in found.pieces
    ]


def _ready(found: Understood) -> ReadyTask:
    new = capture.new_task(found, origin="")
    return ReadyTask(
        title=new.title,
        description=new.description,
        team_id=new.team_id,
        assignee_ids=list(new.assignees),
        recipient_tag_ids=list(new.recipient_tags),
        tag_ids=list(new.tags),
        new_tags=list(found.new_tags),
        due=_ready_due(new.due),
        priority=new.priority,
        rule=new.rule,
        from_completion=new.from_completion,
        reminders=list(new.reminders),
    )


def _ready_due(due: Due | None) -> ReadyDue | None:
    if due is None:
        return None
    if due.all_day:
        return ReadyDue(date=due.date.isoformat())
    return ReadyDue(at=due.at.isoformat())
