"""The windows of a search."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Group, SwitchTo

from dialogs.lists.lines import WIDTH
from dialogs.search import getters, handlers
from dialogs.states import Search
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer
from dialogs.widgets.paging import pager
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Shown, T

_ask = screen(
    T("search-ask"),
    footer(),
    state=Search.ask,
    getter=getters.ask,
    answer=handlers.look_for,
)
_found = screen(
    T("search-found", when="some"),
    Shown("lines", when="some"),
    T("search-more", when="more"),
    T("search-none", when="none"),
    choices("tasks", handlers.open_task, width=WIDTH, rows=Group),
    pager(),
    SwitchTo(Caption("search-again"), id="again", state=Search.ask),
    footer(),
    state=Search.found,
    getter=getters.found,
    answer=handlers.look_for,
)

dialog = Dialog(_ask, _found)
