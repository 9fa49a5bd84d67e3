"""The windows of invitations."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, CopyText, SwitchTo

from dialogs.invites import getters, handlers
from dialogs.states import Invites
from dialogs.teams.here import DANGER
from dialogs.widgets.choice import choices
from dialogs.widgets.navigation import footer, footer_to
from dialogs.widgets.paging import pager
from dialogs.widgets.rows import Packed
from dialogs.widgets.screen import screen
from dialogs.widgets.text import Caption, Plain, T

_link = screen(
    T("invites-link"),
    T("invites-link-ends", when="ends"),
    T("invites-link-lasts", when="lasts"),
    CopyText(Caption("invites-copy"), Plain("link")),
    Packed(
        Button(Caption("invites-set-up"), id="set_up", on_click=handlers.set_up),
        SwitchTo(Caption("invites-all"), id="all", state=Invites.all),
        width=2,
    ),
    footer(),
    state=Invites.link,
    getter=getters.link,
)
_all = screen(
    T("invites-heading", when="something"),
    T("invites-nothing", when="nothing"),
    choices("invites", handlers.open_invite),
    pager(),
    Button(Caption("invites-create"), id="create", on_click=handlers.create),
    footer_to(Invites.link),
    state=Invites.all,
    getter=getters.everything,
)
_one = screen(
    T("invites-one"),
    T("invites-is-expired", when="expired"),
    T("invites-is-used-up", when="used_up"),
    T("invites-is-revoked", when="revoked"),
    CopyText(Caption("invites-copy"), Plain("link"), when="live"),
    Packed(
        SwitchTo(Caption("invites-role"), id="role", state=Invites.role, when="may_set_role"),
        SwitchTo(Caption("invites-lifetime"), id="expiry", state=Invites.expiry),
        SwitchTo(Caption("invites-limit"), id="uses", state=Invites.uses),
        SwitchTo(Caption("invites-reissue"), id="reissue", state=Invites.reissue),
        Button(Caption("invites-revoke"), id="revoke", on_click=handlers.revoke, style=DANGER),
        width=2,
        when="not_revoked",
    ),
    Button(Caption("invites-restore"), id="restore", on_click=handlers.restore, when="revoked"),
    footer(),
    state=Invites.one,
    getter=getters.one,
)
_role = screen(
    T("invites-which-role", when="both"),
    T("invites-only-members", when="members_only"),
    choices("roles", handlers.pick_role),
    footer_to(Invites.one),
    state=Invites.role,
    getter=getters.roles,
)
_expiry = screen(
    T("invites-how-long"),
    choices("lifetimes", handlers.pick_lifetime, width=2),
    footer_to(Invites.one),
    state=Invites.expiry,
    getter=getters.lifetimes,
)
_uses = screen(
    T("invites-how-many"),
    choices("limits", handlers.pick_limit, width=2),
    footer_to(Invites.one),
    state=Invites.uses,
    getter=getters.limits,
)
_reissue = screen(
    T("invites-sure-to-reissue"),
    Button(Caption("invites-do-reissue"), id="do_reissue", on_click=handlers.reissue, style=DANGER),
    footer_to(Invites.one),
    state=Invites.reissue,
    getter=getters.one,
)

dialog = Dialog(_link, _all, _one, _role, _expiry, _uses, _reissue)
