"""Tags of a team: unique by name, changed by its managers."""

import asyncio

import pytest

from models import assigning, edits, errors, limits, tags, teams
from models.activity import Activity
from models.tag import Colour, Tag
from models.task import Assignment
from tests.models.conftest import Office
from tests.world import NOW, task_for


async def made(office: Office, name: str = "Срочно", **more: object) -> Tag:
    return await tags.create(office.anna.id, office.team.id, name, NOW, **more)  # type: ignore[arg-type]  # by their names


async def test_a_tag_has_a_name_a_colour_and_a_description(office: Office) -> None:
    tag = await made(
        office, " #Сдача \n отчёта ", colour=Colour.RED, description=" До пятого числа "
    )
    assert (tag.name, tag.folded) == ("Сдача отчёта", "сдача отчета")
    assert (tag.colour, tag.description) == (Colour.RED, "До пятого числа")
    await made(office, "архив")
    found = await tags.of(office.vera.id, office.team.id)
    assert [each.name for each in found] == ["архив", "Сдача отчёта"]
    assert (await Activity.filter(action="tag_created").count()) == 2


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("", errors.WordsEmptyError),
        (" # ", errors.WordsEmptyError),
        ("\u200b", errors.WordsEmptyError),
        ("я" * 41, errors.TooLongError),
        ("я" * 5000, errors.TooLongError),
        ("\u0390" * 40, errors.TooLongError),  # three letters each, once case is folded
        ("ОТЧЕТ", errors.TagExistsError),
        ("#отчёт", errors.TagExistsError),
    ],
)
async def test_bad_names_make_no_tag(
    office: Office, name: str, error: type[errors.DomainError]
) -> None:
    kept = await made(office, "Отчёт")
    other = await made(office, "Другой")
    with pytest.raises(error):
        await made(office, name)
    with pytest.raises(error):
        await tags.change(office.anna.id, other.id, NOW, name=name)
    assert [tag.id for tag in await tags.of(office.anna.id, office.team.id)] == [other.id, kept.id]


@pytest.mark.parametrize("name", ["я" * 40, "🦊🔥", "שלום עולם", "<b>&amp;</b>", "*_`~"])
async def test_names_of_all_kinds_are_kept_as_they_are(office: Office, name: str) -> None:
    assert (await made(office, name)).name == name


async def test_one_name_is_taken_once(office: Office) -> None:
    results = await asyncio.gather(
        *(made(office, name) for name in ("Отчёт", "отчет", "ОТЧЁТ")), return_exceptions=True
    )
    assert sum(isinstance(each, Tag) for each in results) == 1
    assert sum(isinstance(each, errors.TagExistsError) for each in results) == 2
    own = await teams.personal(office.anna.id)
    assert await tags.create(office.anna.id, own.id, "Отчёт", NOW)


async def test_a_team_has_so_many_tags(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "TEAM_TAGS", 1)
    await made(office, "Первый")
    with pytest.raises(errors.TooManyTagsError):
        await made(office, "Второй")


async def test_a_tag_is_renamed_described_and_recoloured(office: Office) -> None:
    tag = await made(office, "Отчет")
    await tags.change(office.boris.id, tag.id, NOW, name="Отчёт")  # its own name is no obstacle
    await tags.change(office.boris.id, tag.id, NOW, colour=Colour.BLUE)
    await tags.change(office.boris.id, tag.id, NOW, description="Все отчёты")
    seen = (await tags.get(office.vera.id, tag.id)).tag
    assert (seen.name, seen.colour, seen.description) == ("Отчёт", Colour.BLUE, "Все отчёты")
    with pytest.raises(errors.TooLongError):
        await tags.change(office.boris.id, tag.id, NOW, description="я" * 201)


async def test_who_may_change_tags(office: Office) -> None:
    tag = await made(office)
    for person, error in (
        (office.vera, errors.ForbiddenError),
        (office.gleb, errors.NotFoundError),
    ):
        for act in (
            lambda who: tags.create(who, office.team.id, "Новый", NOW),
            lambda who: tags.change(who, tag.id, NOW, name="Новый"),
            lambda who: tags.delete(who, tag.id, NOW),
        ):
            with pytest.raises(error):
                await act(person.id)
    for missing in (tags.get(office.gleb.id, tag.id), tags.get(office.anna.id, 10**15)):
        with pytest.raises(errors.NotFoundError):
            await missing
    with pytest.raises(errors.NotFoundError):
        await tags.of(office.gleb.id, office.team.id)


async def test_a_deleted_tag_is_off_everything(office: Office) -> None:
    tag = await made(office, "дежурный")
    tagged, received = [await task_for(office.anna, office.team) for _ in range(2)]
    await edits.tag(office.anna.id, tagged.id, [tag.id], NOW)
    await edits.tag(office.anna.id, received.id, [tag.id], NOW)
    await tags.wear(office.anna.id, office.team.id, office.vera.id, tag.id, True, NOW)
    await assigning.assign(office.anna.id, received.id, [office.boris.id], NOW, tags=[tag.id])
    seen = await tags.get(office.vera.id, tag.id)
    assert (seen.tasks, seen.members) == (2, 1)
    await tags.delete(office.boris.id, tag.id, NOW)
    assert await tags.of(office.anna.id, office.team.id) == []
    assert [a.person_id for a in await Assignment.all()] == [office.boris.id]
    with pytest.raises(errors.NotFoundError):
        await tags.delete(office.boris.id, tag.id, NOW)
    (line,) = await Activity.filter(action="tag_deleted")
    assert line.data["name"] == "дежурный"
