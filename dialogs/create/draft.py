"""The task being made, kept in the dialog's data until it is saved or given up."""

import secrets
from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager

from models import limits, tasks, values
from models.due import Due
from models.making import NewTask


class Draft:
    """A view on the dialog's data: what is set here survives restarts."""

    def __init__(self, manager: DialogManager) -> None:
        self._data: dict[str, Any] = manager.dialog_data

    def begin(self) -> None:
        """A fresh one; its id makes sure that it becomes one task at most."""
        self._data["id"] = secrets.token_hex(8)

    @property
    def title(self) -> str:
        """Empty while there is none."""
        return str(self._data.get("title", ""))

    @property
    def description(self) -> str:
        """Empty where there is none."""
        return str(self._data.get("description", ""))

    @description.setter
    def description(self, value: str) -> None:
        self._data["description"] = values.text(
            value, field="description", limit=limits.DESCRIPTION
        )

    def take_words(self, text: str) -> None:
        """The first line is the title, the others the description. DomainError if no good."""
        first, _, rest = text.strip().partition("\n")
        title = tasks.title(first)
        if rest.strip():
            self.description = rest
        self._data["title"] = title

    @property
    def team_id(self) -> int | None:
        """None while it is not chosen."""
        return self._data.get("team")

    @team_id.setter
    def team_id(self, value: int) -> None:
        if value != self.team_id:
            self._data["people"] = []  # they may not be in the other team
        self._data["team"] = value

    @property
    def people(self) -> Sequence[int]:
        """Ids of the assignees; empty: whoever takes it."""
        return list(self._data.get("people", []))

    @people.setter
    def people(self, value: Sequence[int]) -> None:
        self._data["people"] = list(value)

    @property
    def due(self) -> Due | None:
        """None: no due time."""
        value = self._data.get("due")
        return Due.from_json(value) if value else None

    def set_due(self, value: dict[str, Any] | None) -> None:
        """What the picker answered."""
        self._data["due"] = value

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
            assignees=self.people,
            due=self.due,
            origin=f"draft:{self._data['id']}",
        )
