"""What the buttons and answers about the person do: name, language, time zone, phone."""

from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Contact, Location
from aiogram_dialog import DialogManager

from dialogs.reader import reader
from dialogs.settings import getters, zones
from dialogs.settings.places import zone_at
from dialogs.states import Settings
from dialogs.widgets.choice import Picked
from dialogs.widgets.problem import say, toast
from dialogs.widgets.screen import Answered
from dialogs.widgets.sharing import TookPlace
from locales import translator
from models import preferences


async def type_name(text: str, manager: DialogManager) -> None:
    """The name that was written. WordsEmptyError, TooLongError."""
    person = reader(manager).person
    await preferences.set_name(person, text)
    say(manager, "settings-name-kept", name=person.name)
    await manager.switch_to(Settings.main)


async def reset_name(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """MAX's name from here on."""
    person = reader(manager).person
    await preferences.set_name(person, "")
    await toast(manager, "settings-name-kept", name=person.name)
    await manager.switch_to(Settings.main)


def language_to(state: State) -> Picked:
    """Everything from here on is in that language; `state` is shown next."""

    async def picked(code: str, manager: DialogManager) -> None:
        await preferences.set_language(reader(manager).person, code)
        manager.middleware_data["t"] = translator(code)
        await toast(manager, "toast-language")
        await manager.switch_to(state)

    return picked


def zone_to(state: State) -> Picked:
    """Times are shown and entered in that zone from here on; `state` is shown next."""

    async def picked(name: str, manager: DialogManager) -> None:
        await _set_zone(name, manager, state)
        await toast(manager, "toast-zone", **getters.time(reader(manager)))

    return picked


def typed_zone_to(state: State) -> Answered:
    """A city or a zone; UnknownTimezoneError where it isn't known."""

    async def typed(text: str, manager: DialogManager) -> None:
        found = zones.search(text)
        if len(found) == 1:
            await _set_zone(found[0], manager, state)
            say(manager, "toast-zone", **getters.time(reader(manager)))
        else:
            manager.dialog_data["found"] = found

    return typed


def place_to(state: State) -> TookPlace:
    """Where the person is, they have its time."""

    async def taken(place: Location, manager: DialogManager) -> None:
        zone = await zone_at(place)
        if zone is None:
            say(manager, "settings-place-unknown")
        else:
            await _set_zone(zone, manager, state)
            say(manager, "toast-zone", **getters.time(reader(manager)))

    return taken


async def _set_zone(name: str, manager: DialogManager, state: State) -> None:
    who = reader(manager)
    await preferences.set_timezone(who.person, name, who.now)
    manager.dialog_data.pop("found", None)
    await manager.switch_to(state)


async def all_zones(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """Back from what was found to the list."""
    manager.dialog_data.pop("found", None)


async def take_contact(contact: Contact, manager: DialogManager) -> None:
    """The number of the person's own contact. PhoneNotOwnError, PhoneMissingError."""
    await preferences.set_phone(reader(manager).person, contact.user_id, contact.phone_number)
    say(manager, "settings-phone-kept")
    await manager.switch_to(Settings.main)


async def typed_phone(_text: str, manager: DialogManager) -> None:
    """A number that anybody could have written."""
    say(manager, "settings-phone-by-button")


async def ask_remove(_query: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Asks first; «Оставить» takes the question back."""
    manager.dialog_data["removing"] = button.widget_id == "remove"


async def remove_phone(_query: CallbackQuery, _button: Any, manager: DialogManager) -> None:
    """The number is forgotten."""
    await preferences.remove_phone(reader(manager).person)
    manager.dialog_data["removing"] = False
    await toast(manager, "settings-phone-removed")
    await manager.switch_to(Settings.main)
