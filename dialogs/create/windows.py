"""The wizard's windows; those behind «Подробнее» are apart, and `dialogs.due` asks when."""

from typing import Any

from aiogram.enums import ButtonStyle
from aiogram.fsm.state import State
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row, SwitchTo
from aiogram_dialog.widgets.style import EMPTY_STYLE, Style

from dialogs.create import getters, handlers, quick, several, shelf, starting
from dialogs.create.detail_windows import DETAILS
from dialogs.create.footers import to_confirm
from dialogs.states import Create
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import back_button, footer, leave, to_menu
from dialogs.widgets.paging import pager
from dialogs.widgets.rows import Packed
from dialogs.widgets.said import Reply
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Shown, T

_GOOD, _BAD = Style(ButtonStyle.SUCCESS), Style(ButtonStyle.DANGER)


def _not_complete(data: dict[str, Any], _widget: Any, _manager: DialogManager) -> bool:
    return not data["complete"]


def _nothing_said(data: dict[str, Any], _widget: Any, _manager: DialogManager) -> bool:
    return not (data["has_title"] or data["heard"])


def _step_by_step(_data: dict[str, Any], _widget: Any, manager: DialogManager) -> bool:
    return not quick.captured(manager).at_a_glance


def _at_a_glance(_data: dict[str, Any], _widget: Any, manager: DialogManager) -> bool:
    return quick.captured(manager).at_a_glance


def _button(key: str, on_click: Any, *, when: Any = None, style: Style = EMPTY_STYLE) -> Keyboard:
    return Button(Caption(key), id=_id(key), on_click=on_click, when=when, style=style)


def _switch(key: str, state: State) -> Keyboard:
    return SwitchTo(Caption(key), id=_id(key), state=state)


def _id(key: str) -> str:
    return key.removeprefix("create-").replace("-", "_")


_drafts = screen(
    T("create-drafts"),
    choices("drafts", starting.resume),
    _button("create-fresh", starting.begin_afresh, style=_GOOD),
    _button("create-drop-drafts", starting.drop_drafts, style=_BAD),
    footer(),
    state=Create.drafts,
    getter=getters.drafts,
)
_title = screen(
    T("create-what", when=_nothing_said),
    T("create-what-besides", when="heard"),
    Shown("heard", when="heard"),
    T("create-what-instead", when="has_title"),
    T("create-files-there", when="has_files"),
    _button("create-keep-title", handlers.keep_title, when="has_title"),
    Row(back_button(_not_complete), to_confirm(when="complete"), leave()),
    state=Create.title,
    getter=getters.title,
    answer=Reply(starting.take_title),
)
_team = screen(
    T("create-which-team"),
    choices("teams", handlers.pick_team),
    pager(),
    Row(
        SwitchTo(Caption("button-back"), id="to_title", state=Create.title, when=_not_complete),
        to_confirm(when="complete"),
        leave(),
    ),
    state=Create.team,
    getter=getters.team_choice,
)
_people = screen(
    T("create-who"),
    choices("people", handlers.toggle_person),
    pager(),
    _button("create-by-tags", handlers.to_groups, when="by_tag"),
    _button("create-go-on", handlers.people_done, when="picked"),
    _button("create-nobody", handlers.pick_nobody),
    Row(Button(Caption("button-back"), id="to_previous", on_click=handlers.to_previous), leave()),
    state=Create.people,
    getter=getters.people,
)
_groups = screen(
    T("create-which-groups"),
    choices("tags", handlers.toggle_group),
    pager(),
    Row(Button(Caption("create-ready"), id="to_people", on_click=handlers.to_people), leave()),
    state=Create.tags_for,
    getter=getters.groups,
)
_confirm = screen(
    T("create-check", when="by_hand"),
    Shown("understood", when="has_pieces"),
    Shown("summary"),
    T("create-details", when="has_description"),
    Shown("notes", when="has_notes"),
    T("create-who-is-meant", when="asks"),
    choices("meant", quick.choose_person),
    _button("create-nobody-meant", quick.nobody_meant, when="asks"),
    _button("create-save", handlers.save, style=_GOOD),
    choices("readings", quick.take_reading),
    choices("pieces", quick.give_back, width=2, rows=Packed),
    Packed(
        _switch("create-edit-title", Create.title),
        _switch("create-edit-description", Create.description),
        _button("create-edit-team", handlers.to_team, when="choice_of_team"),
        _button("create-edit-people", handlers.to_people, when="shared"),
        _button("create-edit-due", handlers.edit_due),
        _switch("create-edit-more", Create.more),
        width=2,
    ),
    Row(
        Button(
            Caption("button-back"),
            id="to_due",
            on_click=handlers.before_confirm,
            when=_step_by_step,
        ),
        back_button(_at_a_glance),
        leave(),
    ),
    state=Create.confirm,
    getter=getters.confirm,
)
_description = screen(
    T("create-describe"),
    T("create-details", when="has_description"),
    _button("create-no-description", handlers.drop_description, when="has_description"),
    Row(to_confirm(), leave()),
    state=Create.description,
    answer=handlers.type_description,
)
_created = screen(
    T("create-done", when="here"),
    T("create-undone", when="deleted"),
    Shown("card"),
    Row(
        _button("create-open", handlers.open_card, when="here"),
        _button("create-restore", handlers.restore, when="deleted", style=_GOOD),
        _button("create-another", handlers.another),
    ),
    Row(_button("create-undo", handlers.undo, when="deletable", style=_BAD), to_menu()),
    state=Create.created,
    getter=getters.created,
)

_several = screen(
    T("create-several"),
    Shown("lines"),
    _button("create-save-all", several.save_all, style=_GOOD),
    _button("create-as-one", several.as_one),
    Row(back_button(), leave()),
    state=Create.several,
    getter=several.lines,
)
_several_made = screen(
    T("create-several-made"),
    Shown("rows"),
    Row(
        _button("create-undo-all", several.undo_all, when="here", style=_BAD),
        _button("create-another", handlers.another),
    ),
    footer(),
    state=Create.several_made,
    getter=several.made,
)

dialog = Dialog(
    _title,
    _drafts,
    _team,
    _people,
    _groups,
    _confirm,
    _description,
    *DETAILS,
    _created,
    _several,
    _several_made,
    on_start=starting.begin,
    on_close=shelf.keep_closed,
    on_process_result=handlers.picked,
    getter=getters.draft,
)
