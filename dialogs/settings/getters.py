"""What the settings show of the person: name, language, time zone, phone."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs.reader import Reader, reader
from dialogs.settings import words, zones
from dialogs.widgets.choice import Choice, dot
from locales import LANGUAGES, dates, translator
from models import limits


async def main(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Everything that is set now, in words."""
    who = reader(dialog_manager)
    t, person = who.t, who.person
    return {
        "name": words.name(who),
        "language": t("language-name"),
        **time(who),
        "offset": zones.offset(who.zone, who.now),
        "days": words.days(t, person.working_days),
        "digest": words.digest(t, person.digest_at),
        "quiet": words.quiet(t, person.quiet_from, person.quiet_until),
        "rest": words.quiet_days(t, person.quiet_days),
        "reminders": words.reminders(t, person.default_reminders),
        "pace": words.pace(t, person.nag_every),
        "notify": words.notifications(t, person),
        "captured": words.captured(t, person.saves_at_once),
        "phone": words.phone(t, person),
    }


def time(who: Reader) -> dict[str, str]:
    """The zone's city, and what time it is there."""
    return {"zone": zones.city(who.t, who.zone), "time": dates.clock(who.t, who.now, who.zone)}


async def name(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The name now, and MAX's where it is another."""
    who = reader(dialog_manager)
    return {
        "name": words.name(who),
        "max_name": f"{who.person.first_name} {who.person.last_name}".strip(),
        "chosen": bool(who.person.chosen_name),
        "limit": str(limits.NAME),
    }


async def languages(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Each language by its own name."""
    who = reader(dialog_manager)
    listed = [Choice(code, _language(code, who.t.language)) for code in LANGUAGES]
    return {"languages": listed, "name": who.person.first_name}


def _language(code: str, now: str) -> str:
    return dot(code == now, translator(code)("language-name"))


async def timezones(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The zones found, or those of Russia, each with its time."""
    who = reader(dialog_manager)
    found = dialog_manager.dialog_data.get("found")
    shown = found or zones.RUSSIAN
    return {
        "zones": [Choice(zone, _zone(who, zone)) for zone in shown],
        "found": bool(found),
        "offered": not found,
        **time(who),
    }


def _zone(who: Reader, zone: str) -> str:
    name, there = zones.city(who.t, zone), dates.clock(who.t, who.now, zone)
    return who.t("settings-zone-line", city=name, time=there)


async def phone(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The number, and whether its removal is being asked about."""
    who = reader(dialog_manager)
    removing = bool(dialog_manager.dialog_data.get("removing") and who.person.phone)
    return {
        "phone": words.phone(who.t, who.person),
        "removing": removing,
        "settled": not removing,
        "removable": bool(who.person.phone) and not removing,
    }
