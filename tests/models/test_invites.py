"""Links into a team: used as often and as long as they may be."""

import asyncio
from datetime import timedelta

import pytest

from models import errors, invites, people, teams
from models.people import Profile
from models.person import Person
from models.rights import Right
from models.team import Invite, Membership, Role
from tests.models.conftest import Office
from tests.world import NOW


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
