"""What was understood of a text, kept in the wizard's data beside the draft that it filled."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dialogs.create.draft import GROUPS, PEOPLE, TAGS, Draft
from models import tasks
from models.capture import Kept, Understood, shortened
from models.due import Due
from models.task import Priority

_UNDERSTOOD = "understood"


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of the text that were understood as something else than the title."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Another sense of the same words."""

    due: Due
    rule: str | None


@dataclass(frozen=True, slots=True)
class Question:
    """A mention that several people answer to: (id, name)."""

    mention: str
    people: Sequence[tuple[int, str]]


class Captured(Draft):
    """A draft with the text that it came from."""

    @property
    def text(self) -> str:
        """What was written; empty where the draft was made step by step."""
        return str(self._data.get("said", ""))

    @property
    def at_a_glance(self) -> bool:
        """Whether one message made it, and no question but for its title was asked."""
        return bool(self._data.get("at_a_glance"))

    @at_a_glance.setter
    def at_a_glance(self, value: bool) -> None:
        self._data["at_a_glance"] = value

    @property
    def kept(self) -> Kept:
        """What was put back into the title."""
        return tuple((start, end) for start, end in self._data.get("put_back", []))

    @property
    def pieces(self) -> Sequence[Piece]:
        """In the order of the text; none once the title was changed by hand."""
        same = self.title == self._understood.get("title")
        return [Piece(*each) for each in self._data.get("pieces", [])] if same else []

    @property
    def readings(self) -> Sequence[Reading]:
        """None once the due time was changed by hand."""
        rows = self._data.get("readings", [])
        if self._data.get("due") not in self._data.get("senses", []):
            return []
        return [Reading(Due.from_json(due), rule) for due, rule in rows]

    @property
    def questions(self) -> Sequence[Question]:
        """Mentions that have to be made clear."""
        rows = self._data.get("unclear", [])
        return [Question(mention, [(id_, name) for id_, name in who]) for mention, who in rows]

    def says(self, what: str) -> Any:
        """What the words said: «due», «people», …; it is not asked then. None: nothing."""
        return self._understood.get(what) or None

    @property
    def named_team(self) -> int | None:
        """The team that the words meant, where that is not the author's own."""
        return self._data.get("named")

    @property
    def notes(self) -> Sequence[tuple[str, str]]:
        """What could not be taken over: a text's key, and what it is about."""
        return [(key, what) for key, what in self._data.get("notes", [])]

    @property
    def _understood(self) -> dict[str, Any]:
        found: dict[str, Any] = self._data.get(_UNDERSTOOD, {})
        return found

    def take(self, found: Understood) -> None:
        """Fills in what was understood, but for what was changed by hand since. TooLongError."""
        fresh, before = _filled(found), self._understood
        for name, value in fresh.items():
            if self._data.get(name, _USUAL.get(name)) == before.get(name, _USUAL.get(name)):
                self._data[name] = value
        self._data.setdefault("named", None if found.team.personal else found.team.id)
        self._data |= {
            _UNDERSTOOD: fresh,
            "said": found.text,
            "put_back": [list(each) for each in found.kept],
            "pieces": [
                [span.start, span.end, found.text[span.start : span.end]] for span in found.pieces
            ],
            "readings": _readings(found),
            "senses": [fresh["due"], *(due for due, _ in _readings(found))],
            "unclear": [[each.mention, _names(each.people)] for each in found.unclear],
            "notes": [list(note) for note in _notes(found)],
        }

    def forget_people(self) -> None:
        """What is understood anew may put other people and tags on it."""
        picked = {name: self._data.get(name, []) for name in (PEOPLE, GROUPS, TAGS, "new_tags")}
        self._data[_UNDERSTOOD] = {**self._understood, **picked}

    def offer(self, found: Understood) -> None:
        """The due time of that sense of the words can be taken over by a tap."""
        due = found.draft.due
        first = [[due.to_json(), found.rule]] if due else []
        self._data["readings"] = [*first, *_readings(found)]
        self._data["senses"] = [None, *(due for due, _ in self._data["readings"])]

    def swap(self, number: int) -> None:
        """That reading instead, which can be taken back in the same way."""
        rows = self._data["readings"]
        was = [self._data.get("due"), self.rule]
        due, rule = rows.pop(number)
        self.set_due(due)
        self.set_rule(rule, from_completion=self.from_completion)
        if was[0]:
            rows.insert(number, was)

    def settle(self, mention: str) -> None:
        """That question is answered."""
        self._data["unclear"] = [row for row in self._data["unclear"] if row[0] != mention]


_USUAL = {
    "title": "",
    PEOPLE: [],
    GROUPS: [],
    TAGS: [],
    "new_tags": [],
    "reminders": [],
    "description": "",
}
"""What a draft has without being told."""


def _filled(found: Understood) -> dict[str, Any]:
    draft = found.draft
    title, rest = shortened(draft.title)
    return {
        "title": title,
        "description": tasks.description(rest),
        "team": found.team.id,
        PEOPLE: _names(found.people),
        GROUPS: [[tag.id, tag.name] for tag in found.groups],
        TAGS: [[tag.id, tag.name] for tag in found.tags],
        "new_tags": list(found.new_tags),
        "due": draft.due.to_json() if draft.due else None,
        "rule": found.rule if draft.due else None,
        "from_completion": draft.from_completion,
        "duration": draft.duration,
        "priority": (draft.priority or Priority.MEDIUM).value,
        "reminders": list(draft.reminders),
    }


def _names(people: Sequence[Any]) -> list[list[Any]]:
    return [[person.id, person.name] for person in people]


def _readings(found: Understood) -> list[list[Any]]:
    return [[each.due.to_json(), each.rrule] for each in found.draft.alternatives]


def _notes(found: Understood) -> Sequence[tuple[str, str]]:
    return [
        *(("create-note-stranger", mention) for mention in found.strangers),
        *(("create-note-no-tag", name) for name in found.unknown_tags),
        *([("create-note-too-often", "")] if found.too_often else []),
        *(("create-note-no-such-day", day) for day in found.draft.impossible),
    ]
