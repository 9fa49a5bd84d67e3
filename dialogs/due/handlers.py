"""What the picker's buttons do. The answer goes to the dialog below: `{"due": …}`, or nothing."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.due import clock_time, typed
from dialogs.reader import reader
from dialogs.states import Due as States
from dialogs.widgets.calendar import today
from dialogs.widgets.problem import say
from models import capture, errors, limits, quickadd
from models.due import Due

FRIDAY = 4


def presets(day: date) -> dict[str, date]:
    """The days of the preset buttons, by their ids; «Пятница» is never today."""
    friday = (FRIDAY - day.weekday() - 1) % 7 + 1
    return {
        "today": day,
        "tomorrow": day + timedelta(days=1),
        "friday": day + timedelta(days=friday),
        "week": day + timedelta(days=7),
    }


async def open_picker(
    manager: DialogManager,
    title: str,
    *,
    in_wizard: bool = False,
    event: bool = False,
    required: bool = False,
) -> None:
    """Asks when `title` is due, or begins; the answer comes to `on_process_result` of who asks.

    `required`: «Без срока» is no answer.
    """
    kind = "event" if event else "task"
    data = {"title": title, "in_wizard": in_wizard, "kind": kind, "required": required}
    await manager.start(States.when, data)


async def pick_preset(_query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The whole day of that button; of an event the hour is asked next."""
    day = presets(today(reader(manager)))[button.widget_id]
    if _of_event(manager):
        await pick_day(day, manager)
    else:
        await _answer(manager, Due.on(day, reader(manager).zone))


def _of_event(manager: DialogManager) -> bool:
    start: Any = manager.start_data
    return bool(start["kind"] == "event")


async def pick_none(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """No due time."""
    await manager.done({"due": None})


async def pick_day(day: date, manager: DialogManager) -> None:
    """A day; its time is asked next. DueInPastError, DueTooFarError."""
    _keep_day(day, manager)
    await manager.switch_to(States.time)


def _keep_day(day: date, manager: DialogManager) -> None:
    if day < today(reader(manager)):
        raise errors.DueInPastError
    if day.year > limits.LAST_YEAR:
        raise errors.DueTooFarError(year=str(limits.LAST_YEAR))
    manager.dialog_data["day"] = day.isoformat()


async def type_day(text: str, manager: DialogManager) -> None:
    """A date as people type it, with a time or without; or only a time, of today."""
    if read := typed.read(text, today(reader(manager))):
        await _take(read, manager)
    elif due := said(text, manager):
        await _take_due(due, manager)
    else:
        say(manager, "due-day-unclear")


def said(text: str, manager: DialogManager) -> Due | None:
    """«В пятницу вечером», «через два часа»: a due time and nothing else; None of other words."""
    who = reader(manager)
    found = quickadd.parse(text, who.now, who.zone, who.t.language, capture.prefs(who.person))
    return None if found.title or found.rrule else found.due


async def type_time(text: str, manager: DialogManager) -> None:
    """A time as people type it, or another date with its time."""
    if clock := clock_time.parse(text):
        await _answer(manager, _moment(manager, clock))
    elif read := typed.parse(text, today(reader(manager))):
        await _take(read, manager)
    elif due := _of_chosen_day(text, manager) or said(text, manager):
        await _take_due(due, manager)
    else:
        say(manager, "due-time-unclear")


def _of_chosen_day(text: str, manager: DialogManager) -> Due | None:
    """«Вечером» of the day that was chosen."""
    due = said(f"{chosen_day(manager):%d.%m.%Y} {text}", manager)
    return None if due is None or due.all_day else due


async def _take(read: tuple[date, time | None], manager: DialogManager) -> None:
    day, clock = read
    if clock is None:
        await pick_day(day, manager)
        return
    _keep_day(day, manager)
    await _answer(manager, _moment(manager, clock))


async def _take_due(due: Due, manager: DialogManager) -> None:
    await (pick_day(due.date, manager) if due.all_day else _answer(manager, due))


async def pick_time(key: str, manager: DialogManager) -> None:
    """One of the preset times."""
    await _answer(manager, _moment(manager, time.fromisoformat(key)))


async def pick_whole_day(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The day without a time."""
    await _answer(manager, Due.on(chosen_day(manager), reader(manager).zone))


def chosen_day(manager: DialogManager) -> date:
    """The day whose time is asked for."""
    return date.fromisoformat(str(manager.dialog_data["day"]))


def _moment(manager: DialogManager, clock: time) -> Due:
    """A time that the clocks skip in spring is as much later as they skip (PEP 495, fold=0)."""
    zone = reader(manager).zone
    local = datetime.combine(chosen_day(manager), clock, ZoneInfo(zone))
    return Due.moment(local, zone)


async def _answer(manager: DialogManager, due: Due) -> None:
    await manager.done({"due": due.must_be_ahead(reader(manager).now).to_json()})
