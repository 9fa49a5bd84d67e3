"""What the card's buttons and answers do. Refusals are DomainErrors, shown in one place."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.due.handlers import open_picker
from dialogs.reader import reader
from dialogs.states import Card
from dialogs.task.getters import task_id
from dialogs.widgets.problem import say
from locales import dates
from models import moves, reminders, tasks
from models.due import Due
from models.reminders import Snooze
from models.transitions import Action

Clicked = Callable[[CallbackQuery, Any, DialogManager], Awaitable[None]]
_SETTLED = frozenset({Action.CLOSE, Action.CANCEL, Action.REOPEN})
"""Moves about the whole task, made by whoever saw its latest state only."""


def make(action: Action) -> Clicked:
    """A button that makes that move."""

    async def clicked(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        await _act(manager, action)
        await query.answer(reader(manager).t(f"toast-{action.value}"))
        await manager.switch_to(Card.main)

    return clicked


def answer(action: Action) -> Callable[[str, DialogManager], Awaitable[None]]:
    """A text that is the reason or the report of that move."""

    async def answered(text: str, manager: DialogManager) -> None:
        await _act(manager, action, note=text)
        say(manager, f"toast-{action.value}")
        await manager.switch_to(Card.main)

    return answered


async def _act(manager: DialogManager, action: Action, note: str = "") -> None:
    who = reader(manager)
    version = manager.dialog_data.get("version") if action in _SETTLED else None
    await moves.act(who.id, task_id(manager), action, who.now, note=note, version=version)


async def reschedule(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Asks for another due time."""
    seen = await tasks.get(reader(manager).id, task_id(manager))
    await open_picker(manager, seen.task.title)


async def due_picked(_start_data: Any, result: Any, manager: DialogManager) -> None:
    """The picker's answer; nothing where it was left by «Назад»."""
    if result is None or "due" not in result:
        return
    who = reader(manager)
    version = manager.dialog_data.get("version")
    due = Due.from_json(result["due"]) if result["due"] else None
    await moves.reschedule(who.id, task_id(manager), due, who.now, version=version)
    await _toast(manager, who.t("toast-reschedule"))


def remind_before(minutes: int) -> Clicked:
    """A button that reminds that many minutes before the due time."""

    async def clicked(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        who = reader(manager)
        await reminders.add(who.id, task_id(manager), who.now, minutes_before=minutes)
        span = dates.span(who.t, timedelta(minutes=minutes))
        await query.answer(who.t("toast-remind-before", span=span))
        await manager.switch_to(Card.main)

    return clicked


def remind_at(choice: Snooze) -> Clicked:
    """A button that reminds at that time."""

    async def clicked(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        who = reader(manager)
        at = reminders.snooze_until(choice, who.now, who.zone)
        await reminders.add(who.id, task_id(manager), who.now, at=at)
        spoken = dates.moment(who.t, at, who.now, who.zone)
        await query.answer(who.t("toast-remind-at", time=spoken))
        await manager.switch_to(Card.main)

    return clicked


async def refresh(query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The card is drawn anew after every press; this one says so."""
    await query.answer(reader(manager).t("toast-refreshed"))


async def _toast(manager: DialogManager, text: str) -> None:
    if isinstance(manager.event, CallbackQuery):
        await manager.event.answer(text)
