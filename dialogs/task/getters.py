"""What the card shows."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs import spelling
from dialogs.reader import Reader, reader
from dialogs.task import context, placing
from dialogs.task.card import full
from dialogs.task.history import latest
from dialogs.widgets.choice import Choice
from models import overview
from models.overview import Overview
from models.task import Kind, Task
from models.tasks import Seen
from models.transitions import Action, available

WISHES = 3
"""Wishes that are answered under the card; the others move up."""


async def task(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """For every window: the task as it is now, and what may be done to it. NotFoundError."""
    who = reader(dialog_manager)
    seen = await context.look(dialog_manager)
    return {
        "title": seen.task.title,
        "number": str(seen.task.number),
        "is_event": seen.task.kind is Kind.EVENT,
        "is_task": seen.task.kind is Kind.TASK,
        "repeats": repeats(seen.task),
        "app_link": who.app_link(f"task_{seen.task.id}"),
        "has_app": bool(who.bot),
        **_places(who, seen),
    }


def repeats(task: Task) -> bool:
    """Whether others follow it."""
    return task.series is not None and task.series.ended_at is None


def _places(who: Reader, seen: Seen) -> dict[str, bool]:
    """`can_…` for what may be done; `first_…` and `more_…` for where its button is."""
    can = available(seen.task, who.id, seen.standing, who.now)
    offered = placing.sensible(seen, can)
    first = placing.first(seen, offered)
    return {
        **{f"can_{action.value}": True for action in can},
        **{f"first_{action.value}": True for action in first},
        **{f"more_{action.value}": True for action in offered - first},
    }


async def main(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The card with everything around it."""
    who, seen = reader(dialog_manager), context.seen(dialog_manager)
    about = await overview.of(seen)
    history = await latest(who, seen)
    return {
        "card": full(who, seen.task, about, history),
        "wishes": _wishes(who, seen, about),
        **counts(seen.task, about),
    }


def counts(task: Task, about: Overview) -> dict[str, int]:
    """For captions: how much there is behind a button."""
    ticked = sum(item.done_at is not None for item in task.checklist)
    return {
        "comments": about.comments,
        "files": about.files,
        "ticked": ticked,
        "lines": len(task.checklist),
        "people": len(task.assignments),
        "tags": len(task.tags),
    }


async def more(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What is not done every day."""
    seen = context.seen(dialog_manager)
    about = await overview.of(seen)
    return {
        **counts(seen.task, about),
        "has_people": bool(seen.task.assignments) and not seen.task.team.personal,
    }


def _wishes(who: Reader, seen: Seen, about: Overview) -> list[Choice]:
    """A pair of buttons for each, where the reader may answer."""
    if Action.AGREE_DUE not in available(seen.task, who.id, seen.standing, who.now):
        return []
    offered = about.wishes[:WISHES]
    return [
        Choice(f"{answer}:{wish.id}", _answer(who, answer, wish.person, several=len(offered) > 1))
        for wish in offered
        for answer in ("agree", "refuse")
    ]


def _answer(who: Reader, answer: str, person: Any, *, several: bool) -> str:
    if not several:
        return who.t(f"wish-{answer}")
    return who.t(f"wish-{answer}-to", name=spelling.person_name_first(who, person))
