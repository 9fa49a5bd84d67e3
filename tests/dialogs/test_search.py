"""The search: asked, answered, asked again; whatever is typed."""

from models import limits
from models.team import Team
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human
from tests.world import many_tasks


async def test_words_find_tasks_until_something_else_is_asked(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await given(anna, "Смета для школы", clock.now, team=sales, to=[boris])
    await given(anna, "Вторая смета", clock.now)
    await given(boris, "Секретная смета", clock.now)
    assert "номер задачи, например «смета школа» или «#1»." in await anna.say("/search")
    assert await anna.say("сметы") == (
        "Нашлось по «сметы»: 2\nНапишите другие слова, чтобы искать снова.\n\n"
        "⚪ #1 Вторая смета · без срока · Личное\n"
        "⚪ #1 Смета для школы · без срока · Отдел продаж"
    )
    assert await anna.buttons() == [
        ["#1 Вторая смета", "#1 Смета для школы"],
        ["Искать ещё"],
        ["Меню"],
    ]
    await anna.press("школы")
    await anna.press("Назад")
    assert (await anna.say("школ")).startswith("Нашлось по «школ»: 1")
    assert (await anna.press("Искать ещё")).startswith("Поиск")
    assert (await anna.say("#1")).startswith("Нашлось по «#1»: 2")


async def test_nothing_found_says_what_to_try(anna: Human) -> None:
    await anna.say("/search")
    for asked in ("трактор", "!!!", "   ", "🙂", "<b>&", "a' | 'b:*", "ש" * 30, "\u202eабв"):
        said = await anna.say(asked)
        assert "ничего не нашлось. Оставьте одно слово или его начало" in said, asked
        assert await anna.captions() == ["Искать ещё", "Меню"]
    said = await anna.say("слово " * 700)
    assert said.startswith("По «слово слово слово")
    assert len(said) < 400


async def test_a_photo_is_told_that_words_are_wanted(anna: Human) -> None:
    await anna.say("/search")
    said = await anna.say(attachments=[{"type": "image", "payload": {"url": "http://max.test/i"}}])
    assert said.startswith("Здесь нужен ответ словами.")
    assert "Поиск" in said


async def test_many_results_have_pages_and_an_end(anna: Human) -> None:
    await many_tasks(await anna.person(), await anna.own_team(), limits.FOUND + 1)
    said = await anna.say("/search дело")
    assert said.startswith("Нашлось по «дело»: 100")
    assert said.endswith("Показаны первые 100. Добавьте слово, чтобы найти точнее.")
    assert ["‹", "1 из 13", "›"] in await anna.buttons()
    await anna.press("›")
    assert "⚪ #1092 Дело 92 · без срока" in await anna.text()
