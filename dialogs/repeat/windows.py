"""The picker's windows: usual rules, one of one's own, its days, its end."""

from aiogram.enums import ButtonStyle
from aiogram.fsm.state import State
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row, SwitchTo
from aiogram_dialog.widgets.style import Style

from dialogs.repeat import getters, handlers
from dialogs.states import Repeat
from dialogs.widgets.calendar import MonthCalendar
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import back_button, leave, to_menu
from dialogs.widgets.rows import Packed
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Shown, T


def _ways_out(back: Keyboard) -> Keyboard:
    return Row(back, leave(when="in_wizard"), to_menu(when="on_card"))


def _back_to(state: State) -> Keyboard:
    return _ways_out(SwitchTo(Caption("button-back"), id="to_last", state=state))


def _save() -> Keyboard:
    return Button(
        Caption("repeat-save"),
        id="save",
        on_click=handlers.save,
        when="repeats",
        style=Style(ButtonStyle.SUCCESS),
    )


_CHOSEN = (Shown("chosen"), Shown("next", when="repeats"))

_how = screen(
    T("repeat-how"),
    *_CHOSEN,
    choices("presets", handlers.pick_preset),
    Packed(
        Button(Caption("repeat-own"), id="own", on_click=handlers.to_own),
        SwitchTo(Caption("repeat-end"), id="to_end", state=Repeat.end, when="repeats"),
        width=2,
    ),
    Button(
        Caption("repeat-from-completion"),
        id="completion",
        on_click=handlers.toggle_completion,
        when="completable",
    ),
    Row(Button(Caption("repeat-never"), id="never", on_click=handlers.never), _save()),
    _ways_out(back_button()),
    state=Repeat.how,
    getter=getters.how,
)
_interval = screen(
    T("repeat-which-interval"),
    *_CHOSEN,
    choices("units", handlers.pick_unit, width=2),
    choices("numbers", handlers.pick_number, width=3),
    SwitchTo(
        Caption("repeat-to-weekdays"), id="to_weekdays", state=Repeat.weekdays, when="of_weeks"
    ),
    SwitchTo(Caption("repeat-to-month"), id="to_month", state=Repeat.month, when="of_months"),
    _save(),
    _back_to(Repeat.how),
    state=Repeat.interval,
    getter=getters.interval,
    answer=handlers.type_number,
)
_weekdays = screen(
    T("repeat-which-weekdays"),
    *_CHOSEN,
    choices("week", handlers.toggle_weekday, width=4),
    _save(),
    _back_to(Repeat.interval),
    state=Repeat.weekdays,
    getter=getters.week,
)
_month = screen(
    T("repeat-which-month-day"),
    *_CHOSEN,
    choices("kinds", handlers.pick_month_day),
    _save(),
    _back_to(Repeat.interval),
    state=Repeat.month,
    getter=getters.month,
)
_end = screen(
    T("repeat-when-end"),
    *_CHOSEN,
    Row(
        Button(Caption("repeat-end-never"), id="endless", on_click=handlers.endless),
        SwitchTo(Caption("repeat-end-until"), id="to_until", state=Repeat.until),
    ),
    choices("times", handlers.pick_times, width=2),
    _save(),
    _back_to(Repeat.how),
    state=Repeat.end,
    getter=getters.end,
    answer=handlers.type_times,
)
_until = screen(
    T("repeat-which-until"),
    MonthCalendar("days", handlers.pick_until),
    _back_to(Repeat.end),
    state=Repeat.until,
)

dialog = Dialog(_how, _interval, _weekdays, _month, _end, _until, getter=getters.picker)
