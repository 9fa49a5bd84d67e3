"""The windows of teams."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from dialogs.states import Invites, Members, Tags, Teams, TeamSettings
from dialogs.teams import getters, handlers
from dialogs.teams.here import DANGER, opens
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer, footer_to
from dialogs.widgets.paging import pager
from dialogs.widgets.rows import Packed
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Shown, T

_all = screen(
    T("teams-heading"),
    T("teams-only-own", when="only_own"),
    choices("teams", handlers.open_team),
    pager(),
    SwitchTo(Caption("teams-create"), id="create", state=Teams.create),
    footer(),
    state=Teams.all,
    getter=getters.all_teams,
)
_create = screen(
    T("teams-what-name"),
    footer_to(Teams.all),
    state=Teams.create,
    answer=handlers.type_name,
)
_describe = screen(
    T("teams-describe"),
    Button(Caption("teams-no-description"), id="skip", on_click=handlers.no_description),
    footer_to(Teams.create),
    state=Teams.describe,
    getter=getters.new_name,
    answer=handlers.type_description,
)
_team = screen(
    T("teams-team", when="shared"),
    T("teams-own", when="personal"),
    Shown("description", when="description"),
    Packed(
        Button(Caption("teams-tasks"), id="tasks", on_click=handlers.open_tasks),
        opens("teams-members", Members.all, when="shared"),
        opens("teams-invite", Invites.link, when="may_invite"),
        opens("teams-tags", Tags.all),
        SwitchTo(Caption("teams-notify"), id="notify", state=Teams.notify),
        opens("teams-settings", TeamSettings.main, when="may_manage"),
        SwitchTo(Caption("teams-leave"), id="leave", state=Teams.leave, when="shared"),
        width=2,
    ),
    footer_to(Teams.all),
    state=Teams.team,
    getter=getters.team,
)
_leave = screen(
    T("teams-sure-to-leave", when="may_leave"),
    T("teams-hand-over-first", when="must_hand_over"),
    T("teams-alone", when="alone"),
    Button(
        Caption("teams-do-leave"),
        id="do_leave",
        on_click=handlers.leave,
        when="may_leave",
        style=DANGER,
    ),
    opens("teams-hand-over", Members.heir, when="must_hand_over"),
    opens("teams-delete", TeamSettings.delete, when="alone"),
    footer_to(Teams.team),
    state=Teams.leave,
    getter=getters.leaving,
)
_notify = screen(
    T("teams-which-mode"),
    choices("modes", handlers.pick_mode),
    footer_to(Teams.team),
    state=Teams.notify,
    getter=getters.notify,
)

dialog = Dialog(_all, _create, _describe, _team, _leave, _notify)
