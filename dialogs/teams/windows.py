"""The windows of teams."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import CopyText, SwitchTo

from dialogs.states import Teams
from dialogs.teams import getters, handlers
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer, footer_to
from dialogs.widgets.paging import pager
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Plain, T

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
_team = screen(
    T("teams-team", when="shared"),
    T("teams-own", when="personal"),
    SwitchTo(Caption("teams-invite"), id="invite", state=Teams.invite, when="may_invite"),
    footer_to(Teams.all),
    state=Teams.team,
    getter=getters.team,
)
_invite = screen(
    T("teams-invitation"),
    CopyText(Caption("teams-copy-link"), Plain("link")),
    footer_to(Teams.team),
    state=Teams.invite,
    getter=getters.invite,
)

dialog = Dialog(_all, _create, _team, _invite)
