"""Reminders of the reader's own: set, seen, taken back."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Keyboard

from dialogs import spelling
from dialogs.due import typed
from dialogs.due.handlers import said
from dialogs.reader import Reader, reader
from dialogs.states import Card
from dialogs.task.context import done, seen, task_id
from dialogs.task.moves import Clicked
from dialogs.widgets.calendar import today
from dialogs.widgets.choice import Choice, choices
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.problem import say, tell
from dialogs.widgets.rows import Packed
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T
from locales import dates
from models import reminders
from models.nagging import MORNING
from models.reminders import Snooze
from models.task import Task, own_assignment
from models.timing import due_for

BEFORE = (15, 60, 1440)
"""Minutes before the due time that buttons offer."""


async def _getter(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    who, task = reader(dialog_manager), seen(dialog_manager).task
    own = await reminders.own(who.id, task.id, who.now)
    place = own_assignment(task, who.id)
    return {
        "muted": place is not None and place.muted,
        "heard": place is not None and not place.muted,
        "own": [
            Choice(rule.id, who.t("remind-drop", time=spelling.moment(who, at))) for rule, at in own
        ],
        "any": bool(own),
        **{f"before_{minutes}": _ahead(who, task, minutes) for minutes in BEFORE},
    }


def _ahead(who: Reader, task: Task, minutes: int) -> bool:
    """A whole day has no hour to count back from."""
    due = due_for(task, who.id)
    if due is None or due.all_day:
        return False
    return due.at - who.now > timedelta(minutes=minutes)


def _remind_before(minutes: int) -> Clicked:
    async def clicked(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        who = reader(manager)
        await reminders.add(who.id, task_id(manager), who.now, minutes_before=minutes)
        span = dates.span(who.t, timedelta(minutes=minutes))
        await done(manager, "toast-remind-before", span=span)

    return clicked


def _remind_at(choice: Snooze) -> Clicked:
    async def clicked(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
        who = reader(manager)
        at = reminders.snooze_until(choice, who.now, who.zone)
        await reminders.add(who.id, task_id(manager), who.now, at=at)
        await done(manager, "toast-remind-at", time=spelling.moment(who, at))

    return clicked


async def _drop(key: str, manager: DialogManager) -> None:
    who = reader(manager)
    await reminders.remove(who.id, int(key), who.now)
    await tell(manager, "toast-remind-dropped")


async def _mute(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    who = reader(manager)
    await reminders.mute(who.id, task_id(manager), who.now)
    await tell(manager, "toast-muted")


async def _unmute(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    who = reader(manager)
    await reminders.unmute(who.id, task_id(manager), who.now)
    await tell(manager, "toast-unmuted")


async def _type_time(text: str, manager: DialogManager) -> None:
    """At the time that was written, of today where no day is named. DueInPastError."""
    who = reader(manager)
    at = _instant(text, manager)
    if at is None:
        say(manager, "remind-own-unclear")
        return
    await reminders.add(who.id, task_id(manager), who.now, at=at)
    await done(manager, "toast-remind-at", time=spelling.moment(who, at))


def _instant(text: str, manager: DialogManager) -> datetime | None:
    """A day without an hour is its morning, and cannot be today."""
    who = reader(manager)
    day, clock = typed.read(text, today(who)) or (None, None)
    if day is None and (due := said(text, manager)):
        if not due.all_day:
            return due.at
        day = due.date
    if day is None or (clock is None and day == today(who)):
        return None
    return datetime.combine(day, clock or MORNING, ZoneInfo(who.zone)).astimezone(UTC)


def _before(minutes: int) -> Keyboard:
    return Button(
        Caption(f"remind-before-{minutes}"),
        id=f"before_{minutes}",
        on_click=_remind_before(minutes),
        when=f"before_{minutes}",
    )


def _at(name: str, choice: Snooze) -> Keyboard:
    return Button(Caption(f"remind-{name}"), id=name, on_click=_remind_at(choice))


windows = (
    screen(
        T("remind-when"),
        T("remind-muted", when="muted"),
        T("remind-own-time"),
        T("remind-set-already", when="any"),
        Packed(
            *(_before(minutes) for minutes in BEFORE),
            _at("hour", Snooze.HOUR),
            _at("evening", Snooze.EVENING),
            _at("tomorrow", Snooze.TOMORROW),
            width=2,
        ),
        choices("own", _drop),
        Button(Caption("remind-mute"), id="mute", on_click=_mute, when="heard"),
        Button(Caption("remind-unmute"), id="unmute", on_click=_unmute, when="muted"),
        footer_to(Card.main),
        state=Card.remind,
        getter=_getter,
        answer=_type_time,
    ),
)
