"""Making tasks: all of it or nothing."""

import asyncio
from datetime import date, timedelta

import pytest

from models import errors, limits, tasks, teams
from models.activity import Activity
from models.delivery import Delivery, Notice
from models.due import Due
from models.making import NewTask
from models.task import Assignment, AssignmentState, State, Task
from models.team import AssignOthers, Team
from tests.models.conftest import Office
from tests.world import GLEB, MOSCOW, NOW, VERA, due_in, ids


async def nothing_was_made() -> bool:
    counts = [await model.all().count() for model in (Task, Assignment, Delivery)]
    return not any(counts) and not await Activity.filter(action="created").exists()


async def test_a_task_is_made_with_everything(office: Office) -> None:
    new = NewTask("  Подготовить \n отчёт ", office.team.id, ids([office.vera]), due_in(hours=3),
                  "  Подробности ")  # fmt: skip
    task = await tasks.create(office.anna, new, NOW)
    seen = await tasks.get(office.vera.id, task.id)
    assert (seen.task.title, seen.task.description) == ("Подготовить отчёт", "Подробности")
    assert (seen.task.number, seen.task.state, seen.task.version) == (1, State.OPEN, 1)
    assert seen.task.due == due_in(hours=3)
    assert [(a.person.id, a.state) for a in seen.task.assignments] == [
        (VERA, AssignmentState.PENDING)
    ]
    assert (seen.task.author.id, seen.task.team.id) == (office.anna.id, office.team.id)
    told = await Delivery.filter(task_id=task.id, kind=Notice.ASSIGNED)
    assert [d.recipient for d in told] == [VERA]


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"title": ""}, errors.TitleEmptyError),
        ({"title": " \u2800\u200b "}, errors.TitleEmptyError),
        ({"title": "я" * (limits.TITLE + 1)}, errors.TooLongError),
        ({"description": "я" * (limits.DESCRIPTION + 1)}, errors.TooLongError),
        ({"due": Due.moment(NOW - timedelta(seconds=1), MOSCOW)}, errors.DueInPastError),
        ({"due": Due.on(date(2026, 3, 11), MOSCOW)}, errors.DueInPastError),
        ({"assignees": [GLEB]}, errors.NotAMemberError),
        ({"assignees": [VERA, GLEB]}, errors.NotAMemberError),
        ({"assignees": [10**15]}, errors.NotAMemberError),
        ({"assignees": range(1, limits.ASSIGNEES + 2)}, errors.TooManyError),
        ({"team_id": 10**15}, errors.NotFoundError),
    ],
)
async def test_bad_input_makes_nothing(
    office: Office, changes: dict[str, object], error: type[errors.DomainError]
) -> None:
    given = {"title": "Отчёт", "team_id": office.team.id, "assignees": [VERA], **changes}
    with pytest.raises(error):
        await tasks.create(office.anna, NewTask(**given), NOW)
    assert await nothing_was_made()
    assert (await Team.get(id=office.team.id)).last_number == 0


async def test_a_stranger_makes_nothing_and_learns_nothing(office: Office) -> None:
    with pytest.raises(errors.NotFoundError):
        await tasks.create(office.gleb, NewTask("Отчёт", office.team.id), NOW)
    personal = await teams.personal(office.vera.id)
    with pytest.raises(errors.NotFoundError):
        await tasks.create(office.anna, NewTask("Отчёт", personal.id), NOW)
    assert await nothing_was_made()


async def test_the_longest_texts_fit(office: Office) -> None:
    new = NewTask("я" * limits.TITLE, office.team.id, description="я" * limits.DESCRIPTION)
    task = await tasks.create(office.anna, new, NOW)
    kept = await Task.get(id=task.id)
    assert (len(kept.title), len(kept.description)) == (limits.TITLE, limits.DESCRIPTION)


@pytest.mark.parametrize("title", ["a\x00b", "a\ud83db", "'; DROP TABLE tasks; --", "<b>{x}</b>"])
async def test_odd_titles_are_only_titles(office: Office, title: str) -> None:
    task = await tasks.create(office.anna, NewTask(title, office.team.id), NOW)
    assert (await Task.get(id=task.id)).title == title.replace("\x00", "").replace("\ud83d", "")


async def test_a_team_may_let_only_admins_assign(office: Office) -> None:
    await Team.filter(id=office.team.id).update(assign_others=AssignOthers.ADMINS)
    new = NewTask("Отчёт", office.team.id, [office.vera.id, office.anna.id])
    with pytest.raises(errors.ForbiddenError):
        await tasks.create(office.vera, new, NOW)
    assert await nothing_was_made()
    assert await tasks.create(office.vera, NewTask("Себе", office.team.id, [VERA]), NOW)
    assert await tasks.create(office.boris, NewTask("Вере", office.team.id, [VERA]), NOW)


async def test_ones_own_task_is_ones_own(office: Office) -> None:
    personal = await teams.personal(office.vera.id)
    task = await tasks.create(office.vera, NewTask("Купить хлеб", personal.id), NOW)
    assert [a.person_id for a in (await tasks.get(VERA, task.id)).task.assignments] == [VERA]
    with pytest.raises(errors.NotAMemberError):
        await tasks.create(office.vera, NewTask("Хлеб", personal.id, [office.anna.id]), NOW)


async def test_a_name_given_twice_is_one_assignee(office: Office) -> None:
    task = await tasks.create(office.anna, NewTask("Отчёт", office.team.id, [VERA, VERA]), NOW)
    assert await Assignment.filter(task_id=task.id).count() == 1


async def test_numbers_are_unique_and_without_gaps_also_in_a_rush(office: Office) -> None:
    made = await asyncio.gather(
        *(tasks.create(office.anna, NewTask(f"№ {n}", office.team.id), NOW) for n in range(20))
    )
    assert sorted(task.number for task in made) == list(range(1, 21))


async def test_a_refused_task_takes_no_number(office: Office) -> None:
    with pytest.raises(errors.NotAMemberError):
        await tasks.create(office.anna, NewTask("Отчёт", office.team.id, [GLEB]), NOW)
    assert (await tasks.create(office.anna, NewTask("Отчёт", office.team.id), NOW)).number == 1


async def test_one_origin_makes_one_task(office: Office) -> None:
    new = NewTask("Отчёт", office.team.id, [VERA], origin="mid.1")
    first = await tasks.create(office.anna, new, NOW)
    assert (await tasks.create(office.anna, new, NOW + timedelta(hours=1))).id == first.id
    assert await Delivery.filter(kind=Notice.ASSIGNED).count() == 1


async def test_one_origin_makes_one_task_also_in_a_rush(office: Office) -> None:
    new = NewTask("Отчёт", office.team.id, [VERA], origin="mid.1")
    made = await asyncio.gather(*(tasks.create(office.anna, new, NOW) for _ in range(10)))
    assert len({task.id for task in made}) == await Task.all().count() == 1
    assert await Delivery.filter(kind=Notice.ASSIGNED).count() == 1


async def test_the_same_message_may_become_a_task_of_each_of_two_people(office: Office) -> None:
    new = NewTask("Отчёт", office.team.id, origin="mid.1")
    first = await tasks.create(office.anna, new, NOW)
    second = await tasks.create(office.boris, new, NOW)
    assert first.id != second.id


async def test_deleted_tasks_are_gone(office: Office) -> None:
    task = await tasks.create(office.anna, NewTask("Отчёт", office.team.id), NOW)
    await Task.filter(id=task.id).update(deleted_at=NOW)
    with pytest.raises(errors.NotFoundError):
        await tasks.get(office.anna.id, task.id)
