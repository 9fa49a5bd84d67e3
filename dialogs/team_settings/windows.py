"""The windows of a team's settings."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from dialogs.states import TeamSettings
from dialogs.team_settings import getters, handlers
from dialogs.teams.here import DANGER
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer, footer_to
from dialogs.widgets.rows import Packed
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Shown, T

_main = screen(
    T("team-settings-main"),
    Shown("description", when="description"),
    choices("switches", handlers.switch),
    Packed(
        SwitchTo(Caption("team-settings-name"), id="name", state=TeamSettings.name),
        SwitchTo(
            Caption("team-settings-description"),
            id="description",
            state=TeamSettings.description,
        ),
        SwitchTo(Caption("team-settings-days"), id="days", state=TeamSettings.working_days),
        SwitchTo(Caption("team-settings-zone"), id="zone", state=TeamSettings.timezone),
        width=2,
    ),
    SwitchTo(
        Caption("teams-delete"),
        id="delete",
        state=TeamSettings.delete,
        when="may_delete",
        style=DANGER,
    ),
    footer(),
    state=TeamSettings.main,
    getter=getters.main,
)
_name = screen(
    T("team-settings-what-name"),
    footer_to(TeamSettings.main),
    state=TeamSettings.name,
    getter=getters.main,
    answer=handlers.type_name,
)
_description = screen(
    T("team-settings-what-description"),
    Button(
        Caption("team-settings-no-description"),
        id="drop",
        on_click=handlers.drop_description,
        when="description",
    ),
    footer_to(TeamSettings.main),
    state=TeamSettings.description,
    getter=getters.main,
    answer=handlers.type_description,
)
_days = screen(
    T("team-settings-which-days"),
    choices("week", handlers.pick_week, width=4),
    footer_to(TeamSettings.main),
    state=TeamSettings.working_days,
    getter=getters.week,
)
_timezone = screen(
    T("team-settings-which-zone", when="offered"),
    T("settings-zones-found", when="found"),
    choices("zones", handlers.pick_zone, width=2),
    Button(
        Caption("settings-all-zones"), id="all_zones", on_click=handlers.all_zones, when="found"
    ),
    footer_to(TeamSettings.main),
    state=TeamSettings.timezone,
    getter=getters.timezones,
    answer=handlers.type_zone,
)
_delete = screen(
    T("team-settings-sure-to-delete"),
    footer_to(TeamSettings.main),
    state=TeamSettings.delete,
    getter=getters.deletion,
    answer=handlers.type_to_delete,
)

dialog = Dialog(_main, _name, _description, _days, _timezone, _delete)
