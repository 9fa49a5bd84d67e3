"""Drafts that were left open: kept beside the dialogs, offered again by the wizard.

A draft stays on the shelf while it is being finished, so that no crash can lose it; it goes when
it becomes a task or is given up.
"""

from dataclasses import dataclass
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram_dialog import DialogManager
from aiogram_dialog.api.entities import Context
from aiogram_dialog.api.exceptions import UnknownIntent, UnknownState

from dialogs.create.draft import Draft
from dialogs.reader import reader
from dialogs.states import Create, Due, Repeat
from dialogs.widgets.problem import also_say

PLACES = 5
"""Drafts that are kept; the oldest one makes room."""
_KEY = "drafts"
_GIVEN_UP = "draft_given_up"
_ON_SHELF = "on_shelf"
_ASKING = (Create, Due, Repeat)
"""Dialogs that are open while a draft is being made."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A draft on the shelf, by its id."""

    id: str
    title: str


async def keep(manager: DialogManager) -> None:
    """Called before all dialogs of the person are closed: puts their open draft on the shelf."""
    if manager.middleware_data.get(_GIVEN_UP):
        return
    data = await _open_draft(manager)
    if data is not None:
        await _keep(manager, data)


async def keep_closed(_result: Any, manager: DialogManager) -> None:
    """The same where only the wizard is closed, by «Назад»."""
    await _keep(manager, manager.dialog_data)


async def _keep(manager: DialogManager, data: dict[str, Any]) -> None:
    if not _worth_keeping(Draft(data)):
        return
    await _put(manager, data | {_ON_SHELF: True})
    also_say(manager, "draft-kept", title=_title(manager, Draft(data)))


def _title(manager: DialogManager, draft: Draft) -> str:
    return draft.title or reader(manager).t("create-untitled")


def _worth_keeping(draft: Draft) -> bool:
    return draft.task_id is None and bool(draft.title or draft.files)


async def _open_draft(manager: DialogManager) -> dict[str, Any] | None:
    """The data of the topmost wizard; other dialogs may have been opened from it."""
    if not manager.has_context():
        return None
    context: Context | None = manager.current_context()
    below = list(manager.current_stack().intents[:-1])
    while context and context.state.group is not Create:
        context = await _load(manager, below.pop()) if below else None
    return context.dialog_data if context else None


async def _load(manager: Any, intent: str) -> Context | None:
    try:
        loaded: Context = await manager.storage().load_context(intent)
    except (UnknownIntent, UnknownState):
        return None
    return loaded


async def give_up(manager: DialogManager) -> None:
    """The open draft is not wanted any more."""
    if not manager.has_context() or manager.current_context().state.group not in _ASKING:
        return
    manager.middleware_data[_GIVEN_UP] = True
    if data := await _open_draft(manager):
        await drop(manager, data)


async def drop(manager: DialogManager, data: dict[str, Any]) -> None:
    """Takes the draft with that data off the shelf, if it is there."""
    if data.get(_ON_SHELF):
        rows = [row for row in await _rows(manager) if row["id"] != data["id"]]
        await _store(manager).update_data({_KEY: rows})


async def clear(manager: DialogManager) -> None:
    """Takes all of them, and keeps none that is open."""
    manager.middleware_data[_GIVEN_UP] = True
    await _store(manager).update_data({_KEY: []})


async def listed(manager: DialogManager) -> list[Kept]:
    """The latest first."""
    return [Kept(row["id"], Draft(row).title) for row in await _rows(manager)]


async def take(manager: DialogManager, draft_id: str) -> dict[str, Any] | None:
    """The data of one; it stays where it is. None where it has gone."""
    return next((row for row in await _rows(manager) if row["id"] == draft_id), None)


async def _put(manager: DialogManager, data: dict[str, Any]) -> None:
    others = [row for row in await _rows(manager) if row["id"] != data["id"]]
    await _store(manager).update_data({_KEY: [data, *others][:PLACES]})


async def _rows(manager: DialogManager) -> list[dict[str, Any]]:
    return list((await _store(manager).get_data()).get(_KEY, []))


def _store(manager: DialogManager) -> FSMContext:
    store: FSMContext = manager.middleware_data["state"]
    return store
