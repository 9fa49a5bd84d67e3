"""What the settings' buttons and answers do."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from dialogs.reader import reader
from dialogs.settings import zones
from dialogs.states import Settings
from dialogs.widgets.problem import say
from locales import dates, translator
from models import people


async def pick_language(code: str, manager: DialogManager) -> None:
    """Everything from here on is in that language."""
    who = reader(manager)
    await people.set_language(who.person, code)
    manager.middleware_data["t"] = translator(code)
    await _toast(manager, "toast-language")
    await manager.switch_to(Settings.main)


async def pick_zone(name: str, manager: DialogManager) -> None:
    """Times are shown and entered in that zone from here on."""
    await _set_zone(name, manager)
    await _toast(manager, "toast-zone", **_told(manager))


async def type_zone(text: str, manager: DialogManager) -> None:
    """A city or a zone; UnknownTimezoneError where it isn't known."""
    found = zones.search(text)
    if len(found) == 1:
        await _set_zone(found[0], manager)
        say(manager, "toast-zone", **_told(manager))
    else:
        manager.dialog_data["found"] = found


async def all_zones(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Back from what was found to the list."""
    manager.dialog_data.pop("found", None)


async def _set_zone(name: str, manager: DialogManager) -> None:
    await people.set_timezone(reader(manager).person, name)
    manager.dialog_data.pop("found", None)
    await manager.switch_to(Settings.main)


def _told(manager: DialogManager) -> dict[str, str]:
    who = reader(manager)
    return {
        "zone": zones.city(who.t, who.zone),
        "time": dates.clock(who.t, who.now, who.zone),
    }


async def _toast(manager: DialogManager, key: str, **values: Any) -> None:
    if isinstance(manager.event, CallbackQuery):
        await manager.event.answer(reader(manager).t(key, **values))
