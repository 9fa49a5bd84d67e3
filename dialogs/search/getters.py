"""What a search shows."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.lists.getters import ROWS
from dialogs.lists.lines import buttons, known_number, lines
from dialogs.reader import reader
from dialogs.widgets.paging import page_of
from dialogs.widgets.text import cut
from models import limits, lists, search
from models.lists import View

_SHOWN = 60
"""Characters of what was asked that the answer repeats."""


def words(manager: DialogManager) -> str:
    """What is looked for."""
    start: Any = manager.start_data or {}
    return str(manager.dialog_data.get("words") or start.get("words") or "")


async def ask(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """A number that can be looked for."""
    return {"number": await known_number(reader(dialog_manager))}


async def found(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """A page of what has those words."""
    who, asked = reader(dialog_manager), words(dialog_manager)
    everything = await search.find(who.id, asked)
    page = page_of(dialog_manager, len(everything.ids), ROWS)
    shown = await lists.load(everything.ids[page.skip : page.skip + page.size])
    return {
        "tasks": buttons(shown),
        "lines": lines(who, shown, View.TEAM),
        "words": cut(" ".join(asked.split()), _SHOWN),
        "count": len(everything.ids),
        "some": bool(shown),
        "none": not shown,
        "more": everything.more,
        "most": limits.FOUND,
        **page.data(),
    }
