"""Buttons of the card that act at once. Refusals are DomainErrors, shown in one place."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.reader import reader
from dialogs.states import Card
from dialogs.task.context import done, seen_by, task_id, version
from dialogs.widgets.problem import tell
from models import moves
from models.task import Kind
from models.transitions import Action

Clicked = Callable[[CallbackQuery, Any, DialogManager], Awaitable[None]]
SETTLED = frozenset(
    {
        *(Action.APPROVE, Action.RETURN, Action.CLOSE, Action.CANCEL),
        *(Action.REOPEN, Action.SKIP, Action.BLOCK),
    }
)
"""Moves about the whole task, made by whoever saw its latest state only."""
_OF_EVENTS = frozenset({Action.ACCEPT, Action.MAYBE, Action.DECLINE})


def make(action: Action) -> Clicked:
    """A button that makes that move."""

    async def clicked(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await act(manager, action)

    return clicked


async def act(manager: DialogManager, action: Action, **more: Any) -> None:
    """Makes the move, says so and shows the card."""
    who = reader(manager)
    seen_version = version(manager) if action in SETTLED else None
    after = await moves.act(who.id, task_id(manager), action, who.now, version=seen_version, **more)
    event = after.task.kind is Kind.EVENT and action in _OF_EVENTS
    name = action.value.replace("_", "-")
    await done(manager, f"toast-event-{name}" if event else f"toast-{name}")


async def decline(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Whoever cannot do a task says why; who will not come just does not."""
    if (await seen_by(manager)).task.kind is Kind.EVENT:
        await act(manager, Action.DECLINE)
    else:
        await manager.switch_to(Card.decline)


async def nudge(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Reminds those whose word is missing."""
    who = reader(manager)
    count = await moves.nudge(who.id, task_id(manager), who.now)
    await tell(manager, "toast-nudge", count=count)


async def refresh(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The card is drawn anew after every press; this one says so."""
    await tell(manager, "toast-refreshed")
