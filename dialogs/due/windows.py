"""The picker's windows: preset days, the calendar, the time."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row, SwitchTo

from dialogs.due import getters, handlers
from dialogs.states import Due
from dialogs.widgets.calendar import MonthCalendar
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import back_button, leave, to_menu
from dialogs.widgets.rows import Packed
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T


def _preset(name: str) -> Keyboard:
    return Button(Caption(f"due-{name}"), id=name, on_click=handlers.pick_preset)


def _ways_out(*back: Keyboard) -> Keyboard:
    wizard = leave(when="in_wizard")
    return Row(*back, wizard, to_menu(when="on_card"))


_when = screen(
    T("due-when"),
    Packed(
        _preset("today"),
        _preset("tomorrow"),
        _preset("friday"),
        _preset("week"),
        Button(Caption("due-none"), id="no_due", on_click=handlers.pick_none, when="may_be_none"),
        SwitchTo(Caption("due-pick-day"), id="pick_day", state=Due.day),
        width=2,
    ),
    _ways_out(back_button()),
    state=Due.when,
    getter=getters.when,
    answer=handlers.type_day,
)
_day = screen(
    T("due-which-day"),
    MonthCalendar("days", handlers.pick_day),
    _ways_out(SwitchTo(Caption("button-back"), id="to_when", state=Due.when)),
    state=Due.day,
    answer=handlers.type_day,
)
_time = screen(
    T("due-what-time"),
    choices("times", handlers.pick_time, width=5),
    Button(Caption("due-whole-day"), id="whole_day", on_click=handlers.pick_whole_day),
    _ways_out(SwitchTo(Caption("button-back"), id="to_day", state=Due.day)),
    state=Due.time,
    getter=getters.times,
    answer=handlers.type_time,
)

dialog = Dialog(_when, _day, _time, getter=getters.picker)
