"""Commands of group chats, written in the private dialog: what does the same opens, and says so."""

import re
from collections.abc import Mapping
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from bot.handlers.group.addressing import words
from dialogs.create.starting import opened_by
from dialogs.reader import reader
from dialogs.states import Card, Create, Help, Lists, Search, Settings, Teams
from dialogs.widgets.problem import say
from models import search
from models.lists import View

Screen = tuple[State, dict[str, Any] | None]

_COMMAND = re.compile(r"/(?P<word>\w+)(?:@[\w.-]+)?\s*(?P<rest>.*)", re.DOTALL)
_NUMBER = re.compile(r"[#№]?([0-9]{1,9})\b")
_TODAY, _MINE = {"view": View.TODAY.value}, {"view": View.MINE.value}
_OPENS: Mapping[str, tuple[str, Screen]] = {
    "digest": ("today", (Lists.page, _TODAY)),
    **dict.fromkeys(("tasks", "board"), ("lists", (Lists.all, None))),
    **dict.fromkeys(("members", "role", "tag", "kick"), ("team", (Teams.all, None))),
    **dict.fromkeys(("bind", "unbind", "stats", "export"), ("chat", (Teams.all, None))),
}
"""What is said of a command, and what is opened instead."""
_SAME: Mapping[str, Screen] = {"help": (Help.main, None), "settings": (Settings.main, None)}
"""By another name they are commands here, too."""


async def screen(text: str, message_id: int, manager: DialogManager) -> Screen | None:
    """Where the same is done here; None of what is no command of a chat either."""
    match = _COMMAND.fullmatch(text)
    name = words().get(match["word"].casefold()) if match else None
    if match is None or name is None:
        return None
    rest = match["rest"].strip()
    if name in _SAME:
        return _SAME[name]
    if name == "find":
        return (Search.found, {"words": rest}) if rest else (Search.ask, None)
    if name in ("task", "event"):
        _say(manager, match["word"], "make")
        return Create.title, opened_by(rest, message_id=message_id) if rest else None
    if name in _OPENS:
        instead, opened = _OPENS[name]
        _say(manager, match["word"], instead)
        return opened
    _say(manager, match["word"], "card")
    return await _task(rest, manager)


def _say(manager: DialogManager, word: str, instead: str) -> None:
    say(manager, "command-of-chat", command=word, instead=instead)


async def _task(rest: str, manager: DialogManager) -> Screen:
    """The card where the number says which one; a choice where it may be of several teams."""
    match = _NUMBER.match(rest)
    if match is None:
        return Lists.page, _MINE
    asked = f"#{match[1]}"
    found = (await search.find(reader(manager).id, asked)).ids
    return (
        (Card.main, {"task_id": found[0]}) if len(found) == 1 else (Search.found, {"words": asked})
    )
