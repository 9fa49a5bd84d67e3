"""The window of every list."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button

from dialogs.lists import getters, handlers
from dialogs.states import Lists
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer
from dialogs.widgets.paging import pager
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Shown

_page = screen(
    Shown("heading"),
    Shown("empty", when="empty"),
    choices("tasks", handlers.open_task),
    pager(),
    Button(Caption("button-create"), id="create", on_click=handlers.create, when="empty"),
    footer(),
    state=Lists.page,
    getter=getters.page,
)

dialog = Dialog(_page)
