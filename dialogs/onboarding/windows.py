"""Three windows, three taps. The choices are those of the settings."""

from aiogram.enums import ButtonStyle
from aiogram.fsm.state import State
from aiogram_dialog import Dialog, StartMode
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row, Start, SwitchTo
from aiogram_dialog.widgets.style import EMPTY_STYLE, Style

from dialogs.onboarding import getters
from dialogs.settings import getters as settings
from dialogs.settings import handlers
from dialogs.states import Create, Help, Onboarding, Teams
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import to_menu
from dialogs.widgets.screen import screen
from dialogs.widgets.sharing import RequestPlace, Shared
from dialogs.widgets.text import Caption, T


def _skip_to(state: State) -> Keyboard:
    return SwitchTo(Caption("onboarding-skip"), id="skip", state=state)


def _first(name: str, state: State, style: Style = EMPTY_STYLE) -> Keyboard:
    """A first step, with nothing below it."""
    return Start(
        Caption(f"onboarding-{name}"),
        id=name,
        state=state,
        mode=StartMode.RESET_STACK,
        style=style,
    )


_language = screen(
    T("onboarding-language"),
    choices("languages", handlers.language_to(Onboarding.timezone), width=2),
    Row(_skip_to(Onboarding.timezone), to_menu()),
    state=Onboarding.language,
    getter=settings.languages,
)
_timezone = screen(
    T("onboarding-timezone", when="offered"),
    T("settings-zones-found", when="found"),
    SwitchTo(
        Caption("onboarding-zone-right"),
        id="right",
        state=Onboarding.first,
        style=Style(ButtonStyle.SUCCESS),
        when="offered",
    ),
    RequestPlace(Caption("settings-by-place"), when="offered"),
    choices("zones", handlers.zone_to(Onboarding.first), width=2),
    Button(
        Caption("settings-all-zones"), id="all_zones", on_click=handlers.all_zones, when="found"
    ),
    Row(_skip_to(Onboarding.first), to_menu()),
    state=Onboarding.timezone,
    getter=settings.timezones,
    answer=Shared(
        words=handlers.typed_zone_to(Onboarding.first), place=handlers.place_to(Onboarding.first)
    ),
)
_first_step = screen(
    T("onboarding-first"),
    _first("create", Create.title, Style(ButtonStyle.SUCCESS)),
    _first("team", Teams.create),
    _first("look", Help.main),
    to_menu(),
    state=Onboarding.first,
    getter=getters.first,
)

dialog = Dialog(_language, _timezone, _first_step)
