"""The windows about when and how the bot writes by itself."""

from aiogram_dialog.widgets.kbd import Start

from dialogs.settings import capturing, nagging, routine
from dialogs.states import Settings, Teams
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer_to
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T

_days = screen(
    T("settings-which-days"),
    T("nagging-rest"),
    choices("week", routine.toggle_day, width=4),
    choices("rest", nagging.toggle_rest),
    footer_to(Settings.main),
    state=Settings.working_days,
    getter=nagging.days,
)
_digest = screen(
    T("settings-when-digest"),
    choices("hours", routine.pick_digest, width=4),
    choices("off", routine.pick_digest),
    footer_to(Settings.main),
    state=Settings.digest,
    getter=routine.digest,
    answer=routine.type_digest,
)
_quiet = screen(
    T("settings-when-quiet"),
    choices("hours", routine.pick_quiet, width=2),
    choices("off", routine.pick_quiet),
    footer_to(Settings.main),
    state=Settings.quiet,
    getter=routine.quiet,
    answer=routine.type_quiet,
)
_reminders = screen(
    T("settings-which-reminders"),
    choices("offered", routine.toggle_reminder, width=2),
    footer_to(Settings.main),
    state=Settings.reminders,
    getter=routine.reminders,
)
_overdue = screen(
    T("nagging-how"),
    choices("paces", nagging.pick_pace, width=2),
    footer_to(Settings.main),
    state=Settings.overdue,
    getter=nagging.pace,
)
_notify = screen(
    T("settings-which-modes"),
    T("settings-modes-by-team"),
    choices("modes", routine.pick_mode, width=3),
    choices("groups", routine.turn_group),
    Start(Caption("settings-to-teams"), id="teams", state=Teams.all),
    footer_to(Settings.main),
    state=Settings.notify,
    getter=routine.notifications,
)

_capture = screen(
    T("settings-how-captured"),
    choices("at_once", capturing.toggle_at_once),
    choices("parts", capturing.open_part, width=2),
    footer_to(Settings.main),
    state=Settings.capture,
    getter=capturing.capture,
)
_day_part = screen(
    T("settings-when-part"),
    choices("hours", capturing.pick_hour, width=3),
    footer_to(Settings.capture),
    state=Settings.day_part,
    getter=capturing.day_part,
    answer=capturing.type_hour,
)

WINDOWS = (_days, _digest, _quiet, _reminders, _overdue, _notify, _capture, _day_part)
