"""The windows of the settings."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from dialogs.settings import getters, handlers
from dialogs.states import Settings
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer, footer_to
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T

_main = screen(
    T("settings-main"),
    Group(
        SwitchTo(Caption("settings-language"), id="language", state=Settings.language),
        SwitchTo(Caption("settings-timezone"), id="timezone", state=Settings.timezone),
        width=2,
    ),
    footer(),
    state=Settings.main,
    getter=getters.main,
)
_language = screen(
    T("settings-which-language"),
    choices("languages", handlers.pick_language),
    footer_to(Settings.main),
    state=Settings.language,
    getter=getters.languages,
)
_timezone = screen(
    T("settings-which-zone", when="offered"),
    T("settings-zones-found", when="found"),
    choices("zones", handlers.pick_zone, width=2),
    Button(
        Caption("settings-all-zones"), id="all_zones", on_click=handlers.all_zones, when="found"
    ),
    footer_to(Settings.main),
    state=Settings.timezone,
    getter=getters.timezones,
    answer=handlers.type_zone,
)

dialog = Dialog(_main, _language, _timezone)
