"""Lists: each view has what it says, in order, page by page without gaps."""

from datetime import date, timedelta

import pytest

from models import limits, lists, moves, teams
from models.due import Due
from models.lists import Counts, Cursor, View
from models.person import Person
from models.team import Membership
from models.transitions import Action
from tests.models.conftest import Office
from tests.world import MOSCOW, NOW, VERA, due_in, meet, task_for


async def titles(view: View, person: Person) -> list[str]:
    return [task.title for task in await lists.page(view, person, NOW, limit=100)]


@pytest.fixture
async def work(office: Office) -> Office:
    """Vera's work, and some that is not hers."""
    anna, team, vera = office.anna, office.team, office.vera
    yesterday = NOW - timedelta(days=1)
    late = Due.moment(NOW - timedelta(hours=1), MOSCOW)
    await task_for(anna, team, vera, title="Когда-нибудь")
    await task_for(anna, team, vera, title="Завтра", due=due_in(hours=24))
    await task_for(anna, team, vera, title="Сегодня", due=Due.on(date(2026, 3, 12), MOSCOW))
    await task_for(anna, team, vera, title="Просрочено", due=late, now=yesterday)
    await task_for(anna, team, office.boris, title="Борису", due=due_in(hours=1))
    await task_for(anna, team, anna, title="Себе")
    await task_for(anna, team, title="Ничья")
    done = await task_for(anna, team, vera, title="Сделано", due=due_in(hours=1))
    await moves.act(VERA, done.id, Action.COMPLETE, NOW)
    declined = await task_for(anna, team, vera, title="Не могу")
    await moves.act(VERA, declined.id, Action.DECLINE, NOW, note="Отпуск")
    return office


async def test_today_has_what_is_due_and_what_is_late(work: Office) -> None:
    assert await titles(View.TODAY, work.vera) == ["Просрочено", "Сегодня"]
    assert await lists.counts(work.vera, NOW) == Counts(today=2, overdue=1)


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("Pacific/Kiritimati", ["Просрочено", "Весь день"]),  # 23:00 of the 12th
        ("Asia/Kamchatka", ["Просрочено", "Через два часа", "Весь день"]),  # 21:00
        ("Europe/Moscow", ["Просрочено", "Через два часа", "Весь день"]),
        ("Pacific/Honolulu", ["Просрочено", "Через два часа"]),  # 23:00 of the 11th
    ],
)
async def test_today_is_the_readers_day(office: Office, zone: str, expected: list[str]) -> None:
    vera, team = await meet(VERA, timezone=zone), office.team
    late = Due.moment(NOW - timedelta(minutes=5), MOSCOW)
    await task_for(office.anna, team, vera, title="Просрочено", due=late, now=NOW - timedelta(1))
    soon = due_in(hours=2) if zone != "Pacific/Honolulu" else due_in(minutes=30)
    await task_for(office.anna, team, vera, title="Через два часа", due=soon)
    day = Due.on(date(2026, 3, 12), MOSCOW)
    await task_for(office.anna, team, vera, title="Весь день", due=day)
    assert await titles(View.TODAY, vera) == expected
    assert (await lists.counts(vera, NOW)).today == len(expected)


async def test_mine_is_everything_that_waits_for_me_by_due_time(work: Office) -> None:
    expected = ["Просрочено", "Сегодня", "Завтра", "Когда-нибудь"]
    assert await titles(View.MINE, work.vera) == expected
    assert await lists.count(View.MINE, work.vera, NOW) == 4


async def test_assigned_is_what_others_have_of_mine(work: Office) -> None:
    expected = {"Просрочено", "Борису", "Сегодня", "Завтра", "Когда-нибудь", "Не могу"}
    assert set(await titles(View.ASSIGNED, work.anna)) == expected
    assert await titles(View.ASSIGNED, work.vera) == []


async def test_a_task_of_several_people_is_one_line(office: Office) -> None:
    await task_for(office.anna, office.team, office.anna, office.vera, office.boris)
    for view, person in ((View.ASSIGNED, office.anna), (View.MINE, office.vera)):
        assert await titles(view, person) == ["Подготовить отчёт"]
        assert await lists.count(view, person, NOW) == 1


async def test_leaving_a_team_hides_its_tasks(work: Office) -> None:
    await Membership.filter(team=work.team, person=work.vera).delete()
    assert await titles(View.MINE, work.vera) == []
    assert await lists.counts(work.vera, NOW) == Counts(0, 0)
    await Membership.filter(team=work.team, person=work.anna).delete()
    assert await titles(View.ASSIGNED, work.anna) == []


async def test_rows_bring_what_a_list_shows(work: Office) -> None:
    first = (await lists.page(View.MINE, work.vera, NOW, limit=1))[0]
    assert (first.team.name, first.author.name) == ("Отдел продаж", "Анна Смирнова")
    assert [a.person.name for a in first.assignments] == ["Вера Лебедева"]


async def many(office: Office) -> list[str]:
    """Tasks that share due times, and some without any; their titles in order."""
    names = []
    for number in range(25):
        due = due_in(hours=1 + number // 5) if number < 15 else None
        task = await task_for(office.anna, office.team, office.vera, title=f"{number}", due=due)
        names.append(task.title)
    return names


@pytest.mark.parametrize("size", [1, 4, 5, 7, 25, 100])
async def test_pages_by_cursor_have_no_gaps_and_no_doubles(office: Office, size: int) -> None:
    names, after, found = await many(office), None, []
    while page := await lists.page(View.MINE, office.vera, NOW, limit=size, after=after):
        found += [task.title for task in page]
        after = Cursor(page[-1].due_at, page[-1].id)
    assert found == names


async def test_a_cursor_holds_while_rows_come_and_go(office: Office) -> None:
    names = await many(office)
    page = await lists.page(View.MINE, office.vera, NOW, limit=10)
    await moves.act(VERA, page[3].id, Action.COMPLETE, NOW)
    await task_for(office.anna, office.team, office.vera, title="Срочно", due=due_in(minutes=5))
    after = Cursor(page[-1].due_at, page[-1].id)
    rest = await lists.page(View.MINE, office.vera, NOW, limit=100, after=after)
    assert [task.title for task in rest] == names[10:]


async def test_pages_by_number_follow_each_other(office: Office) -> None:
    names = await many(office)
    page = await lists.page(View.MINE, office.vera, NOW, limit=10, skip=10)
    assert [task.title for task in page] == names[10:20]


async def test_nobody_gets_more_than_a_page(office: Office) -> None:
    personal = await teams.personal(VERA)
    for number in range(limits.PAGE + 1):
        await task_for(office.vera, personal, title=f"{number}")
    assert len(await lists.page(View.MINE, office.vera, NOW, limit=10**6)) == limits.PAGE
