"""Commands of the private dialog. Any of them works in the middle of anything."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Router
from aiogram.filters import Command, CommandObject, Filter
from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager, StartMode

from dialogs.join.handlers import open_invitation
from dialogs.private import Private
from dialogs.states import Card, Create, Help, Lists, Menu, Settings, Teams
from dialogs.widgets.problem import say
from models.lists import View

router = Router(name="commands")
router.message.filter(Private())

_OPENS: dict[str, tuple[State, dict[str, Any] | None]] = {
    "menu": (Menu.main, None),
    "help": (Help.main, None),
    "new": (Create.title, None),
    "today": (Lists.page, {"view": View.TODAY.value}),
    "my": (Lists.page, {"view": View.MINE.value}),
    "assigned": (Lists.page, {"view": View.ASSIGNED.value}),
    "teams": (Teams.all, None),
    "settings": (Settings.main, None),
}
JOIN, TASK = "join_", "task_"
"""What payloads of start links begin with."""


class LooksLikeCommand(Filter):
    """A word after a slash, of ours or not."""

    async def __call__(self, message: Message) -> bool:
        return (message.text or "").startswith("/")


async def _open(manager: DialogManager, state: State, data: dict[str, Any] | None = None) -> None:
    await manager.start(state, data, mode=StartMode.RESET_STACK)


def _opener(name: str) -> Callable[[Message, DialogManager], Awaitable[None]]:
    state, data = _OPENS[name]

    async def opened(_message: Message, dialog_manager: DialogManager) -> None:
        await _open(dialog_manager, state, data)

    return opened


for _name in _OPENS:
    router.message.register(_opener(_name), Command(_name, ignore_case=True))


@router.message(Command("start", ignore_case=True))
async def start(_message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """The menu; or what the start link leads to."""
    payload = command.args or ""
    if payload.startswith(JOIN):
        await open_invitation(payload.removeprefix(JOIN), dialog_manager)
    elif payload.startswith(TASK) and payload.removeprefix(TASK).isdecimal():
        await _open(dialog_manager, Card.main, {"task_id": int(payload.removeprefix(TASK))})
    else:
        await _open(dialog_manager, Menu.main)


@router.message(Command("cancel", ignore_case=True))
async def cancel(_message: Message, dialog_manager: DialogManager) -> None:
    """Out of whatever was begun."""
    say(dialog_manager, "command-cancelled")
    await _open(dialog_manager, Menu.main)


@router.message(LooksLikeCommand())
async def unknown(_message: Message, dialog_manager: DialogManager) -> None:
    """Another command: those that there are."""
    say(dialog_manager, "command-unknown")
    await _open(dialog_manager, Help.main)
