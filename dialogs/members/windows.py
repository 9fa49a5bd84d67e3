"""The windows of a team's people."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from dialogs.members import getters, handlers
from dialogs.states import Invites, Members, Tags, Teams
from dialogs.teams.here import DANGER, opens
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer, footer_to
from dialogs.widgets.paging import pager
from dialogs.widgets.rows import Packed
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, T

_all = screen(
    T("members-heading"),
    T("members-alone", when="alone"),
    choices("people", handlers.open_member),
    pager(),
    opens("teams-invite", Invites.link, when="may_invite"),
    footer(),
    state=Members.all,
    getter=getters.everybody,
)
_heir = screen(
    T("members-who-is-heir"),
    choices("people", handlers.pick_heir),
    pager(),
    footer(),
    state=Members.heir,
    getter=getters.heirs,
)
_one = screen(
    T("members-one"),
    T("members-tags-worn", when="tags"),
    T("members-load", when="has_load"),
    Packed(
        SwitchTo(Caption("members-role"), id="role", state=Members.role, when="may_change_role"),
        SwitchTo(Caption("members-tags"), id="tags", state=Members.tags, when="may_tag"),
        SwitchTo(
            Caption("members-transfer"), id="transfer", state=Members.transfer, when="may_transfer"
        ),
        SwitchTo(Caption("members-remove"), id="remove", state=Members.remove, when="may_remove"),
        opens("teams-leave", Teams.leave, when="is_oneself"),
        width=2,
    ),
    footer(),
    state=Members.one,
    getter=getters.one,
)
_role = screen(
    T("members-which-role"),
    choices("roles", handlers.pick_role),
    footer_to(Members.one),
    state=Members.role,
    getter=getters.roles,
)
_tags = screen(
    T("members-which-tags", when="has_tags"),
    T("members-no-tags", when="no_tags"),
    choices("tags", handlers.toggle_tag, width=2),
    pager(),
    opens("teams-tags", Tags.all),
    footer_to(Members.one),
    state=Members.tags,
    getter=getters.worn,
)
_remove = screen(
    T("members-sure-to-remove"),
    Button(Caption("members-do-remove"), id="do_remove", on_click=handlers.remove, style=DANGER),
    footer_to(Members.one),
    state=Members.remove,
    getter=getters.removal,
)
_transfer = screen(
    T("members-sure-to-transfer"),
    Button(
        Caption("members-do-transfer"), id="do_transfer", on_click=handlers.transfer, style=DANGER
    ),
    footer_to(Members.one),
    state=Members.transfer,
    getter=getters.handing_over,
)

dialog = Dialog(_all, _heir, _one, _role, _tags, _remove, _transfer)
