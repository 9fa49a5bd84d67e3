"""The task being made, kept in the dialog's data until it is saved or given up."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from aiogram_dialog import DialogManager

from dialogs.create.extras import Extras
from models import errors, limits, tasks
from models.making import NewTask

PEOPLE, GROUPS, TAGS = "people", "groups", "tags"
"""What is picked: assignees, tags whose wearers are assignees, tags of the task."""
_MOST = {PEOPLE: limits.ASSIGNEES, GROUPS: limits.ASSIGNEES, TAGS: limits.TASK_TAGS}


@dataclass(frozen=True, slots=True)
class Picked:
    """A person or a tag, by the name that it had when it was picked."""

    id: int
    name: str


class Draft(Extras):
    """A view on the data of the wizard: what is set here survives restarts."""

    def begin(self, message_id: int | None = None) -> None:
        """A fresh one; its id makes sure that it becomes one task at most, as does its message."""
        self._data["id"] = secrets.token_hex(8) if message_id is None else f"{message_id:x}"

    @property
    def id(self) -> str:
        """Unique."""
        return str(self._data.get("id", ""))

    @property
    def title(self) -> str:
        """Empty while there is none."""
        return str(self._data.get("title", ""))

    @title.setter
    def title(self, value: str) -> None:
        self._data["title"] = value

    @property
    def description(self) -> str:
        """Empty where there is none."""
        return str(self._data.get("description", ""))

    @description.setter
    def description(self, value: str) -> None:
        self._data["description"] = tasks.description(value)

    def take_words(self, text: str) -> None:
        """The first line is the title, the others the description. DomainError if no good."""
        first, _, rest = text.strip().partition("\n")
        title = tasks.title(first)
        if rest.strip():
            self.description = rest
        self._data["title"] = title

    def add_caption(self, text: str) -> None:
        """More words of the description. TooLongError."""
        if text.strip():
            self.description = f"{self.description}\n\n{text}"

    @property
    def team_id(self) -> int | None:
        """None while it is not chosen."""
        return self._data.get("team")

    @team_id.setter
    def team_id(self, value: int) -> None:
        if value != self.team_id:  # whoever and whatever is of the other team stays there
            self._data |= {PEOPLE: [], GROUPS: [], TAGS: [], "new_tags": [], "review": None}
        self._data["team"] = value

    def picked(self, what: str) -> list[Picked]:
        """In the order in which they were picked."""
        return [Picked(*each) for each in self._data.get(what, [])]

    def ids(self, what: str) -> list[int]:
        """Those of what is picked."""
        return [each.id for each in self.picked(what)]

    def pick(self, what: str, picked: Iterable[Picked]) -> None:
        """These and no others. TooManyError."""
        rows = [[each.id, each.name] for each in picked]
        if len(rows) > _MOST[what]:
            raise errors.TooManyError(limit=_MOST[what], field=what)
        self._data[what] = rows

    def toggle(self, what: str, one: Picked) -> None:
        """Picks it, or no longer. TooManyError."""
        others = [each for each in self.picked(what) if each.id != one.id]
        there = len(others) < len(self.picked(what))
        self.pick(what, others if there else [*others, one])

    @property
    def new_tags(self) -> Sequence[str]:
        """Tags that the team gets with the task."""
        return list(self._data.get("new_tags", []))

    def set_due(self, value: dict[str, Any] | None) -> None:
        """What the picker answered. Without a first day nothing repeats."""
        self._data["due"] = value
        if value is None:
            self.set_rule(None, from_completion=False)

    @property
    def rule(self) -> str | None:
        """How it repeats, as RRULE."""
        return self._data.get("rule")

    @property
    def from_completion(self) -> bool:
        """Whether the next one counts from when this one is done."""
        return bool(self._data.get("from_completion"))

    def set_rule(self, rule: str | None, *, from_completion: bool) -> None:
        """What the picker answered; None: once."""
        self._data |= {"rule": rule, "from_completion": from_completion}

    @property
    def complete(self) -> bool:
        """Whether it has been confirmed before: a step taken again returns there."""
        return bool(self._data.get("complete"))

    @complete.setter
    def complete(self, value: bool) -> None:
        self._data["complete"] = value

    @property
    def task_id(self) -> int | None:
        """The task it became."""
        return self._data.get("task")

    @task_id.setter
    def task_id(self, value: int) -> None:
        self._data["task"] = value

    def new_task(self) -> NewTask:
        """What is to be saved."""
        return NewTask(
            title=self.title,
            description=self.description,
            team_id=self.team_id or 0,
            assignees=self.ids(PEOPLE),
            recipient_tags=self.ids(GROUPS),
            tags=self.ids(TAGS),
            due=self.due,
            kind=self.kind,
            duration=self.duration,
            priority=self.priority,
            completion=self.completion,
            needs_review=self.review,
            checklist=self.checklist,
            rule=self.rule,
            from_completion=self.from_completion,
            reminders=self.reminders if self.due else (),
            source=self.source,
            files=self.files,
            origin=f"draft:{self.id}",
        )


def draft_of(manager: DialogManager) -> Draft:
    """The draft of the wizard that is open."""
    return Draft(manager.dialog_data)
