"""How the wizard begins: with nothing, with words or files, with a draft that was left open."""

from collections.abc import Sequence
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.create import shelf, steps
from dialogs.create.draft import draft_of
from dialogs.reader import reader
from dialogs.states import Create
from dialogs.widgets.problem import say, unsay
from dialogs.widgets.said import Said, file_from_json, file_to_json
from models.attachments import NewFile
from models.comment import AttachmentKind

FRESH = {"fresh": True}
"""Opens the wizard without asking about drafts that were left open."""


def opened_by(text: str, files: Sequence[NewFile], *, quoted: bool) -> dict[str, Any]:
    """What opens the wizard with words and files; `quoted` ones were written for another use."""
    return {"text": text, "files": [file_to_json(file) for file in files], "quoted": quoted}


async def begin(start_data: Any, manager: DialogManager) -> None:
    """A fresh draft; with words given, the title is there already. DomainError as of words."""
    given = start_data or {}
    draft_of(manager).begin()
    if given.get("text") or given.get("files"):
        await _take_over(given, manager)
    elif not given.get("fresh"):
        await _offer_drafts(manager)


async def _take_over(given: dict[str, Any], manager: DialogManager) -> None:
    draft, text = draft_of(manager), given["text"]
    draft.files = [file_from_json(kept) for kept in given["files"]]
    if not text:
        return
    if given["quoted"]:
        draft.take_quoted(text)
    else:
        draft.take_words(text)
    await steps.after_title(manager)


async def _offer_drafts(manager: DialogManager) -> None:
    kept = await shelf.listed(manager)
    if kept:
        unsay(manager)  # the window says it
        manager.dialog_data["kept"] = [[each.id, each.title] for each in kept]
        await manager.switch_to(Create.drafts)


async def resume(key: str, manager: DialogManager) -> None:
    """On with a draft that was left open."""
    data = await shelf.take(manager, key)
    if data is None:
        say(manager, "create-draft-gone")
        await manager.switch_to(Create.title)
        return
    manager.dialog_data.clear()
    manager.dialog_data.update(data)
    await steps.go_on(manager)


async def begin_afresh(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Another task; the drafts stay."""
    await manager.switch_to(Create.title)


async def drop_drafts(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The drafts that were offered are not wanted."""
    await shelf.clear(manager)
    await query.answer(reader(manager).t("toast-drafts-dropped"))
    await manager.switch_to(Create.title)


async def take_title(what: Said, manager: DialogManager) -> None:
    """The answer to «what has to be done»: words, or photos and files, or both."""
    draft = draft_of(manager)
    files = [file for file in what.files if file.kind is not AttachmentKind.AUDIO]
    draft.files = [*draft.files, *files]
    if what.text and what.files:
        draft.take_quoted(what.text)
    elif what.text:
        draft.take_words(what.text)
    if what.text:
        await steps.after_title(manager)
    elif not files:
        say(manager, "stray-voice")
