"""The windows of the lists."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Group, Start

from dialogs.lists import getters, handlers
from dialogs.lists.lines import WIDTH
from dialogs.states import Lists, Trash
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer, footer_to
from dialogs.widgets.paging import pager
from dialogs.widgets.rows import Packed
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Plain, Shown, T

_all = screen(
    T("lists-heading"),
    choices("lists", handlers.open_list, width=2, rows=Packed),
    Start(Plain("trash"), id="trash", state=Trash.all),
    footer(),
    state=Lists.all,
    getter=getters.all_lists,
)
_page = screen(
    Shown("heading"),
    Shown("lines", when="tasks"),
    Shown("empty", when="empty"),
    choices("tasks", handlers.open_task, width=WIDTH, rows=Group),
    pager(),
    Packed(
        Button(
            Caption("list-team-button"),
            id="narrow_team",
            on_click=handlers.choose(Lists.teams),
            when="team_button",
        ),
        Button(
            Caption("list-tag-button"),
            id="narrow_tag",
            on_click=handlers.choose(Lists.tags),
            when="tag_button",
        ),
        width=2,
    ),
    Button(Caption("button-create"), id="create", on_click=handlers.create, when="makes"),
    footer(),
    state=Lists.page,
    getter=getters.page,
)
_teams = screen(
    T("list-which-team"),
    choices("teams", handlers.pick_team),
    pager(),
    footer_to(Lists.page),
    state=Lists.teams,
    getter=getters.which_team,
)
_tags = screen(
    T("list-which-tag"),
    choices("tags", handlers.pick_tag),
    pager(),
    footer_to(Lists.page),
    state=Lists.tags,
    getter=getters.which_tag,
)

dialog = Dialog(_all, _page, _teams, _tags)
