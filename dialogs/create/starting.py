"""How the wizard begins: with nothing, with words or files, with a draft that was left open."""

from collections.abc import Sequence
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.create import quick, several, shelf, steps
from dialogs.create.draft import draft_of
from dialogs.create.forwarded import take_forward
from dialogs.reader import reader
from dialogs.states import Create
from dialogs.widgets.problem import say, unsay
from dialogs.widgets.said import Said, file_from_json, file_to_json
from models.attachments import NewFile
from models.capture import Forward
from models.comment import AttachmentKind

FRESH = {"fresh": True}
"""Opens the wizard without asking about drafts that were left open."""


def opened_by(
    text: str,
    files: Sequence[NewFile] = (),
    *,
    message_id: int | None = None,
    forward: Forward | None = None,
    place: str = "",
) -> dict[str, Any]:
    """What opens the wizard with words, files or a place (its description); `message_id`: what
    they came in."""
    return {
        "text": text,
        "files": [file_to_json(file) for file in files],
        "message": message_id,
        "forward": forward.to_json() if forward else None,
        "place": place,
    }


async def begin(start_data: Any, manager: DialogManager) -> None:
    """A fresh draft; with words given, what was understood of them. DomainError as of words."""
    given = start_data or {}
    draft_of(manager).begin(given.get("message"))
    if given.get("text") or given.get("files") or given.get("forward") or given.get("place"):
        await _take_over(given, manager)
    elif not given.get("fresh"):
        await _offer_drafts(manager)


async def _take_over(given: dict[str, Any], manager: DialogManager) -> None:
    draft, text = draft_of(manager), str(given["text"])
    draft.files = [file_from_json(kept) for kept in given["files"]]
    draft.add_caption(given["place"])
    if given["forward"]:
        await take_forward(Forward.from_json(given["forward"]), text, manager)
    elif text and not several.are_many(text, draft):
        first, _, rest = text.strip().partition("\n")
        draft.add_caption(rest)
        await quick.open_card(first, manager)
    elif text:
        await several.open_list(text, manager)


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
    draft.files = [*draft.files, *what.files]
    if what.text:
        await _take_words(what.text, manager)
    elif all(file.kind is AttachmentKind.AUDIO for file in what.files):
        say(manager, "stray-voice")


async def _take_words(text: str, manager: DialogManager) -> None:
    """Words that stand for themselves where the title is written anew; understood otherwise."""
    draft = draft_of(manager)
    if draft.complete and draft.title:
        draft.take_words(text)
    else:
        first, _, rest = text.strip().partition("\n")
        if rest.strip():
            draft.description = rest if draft.title else f"{rest}\n\n{draft.description}"
        await quick.answer(first, manager)
    await steps.after_title(manager)
