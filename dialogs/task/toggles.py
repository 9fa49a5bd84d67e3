"""Several things picked one by one and saved together, by whoever saw the task's latest state.

What was picked outlives a conflict: it is shown again with the task as it is now.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from aiogram_dialog import DialogManager

from dialogs.widgets.choice import Choice, Picked, tick
from dialogs.widgets.paging import page_of

PAGE = 8


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be picked."""

    id: int
    caption: str


class Toggles:
    """What is picked under that name in the dialog's data."""

    def __init__(self, name: str) -> None:
        self.name = name

    def begin(self, manager: DialogManager, picked: Iterable[int]) -> None:
        """What is so now."""
        manager.dialog_data[self.name] = list(dict.fromkeys(picked))

    def picked(self, manager: DialogManager) -> list[int]:
        """In the order of picking."""
        return list(manager.dialog_data.get(self.name) or ())

    def drop(self, manager: DialogManager, gone: Collection[int]) -> None:
        """Without what cannot be picked any more."""
        manager.dialog_data[self.name] = [p for p in self.picked(manager) if p not in gone]

    @property
    def toggle(self) -> Picked:
        """What a press of an option does."""

        async def toggled(key: str, manager: DialogManager) -> None:
            now, one = self.picked(manager), int(key)
            later = [p for p in now if p != one] if one in now else [*now, one]
            manager.dialog_data[self.name] = later

        return toggled

    def page(self, manager: DialogManager, options: list[Option]) -> dict[str, Any]:
        """A page of the options, ticked or not."""
        page = page_of(manager, len(options), PAGE)
        picked = set(self.picked(manager))
        shown = options[page.skip : page.skip + page.size]
        choices = [Choice(o.id, tick(o.id in picked, o.caption)) for o in shown]
        return {self.name: choices, "count": len(picked), **page.data()}
