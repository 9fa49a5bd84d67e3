"""What the picker's buttons do. The answer goes to the dialog below: `{"due": …}`, or nothing."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.due import clock_time
from dialogs.reader import reader
from dialogs.states import Due as States
from dialogs.widgets.calendar import today
from dialogs.widgets.problem import say
from models import errors
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


async def open_picker(manager: DialogManager, title: str, *, in_wizard: bool = False) -> None:
    """Asks when `title` is due; the answer comes to `on_process_result` of who asks."""
    await manager.start(States.when, {"title": title, "in_wizard": in_wizard})


async def pick_preset(_query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The whole day of that button."""
    day = presets(today(reader(manager)))[button.widget_id]
    await _answer(manager, Due.on(day, reader(manager).zone))


async def pick_none(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """No due time."""
    await manager.done({"due": None})


async def pick_day(day: date, manager: DialogManager) -> None:
    """A day of the calendar; its time is asked next."""
    if day < today(reader(manager)):
        raise errors.DueInPastError
    manager.dialog_data["day"] = day.isoformat()
    await manager.switch_to(States.time)


async def pick_time(key: str, manager: DialogManager) -> None:
    """One of the preset times."""
    await _answer(manager, _moment(manager, time.fromisoformat(key)))


async def pick_whole_day(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The day without a time."""
    await _answer(manager, Due.on(chosen_day(manager), reader(manager).zone))


async def type_time(text: str, manager: DialogManager) -> None:
    """A time as people type it."""
    if typed := clock_time.parse(text):
        await _answer(manager, _moment(manager, typed))
    else:
        say(manager, "due-time-unclear")


def chosen_day(manager: DialogManager) -> date:
    """The day whose time is asked for."""
    return date.fromisoformat(str(manager.dialog_data["day"]))


def _moment(manager: DialogManager, clock: time) -> Due:
    zone = reader(manager).zone
    local = datetime.combine(chosen_day(manager), clock, ZoneInfo(zone))
    return Due.moment(local, zone)


async def _answer(manager: DialogManager, due: Due) -> None:
    await manager.done({"due": due.must_be_ahead(reader(manager).now).to_json()})
