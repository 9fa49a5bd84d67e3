"""Teams: made, seen by those inside, invisible to all others."""

import pytest

from models import errors, teams
from models.activity import Activity
from models.rights import Right
from models.team import Membership, Role, Team
from tests.models.conftest import Office
from tests.world import NOW


async def test_a_new_team_has_its_maker_as_owner(office: Office) -> None:
    team = await teams.create(office.vera, "  Склад  ", NOW)
    assert (team.name, team.personal, team.timezone) == ("Склад", False, "Europe/Moscow")
    membership = await teams.membership(office.vera.id, team.id)
    assert membership.role is Role.OWNER
    (told,) = await Activity.filter(team=team)
    assert (told.action, told.actor_id) == ("team_created", office.vera.id)


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("", errors.TeamNameEmptyError),
        ("  \n ", errors.TeamNameEmptyError),
        ("\u200b\u200d", errors.TeamNameEmptyError),
        ("\u3164", errors.TeamNameEmptyError),
        ("С" * 101, errors.TooLongError),
    ],
)
async def test_bad_names_make_no_team(
    office: Office, name: str, error: type[errors.DomainError]
) -> None:
    before = await Team.all().count()
    with pytest.raises(error):
        await teams.create(office.vera, name, NOW)
    assert await Team.all().count() == before


async def test_the_longest_name_fits(office: Office) -> None:
    assert (await teams.create(office.vera, "С" * 100, NOW)).name == "С" * 100


async def test_the_personal_team_comes_first_and_the_rest_by_name(office: Office) -> None:
    await teams.create(office.vera, "архив", NOW)
    await teams.create(office.vera, "Бухгалтерия", NOW)
    mine = await teams.of(office.vera.id)
    assert mine[0].team.personal
    assert [m.team.name for m in mine[1:]] == ["архив", "Бухгалтерия", "Отдел продаж"]


async def test_members_are_listed_by_name_to_members(office: Office) -> None:
    found = await teams.members(office.vera.id, office.team.id)
    assert [m.person.first_name for m in found] == ["Анна", "Борис", "Вера"]


async def test_strangers_can_not_tell_a_team_from_none(office: Office) -> None:
    for team_id in (office.team.id, 10**15):
        with pytest.raises(errors.NotFoundError):
            await teams.members(office.gleb.id, team_id)
        with pytest.raises(errors.NotFoundError):
            await teams.require(office.gleb.id, team_id, Right.SEE)


async def test_there_is_one_owner_in_a_team(office: Office) -> None:
    from tortoise.exceptions import IntegrityError  # noqa: PLC0415 - the last line of defence

    with pytest.raises(IntegrityError):
        await Membership.filter(team=office.team, person=office.vera).update(role=Role.OWNER)
