"""What the windows of invitations show."""

from typing import Any

from aiogram_dialog import DialogManager

from dialogs import spelling
from dialogs.reader import Reader, reader
from dialogs.teams.here import own, team_id
from dialogs.widgets.choice import Choice
from dialogs.widgets.paging import page_of
from locales import dates
from models import invites, inviting, teams
from models.invites import InviteState
from models.rights import Right
from models.team import Invite, Role

INVITES = 8


def link_of(who: Reader, invite: Invite) -> str:
    """What people follow."""
    return who.start_link(f"join_{invite.token}")


async def opened(manager: DialogManager) -> Invite:
    """The invitation being looked at. NotFoundError, ForbiddenError."""
    start: Any = manager.start_data
    key = manager.dialog_data.get("invite") or start["invite_id"]
    return await inviting.get(reader(manager).id, int(key))


async def link(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """The reader's usual link into the team. ForbiddenError without the right."""
    who = reader(dialog_manager)
    found = await invites.current(who.person, team_id(dialog_manager), who.now)
    dialog_manager.dialog_data["usual"] = found.id
    return {
        "name": (await own(dialog_manager)).team.name,
        "link": link_of(who, found),
        "ends": _until(who, found),
        "lasts": found.expires_at is None,
    }


def _until(who: Reader, invite: Invite) -> str:
    """Until when it lasts; empty where until it is revoked."""
    at = invite.expires_at
    return dates.moment(who.t, at, who.now, who.zone) if at else ""


def _term(who: Reader, invite: Invite) -> str:
    """«до вс, 29 нояб., 12:00», «бессрочно»."""
    until = _until(who, invite)
    return who.t("invites-until", ends=until) if until else who.t("invites-for-ever")


async def everything(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """A page of the team's live links. ForbiddenError without the right."""
    who, seen = reader(dialog_manager), await own(dialog_manager)
    found = await invites.live(who.id, seen.team_id, who.now)
    page = page_of(dialog_manager, len(found), INVITES)
    shown = found[page.skip : page.skip + page.size]
    return {
        "name": seen.team.name,
        "invites": [Choice(each.id, _line(who, each)) for each in shown],
        "count": len(found),
        "nothing": not found,
        "something": bool(found),
        **page.data(),
    }


def _line(who: Reader, invite: Invite) -> str:
    role = invite.role.value
    return who.t(
        "invites-line",
        mark=who.t(f"mark-role-{role}"),
        role=who.t(f"role-{role}"),
        uses=_uses(who, invite),
        ends=_term(who, invite),
    )


def _uses(who: Reader, invite: Invite) -> str:
    if invite.max_uses is None:
        return str(invite.uses)
    return who.t("invites-uses-of", uses=str(invite.uses), most=str(invite.max_uses))


async def one(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """One invitation with its terms. NotFoundError, ForbiddenError."""
    who, invite = reader(dialog_manager), await opened(dialog_manager)
    seen = await teams.membership(who.id, invite.team_id)
    state = invites.state(invite, who.now)
    return {
        "name": invite.team.name,
        "mark": who.t(f"mark-role-{invite.role.value}"),
        "role": who.t(f"role-{invite.role.value}"),
        "ends": _term(who, invite),
        "uses": _uses(who, invite),
        "author": spelling.person_name(who, invite.author),
        "link": link_of(who, invite),
        "live": state is InviteState.LIVE,
        "expired": state is InviteState.EXPIRED,
        "used_up": state is InviteState.USED_UP,
        "revoked": state is InviteState.REVOKED,
        "not_revoked": state is not InviteState.REVOKED,
        "may_set_role": state is not InviteState.REVOKED and teams.may(seen, Right.CHANGE_ROLE),
    }


async def roles(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """As what the link may let in."""
    who, invite = reader(dialog_manager), await opened(dialog_manager)
    offered = invites.roles(await teams.membership(who.id, invite.team_id))
    return {
        "roles": [
            Choice(role.value, _option(invite.role is role, who.t(f"role-{role.value}")))
            for role in offered
        ],
        "both": Role.ADMIN in offered,
        "members_only": Role.ADMIN not in offered,
    }


def _option(chosen: bool, text: str) -> str:
    return f"{'●' if chosen else '○'} {text}"


async def lifetimes(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """How long from now the link may last."""
    who, invite = reader(dialog_manager), await opened(dialog_manager)
    return {
        "ends": _term(who, invite),
        "lifetimes": [Choice(key, who.t(f"invites-{key}")) for key in inviting.LIFETIMES],
    }


async def limits(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """How many people the link may let in."""
    who, invite = reader(dialog_manager), await opened(dialog_manager)
    return {
        "count": invite.uses,
        "limits": [
            Choice(most or 0, _option(invite.max_uses == most, _most(who, most)))
            for most in inviting.USES
        ],
    }


def _most(who: Reader, most: int | None) -> str:
    return who.t("invites-most", count=most) if most else who.t("invites-any-number")
