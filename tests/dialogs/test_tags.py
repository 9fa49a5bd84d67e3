"""The tags of a team in conversation."""

from models import edits, members, tags
from models.tag import Colour, Tag
from models.team import Role, Team
from tests.dialogs.answers import EMPTY, ODD, refuses
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human


async def open_tags(human: Human, team: str = "Отдел продаж") -> str:
    await human.say("/teams")
    await human.press(team)
    return await human.press("Теги команды")


async def test_a_tag_is_made_with_a_colour(anna: Human, sales: Team) -> None:
    assert (await open_tags(anna)).startswith("Теги\nОтдел продаж\nПока нет ни одного.")
    await anna.press("Новый тег")
    await refuses(anna, EMPTY, 40)
    assert await anna.say("#отчётность") == "Тег создан: отчётность\n\nотчётность\nКакого цвета?"
    assert (await anna.captions())[:2] == ["● ⬜ Серый", "○ 🟥 Красный"]
    assert await anna.press("Красный") == "🟥 отчётность\n\nЗадач с тегом: 0, людей: 0"
    await anna.press("Назад")
    assert (await anna.text()).startswith("Теги: 1\nОтдел продаж")
    assert (await anna.captions())[0] == "🟥 отчётность"
    await anna.press("Новый тег")
    assert (await anna.say("ОТЧЕТНОСТЬ")).startswith("Тег «ОТЧЕТНОСТЬ» в команде уже есть.")
    for name in ODD:
        assert (await anna.say(name)).startswith(f"Тег создан: {name}")
        await anna.press("Серый")
        await anna.press("Назад")
        await anna.press("Новый тег")
    assert await Tag.all().count() == 4


async def test_a_tag_is_renamed_described_and_recoloured(
    anna: Human, sales: Team, clock: Clock
) -> None:
    await tags.create(anna.id, sales.id, "дизайн", clock.now)
    await open_tags(anna)
    await anna.press("дизайн")
    assert (
        await anna.press("Название") == "Сейчас тег называется «дизайн». Напишите новое название."
    )
    await refuses(anna, EMPTY, 40)
    assert (await anna.say("Дизайн")).startswith("Сохранено\n\n⬜ Дизайн")
    await anna.press("Описание")
    await refuses(anna, EMPTY, 200)
    assert (await anna.say("Всё про <b>вид</b>")).startswith(
        "Сохранено\n\n⬜ Дизайн\n\nВсё про <b>вид</b>"
    )
    await anna.press("Цвет")
    assert (await anna.press("Синий")).startswith("🟦 Дизайн")
    await anna.press("Описание")
    assert await anna.press("Убрать описание") == ("🟦 Дизайн\n\nЗадач с тегом: 0, людей: 0")
    tag = await Tag.get()
    assert (tag.name, tag.colour, tag.description) == ("Дизайн", Colour.BLUE, "")


async def test_deleting_says_on_how_much_the_tag_is(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    tag = await tags.create(anna.id, sales.id, "дежурный", clock.now)
    task = await given(anna, "Смета", clock.now, team=sales)
    await edits.tag(anna.id, task.id, [tag.id], clock.now)
    await tags.wear(anna.id, sales.id, boris.id, tag.id, True, clock.now)
    await open_tags(anna)
    assert await anna.press("дежурный") == "⬜ дежурный\n\nЗадач с тегом: 1, людей: 1"
    assert "Смета" in (await anna.press("Задачи с этим тегом")) + str(await anna.captions())
    await anna.press("‹ Назад")
    assert await anna.press("Удалить") == (
        "Удалить тег?\n⬜ дежурный\n\nОн снимется с задач (1) и с людей (1). Кто получил задачу "
        "только через этот тег и ещё не отчитался, больше не будет её исполнителем. Сами задачи "
        "останутся."
    )
    assert (await anna.press("Да, удалить")).startswith("Теги\nОтдел продаж\nПока нет")
    assert await anna.toast() == "Тег удалён: дежурный"


async def test_members_see_tags_and_change_none(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    assert "Их создают начальники" in await open_tags(boris)
    tag = await tags.create(anna.id, sales.id, "дежурный", clock.now)
    await open_tags(boris)
    await boris.press("дежурный")
    assert await boris.captions() == ["‹ Назад", "Меню"]
    await members.set_role(anna.id, sales.id, boris.id, Role.ADMIN, clock.now)
    await open_tags(boris)
    await boris.press("дежурный")
    await boris.press("Название")
    await tags.delete(anna.id, tag.id, clock.now)
    assert (await boris.say("Дежурные")).startswith(
        "Этого уже нет, или у вас нет доступа.\n\nДобрый день"
    )


async def test_the_personal_team_has_tags_too(anna: Human) -> None:
    await open_tags(anna, "Личное")
    await anna.press("Новый тег")
    assert (await anna.say("дом")).startswith("Тег создан: дом")
