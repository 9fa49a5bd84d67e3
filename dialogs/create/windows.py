"""The wizard's windows. The due time is asked for by `dialogs.due`."""

from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.fsm.state import State
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Button, Group, Keyboard, Row, SwitchTo
from aiogram_dialog.widgets.style import Style

from dialogs.create import getters, handlers
from dialogs.states import Create
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import back_button, leave, to_menu
from dialogs.widgets.paging import pager
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Shown, T


def _not_complete(data: dict[str, Any], _widget: Any, _manager: DialogManager) -> bool:
    return not data["complete"]


def _no_title(data: dict[str, Any], _widget: Any, _manager: DialogManager) -> bool:
    return not data["has_title"]


def _to_confirm(when: str | None = None) -> Keyboard:
    return SwitchTo(Caption("button-back"), id="to_confirm", state=Create.confirm, when=when)


def _edit(name: str, state: State, when: str | None = None) -> Keyboard:
    return SwitchTo(Caption(f"create-edit-{name}"), id=f"edit_{name}", state=state, when=when)


_title = screen(
    T("create-what", when=_no_title),
    T("create-what-instead", when="has_title"),
    Button(Caption("create-keep-title"), id="keep", on_click=handlers.keep_title, when="has_title"),
    Row(back_button(_not_complete), _to_confirm(when="complete"), leave()),
    state=Create.title,
    getter=getters.title,
    answer=handlers.type_title,
)
_team = screen(
    T("create-which-team"),
    choices("teams", handlers.pick_team),
    Row(
        SwitchTo(
            Caption("button-back"),
            id="to_title",
            state=Create.title,
            when=_not_complete,
        ),
        _to_confirm(when="complete"),
        leave(),
    ),
    state=Create.team,
    getter=getters.team_choice,
)
_people = screen(
    T("create-who"),
    choices("people", handlers.toggle_person),
    pager(),
    Button(Caption("create-go-on"), id="go_on", on_click=handlers.people_done, when="picked"),
    Button(Caption("create-nobody"), id="nobody", on_click=handlers.pick_nobody),
    Row(Button(Caption("button-back"), id="to_team", on_click=handlers.to_previous), leave()),
    state=Create.people,
    getter=getters.people,
)
_confirm = screen(
    T("create-check"),
    T("create-summary"),
    T("create-details", when="has_description"),
    Button(
        Caption("create-save"), id="save", on_click=handlers.save, style=Style(ButtonStyle.SUCCESS)
    ),
    Group(
        _edit("title", Create.title),
        _edit("description", Create.description),
        _edit("team", Create.team, when="choice_of_team"),
        _edit("people", Create.people, when="shared"),
        Button(Caption("create-edit-due"), id="edit_due", on_click=handlers.edit_due),
        width=2,
    ),
    Row(Button(Caption("button-back"), id="to_due", on_click=handlers.before_confirm), leave()),
    state=Create.confirm,
    getter=getters.summary,
)
_description = screen(
    T("create-describe"),
    T("create-details", when="has_description"),
    Button(
        Caption("create-no-description"), id="no_description", on_click=handlers.drop_description
    ),
    Row(_to_confirm(), leave()),
    state=Create.description,
    getter=getters.summary,
    answer=handlers.type_description,
)
_created = screen(
    T("create-done"),
    Shown("card"),
    Row(
        Button(Caption("create-open"), id="open", on_click=handlers.open_card),
        Button(Caption("create-another"), id="another", on_click=handlers.another),
    ),
    Row(
        Button(
            Caption("create-undo"),
            id="undo",
            on_click=handlers.undo,
            when="cancellable",
            style=Style(ButtonStyle.DANGER),
        ),
        to_menu(),
    ),
    state=Create.created,
    getter=getters.created,
)

dialog = Dialog(
    _title,
    _team,
    _people,
    _confirm,
    _description,
    _created,
    on_start=handlers.begin,
    on_process_result=handlers.due_picked,
)
