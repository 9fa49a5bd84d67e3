"""How what people write becomes tasks: at once or after a look, and what «in the morning» means."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.reader import Reader, reader
from dialogs.settings import routine, typed, words
from dialogs.states import Settings
from dialogs.widgets.choice import Choice, tick
from dialogs.widgets.problem import say, toast
from models import preferences

PARTS = ("morning", "day", "evening", "night")
"""In the order of `Person.day_parts`."""
_HOURS = {
    "morning": (6, 7, 8, 9, 10, 11),
    "day": (12, 13, 14, 15, 16),
    "evening": (17, 18, 19, 20, 21),
    "night": (22, 23),
}
_PART = "part"


async def capture(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What is set."""
    who = reader(dialog_manager)
    parts = [Choice(part, who.t("settings-part-line", **_shown(who, part))) for part in PARTS]
    caption = tick(who.person.saves_at_once, who.t("settings-at-once"))
    return {"parts": parts, "at_once": [Choice("at_once", caption)]}


def _shown(who: Reader, part: str) -> dict[str, str]:
    at = who.person.day_parts[PARTS.index(part)]
    return {"part": who.t(f"settings-part-{part}"), "time": words.clock(at)}


async def toggle_at_once(_key: str, manager: DialogManager) -> None:
    """Without a look before, or with one."""
    who = reader(manager)
    chosen = not who.person.saves_at_once
    await preferences.set_saves_at_once(who.person, chosen)
    await toast(manager, "settings-captured-kept", captured=words.captured(who.t, chosen))


async def open_part(part: str, manager: DialogManager) -> None:
    """When that part of the day is."""
    manager.dialog_data[_PART] = part
    await manager.switch_to(Settings.day_part)


async def day_part(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The hours offered, and the one that is set."""
    who, part = reader(dialog_manager), _chosen(dialog_manager)
    now = who.person.day_parts[PARTS.index(part)]
    hours = routine.offered([hour * 60 for hour in _HOURS[part]], now)
    return {"part": who.t(f"settings-part-{part}"), "time": words.clock(now), "hours": hours}


def _chosen(manager: DialogManager) -> str:
    return str(manager.dialog_data.get(_PART, PARTS[0]))


async def pick_hour(key: str, manager: DialogManager) -> None:
    """At that hour. DayPartsError."""
    await _set(int(key), manager)


async def type_hour(text: str, manager: DialogManager) -> None:
    """At the time that was written. DayPartsError."""
    at = typed.minute(text)
    if at is None:
        say(manager, "settings-time-unclear")
    else:
        await _set(at, manager)


async def _set(at: int, manager: DialogManager) -> None:
    who, part = reader(manager), _chosen(manager)
    await preferences.set_day_part(who.person, PARTS.index(part), at)
    await toast(manager, "settings-part-line", **_shown(who, part))
    await manager.switch_to(Settings.capture)
