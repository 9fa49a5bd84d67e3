"""What the picker shows."""

from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from aiogram_dialog import DialogManager

from dialogs.due.handlers import chosen_day, presets
from dialogs.reader import reader
from dialogs.widgets.calendar import today
from dialogs.widgets.choice import Choice
from locales import dates

TIMES = [time(hour) for hour in (8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22)]


async def picker(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """For every window: what is due, and whether a draft is behind it."""
    start: Any = dialog_manager.start_data
    in_wizard = bool(start["in_wizard"])
    return {
        "title": start["title"],
        "kind": start["kind"],
        "may_be_none": start["kind"] == "task" and not start.get("required"),
        "in_wizard": in_wizard,
        "on_card": not in_wizard,
    }


async def when(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Which Friday is meant."""
    who = reader(dialog_manager)
    day = today(who)
    return {"friday_day": dates.month_day(who.t, presets(day)["friday"])}


async def times(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The preset times that are still ahead on the chosen day."""
    who = reader(dialog_manager)
    day, zone = chosen_day(dialog_manager), ZoneInfo(who.zone)
    ahead = [at for at in TIMES if datetime.combine(day, at, zone) > who.now]
    return {
        "times": [Choice(at.isoformat(), f"{at:%H:%M}") for at in ahead],
        "day": dates.day(who.t, day, today(who)),
    }
