"""The table of rights, cell by cell, against the one that the product promises."""

import pytest

from models import errors, moves, rights, tasks, teams
from models.rights import Right, Standing
from models.task import Task
from models.team import AssignOthers, Role, Team
from models.transitions import Action
from tests.models.conftest import Office
from tests.world import NOW, enter, meet, task_for

pytestmark = pytest.mark.usefixtures("_tables")  # Tortoise makes columns of foreign keys late
PROMISED = {
    #                     owner admin member author assignee
    Right.SEE:           (True, True, True, False, False),
    Right.CREATE_TASK:   (True, True, True, False, False),
    Right.ASSIGN_OTHERS: (True, True, True, False, False),
    Right.EDIT_TASK:     (True, True, False, True, False),
    Right.ACT:           (False, False, False, False, True),
    Right.CLAIM:         (True, True, True, False, False),
    Right.REMIND_SELF:   (True, True, True, False, False),
    Right.INVITE:        (True, True, False, False, False),
}  # fmt: skip
CELLS = [
    (right, standing, allowed)
    for right, row in PROMISED.items()
    for standing, allowed in zip(Standing, row, strict=True)
]
INSIDERS = (Standing.OWNER, Standing.ADMIN, Standing.MEMBER)


def team(**settings: object) -> Team:
    return Team(id=1, name="Отдел", created_at=NOW, **settings)


def test_every_right_is_promised_to_somebody() -> None:
    assert set(PROMISED) == set(Right) == set(rights.TABLE)


@pytest.mark.parametrize(("right", "standing", "allowed"), CELLS)
def test_a_standing_carries_what_the_table_says(
    right: Right, standing: Standing, allowed: bool
) -> None:
    assert rights.has({standing}, right, team()) is allowed


@pytest.mark.parametrize(("right", "standing", "allowed"), CELLS)
def test_insiders_without_a_right_are_refused_and_strangers_see_nothing(
    right: Right, standing: Standing, allowed: bool
) -> None:
    if standing not in INSIDERS:
        with pytest.raises(errors.NotFoundError):  # to write a task is not to be in its team
            rights.require({standing}, right, team())
    elif allowed:
        rights.require({standing}, right, team())
    else:
        with pytest.raises(errors.ForbiddenError):
            rights.require({standing}, right, team())


@pytest.mark.parametrize("right", Right)
def test_outsiders_are_told_that_there_is_nothing(right: Right) -> None:
    with pytest.raises(errors.NotFoundError):
        rights.require(frozenset(), right, team())


@pytest.mark.parametrize(
    ("standing", "allowed"),
    [(Standing.OWNER, True), (Standing.ADMIN, True), (Standing.MEMBER, False)],
)
def test_a_team_may_leave_assigning_to_its_admins(standing: Standing, allowed: bool) -> None:
    narrowed = team(assign_others=AssignOthers.ADMINS)
    assert rights.has({standing}, Right.ASSIGN_OTHERS, narrowed) is allowed


@pytest.mark.parametrize("standing", Standing)
def test_nobody_is_invited_into_a_personal_team(standing: Standing) -> None:
    assert not rights.has({standing}, Right.INVITE, team(personal_of_id=1001))


def test_several_standings_add_up() -> None:
    both = {Standing.MEMBER, Standing.AUTHOR}
    assert rights.has(both, Right.EDIT_TASK, team())
    assert rights.has(both, Right.CLAIM, team())


async def test_a_person_is_several_things_to_a_task(office: Office) -> None:
    task = await task_for(office.vera, office.team, office.vera, office.boris)
    assert await standings(office, task) == {
        "anna": {Standing.OWNER},
        "boris": {Standing.ADMIN, Standing.ASSIGNEE},
        "vera": {Standing.MEMBER, Standing.AUTHOR, Standing.ASSIGNEE},
    }


async def test_who_declined_is_no_assignee_any_more(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    await moves.act(office.vera.id, task.id, Action.DECLINE, NOW, note="Отпуск")
    assert (await standings(office, task))["vera"] == {Standing.MEMBER}


async def standings(office: Office, task: Task) -> dict[str, set[Standing]]:
    people = {"anna": office.anna, "boris": office.boris, "vera": office.vera}
    return {
        name: set((await tasks.get(person.id, task.id)).standing) for name, person in people.items()
    }


async def test_foreign_ids_are_not_found(office: Office) -> None:
    task = await task_for(office.anna, office.team)
    for missing in (task.id, 10**15):
        with pytest.raises(errors.NotFoundError):
            await tasks.get(office.gleb.id, missing)
    with pytest.raises(errors.NotFoundError):
        await teams.members(office.gleb.id, office.team.id)


async def test_leaving_the_team_ends_sight_of_ones_own_tasks(office: Office) -> None:
    gleb = await meet(office.gleb.id)
    await enter(office.team, gleb)
    task = await task_for(gleb, office.team, gleb)
    await (await teams.membership(gleb.id, office.team.id)).delete()
    with pytest.raises(errors.NotFoundError):
        await tasks.get(gleb.id, task.id)
    with pytest.raises(errors.NotFoundError):
        await moves.act(gleb.id, task.id, Action.COMPLETE, NOW)


def test_every_role_is_a_standing() -> None:
    assert {rights._OF_ROLE[role] for role in Role} == set(INSIDERS)
