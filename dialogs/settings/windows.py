"""The windows of the settings: what is set, and the person's own name, language, zone, phone."""

from aiogram.fsm.state import State
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from dialogs.settings import getters, handlers, privacy_windows, routine_windows
from dialogs.states import Settings
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer, footer_to
from dialogs.widgets.rows import Packed
from dialogs.widgets.screen import screen
from dialogs.widgets.sharing import RequestContact, RequestPlace, Shared
from dialogs.widgets.text import Caption, T


def _open(key: str, state: State) -> SwitchTo:
    return SwitchTo(Caption(key), id=key.replace("-", "_"), state=state)


_main = screen(
    T("settings-main"),
    Packed(
        _open("settings-name", Settings.name),
        _open("settings-language", Settings.language),
        _open("settings-timezone", Settings.timezone),
        _open("settings-working-days", Settings.working_days),
        _open("settings-digest", Settings.digest),
        _open("settings-quiet", Settings.quiet),
        _open("settings-reminders", Settings.reminders),
        _open("settings-overdue", Settings.overdue),
        _open("settings-notify", Settings.notify),
        _open("settings-capture", Settings.capture),
        _open("settings-phone", Settings.phone),
        _open("settings-privacy", Settings.privacy),
        width=2,
    ),
    footer(),
    state=Settings.main,
    getter=getters.main,
)
_name = screen(
    T("settings-which-name"),
    Button(
        Caption("settings-name-reset"), id="as_in_max", on_click=handlers.reset_name, when="chosen"
    ),
    footer_to(Settings.main),
    state=Settings.name,
    getter=getters.name,
    answer=handlers.type_name,
)
_language = screen(
    T("settings-which-language"),
    choices("languages", handlers.language_to(Settings.main)),
    footer_to(Settings.main),
    state=Settings.language,
    getter=getters.languages,
)
_timezone = screen(
    T("settings-which-zone", when="offered"),
    T("settings-zones-found", when="found"),
    RequestPlace(Caption("settings-by-place"), when="offered"),
    choices("zones", handlers.zone_to(Settings.main), width=2),
    Button(
        Caption("settings-all-zones"), id="all_zones", on_click=handlers.all_zones, when="found"
    ),
    footer_to(Settings.main),
    state=Settings.timezone,
    getter=getters.timezones,
    answer=Shared(
        words=handlers.typed_zone_to(Settings.main), place=handlers.place_to(Settings.main)
    ),
)
_phone = screen(
    T("settings-which-phone", when="settled"),
    T("settings-phone-remove-sure", when="removing"),
    RequestContact(Caption("settings-phone-share"), when="settled"),
    Button(
        Caption("settings-phone-remove"),
        id="remove",
        on_click=handlers.ask_remove,
        when="removable",
    ),
    Row(
        Button(Caption("settings-phone-remove-yes"), id="yes", on_click=handlers.remove_phone),
        Button(Caption("settings-phone-remove-no"), id="no", on_click=handlers.ask_remove),
        when="removing",
    ),
    footer_to(Settings.main),
    state=Settings.phone,
    getter=getters.phone,
    answer=Shared(words=handlers.typed_phone, contact=handlers.take_contact),
)

dialog = Dialog(
    *(_main, _name, _language, _timezone, _phone),
    *routine_windows.WINDOWS,
    *privacy_windows.WINDOWS,
)
