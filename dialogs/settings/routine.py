"""When and how the bot writes by itself: days, digest, quiet hours, reminders, modes."""

from collections.abc import Iterable
from typing import Any

from aiogram_dialog import DialogManager

from dialogs.reader import Reader, reader
from dialogs.settings import typed, words
from dialogs.states import Settings
from dialogs.widgets.choice import Choice, dot, tick
from dialogs.widgets.problem import say, toast
from models import preferences
from models.delivery import Group
from models.person import Mode

NEVER = "never"
"""The key of the button that switches a time off."""
_DIGESTS = tuple(range(7 * 60, 11 * 60, 60))
_QUIET = ((21 * 60, 9 * 60), (22 * 60, 8 * 60), (23 * 60, 7 * 60), (0, 8 * 60))
_BEFORE = (10, 15, 30, 60, 120, 1440)
_CYCLE = (None, *Mode)
"""The order in which presses change the mode of a group."""


async def working_days(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The week, with what is ticked."""
    who = reader(dialog_manager)
    chosen = who.person.working_days
    week = [Choice(day, tick(day in chosen, words.weekday(who.t, day))) for day in "1234567"]
    return {"days": words.days(who.t, chosen), "week": week}


async def toggle_day(day: str, manager: DialogManager) -> None:
    """Ticks a day or takes its tick away. NoDaysError at the last one."""
    who = reader(manager)
    chosen = set(who.person.working_days) ^ {day}
    await preferences.set_working_days(who.person, "".join(chosen), who.now)


async def digest(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The hours offered, and the one that is set."""
    who = reader(dialog_manager)
    now = who.person.digest_at
    hours = offered(_DIGESTS, now)
    off = Choice(NEVER, dot(now is None, who.t("settings-digest-off")))
    return {"digest": words.digest(who.t, now), "hours": hours, "off": [off]}


def offered(hours: Iterable[int], now: int | None) -> list[Choice]:
    """Times of day to choose from, the one that is set marked."""
    return [Choice(at, dot(at == now, words.clock(at))) for at in hours]


async def pick_digest(key: str, manager: DialogManager) -> None:
    """At that hour, or never."""
    who = reader(manager)
    await preferences.set_digest(who.person, None if key == NEVER else int(key), who.now)
    await toast(manager, "settings-digest-kept", digest=_digest(reader(manager)))


async def type_digest(text: str, manager: DialogManager) -> None:
    """At the time that was written."""
    at = typed.minute(text)
    if at is None:
        say(manager, "settings-time-unclear")
        return
    who = reader(manager)
    await preferences.set_digest(who.person, at, who.now)
    say(manager, "settings-digest-kept", digest=_digest(reader(manager)))
    await manager.switch_to(Settings.main)


def _digest(who: Reader) -> str:
    return words.digest(who.t, who.person.digest_at)


async def quiet(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The hours offered, and those that are set."""
    who = reader(dialog_manager)
    now = (who.person.quiet_from, who.person.quiet_until)
    hours = [
        Choice(f"{start}-{end}", dot((start, end) == now, words.quiet(who.t, start, end)))
        for start, end in _QUIET
    ]
    off = Choice(NEVER, dot(now == (None, None), who.t("settings-quiet-off")))
    return {"quiet": words.quiet(who.t, *now), "hours": hours, "off": [off]}


async def pick_quiet(key: str, manager: DialogManager) -> None:
    """These hours, or none."""
    start, _, end = key.partition("-")
    chosen = None if key == NEVER else (int(start), int(end))
    who = reader(manager)
    await preferences.set_quiet(who.person, chosen, who.now)
    await toast(manager, "settings-quiet-kept", quiet=_quiet(reader(manager)))


async def type_quiet(text: str, manager: DialogManager) -> None:
    """The hours that were written. QuietHoursError."""
    hours = typed.hours(text)
    if hours is None:
        say(manager, "settings-quiet-unclear")
        return
    who = reader(manager)
    await preferences.set_quiet(who.person, hours, who.now)
    say(manager, "settings-quiet-kept", quiet=_quiet(reader(manager)))
    await manager.switch_to(Settings.main)


def _quiet(who: Reader) -> str:
    return words.quiet(who.t, who.person.quiet_from, who.person.quiet_until)


async def reminders(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What is offered and whatever else is set, with what is ticked."""
    who = reader(dialog_manager)
    chosen = who.person.default_reminders
    offered = [
        Choice(minutes, tick(minutes in chosen, words.before(who.t, minutes)))
        for minutes in sorted({*_BEFORE, *chosen})
    ]
    return {"reminders": words.reminders(who.t, chosen), "offered": offered}


async def toggle_reminder(key: str, manager: DialogManager) -> None:
    """Ticks one or takes its tick away. TooManyError."""
    who = reader(manager)
    chosen = set(who.person.default_reminders) ^ {int(key)}
    await preferences.set_default_reminders(who.person, chosen, who.now)


async def notifications(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The mode of all, and those of the groups."""
    who = reader(dialog_manager)
    modes = [Choice(m, dot(m is who.person.mode, _button(who, m))) for m in Mode]
    groups = [Choice(group, _group(who, group)) for group in Group]
    return {"notify": words.notifications(who.t, who.person), "modes": modes, "groups": groups}


def _button(who: Reader, mode: Mode) -> str:
    return who.t(f"settings-mode-button-{mode.value}")


def _group(who: Reader, group: Group) -> str:
    spoken = words.mode(who.t, preferences.group_mode(who.person, group))
    return who.t("settings-group-line", group=who.t(f"settings-group-{group.value}"), mode=spoken)


async def pick_mode(key: str, manager: DialogManager) -> None:
    """How all messages come that have no mode of their own."""
    await preferences.set_mode(reader(manager).person, Mode(key))


async def turn_group(key: str, manager: DialogManager) -> None:
    """The next mode for that group: as all, with sound, silent, off."""
    person, group = reader(manager).person, Group(key)
    now = _CYCLE.index(preferences.group_mode(person, group))
    await preferences.set_group_mode(person, group, _CYCLE[(now + 1) % len(_CYCLE)])
