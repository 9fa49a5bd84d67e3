"""The windows of the trash."""

from aiogram.enums import ButtonStyle
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Group
from aiogram_dialog.widgets.style import Style

from dialogs.lists.lines import WIDTH
from dialogs.states import Trash
from dialogs.trash import getters, handlers
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer, footer_to
from dialogs.widgets.paging import pager
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Shown, T

_all = screen(
    T("trash-heading", when="some"),
    T("trash-empty", when="none"),
    Shown("lines", when="some"),
    choices("tasks", handlers.open_task, width=WIDTH, rows=Group),
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
