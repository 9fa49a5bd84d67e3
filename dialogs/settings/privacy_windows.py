"""The windows about one's own data."""

from aiogram.enums import ButtonStyle
from aiogram_dialog.widgets.kbd import Button, SwitchTo
from aiogram_dialog.widgets.style import Style

from dialogs.settings import privacy
from dialogs.states import Settings
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T

_main = screen(
    T("privacy-main", when="settled"),
    T("privacy-collecting", when="collecting"),
    Button(Caption("privacy-export"), id="export", on_click=privacy.send_export, when="settled"),
    SwitchTo(
        Caption("privacy-erase"),
        id="erase",
        state=Settings.erase,
        style=Style(ButtonStyle.DANGER),
        when="settled",
    ),
    footer_to(Settings.main),
    state=Settings.privacy,
    getter=privacy.main,
)
_erase = screen(
    T("privacy-consequences"),
    T("privacy-teams-deleted", when="some_deleted"),
    T("privacy-hand-over", when="blocked"),
    T("privacy-type-word", when="free"),
    choices("owned", privacy.open_team),
    footer_to(Settings.privacy),
    state=Settings.erase,
    getter=privacy.consequences,
    answer=privacy.type_word,
)

WINDOWS = (_main, _erase)
