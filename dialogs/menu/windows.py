"""The menu."""

from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.fsm.state import State
from aiogram_dialog import Dialog, DialogManager, StartMode
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Keyboard, Start, WebApp
from aiogram_dialog.widgets.style import EMPTY_STYLE, Style
from aiogram_dialog.widgets.text import Text

from dialogs.menu import getters
from dialogs.reader import reader
from dialogs.states import Create, Lists, Menu, Search, Settings, Teams
from dialogs.widgets.rows import Packed
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Plain, T
from models.lists import View


class _Greeting(Text):
    """Good morning, day, evening or night."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return str(reader(manager).t.html(data["greeting"], name=data["name"]))


def _open(
    name: str,
    state: State,
    data: Any = None,
    style: Style = EMPTY_STYLE,
    when: WhenCondition = None,
) -> Keyboard:
    """A way on; whatever is opened from the menu has nothing below it."""
    return Start(
        Caption(f"menu-{name}"),
        id=name,
        state=state,
        data=data,
        mode=StartMode.RESET_STACK,
        style=style,
        when=when,
    )


def _list(view: View, when: WhenCondition = None) -> Keyboard:
    return _open(view.value, Lists.page, {"view": view.value}, when=when)


_menu = screen(
    _Greeting(),
    T("menu-intro", when="is_new"),
    T("menu-counts"),
    _list(View.WAITING, when="waiting"),
    Packed(
        _list(View.TODAY),
        _list(View.MINE),
        _list(View.ASSIGNED),
        _open("teams", Teams.all),
        _open("create", Create.title, style=Style(ButtonStyle.SUCCESS)),
        _open("search", Search.ask),
        _open("lists", Lists.all),
        _open("settings", Settings.main),
        width=2,
    ),
    WebApp(Caption("menu-open-app"), Plain("app_link"), when="has_app"),
    state=Menu.main,
    getter=getters.menu,
)

dialog = Dialog(_menu)
