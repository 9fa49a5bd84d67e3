"""Tags on the task, picked one by one and saved together."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from dialogs.reader import reader
from dialogs.states import Card
from dialogs.task.context import done, seen, seen_by, task_id
from dialogs.task.toggles import Option, Toggles
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.paging import first_page, pager
from dialogs.widgets.problem import tell
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T
from models import edits, errors, tags

_TAGS = Toggles("task_tags")
_VERSION = "tags_version"


async def begin(manager: DialogManager) -> None:
    """Opens the choice with the tags that the task has."""
    task = (await seen_by(manager)).task
    _TAGS.begin(manager, (row.tag_id for row in task.tags))
    manager.dialog_data[_VERSION] = task.version
    first_page(manager)
    await manager.switch_to(Card.tags)


async def _getter(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    who, task = reader(dialog_manager), seen(dialog_manager).task
    known = await tags.of(who.id, task.team_id)
    options = [Option(tag.id, f"#{tag.name}") for tag in known]
    return {**_TAGS.page(dialog_manager, options), "any": bool(known), "none": not known}


async def _save(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    who = reader(manager)
    known = {tag.id for tag in await tags.of(who.id, (await seen_by(manager)).task.team_id)}
    _TAGS.drop(manager, set(_TAGS.picked(manager)) - known)
    try:
        await edits.tag(
            who.id,
            task_id(manager),
            _TAGS.picked(manager),
            who.now,
            version=manager.dialog_data[_VERSION],
            later=bool(manager.dialog_data.get("later")),
        )
    except errors.ConflictError as error:  # raised further, nothing here would be remembered
        manager.dialog_data[_VERSION] = error.details["version"]
        await tell(manager, "error-conflict")
        return
    await done(manager, "toast-tags")


windows = (
    screen(
        T("task-tags-which", when="any"),
        T("task-tags-none", when="none"),
        choices("task_tags", _TAGS.toggle, width=2),
        pager(),
        Button(Caption("task-tags-save"), id="save", on_click=_save, when="any"),
        footer_to(Card.main),
        state=Card.tags,
        getter=_getter,
    ),
)
