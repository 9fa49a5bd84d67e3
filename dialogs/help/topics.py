"""What help is about: examples to try or to copy, and places to go to at once."""

from dataclasses import dataclass
from typing import Any

from aiogram.fsm.state import State

from dialogs.states import Lists, Settings, Teams
from models.lists import View


@dataclass(frozen=True, slots=True)
class Way:
    """A button that opens a window. Its text: `help-<topic>-<name>`."""

    name: str
    state: State
    data: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """Its texts: `help-<topic>`, `help-<topic>-text`, `help-<topic>-1`, …"""

    examples: int = 0
    are_tasks: bool = False
    """Whether an example can be tried at once, as a new task."""
    ways: tuple[Way, ...] = ()


COMMANDS = "commands"
TOPICS: dict[str, Topic] = {
    "create": Topic(3, are_tasks=True),
    "assign": Topic(
        2,
        are_tasks=True,
        ways=(
            Way("teams", Teams.all),
            Way("assigned", Lists.page, {"view": View.ASSIGNED.value}),
        ),
    ),
    "due": Topic(3, are_tasks=True),
    "team": Topic(2, ways=(Way("create", Teams.create), Way("teams", Teams.all))),
    "reminders": Topic(
        2,
        are_tasks=True,
        ways=(Way("settings", Settings.reminders), Way("quiet", Settings.quiet)),
    ),
    "lists": Topic(
        2,
        ways=(
            Way("today", Lists.page, {"view": View.TODAY.value}),
            Way("mine", Lists.page, {"view": View.MINE.value}),
        ),
    ),
    COMMANDS: Topic(2),
}
