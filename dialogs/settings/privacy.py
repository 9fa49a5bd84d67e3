"""One's own data: sent as an archive, or deleted for good."""

import asyncio
import tempfile
from pathlib import Path
from typing import Any

import structlog
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, FSInputFile, Message
from aiogram_dialog import DialogManager, ShowMode

from dialogs.create import shelf
from dialogs.reader import Reader, reader
from dialogs.states import Teams
from dialogs.widgets.choice import Choice
from dialogs.widgets.problem import say
from locales import LANGUAGES, dates, translator
from models import archive, erasure, export

log = structlog.get_logger(__name__)

_PATIENCE = 120
"""Seconds that collecting and sending may take."""
_COLLECTING = "collecting"
_SHOWN = 10
"""Teams that the window names at once."""


async def main(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What is kept; while the archive is being made, that it is."""
    collecting = _COLLECTING in dialog_manager.middleware_data
    return {"collecting": collecting, "settled": not collecting}


async def send_export(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Says that it may take a moment, then sends the archive, then the window below it.

    Presses of one person are handled one after the other: there is one export at a time.
    A killed process handles the press again. ExportTooSoonError.
    """
    who = reader(manager)
    await export.check_pause(who.id, who.now)
    manager.middleware_data[_COLLECTING] = True
    await manager.show()
    del manager.middleware_data[_COLLECTING]
    try:
        async with asyncio.timeout(_PATIENCE):
            await _collect_and_send(who, manager)
    except (TelegramAPIError, TimeoutError, OSError) as error:
        log.warning("export_unsent", error=type(error).__name__)
        say(manager, "privacy-export-failed")
    else:
        await export.arrived(who.id, who.now)
        say(manager, "privacy-sent")
    manager.show_mode = ShowMode.SEND


async def _collect_and_send(who: Reader, manager: DialogManager) -> None:
    date = dates.full(who.t, who.now, who.zone)
    with tempfile.TemporaryDirectory(prefix="export-") as folder:
        made = await archive.write(who.person, Path(folder), who.t("privacy-readme"), who.now)
        caption = who.t.html("privacy-file", date=date)
        bot = manager.middleware_data["bot"]
        await bot.send_document(who.id, FSInputFile(made, made.name), caption=caption)


async def consequences(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What deleting would do, and what stands in its way."""
    who = reader(dialog_manager)
    seen = await erasure.foresee(who.id)
    return {
        "tasks": str(seen.tasks),
        "teams": _listed([team.name for team in seen.deleted]),
        "some_deleted": bool(seen.deleted),
        "owned": [Choice(team.id, team.name) for team in seen.owned[:_SHOWN]],
        "blocked": bool(seen.owned),
        "free": not seen.owned,
        "word": who.t("privacy-word"),
    }


def _listed(names: list[str]) -> str:
    more = ["…"] if len(names) > _SHOWN else []
    return ", ".join([*names[:_SHOWN], *more])


async def open_team(key: str, manager: DialogManager) -> None:
    """The team that has to be handed over first."""
    await manager.start(Teams.team, {"team_id": int(key)})


async def type_word(text: str, manager: DialogManager) -> None:
    """The word deletes everything, in any language; another one nothing. OwnerStaysError."""
    who = reader(manager)
    asked = {translator(language)("privacy-word").casefold() for language in LANGUAGES}
    if text.strip().strip("«»\"'.").casefold() not in asked:
        say(manager, "privacy-word-wrong", word=who.t("privacy-word"))
        return
    await erasure.erase(who.id, who.now)
    await shelf.clear(manager)
    await manager.reset_stack()
    if isinstance(manager.event, Message):
        await manager.event.answer(who.t.html("privacy-goodbye"))
