"""The windows of the trash."""

from aiogram.enums import ButtonStyle
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button
from aiogram_dialog.widgets.style import Style

from dialogs.states import Trash
from dialogs.trash import getters, handlers
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer, footer_to
from dialogs.widgets.paging import pager
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T

_all = screen(
    T("trash-heading", when="some"),
    T("trash-empty", when="none"),
    choices("tasks", handlers.open_task),
    pager(),
    footer(),
    state=Trash.all,
    getter=getters.everything,
)
_one = screen(
    T("trash-one"),
    Button(
        Caption("trash-restore"),
        id="restore",
        on_click=handlers.restore,
        style=Style(ButtonStyle.SUCCESS),
    ),
    footer_to(Trash.all),
    state=Trash.one,
    getter=getters.one,
)

dialog = Dialog(_all, _one)
