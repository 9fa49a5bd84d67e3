"""Lists: each view has what it says, in order, page by page without gaps, and no more than that."""

from datetime import date, timedelta

import pytest

from models import due_requests, limits, lists, moves, rights, sight, tags, tasks, teams
from models.due import Due
from models.lists import Counts, Narrow, View
from models.making import NewTask
from models.person import Person
from models.rights import Right
from models.task import Assignment, Kind, Priority, Task, Watcher
from models.team import Membership, Team
from models.transitions import Action
from tests.models.conftest import Office
from tests.world import ANNA, MOSCOW, NOW, VERA, due_in, many_tasks, meet, task_for


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
        after = lists.cursor(View.MINE, page[-1], VERA)
    assert found == names


async def test_a_cursor_holds_while_rows_come_and_go(office: Office) -> None:
    names = await many(office)
    page = await lists.page(View.MINE, office.vera, NOW, limit=10)
    await moves.act(VERA, page[3].id, Action.COMPLETE, NOW)
    await task_for(office.anna, office.team, office.vera, title="Срочно", due=due_in(minutes=5))
    after = lists.cursor(View.MINE, page[-1], VERA)
    rest = await lists.page(View.MINE, office.vera, NOW, limit=100, after=after)
    assert [task.title for task in rest] == names[10:]


async def test_pages_by_number_follow_each_other(office: Office) -> None:
    names = await many(office)
    page = await lists.page(View.MINE, office.vera, NOW, limit=10, skip=10)
    assert [task.title for task in page] == names[10:20]


async def test_nobody_gets_more_than_a_page(office: Office) -> None:
    personal = await teams.personal(VERA)
    await many_tasks(office.vera, personal, limits.PAGE + 1, office.vera)
    assert len(await lists.page(View.MINE, office.vera, NOW, limit=10**6)) == limits.PAGE


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (View.OVERDUE, ["Просрочено"]),
        (View.UPCOMING, ["Завтра"]),
        (View.NO_DATE, ["Когда-нибудь"]),
        (View.WAITING, ["Просрочено", "Сегодня", "Завтра", "Когда-нибудь"]),
        (View.UNASSIGNED, ["Ничья", "Не могу"]),
        (View.DONE, ["Сделано"]),
        (View.WATCHING, []),
    ],
)
async def test_each_view_of_vera(work: Office, view: View, expected: list[str]) -> None:
    assert await titles(view, work.vera) == expected
    assert await lists.count(view, work.vera, NOW) == len(expected)


async def test_a_tally_counts_as_the_lists_do(work: Office) -> None:
    tally = await lists.tally(work.vera, NOW, list(View))
    assert tally == {view: len(await titles(view, work.vera)) for view in View}
    assert tally[View.TEAM] == 8
    assert await lists.tally(work.vera, NOW, []) == {}


async def test_of_one_time_the_more_urgent_is_first(office: Office) -> None:
    due = due_in(hours=1)
    for priority in (Priority.LOW, Priority.URGENT, Priority.HIGH, Priority.URGENT):
        new = NewTask(priority.name, office.team.id, [VERA], due, priority=priority)
        await tasks.create(office.anna, new, NOW)
    expected = ["URGENT", "URGENT", "HIGH", "LOW"]
    assert await titles(View.MINE, office.vera) == expected
    found: list[str] = []
    after = None
    while page := await lists.page(View.TEAM, office.vera, NOW, limit=1, after=after):
        found.append(page[0].title)
        after = lists.cursor(View.TEAM, page[0], VERA)
    assert found == expected


async def test_closed_tasks_are_paged_from_the_newest(office: Office) -> None:
    for hours in range(5):
        task = await task_for(office.anna, office.team, title=f"{hours}")
        await moves.act(ANNA, task.id, Action.CLOSE, NOW + timedelta(hours=hours))
    later, after = NOW + timedelta(hours=9), None
    found: list[str] = []
    while page := await lists.page(View.DONE, office.vera, later, limit=2, after=after):
        found += [task.title for task in page]
        after = lists.cursor(View.DONE, page[-1], VERA)
    assert found == ["4", "3", "2", "1", "0"]
    month = NOW + timedelta(days=30, hours=2, minutes=1)
    assert await lists.count(View.DONE, office.vera, month) == 2


async def test_ones_own_due_time_counts_in_lists_of_ones_own(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris, due=due_in(days=9))
    await Assignment.filter(task=task, person=office.vera).update(due_at=NOW + timedelta(hours=1))
    assert await titles(View.TODAY, office.vera) == ["Подготовить отчёт"]
    assert await titles(View.TODAY, office.boris) == []
    seen = (await lists.page(View.TODAY, office.vera, NOW, limit=1))[0]
    assert lists.due(View.TODAY, seen, VERA) == due_in(hours=1)
    assert lists.due(View.TEAM, seen, VERA) == due_in(days=9)


async def test_events_are_listed_until_they_are_over(office: Office) -> None:
    new = NewTask("Планёрка", office.team.id, [VERA], due_in(hours=1), kind=Kind.EVENT, duration=30)
    await tasks.create(office.anna, new, NOW)
    for minutes, shown in ((0, True), (61, True), (89, True), (90, False)):
        now = NOW + timedelta(minutes=minutes)
        for view in (View.TODAY, View.MINE, View.TEAM):
            assert bool(await lists.count(view, office.vera, now)) is shown
        assert await lists.count(View.OVERDUE, office.vera, now) == 0
        assert await lists.count(View.WAITING, office.vera, now) == (1 if minutes < 60 else 0)


async def test_what_waits_for_an_answer(office: Office) -> None:
    anna, boris, vera, team = office.anna, office.boris, office.vera, office.team
    review = await tasks.create(
        anna, NewTask("На приёмку", team.id, [VERA], needs_review=True), NOW
    )
    await moves.act(VERA, review.id, Action.COMPLETE, NOW)
    wish = await task_for(anna, team, vera, title="Попросить срок", due=due_in(hours=1))
    await moves.act(VERA, wish.id, Action.ACCEPT, NOW)
    await due_requests.ask(VERA, wish.id, due_in(days=2), NOW)
    await task_for(anna, team, anna, title="Себе")
    assert set(await titles(View.WAITING, anna)) == {"На приёмку", "Попросить срок"}
    assert await titles(View.WAITING, vera) == []
    assert await titles(View.WAITING, boris) == []
    await Membership.filter(team=team, person=anna).delete()
    assert await titles(View.WAITING, anna) == []
    assert await titles(View.WAITING, boris) == ["На приёмку"]  # the author cannot any more


async def test_a_list_is_narrowed_to_a_team_or_a_tag(work: Office) -> None:
    personal = await teams.personal(VERA)
    await task_for(work.vera, personal, title="Своё")
    tag = await tags.create(ANNA, work.team.id, "склад", NOW)
    new = NewTask("С тегом", work.team.id, [VERA], tags=[tag.id])
    await tasks.create(work.anna, new, NOW)

    async def narrowed(view: View, person: Person, narrow: Narrow) -> list[str]:
        page = await lists.page(view, person, NOW, limit=100, narrow=narrow)
        assert await lists.count(view, person, NOW, narrow) == len(page)
        return [task.title for task in page]

    assert await narrowed(View.MINE, work.vera, Narrow(team_id=personal.id)) == ["Своё"]
    assert await narrowed(View.TEAM, work.anna, Narrow(team_id=personal.id)) == []
    for view in (View.TAG, View.MINE, View.TEAM):
        assert await narrowed(view, work.vera, Narrow(tag_id=tag.id)) == ["С тегом"]
    assert await narrowed(View.TAG, work.gleb, Narrow(tag_id=tag.id)) == []


async def test_deleted_tasks_are_in_no_list(work: Office) -> None:
    await Task.all().update(deleted_at=NOW)
    tally = await lists.tally(work.vera, NOW, list(View))
    assert set(tally.values()) == {0}


@pytest.mark.parametrize("own_only", [False, True])
async def test_lists_show_what_rights_say(office: Office, own_only: bool) -> None:
    """Every reader, every way of having to do with a task: as the table of rights has it."""
    await Team.filter(id=office.team.id).update(own_tasks_only=own_only)
    await task_for(office.vera, office.team, title="Автор")
    await task_for(office.anna, office.team, office.vera, title="Исполнитель")
    declined = await task_for(office.anna, office.team, office.vera, title="Отказ")
    await moves.act(VERA, declined.id, Action.DECLINE, NOW, note="Отпуск")
    watched = await task_for(office.anna, office.team, title="Наблюдатель")
    await Watcher.create(task=watched, person=office.vera, created_at=NOW)
    await task_for(office.anna, office.team, title="Чужая")
    for reader in (office.anna, office.boris, office.vera, office.gleb):
        membership = await Membership.get_or_none(team=office.team, person=reader)
        for task in await lists.load([task.id for task in await Task.all()]):
            standing = rights.on_task(membership, task)
            may = rights.has(standing, Right.SEE_TASK, task.team)
            assert await sight.sees(reader.id, task.id) is may, (reader.name, task.title)
            assert (task.title in await titles(View.TEAM, reader)) is may
    assert await titles(View.WATCHING, office.vera) == ["Наблюдатель"]


async def test_only_so_many_are_counted(office: Office) -> None:
    await many_tasks(office.vera, office.team, limits.COUNTED + 1, office.vera)
    for view in (View.MINE, View.TEAM):
        assert await lists.count(view, office.vera, NOW) == limits.COUNTED
        assert await lists.tally(office.vera, NOW, [view]) == {view: limits.TALLIED}
