"""People with names, their teams and tasks, for tests of models and jobs."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from models import making, people, tasks, teams
from models.due import Due
from models.people import Profile
from models.person import Person
from models.task import Assignment, Task
from models.team import Membership, Role, Team

NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
"""A Thursday, noon in Moscow."""
MOSCOW = "Europe/Moscow"
ANNA, BORIS, VERA, GLEB = 1001, 1002, 1003, 1004
NAMES = {
    ANNA: ("Анна", "Смирнова"),
    BORIS: ("Борис", "Орлов"),
    VERA: ("Вера", "Лебедева"),
    GLEB: ("Глеб", "Зимин"),
}


async def meet(person_id: int, **chosen: object) -> Person:
    """Somebody who has started the bot; `chosen` are columns."""
    first, last = NAMES[person_id]
    profile = Profile(person_id, first, last, locale="ru-RU", dialog_id=dialog_of(person_id))
    person = await people.meet(profile, NOW)
    await person.update_from_dict({"reachable": True, **chosen}).save()
    return person


def dialog_of(person_id: int) -> int:
    """MAX's id of a person's dialog, where a test needs any."""
    return 700_000 + person_id


async def team_of(owner: Person, *members: Person, name: str = "Отдел продаж") -> Team:
    """A shared team with its owner and members."""
    team = await teams.create(owner, name, NOW)
    for person in members:
        await enter(team, person)
    return team


async def enter(team: Team, person: Person, role: Role = Role.MEMBER) -> None:
    """The person is in the team from now on."""
    await Membership.create(team=team, person=person, role=role, joined_at=NOW)


async def task_for(
    author: Person,
    team: Team,
    *assignees: Person,
    title: str = "Подготовить отчёт",
    due: Due | None = None,
    now: datetime = NOW,
) -> Task:
    """A task as people make them."""
    new = making.NewTask(title, team.id, [person.id for person in assignees], due)
    return await tasks.create(author, new, now)


async def many_tasks(author: Person, team: Team, count: int, *assignees: Person) -> None:
    """«Дело 0», «Дело 1», …: rows only, where a test needs hundreds."""
    rows = [
        Task(
            team=team,
            number=1000 + n,
            title=f"Дело {n}",
            author=author,
            timezone=MOSCOW,
            created_at=NOW,
            updated_at=NOW,
        )
        for n in range(count)
    ]
    await Task.bulk_create(rows)
    made = await Task.filter(team=team, number__gte=1000)
    when = {"created_at": NOW, "updated_at": NOW}
    await Assignment.bulk_create(
        [Assignment(task=task, person=person, **when) for task in made for person in assignees]
    )


def due_in(zone: str = MOSCOW, **length: float) -> Due:
    """A moment that far from NOW: `due_in(hours=2)`."""
    return Due.moment(NOW + timedelta(**length), zone)


def ids(people_: Iterable[Person]) -> list[int]:
    """Their ids, in order."""
    return [person.id for person in people_]
