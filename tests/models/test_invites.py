"""Links into a team: used as often and as long as they may be."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from models import errors, invites, inviting, limits, members, people, teams
from models.activity import Activity
from models.delivery import Delivery, Notice
from models.invites import InviteState
from models.people import Profile
from models.person import Person
from models.rights import Right
from models.team import Invite, Membership, Role
from tests.models.conftest import Office
from tests.world import NOW, enter


async def link(office: Office, **columns: object) -> Invite:
    invite = await invites.current(office.anna, office.team.id, NOW)
    await Invite.filter(id=invite.id).update(**columns) if columns else None
    return await Invite.get(id=invite.id)


async def people_inside(office: Office) -> int:
    return await Membership.filter(team=office.team).count()


async def test_a_link_says_where_it_leads_and_lets_in(office: Office) -> None:
    invite = await link(office)
    preview = await invites.preview(office.gleb.id, invite.token, NOW)
    assert (preview.team.name, preview.inviter.name, preview.people, preview.already_in) == (
        "Отдел продаж", "Анна Смирнова", 3, False,
    )  # fmt: skip
    team = await invites.join(office.gleb, invite.token, NOW)
    assert team.id == office.team.id
    assert (await teams.membership(office.gleb.id, team.id)).role is Role.MEMBER
    assert (await Invite.get(id=invite.id)).uses == 1


@pytest.mark.parametrize(
    ("columns", "error"),
    [
        ({"expires_at": NOW}, errors.InviteExpiredError),
        ({"revoked_at": NOW}, errors.InviteRevokedError),
        ({"max_uses": 2, "uses": 2}, errors.InviteUsedUpError),
    ],
)
async def test_a_dead_link_says_what_is_wrong_with_it(
    office: Office, columns: dict[str, object], error: type[errors.DomainError]
) -> None:
    invite = await link(office, **columns)
    with pytest.raises(error):
        await invites.preview(office.gleb.id, invite.token, NOW)
    with pytest.raises(error):
        await invites.join(office.gleb, invite.token, NOW)
    assert await people_inside(office) == 3


@pytest.mark.parametrize("token", ["", "нет-такой", "nobody", "a\x00b", "x" * 500])
async def test_an_unknown_link_leads_nowhere(office: Office, token: str) -> None:
    with pytest.raises(errors.InviteInvalidError):
        await invites.preview(office.gleb.id, token, NOW)
    with pytest.raises(errors.InviteInvalidError):
        await invites.join(office.gleb, token, NOW)


@pytest.mark.parametrize("columns", [{}, {"revoked_at": NOW}, {"expires_at": NOW}])
async def test_whoever_is_inside_is_led_to_the_team(
    office: Office, columns: dict[str, object]
) -> None:
    invite = await link(office, **columns)
    assert (await invites.preview(office.vera.id, invite.token, NOW)).already_in
    assert (await invites.join(office.vera, invite.token, NOW)).id == office.team.id
    assert (await Invite.get(id=invite.id)).uses == 0
    assert await people_inside(office) == 3


async def test_a_crowd_gets_no_further_than_the_limit(office: Office) -> None:
    invite = await link(office, max_uses=3)
    crowd = [await people.meet(Profile(2000 + n, f"Гость {n}"), NOW) for n in range(10)]

    async def try_it(person: Person) -> bool:
        try:
            await invites.join(person, invite.token, NOW)
        except errors.InviteUsedUpError:
            return False
        return True

    assert sum(await asyncio.gather(*map(try_it, crowd))) == 3
    assert await people_inside(office) == 6
    assert (await Invite.get(id=invite.id)).uses == 3


async def test_a_double_tap_joins_once(office: Office) -> None:
    invite = await link(office)
    await asyncio.gather(*(invites.join(office.gleb, invite.token, NOW) for _ in range(5)))
    assert await people_inside(office) == 4
    assert (await Invite.get(id=invite.id)).uses == 1


async def test_two_links_at_once_join_once(office: Office) -> None:
    tokens = [
        (await invites.current(person, office.team.id, NOW)).token
        for person in (office.anna, office.boris)
    ]
    assert len(set(tokens)) == 2
    await asyncio.gather(*(invites.join(office.gleb, token, NOW) for token in tokens))
    assert await people_inside(office) == 4


async def test_the_same_link_is_handed_out_until_it_is_about_to_end(office: Office) -> None:
    first = await invites.current(office.anna, office.team.id, NOW)
    assert (await invites.current(office.anna, office.team.id, NOW)).id == first.id
    late = NOW + invites.LIFETIME - timedelta(hours=1)
    assert (await invites.current(office.anna, office.team.id, late)).id != first.id


async def test_a_revoked_link_is_not_handed_out_again(office: Office) -> None:
    first = await link(office, revoked_at=NOW)
    assert (await invites.current(office.anna, office.team.id, NOW)).id != first.id


async def test_only_managers_invite_and_nobody_into_a_personal_team(office: Office) -> None:
    assert await invites.current(office.boris, office.team.id, NOW)
    with pytest.raises(errors.ForbiddenError):
        await invites.current(office.vera, office.team.id, NOW)
    with pytest.raises(errors.NotFoundError):
        await invites.current(office.gleb, office.team.id, NOW)
    personal = await teams.personal(office.anna.id)
    with pytest.raises(errors.ForbiddenError) as refused:
        await invites.current(office.anna, personal.id, NOW)
    assert refused.value.details == {"right": Right.INVITE.value}


async def test_whoever_invited_is_told_who_came(office: Office) -> None:
    await invites.join(office.gleb, (await link(office)).token, NOW)
    (told,) = await Delivery.filter(kind=Notice.JOINED)
    assert (told.recipient, told.payload["actor_id"]) == (office.anna.id, office.gleb.id)
    lines = await Activity.filter(team=office.team).order_by("id")
    assert [line.action for line in lines] == ["team_created", "invited", "joined"]


async def test_two_who_come_at_once_are_both_told_of(office: Office) -> None:
    token = (await link(office)).token
    kira = await people.meet(Profile(2001, "Кира"), NOW)
    await asyncio.gather(*(invites.join(each, token, NOW) for each in (office.gleb, kira)))
    assert await Delivery.filter(kind=Notice.JOINED, recipient=office.anna.id).count() == 2


async def test_a_link_has_the_terms_it_was_given(office: Office) -> None:
    invite = await invites.create(office.anna.id, office.team.id, NOW)
    assert (invite.role, invite.max_uses, invite.expires_at) == (
        Role.MEMBER, None, NOW + invites.LIFETIME,
    )  # fmt: skip
    await inviting.set_role(office.anna.id, invite.id, Role.ADMIN, NOW)
    await inviting.set_uses(office.anna.id, invite.id, 1, NOW)
    await inviting.set_lifetime(office.anna.id, invite.id, None, NOW)
    much_later = NOW + timedelta(days=1000)
    await invites.join(office.gleb, invite.token, much_later)
    assert (await teams.membership(office.gleb.id, office.team.id)).role is Role.ADMIN
    stored = await inviting.get(office.anna.id, invite.id)
    assert invites.state(stored, much_later) is InviteState.USED_UP
    await inviting.set_uses(office.anna.id, invite.id, 5, NOW)
    await inviting.set_lifetime(office.anna.id, invite.id, timedelta(days=1), NOW)
    stored = await inviting.get(office.anna.id, invite.id)
    assert invites.state(stored, NOW) is InviteState.LIVE
    assert invites.state(stored, NOW + timedelta(days=1)) is InviteState.EXPIRED


async def test_live_links_are_listed_the_newest_first(office: Office) -> None:
    first, second, third, fourth = [
        await invites.create(office.anna.id, office.team.id, NOW) for _ in range(4)
    ]
    await inviting.revoke(office.anna.id, second.id, NOW)
    await inviting.set_uses(office.anna.id, third.id, 1, NOW)
    await invites.join(office.gleb, third.token, NOW)
    await inviting.set_lifetime(office.anna.id, fourth.id, timedelta(days=1), NOW)
    found = await invites.live(office.boris.id, office.team.id, NOW)
    assert [invite.id for invite in found] == [fourth.id, first.id]
    found = await invites.live(office.boris.id, office.team.id, NOW + timedelta(days=2))
    assert [(invite.id, invite.author.first_name) for invite in found] == [(first.id, "Анна")]


async def test_invitations_of_admins_are_the_owners_alone(office: Office) -> None:
    invite = await invites.create(office.anna.id, office.team.id, NOW)
    with pytest.raises(errors.ForbiddenError):
        await inviting.set_role(office.boris.id, invite.id, Role.ADMIN, NOW)
    with pytest.raises(errors.ForbiddenError):
        await inviting.set_role(office.anna.id, invite.id, Role.OWNER, NOW)
    await inviting.set_role(office.anna.id, invite.id, Role.ADMIN, NOW)
    assert await invites.live(office.boris.id, office.team.id, NOW) == []
    for act in OPERATIONS.values():
        with pytest.raises(errors.NotFoundError):
            await act(office.boris.id, invite.id)
    assert len(await invites.live(office.anna.id, office.team.id, NOW)) == 1


OPERATIONS: dict[str, Callable[[int, int], Awaitable[object]]] = {
    "get": inviting.get,
    "role": lambda person, id_: inviting.set_role(person, id_, Role.MEMBER, NOW),
    "lifetime": lambda person, id_: inviting.set_lifetime(person, id_, None, NOW),
    "uses": lambda person, id_: inviting.set_uses(person, id_, 5, NOW),
    "reissue": lambda person, id_: inviting.reissue(person, id_, NOW),
    "revoke": lambda person, id_: inviting.revoke(person, id_, NOW),
    "restore": lambda person, id_: inviting.restore(person, id_, NOW),
}


@pytest.mark.parametrize("name", OPERATIONS)
async def test_who_may_do_what_with_an_invitation(office: Office, name: str) -> None:
    invite = await invites.create(office.anna.id, office.team.id, NOW)
    act = OPERATIONS[name]
    with pytest.raises(errors.ForbiddenError):
        await act(office.vera.id, invite.id)
    with pytest.raises(errors.NotFoundError):
        await act(office.gleb.id, invite.id)
    with pytest.raises(errors.NotFoundError):
        await act(office.anna.id, 10**15)
    await act(office.boris.id, invite.id)


async def test_a_reissued_link_kills_the_old_one(office: Office) -> None:
    old = await invites.create(office.anna.id, office.team.id, NOW)
    await inviting.set_uses(office.anna.id, old.id, 5, NOW)
    new = await inviting.reissue(office.boris.id, old.id, NOW)
    assert (new.author_id, new.role, new.max_uses, new.uses) == (
        office.boris.id, Role.MEMBER, 5, 0,
    )  # fmt: skip
    assert new.expires_at == old.expires_at
    with pytest.raises(errors.InviteRevokedError):
        await invites.join(office.gleb, old.token, NOW)
    with pytest.raises(errors.InviteRevokedError):
        await inviting.reissue(office.anna.id, old.id, NOW)
    assert (await invites.join(office.gleb, new.token, NOW)).id == office.team.id


async def test_an_expired_link_is_reissued_for_a_week(office: Office) -> None:
    old = await invites.create(office.anna.id, office.team.id, NOW)
    later = NOW + timedelta(days=30)
    new = await inviting.reissue(office.anna.id, old.id, later)
    assert new.expires_at == later + invites.LIFETIME


async def test_revoking_can_be_undone(office: Office) -> None:
    invite = await invites.create(office.anna.id, office.team.id, NOW)
    for _ in range(2):
        await inviting.revoke(office.anna.id, invite.id, NOW)
    with pytest.raises(errors.InviteRevokedError):
        await inviting.set_uses(office.anna.id, invite.id, 5, NOW)
    for _ in range(2):
        await inviting.restore(office.boris.id, invite.id, NOW)
    assert (await Invite.get(id=invite.id)).author_id == office.boris.id
    assert await invites.join(office.gleb, invite.token, NOW)
    lines = await Activity.filter(team=office.team).order_by("id")
    assert [line.action for line in lines[1:]] == [
        "invited",
        "invite_revoked",
        "invite_restored",
        "joined",
    ]


async def test_a_team_has_so_many_live_links(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "INVITES", 3)

    async def one_more(_: int) -> Invite:
        return await invites.create(office.anna.id, office.team.id, NOW)

    made = await asyncio.gather(*map(one_more, range(5)), return_exceptions=True)
    assert sum(isinstance(each, Invite) for each in made) == 3
    first, *_ = [each for each in made if isinstance(each, Invite)]
    assert (await inviting.reissue(office.anna.id, first.id, NOW)).id  # as many as before
    with pytest.raises(errors.TooManyInvitesError):
        await inviting.restore(office.anna.id, first.id, NOW)
    later = NOW + timedelta(days=8)
    await invites.create(office.anna.id, office.team.id, later)  # those that ended do not count


async def test_nobody_is_let_into_more_teams_than_can_be_shown(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "TEAMS", 1)
    invite = await link(office)
    with pytest.raises(errors.TooManyTeamsError):
        await invites.join(office.gleb, invite.token, NOW)
    assert (await Invite.get(id=invite.id)).uses == 0


@pytest.mark.parametrize("how", ["removed", "left", "demoted"])
async def test_links_die_with_their_authors_right_to_invite(office: Office, how: str) -> None:
    invite = await invites.create(office.boris.id, office.team.id, NOW)
    kept = await invites.create(office.anna.id, office.team.id, NOW)
    if how == "removed":
        await members.remove(office.anna.id, office.team.id, office.boris.id, NOW)
    elif how == "left":
        await members.leave(office.boris.id, office.team.id, NOW)
    else:
        await members.set_role(office.anna.id, office.team.id, office.boris.id, Role.MEMBER, NOW)
    with pytest.raises(errors.InviteRevokedError):
        await invites.join(office.gleb, invite.token, NOW)
    assert await invites.join(office.gleb, kept.token, NOW)


async def test_invitations_of_admins_end_with_ownership(office: Office) -> None:
    for_admins = await invites.create(office.anna.id, office.team.id, NOW)
    await inviting.set_role(office.anna.id, for_admins.id, Role.ADMIN, NOW)
    for_members = await invites.create(office.anna.id, office.team.id, NOW)
    await members.transfer(office.anna.id, office.team.id, office.vera.id, NOW)
    with pytest.raises(errors.InviteRevokedError):
        await invites.preview(office.gleb.id, for_admins.token, NOW)
    assert await invites.preview(office.gleb.id, for_members.token, NOW)


async def test_a_link_revoked_as_somebody_follows_it_lets_in_or_not(office: Office) -> None:
    invite = await link(office)
    joined, _ = await asyncio.gather(
        invites.join(office.gleb, invite.token, NOW),
        inviting.revoke(office.anna.id, invite.id, NOW),
        return_exceptions=True,
    )
    inside = await Membership.filter(team=office.team, person=office.gleb).exists()
    assert inside is not isinstance(joined, errors.InviteRevokedError)
    assert (await Invite.get(id=invite.id)).uses == int(inside)


async def test_somebody_removed_while_they_come_back_is_in_or_out(office: Office) -> None:
    await enter(office.team, office.gleb)
    invite = await link(office)
    joined, removed = await asyncio.gather(
        invites.join(office.gleb, invite.token, NOW),
        members.remove(office.anna.id, office.team.id, office.gleb.id, NOW),
        return_exceptions=True,
    )
    assert (getattr(joined, "id", None), removed) == (office.team.id, None)
    inside = await Membership.filter(team=office.team, person=office.gleb).exists()
    assert (await Invite.get(id=invite.id)).uses == int(inside)
