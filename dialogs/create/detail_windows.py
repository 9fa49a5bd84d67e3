"""The windows behind «Подробнее»: what most tasks do without."""

from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from dialogs.create import detail_getters as getters
from dialogs.create import details, handlers
from dialogs.create.footers import to_confirm, to_more
from dialogs.states import Create
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import leave
from dialogs.widgets.paging import pager
from dialogs.widgets.rows import Packed
from dialogs.widgets.said import Reply
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Shown, T

_more = screen(
    T("create-more"),
    Shown("said"),
    Packed(
        SwitchTo(Caption("create-priority"), id="priority", state=Create.priority),
        Button(Caption("create-tags"), id="tags", on_click=handlers.to_tags, when="has_tags"),
        Button(Caption("create-repeat"), id="repeat", on_click=details.edit_repeat),
        SwitchTo(Caption("create-checklist"), id="checklist", state=Create.checklist),
        SwitchTo(Caption("create-files"), id="files", state=Create.files),
        SwitchTo(
            Caption("create-duration"), id="duration", state=Create.duration, when="timed_event"
        ),
        Button(
            Caption("create-review"), id="review", on_click=details.switch_review, when="reported"
        ),
        Button(
            Caption("create-completion"),
            id="completion",
            on_click=details.switch_completion,
            when="reported",
        ),
        Button(Caption("create-other-kind"), id="kind", on_click=details.switch_kind),
        width=2,
    ),
    Row(to_confirm(), leave()),
    state=Create.more,
    getter=getters.more,
)
_priority = screen(
    T("create-which-priority"),
    choices("priorities", details.pick_priority, width=2),
    to_more(),
    state=Create.priority,
    getter=getters.priorities,
)
_tags = screen(
    T("create-which-tags"),
    choices("tags", handlers.toggle_tag),
    pager(),
    to_more("create-ready"),
    state=Create.tags,
    getter=getters.tags,
)
_checklist = screen(
    T("create-which-lines"),
    Shown("checklist", when="has_lines"),
    Button(
        Caption("create-drop-line"), id="drop_line", on_click=details.drop_line, when="has_lines"
    ),
    to_more("create-ready"),
    state=Create.checklist,
    getter=getters.checklist,
    answer=details.add_lines,
)
_files = screen(
    T("create-which-files"),
    Shown("names", when="has_files"),
    Button(
        Caption("create-drop-file"), id="drop_file", on_click=details.drop_file, when="has_files"
    ),
    to_more("create-ready"),
    state=Create.files,
    getter=getters.files,
    answer=Reply(details.add_files),
)
_duration = screen(
    T("create-how-long"),
    choices("durations", details.pick_duration, width=3),
    Button(
        Caption("create-no-duration"),
        id="no_duration",
        on_click=details.drop_duration,
        when="has_duration",
    ),
    to_more(),
    state=Create.duration,
    getter=getters.durations,
    answer=details.type_duration,
)

DETAILS: tuple[Window, ...] = (_more, _priority, _tags, _checklist, _files, _duration)
