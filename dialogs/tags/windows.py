"""The windows of a team's tags."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from dialogs.states import Tags
from dialogs.tags import getters, handlers
from dialogs.teams.here import DANGER
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer, footer_to
from dialogs.widgets.paging import pager
from dialogs.widgets.rows import Packed
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Shown, T

_all = screen(
    T("tags-heading", when="has_tags"),
    T("tags-begin", when="may_begin"),
    T("tags-none", when="nothing_yet"),
    choices("tags", handlers.open_tag, width=2),
    pager(),
    SwitchTo(Caption("tags-create"), id="create", state=Tags.create, when="may_change"),
    footer(),
    state=Tags.all,
    getter=getters.everything,
)
_create = screen(
    T("tags-what-name"),
    footer_to(Tags.all),
    state=Tags.create,
    answer=handlers.type_new,
)
_one = screen(
    T("tags-one"),
    Shown("description", when="description"),
    T("tags-used"),
    Button(Caption("tags-tasks"), id="tasks", on_click=handlers.open_tasks, when="tasks"),
    Packed(
        SwitchTo(Caption("tags-rename"), id="rename", state=Tags.rename),
        SwitchTo(Caption("tags-colour"), id="colour", state=Tags.colour),
        SwitchTo(Caption("tags-describe"), id="describe", state=Tags.describe),
        SwitchTo(Caption("tags-delete"), id="delete", state=Tags.delete),
        width=2,
        when="may_change",
    ),
    footer(),
    state=Tags.one,
    getter=getters.one,
)
_rename = screen(
    T("tags-what-new-name"),
    footer_to(Tags.one),
    state=Tags.rename,
    getter=getters.one,
    answer=handlers.type_name,
)
_describe = screen(
    T("tags-what-description"),
    Button(
        Caption("tags-no-description"),
        id="drop",
        on_click=handlers.drop_description,
        when="description",
    ),
    footer_to(Tags.one),
    state=Tags.describe,
    getter=getters.one,
    answer=handlers.type_description,
)
_colour = screen(
    T("tags-which-colour"),
    choices("colours", handlers.pick_colour, width=2),
    footer_to(Tags.one),
    state=Tags.colour,
    getter=getters.colours,
)
_delete = screen(
    T("tags-sure-to-delete"),
    Button(Caption("tags-do-delete"), id="do_delete", on_click=handlers.delete, style=DANGER),
    footer_to(Tags.one),
    state=Tags.delete,
    getter=getters.one,
)

dialog = Dialog(_all, _create, _one, _rename, _describe, _colour, _delete)
