"""The search: words in any form, beginnings, numbers; only what the reader may see; any input."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import limits, lists, moves, search, tasks, teams, trash
from models.making import NewTask
from models.person import Person
from models.team import Membership, Team
from models.transitions import Action
from tests.models.conftest import Office
from tests.world import ANNA, NOW, VERA, many_tasks, task_for, team_of


async def found(person: Person, text: str) -> list[str]:
    """Titles, in order."""
    ids = (await search.find(person.id, text)).ids
    return [task.title for task in await lists.load(ids)]


@pytest.fixture
async def papers(office: Office) -> Office:
    for title, description in (
        ("Подготовить отчёт для школы", ""),
        ("Согласовать смету", "Отчет за март, счёт № 7"),
        ("Call the supplier", "Deliveries of e-mail servers, ivan@mail.ru, port 8080"),
        ("Ёлка на площади", "подробно: https://example.com/plan?x=1"),
    ):
        await tasks.create(office.anna, NewTask(title, office.team.id, [], None, description), NOW)
    return office


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("отчёты", ["Согласовать смету", "Подготовить отчёт для школы"]),
        ("ОТЧЕТОМ", ["Согласовать смету", "Подготовить отчёт для школы"]),
        ("школе отчет", ["Подготовить отчёт для школы"]),
        ("отчет смета", ["Согласовать смету"]),
        ("отчет трактор", []),
        ("подг", ["Подготовить отчёт для школы"]),
        ("п", []),
        ("елки", ["Ёлка на площади"]),
        ("ёл", ["Ёлка на площади"]),
        ("suppliers", ["Call the supplier"]),
        ("delivery ser", ["Call the supplier"]),
        ("e-mail", ["Call the supplier"]),
        ("ivan@mail.ru", ["Call the supplier"]),
        ("example.com", ["Ёлка на площади"]),
        ("8080", ["Call the supplier"]),
        ("для", []),
        ("по", ["Подготовить отчёт для школы", "Ёлка на площади"]),
        ("808", []),
        ("смета для", ["Согласовать смету"]),
        ("#2", ["Согласовать смету"]),
        ("№ 2", ["Согласовать смету"]),
        ("7", ["Согласовать смету"]),
        ("99", []),
        ("", []),
        (" \n\t ", []),
        ("!!! ??? & | ( ) : * <-> '", []),
        ("отчёт' | 'смет:* & !школ", []),
        ("отчёт\x00ы", ["Согласовать смету", "Подготовить отчёт для школы"]),
        ("\ud800отчёт", ["Согласовать смету", "Подготовить отчёт для школы"]),
        ("🙂", []),
        ("%_\\", []),
    ],
)
async def test_words_and_numbers(papers: Office, text: str, expected: list[str]) -> None:
    assert sorted(await found(papers.vera, text)) == sorted(expected)


async def test_only_the_beginning_of_a_long_text_is_looked_at(papers: Office) -> None:
    assert await found(papers.vera, "отчёт " * 700) != []
    assert await found(papers.vera, "отчёт " + " " * limits.SEARCH + "трактор") != []


@settings(
    deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(max_size=300) | st.text(alphabet="аё1#&|!:*()<>-'\"\\/@. \x00", max_size=40))
async def test_any_text_is_answered(papers: Office, text: str) -> None:
    await search.find(papers.vera.id, text)


@pytest.mark.parametrize(
    "text",
    ["я" * 4_000, "𝒜" * 4_000, "a'b\\c " * 600, "https://example.com/" + "п" * 3_900, "'" * 4_000],
)
async def test_any_description_can_be_stored_and_found(office: Office, text: str) -> None:
    new = NewTask("Странное", office.team.id, [], None, text)
    await tasks.create(office.anna, new, NOW)
    assert await found(office.vera, "странное") == ["Странное"]


async def test_open_ones_come_first_then_the_newest(office: Office) -> None:
    made = [await task_for(office.anna, office.team, title=f"Дело {n}") for n in range(4)]
    await moves.act(ANNA, made[3].id, Action.CLOSE, NOW)
    assert await found(office.vera, "дело") == ["Дело 2", "Дело 1", "Дело 0", "Дело 3"]


async def test_a_number_is_found_in_all_of_the_readers_teams(office: Office) -> None:
    other = await team_of(office.vera, name="Волонтёры")
    await task_for(office.anna, office.team, title="Первая")
    await task_for(office.vera, other, title="Вторая")
    await task_for(office.vera, await teams.personal(VERA), title="Своя")
    await task_for(office.vera, other, title="Купить 1 стол")
    expected = ["Своя", "Вторая", "Первая", "Купить 1 стол"]
    assert await found(office.vera, "#1") == expected
    assert await found(office.anna, "1") == ["Первая"]


async def test_more_than_is_shown_is_said(office: Office) -> None:
    await many_tasks(office.anna, office.team, limits.FOUND)
    assert not (await search.find(VERA, "дело")).more
    await task_for(office.anna, office.team, title="Ещё дело")
    many = await search.find(VERA, "дело")
    assert (len(many.ids), many.more) == (limits.FOUND, True)


async def test_what_may_not_be_seen_is_not_found(papers: Office) -> None:
    assert await found(papers.gleb, "отчёт") == []
    first = (await search.find(VERA, "школы")).ids[0]
    await trash.delete(ANNA, first, NOW)
    assert await found(papers.vera, "школы") == []
    assert await found(papers.vera, "#1") == []
    await Team.filter(id=papers.team.id).update(own_tasks_only=True)
    await task_for(papers.anna, papers.team, papers.vera, title="Отчёт Веры")
    assert await found(papers.vera, "отчёт") == ["Отчёт Веры"]
    assert len(await found(papers.boris, "отчёт")) == 2
    await Membership.filter(team=papers.team, person=papers.vera).delete()
    assert await found(papers.vera, "отчёт") == []
