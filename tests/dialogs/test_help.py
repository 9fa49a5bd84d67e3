"""Help teaches by examples that can be tried at once."""

import pytest

from bot.conversation import COMMANDS
from dialogs.help.topics import TOPICS
from locales import LANGUAGES, translator
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human

CAPTIONS = [translator("ru")(f"help-{name}") for name in TOPICS]


async def test_every_topic_is_one_tap_away_in_the_same_message(anna: Human) -> None:
    assert (await anna.say("/help")).startswith("Как это работает")
    assert await anna.captions() == [*CAPTIONS, "Меню"]
    mid = await anna.mid()
    for caption in CAPTIONS:
        assert (await anna.press(caption)).startswith(caption)
        assert ["Другие темы", "Меню"] in await anna.buttons()
        await anna.press("Другие темы")
    assert await anna.mid() == mid


async def test_an_example_becomes_a_draft_of_a_task(anna: Human) -> None:
    await anna.say("/help")
    await anna.press("Поставить задачу")
    assert "▸ Подготовить смету для школы до пятницы !важно" in await anna.captions()
    said = await anna.press("Подготовить смету")
    assert "Срок: пт, 27 нояб." in said
    assert (await anna.press("Отмена")).startswith("Добрый день")
    assert await anna.toast() == "Черновик удалён, задача не создана"


async def test_what_is_no_task_can_be_copied(anna: Human) -> None:
    await anna.say("/help")
    await anna.press("Команда и приглашения")
    copy = await anna.button("Копировать: Отдел продаж")
    assert (copy["type"], copy["payload"]) == ("clipboard", "Отдел продаж")


WAYS = (
    ("Поручить", "Мои команды", "Команды"),
    ("Поручить", "Поручено мной", "Поручено мной"),
    ("Команда и приглашения", "Создать команду", "Новая команда"),
    ("Напоминания", "За сколько напоминать", "Напоминания о сроке"),
    ("Напоминания", "Тихие часы", "Тихие часы"),
    ("Списки и поиск", "Сегодня", "Сегодня"),
    ("Списки и поиск", "Мои задачи", "Мои задачи"),
)


async def test_every_topic_leads_to_where_it_happens(anna: Human) -> None:
    for topic, way, shows in WAYS:
        await anna.say("/help")
        await anna.press(topic)
        assert shows in await anna.press(way)
        assert {"Меню", "Отмена", "Ещё списки"} & set(await anna.captions())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_is_in_the_help(language: str) -> None:
    told = translator(language)("help-commands-text")
    assert [name for name in COMMANDS if f"/{name} — " not in told] == []


async def test_an_unknown_command_shows_those_that_there_are(anna: Human) -> None:
    said = await anna.say("/fly")
    assert said.startswith("Такой команды нет. Вот что есть:\n\nКоманды бота")
    assert ["Копировать: /search смета"] in await anna.buttons()


async def test_the_example_of_a_number_is_one_that_is_there(anna: Human, clock: Clock) -> None:
    await given(anna, "Купить бумагу", clock.now)
    await anna.say("/help")
    assert "/search #1" in await anna.press("Списки и поиск")
    assert "Копировать: /search #1" in await anna.captions()
