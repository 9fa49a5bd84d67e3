"""What a task says, changed piece by piece."""

from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Keyboard, SwitchTo

from dialogs import lengths, spelling
from dialogs.reader import reader
from dialogs.states import Card
from dialogs.task import kept
from dialogs.task.context import done, seen, task_id, version
from dialogs.task.kept import Answer
from dialogs.widgets.choice import Choice, choices
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.problem import say
from dialogs.widgets.rows import Packed
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T, cut
from models import edits
from models.edits import Changes
from models.task import Completion, Kind, Priority
from models.transitions import Action

DURATIONS = (15, 30, 45, 60, 90, 120, 180, 240)
"""Minutes that buttons offer."""
_DESCRIPTION = 2500


async def change(manager: DialogManager, changes: Changes) -> None:
    """Changes it for whoever saw its latest state, says so and shows the card."""
    who = reader(manager)
    later = bool(manager.dialog_data.get("later"))
    await edits.change(
        who.id, task_id(manager), changes, who.now, version=version(manager), later=later
    )
    await done(manager, "toast-edit")


@kept.sends("edit_title", Action.EDIT)
async def _title(answer: Answer, manager: DialogManager) -> None:
    await change(manager, {"title": answer["text"]})


@kept.sends("edit_description", Action.EDIT)
async def _description(answer: Answer, manager: DialogManager) -> None:
    await change(manager, {"description": answer["text"]})


async def _no_description(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    await change(manager, {"description": ""})


async def _pick_priority(key: str, manager: DialogManager) -> None:
    await change(manager, {"priority": Priority(int(key))})


async def _pick_duration(key: str, manager: DialogManager) -> None:
    await change(manager, {"duration": int(key)})


async def _no_duration(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    await change(manager, {"duration": None})


async def _type_duration(text: str, manager: DialogManager) -> None:
    minutes = lengths.minutes(text)
    if minutes is None:
        say(manager, "duration-unclear")
    else:
        await change(manager, {"duration": minutes})


async def _other_completion(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    await _flip(manager, "completion")


async def _other_review(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    await _flip(manager, "review")


async def _flip(manager: DialogManager, what: str) -> None:
    """To what the button that was pressed has promised, not to what would be another by now."""
    wanted = manager.dialog_data["flips"][what]
    if what == "review":
        await change(manager, {"needs_review": wanted})
    else:
        await change(manager, {"completion": Completion(wanted)})


async def _menu(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    task = seen(dialog_manager).task
    other = Completion.ANY if task.completion is Completion.ALL else Completion.ALL
    dialog_manager.dialog_data["flips"] = {
        "completion": other.value,
        "review": not task.needs_review,
    }
    return {
        "later": "yes" if dialog_manager.dialog_data.get("later") else "no",
        "completion": task.completion.value,
        "review": "yes" if task.needs_review else "no",
        "closes": not task.team.personal and task.kind is Kind.TASK,
    }


async def _texts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    task = seen(dialog_manager).task
    text = cut(task.description, _DESCRIPTION)
    return {"text": text, "has_text": bool(text), "no_text": not text}


async def _choices(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    who = reader(dialog_manager)
    return {
        "priorities": [Choice(p.value, spelling.priority(who, p)) for p in Priority],
        "durations": [Choice(m, spelling.length(who, m)) for m in DURATIONS],
    }


def _edit(name: str, state: State, when: str | None = None) -> Keyboard:
    return SwitchTo(Caption(f"edit-{name}"), id=f"edit_{name}", state=state, when=when)


windows = (
    screen(
        T("edit-what"),
        Packed(
            _edit("title", Card.edit_title),
            _edit("description", Card.edit_description),
            _edit("priority", Card.edit_priority),
            _edit("duration", Card.edit_duration, when="is_event"),
            width=2,
        ),
        Button(
            Caption("edit-completion"),
            id="completion",
            on_click=_other_completion,
            when="closes",
        ),
        Button(Caption("edit-review"), id="review", on_click=_other_review, when="closes"),
        footer_to(Card.main),
        state=Card.edit,
        getter=_menu,
    ),
    screen(
        T("edit-title-how"),
        footer_to(Card.edit),
        state=Card.edit_title,
        answer=kept.answered("edit_title"),
    ),
    screen(
        T("edit-description-how", when="has_text"),
        T("edit-description-none", when="no_text"),
        Button(
            Caption("edit-no-description"),
            id="no_text",
            on_click=_no_description,
            when="has_text",
        ),
        footer_to(Card.edit),
        state=Card.edit_description,
        getter=_texts,
        answer=kept.answered("edit_description"),
    ),
    screen(
        T("edit-priority-how"),
        choices("priorities", _pick_priority, width=2),
        footer_to(Card.edit),
        state=Card.edit_priority,
        getter=_choices,
    ),
    screen(
        T("edit-duration-how"),
        choices("durations", _pick_duration, width=2),
        Button(Caption("edit-no-duration"), id="no_duration", on_click=_no_duration),
        footer_to(Card.edit),
        state=Card.edit_duration,
        getter=_choices,
        answer=_type_duration,
    ),
)
