"""What the settings show."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.reader import Reader, reader
from dialogs.settings import zones
from dialogs.widgets.choice import Choice
from locales import LANGUAGES, dates, translator


async def main(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """What is set now."""
    who = reader(dialog_manager)
    return {
        "name": who.person.name,
        "language": who.t("language-name"),
        "zone": zones.city(who.t, who.zone),
        "offset": zones.offset(who.zone, who.now),
        "time": dates.clock(who.t, who.now, who.zone),
    }


async def languages(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Each language by its own name."""
    now = reader(dialog_manager).t.language
    return {"languages": [Choice(code, _language(code, now)) for code in LANGUAGES]}


def _language(code: str, now: str) -> str:
    name = translator(code)("language-name")
    return f"● {name}" if code == now else f"○ {name}"


async def timezones(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The zones found, or those of Russia, each with its time."""
    who = reader(dialog_manager)
    found = dialog_manager.dialog_data.get("found")
    shown = found or zones.RUSSIAN
    return {
        "zones": [Choice(zone, _zone(who, zone)) for zone in shown],
        "found": bool(found),
        "offered": not found,
        "zone": zones.city(who.t, who.zone),
        "time": dates.clock(who.t, who.now, who.zone),
    }


def _zone(who: Reader, zone: str) -> str:
    name, time = zones.city(who.t, zone), dates.clock(who.t, who.now, zone)
    return who.t("settings-zone-line", city=name, time=time)
