"""Commands of the private dialog, and the screens that links open. Any works amid anything.

A link `https://max.ru/<bot>?start=<payload>` opens:

- `task_<id>` a task's card, `team_<id>` a team's screen, `tasks_<team id>` its list of tasks,
  `tag_<id>` the list of a tag; what the reader may not see is told to be gone;
- `list_<view>` a list of one's own (`models.lists.View`, but for those of a team or tag);
- `join_<token>` an invitation;
- `search`, `new`, `settings`, `teams`, `lists`, `trash`, `help`, `today`, … what the command does.

Anything else opens the menu. Whatever is opened here has nothing below it.
"""

import re
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Router
from aiogram.filters import Command, CommandObject, Filter
from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager, StartMode

from bot.handlers import elsewhere
from dialogs.create.shelf import give_up
from dialogs.create.starting import opened_by
from dialogs.help.topics import COMMANDS
from dialogs.join.handlers import open_invitation
from dialogs.onboarding import begin as onboarding
from dialogs.private import Private
from dialogs.search.handlers import open_search
from dialogs.states import Card, Create, Help, Lists, Menu, Search, Settings, Teams, Trash
from dialogs.widgets.problem import say
from models import capture
from models.lists import View
from models.person import Person

router = Router(name="commands")
router.message.filter(Private())

Screen = tuple[State, dict[str, Any] | None]


def _list(view: View, **narrow: int) -> Screen:
    return Lists.page, {"view": view.value} | narrow


_OPENS: dict[str, Screen] = {
    "menu": (Menu.main, None),
    "help": (Help.main, None),
    "today": _list(View.TODAY),
    "my": _list(View.MINE),
    "assigned": _list(View.ASSIGNED),
    "lists": (Lists.all, None),
    "teams": (Teams.all, None),
    "trash": (Trash.all, None),
    "settings": (Settings.main, None),
}
_WORDS: dict[str, Screen] = {"new": (Create.title, None), "search": (Search.ask, None)}
"""Those that words may follow."""
_NUMBERED: dict[str, Callable[[int], Screen]] = {
    "task": lambda key: (Card.main, {"task_id": key}),
    "team": lambda key: (Teams.team, {"team_id": key}),
    "tasks": lambda key: _list(View.TEAM, team_id=key),
    "tag": lambda key: _list(View.TAG, tag_id=key),
}
_JOIN = "join_"
_PAYLOAD = re.compile(r"(?P<name>[a-z]+)_(?P<id>[0-9]{1,18})")
_LINKED = {f"list_{view.value}": _list(view) for view in View if view is not View.TAG}


class LooksLikeCommand(Filter):
    """A word after a slash, of ours or not."""

    async def __call__(self, message: Message) -> bool:
        return (message.text or "").startswith("/")


async def _open(manager: DialogManager, screen: Screen) -> None:
    state, data = screen
    await manager.start(state, data, mode=StartMode.RESET_STACK)


def _opener(name: str) -> Callable[[Message, DialogManager], Awaitable[None]]:
    async def opened(_message: Message, dialog_manager: DialogManager) -> None:
        await _open(dialog_manager, _OPENS[name])

    return opened


for _name in _OPENS:
    router.message.register(_opener(_name), Command(_name, ignore_case=True))


def linked(payload: str) -> Screen | None:
    """The screen that a start link leads to; None for invitations and unknown payloads."""
    if found := _OPENS.get(payload) or _WORDS.get(payload) or _LINKED.get(payload):
        return found
    match = _PAYLOAD.fullmatch(payload)
    numbered = _NUMBERED.get(match["name"]) if match else None
    return numbered(int(match["id"])) if match and numbered else None


@router.message(Command("start", ignore_case=True))
async def start(_message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """The menu; or what the start link leads to. Somebody new is shown around first."""
    payload = command.args or ""
    if payload.startswith(_JOIN):
        await open_invitation(payload.removeprefix(_JOIN), dialog_manager)
        await onboarding.spare(dialog_manager)
    elif screen := linked(payload):
        await _open(dialog_manager, screen)
    elif onboarding.is_new(dialog_manager):
        await onboarding.show_around(dialog_manager)
    else:
        await _open(dialog_manager, (Menu.main, None))


@router.message(Command("new", ignore_case=True))
async def new(message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """The wizard; words after the command are what has to be done."""
    words = (command.args or "").strip()
    data = opened_by(words, message_id=message.message_id) if words else None
    await _open(dialog_manager, (Create.title, data))


@router.message(Command("search", ignore_case=True))
async def search(_message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """The search; words after the command are looked for at once."""
    await open_search(command.args or "", dialog_manager)


@router.message(Command("cancel", ignore_case=True))
async def cancel(_message: Message, dialog_manager: DialogManager) -> None:
    """Out of whatever was begun."""
    await give_up(dialog_manager)
    say(dialog_manager, "command-cancelled")
    await _open(dialog_manager, (Menu.main, None))


@router.message(LooksLikeCommand())
async def unknown(message: Message, person: Person, dialog_manager: DialogManager) -> None:
    """A team with what has to be done there; a command of chats; else those that there are."""
    text = message.text or ""
    if await capture.names_a_team(person.id, text.partition(" ")[0].removeprefix("/")):
        data = opened_by(text, message_id=message.message_id)
        await _open(dialog_manager, (Create.title, data))
        return
    if opened := await elsewhere.screen(text, message.message_id, dialog_manager):
        await _open(dialog_manager, opened)
        return
    say(dialog_manager, "command-unknown")
    await _open(dialog_manager, (Help.topic, {"topic": COMMANDS}))
