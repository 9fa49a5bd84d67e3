"""Teams: made, set up and deleted by those who may, invisible to strangers."""

import asyncio

import pytest

from models import errors, limits, members, teams
from models.activity import Activity
from models.delivery import Delivery, Notice
from models.person import Mode, Person
from models.rights import Right
from models.task import Task
from models.team import AssignOthers, Membership, Role, Team
from models.teams import Changes
from tests.models.conftest import Office
from tests.world import NOW, enter, task_for, team_of


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
            await teams.require(office.gleb.id, team_id, Right.SEE_TEAM)


async def test_there_is_one_owner_in_a_team(office: Office) -> None:
    from tortoise.exceptions import IntegrityError  # noqa: PLC0415 - the last line of defence

    with pytest.raises(IntegrityError):
        await Membership.filter(team=office.team, person=office.vera).update(role=Role.OWNER)


async def test_the_same_draft_makes_one_team(office: Office) -> None:
    made = await asyncio.gather(
        *(teams.create(office.vera, "Склад", NOW, origin="draft:1") for _ in range(3))
    )
    assert len({team.id for team in made}) == 1
    assert (await teams.create(office.anna, "Склад", NOW, origin="draft:1")).id != made[0].id
    assert (await teams.create(office.vera, "Склад", NOW, origin="draft:2")).id != made[0].id


async def test_nobody_is_in_more_teams_than_can_be_shown(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "TEAMS", 2)
    with pytest.raises(errors.TooManyTeamsError):
        await teams.create(office.vera, "Третья", NOW)


CHANGES = Changes(
    name=" Новое \n имя ",
    description=" Кто мы ",
    timezone="Asia/Omsk",
    assign_others=AssignOthers.ADMINS,
    own_tasks_only=True,
    working_days="7712",
    review_by_default=True,
)


async def test_a_team_is_set_up_by_its_managers(office: Office) -> None:
    for person in (office.anna, office.boris):
        await teams.change(person.id, office.team.id, CHANGES, NOW)
    team = await Team.get(id=office.team.id)
    assert (team.name, team.description, team.timezone) == ("Новое имя", "Кто мы", "Asia/Omsk")
    assert (team.assign_others, team.own_tasks_only) == (AssignOthers.ADMINS, True)
    assert (team.working_days, team.review_by_default) == ("127", True)
    told = await Activity.filter(team=team, action="team_changed")
    assert [line.actor_id for line in told] == [office.anna.id]  # Boris has changed nothing
    assert told[0].data["assign_others"] == "admins"
    await teams.change(office.anna.id, team.id, Changes(own_tasks_only=False, description=""), NOW)
    await team.refresh_from_db()
    assert (team.own_tasks_only, team.description, team.name) == (False, "", "Новое имя")


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        (Changes(name=" "), errors.TeamNameEmptyError),
        (Changes(name="я" * 101), errors.TooLongError),
        (Changes(description="я" * 1001), errors.TooLongError),
        (Changes(timezone="Europe/Nowhere"), errors.UnknownTimezoneError),
        (Changes(working_days="89"), errors.NoDaysError),
        (Changes(working_days=""), errors.NoDaysError),
    ],
)
async def test_bad_settings_change_nothing(
    office: Office, changes: Changes, error: type[errors.DomainError]
) -> None:
    with pytest.raises(error):
        await teams.change(office.anna.id, office.team.id, changes, NOW)
    assert (await Team.get(id=office.team.id)).name == "Отдел продаж"


async def refused(person: Person, team_id: int) -> list[type[errors.DomainError]]:
    """What the person gets for changing that team and for deleting it; None of it works."""
    found = []
    for act in (
        lambda: teams.change(person.id, team_id, Changes(name="Чужое"), NOW),
        lambda: teams.delete(person.id, team_id, "Отдел продаж", NOW),
    ):
        with pytest.raises(errors.DomainError) as said:
            await act()
        found.append(said.type)
    return found


async def test_who_may_neither_set_up_nor_delete(office: Office) -> None:
    none, missing = errors.ForbiddenError, errors.NotFoundError
    assert await refused(office.vera, office.team.id) == [none, none]
    assert await refused(office.gleb, office.team.id) == [missing, missing]
    assert await refused(office.anna, 10**15) == [missing, missing]
    own = await teams.personal(office.anna.id)
    assert await refused(office.anna, own.id) == [none, none]
    with pytest.raises(none):
        await teams.delete(office.boris.id, office.team.id, "Отдел продаж", NOW)
    assert await Team.exists(id=office.team.id)


@pytest.mark.parametrize("typed", ["Отдел", "", "Отдел  продаж и закупок", "я" * 4000])
async def test_a_team_stays_where_its_name_is_not_typed(office: Office, typed: str) -> None:
    with pytest.raises(errors.WrongNameError):
        await teams.delete(office.anna.id, office.team.id, typed, NOW)
    assert await Team.exists(id=office.team.id)


async def test_a_deleted_team_is_gone_with_its_tasks_and_all_others_are_told(
    office: Office,
) -> None:
    other = await team_of(office.anna, office.vera, name="Склад")
    kept = await task_for(office.anna, other, office.vera)
    await task_for(office.anna, office.team, office.vera)
    await Delivery.all().delete()
    await teams.delete(office.anna.id, office.team.id, " отдел  ПРОДАЖ ", NOW)
    assert not await Team.exists(id=office.team.id)
    assert [task.id for task in await Task.everything.all()] == [kept.id]
    told = await Delivery.filter(kind=Notice.TEAM_DELETED).order_by("recipient")
    assert [row.recipient for row in told] == [office.boris.id, office.vera.id]
    assert told[0].payload["team"] == "Отдел продаж"
    for act in (teams.membership, teams.members):
        with pytest.raises(errors.NotFoundError):
            await act(office.vera.id, office.team.id)


async def test_everybody_chooses_how_messages_of_a_team_reach_them(office: Office) -> None:
    await teams.set_mode(office.vera.id, office.team.id, Mode.OFF)
    assert (await teams.membership(office.vera.id, office.team.id)).mode is Mode.OFF
    assert (await teams.membership(office.anna.id, office.team.id)).mode is None
    await teams.set_mode(office.vera.id, office.team.id, None)
    assert (await teams.membership(office.vera.id, office.team.id)).mode is None
    with pytest.raises(errors.NotFoundError):
        await teams.set_mode(office.gleb.id, office.team.id, Mode.OFF)


async def test_a_team_is_deleted_or_handed_over_never_both(office: Office) -> None:
    gone, handed = await asyncio.gather(
        teams.delete(office.anna.id, office.team.id, "Отдел продаж", NOW),
        members.transfer(office.anna.id, office.team.id, office.vera.id, NOW),
        return_exceptions=True,
    )
    if gone is None:
        assert isinstance(handed, errors.NotFoundError)
        assert not await Membership.filter(team_id=office.team.id).exists()
    else:
        assert isinstance(gone, errors.ForbiddenError)
        assert handed is None
        assert await Team.exists(id=office.team.id)


async def test_somebody_who_enters_a_dying_team_is_told_clearly(office: Office) -> None:
    with pytest.raises(errors.DomainError):
        await teams.delete(office.anna.id, office.team.id, "другое", NOW)
    await enter(office.team, office.gleb)
    await teams.delete(office.anna.id, office.team.id, "Отдел продаж", NOW)
    assert await Delivery.filter(kind=Notice.TEAM_DELETED, recipient=office.gleb.id).exists()
