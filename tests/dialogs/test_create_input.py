"""Whatever people type into the wizard: what is no good is refused, and nothing is lost."""

import pytest

from models.task import Task
from tests.dialogs.talk import Human

LONG = "я" * 4000
INVISIBLE = "\u200b\u2060\ufeff"


async def test_a_title_without_a_visible_character_is_refused(anna: Human) -> None:
    await anna.say("/new")
    for nothing in ("   ", INVISIBLE, "\u2800", "\n\n"):
        said = await anna.say(nothing)
        assert said.startswith("Напишите, что нужно сделать: хотя бы одно слово.\n\nНовая задача")
    assert "К какому сроку?" in await anna.say("Купить бумагу")


@pytest.mark.parametrize(
    "title",
    [
        "🎉🎉🎉",
        "👩‍👩‍👧 семейный день",
        "שלום עולם",
        "<b>Жирно</b> & «ёлочки» {просто} *звёзды* [скобки](x)",
        "'; DROP TABLE tasks; --",
    ],
)
async def test_a_title_of_anything_is_kept_as_it_was_typed(anna: Human, title: str) -> None:
    assert (await anna.begin(title)).startswith(title)
    assert title in await anna.press("Без срока")
    await anna.press("Создать")
    assert (await Task.get()).title == title


async def test_texts_over_their_limits_are_refused_and_the_draft_stays(anna: Human) -> None:
    await anna.begin("Купить бумагу")
    await anna.press("Без срока")
    await anna.press("Название")
    assert (await anna.say(LONG)).startswith("Слишком длинно: 4\xa0000 из 200 возможных знаков.")
    await anna.press("Назад")
    await anna.press("Описание")
    assert (await anna.say(LONG)).startswith("Проверьте и создайте:\n\nКупить бумагу")
    await anna.press("Подробнее")
    await anna.press("Чек-лист")
    assert (await anna.say(LONG)).startswith("Слишком длинно: 4\xa0000 из 200 возможных знаков.")
    assert (await anna.say("\n".join("да" for _ in range(51)))).startswith(
        "Слишком много: можно не больше 50."
    )
    assert (await anna.say(INVISIBLE)).startswith("Напишите хотя бы одно слово.")
    await anna.press("Готово")
    await anna.press("Назад")
    await anna.press("Создать")
    task = await Task.get()
    assert (task.title, task.description) == ("Купить бумагу", LONG)


async def test_more_files_than_a_task_can_have_are_refused(anna: Human) -> None:
    photo = await anna.emulator.upload(b"\x89PNG", "a.png")
    await anna.begin("Купить бумагу", attachments=[photo] * 12)
    await anna.press("Без срока")
    for _ in range(3):
        await anna.say(attachments=[photo] * 12)
    assert (await anna.say(attachments=[photo] * 12)).startswith(
        "Слишком много: можно не больше 50."
    )
    assert "Файлы: 48" in await anna.text()


async def test_a_length_of_no_minutes_or_of_years_is_refused(anna: Human) -> None:
    await anna.begin("Смена")
    await anna.say("завтра 9:00")
    await anna.press("Подробнее")
    await anna.press("Сделать событием")
    await anna.press("Длительность")
    for wrong in ("0", "99999", "999:00"):
        assert (await anna.say(wrong)).startswith("Укажите длительность от одной минуты до месяца.")
    assert "Длительность: 12 часов" in await anna.say("12:00")


async def test_the_second_of_two_answers_is_not_taken_for_the_next_one(anna: Human) -> None:
    await anna.say("/new")
    await anna.emulator.say(anna.id, "Купить бумагу")
    await anna.emulator.say(anna.id, "И карандаши")
    await anna.settle()
    said = await anna.text()
    assert said.startswith("Не понял дату.")
    assert "Купить бумагу" in said
    assert not await Task.exists()
