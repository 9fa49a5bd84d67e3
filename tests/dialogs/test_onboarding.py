"""Somebody new is shown around once, in three taps, unless they come for something else."""

import pytest

from bot.max import Max
from models import invites
from models.task import Task
from models.team import Team
from tests.dialogs.conftest import Meet
from tests.dialogs.talk import Clock, Human

HELLO = (
    "Здравствуйте, Вера.\n\n"
    "Я веду задачи: напоминаю о сроке, передаю поручения команде и показываю, что сделано. "
    "Настроим всё за три касания.\n\nНа каком языке говорить?"
)


@pytest.fixture
async def vera(bot: Max, newcomer: Meet) -> Human:
    return await newcomer("Вера")


async def test_three_taps_and_all_is_set_up(vera: Human) -> None:
    assert await vera.start() == HELLO
    assert await vera.buttons() == [["● Русский", "○ English"], ["Пропустить", "Меню"]]
    said = await vera.press("English")
    assert said.startswith("Time zone\nIt looks like Moscow: your time now is 12:00.")
    assert (await vera.captions())[:2] == ["Yes, it is 12:00", "By location"]
    said = await vera.press("Yekaterinburg")
    assert said == (
        "Done: Yekaterinburg, 14:00 now. You can change this and the rest in the settings.\n\n"
        "Where shall we start?"
    )
    assert await vera.captions() == [
        "Create a task", "Create a team", "See what I can do", "Menu",
    ]  # fmt: skip
    assert (await vera.press("Create a task")).startswith("New task")
    person = await vera.person()
    assert (person.language, person.timezone) == ("en", "Asia/Yekaterinburg")


@pytest.mark.parametrize(
    ("caption", "shows"),
    [
        ("Создать задачу", "Новая задача"),
        ("Создать команду", "Новая команда"),
        ("Посмотреть, что я умею", "Как это работает"),
        ("Меню", "Добрый день, Вера."),
    ],
)
async def test_every_step_can_be_skipped(vera: Human, caption: str, shows: str) -> None:
    await vera.start()
    await vera.press("Пропустить")
    await vera.press("Верно, сейчас 12:00")
    assert (await vera.press(caption)).startswith(shows)
    assert {"Меню", "Отмена", "Сегодня"} & set(await vera.captions())


async def test_the_menu_is_one_tap_away_and_nobody_is_shown_around_twice(vera: Human) -> None:
    await vera.start()
    await vera.press("Пропустить")
    assert (await vera.press("Меню")).startswith("Добрый день, Вера.")
    assert (await vera.say("/start")).startswith("Добрый день, Вера.")
    await vera.emulator.stop(vera.id)
    await vera.settle()
    assert (await vera.start()).startswith("Добрый день, Вера.")


async def test_the_zone_by_location_or_by_name(vera: Human) -> None:
    await vera.start()
    await vera.press("Пропустить")
    said = await vera.say("Тридевятое царство")
    assert said.startswith("Такого часового пояса нет.")
    assert await vera.say("Казахстан") == "Нашлось несколько. Какой из них?"
    await vera.press("Показать весь список")
    said = await vera.share("По местоположению")
    assert said.startswith("Часовой пояс: Москва. У вас сейчас 12:00\n\nГотово: Москва")


async def test_english_people_are_greeted_in_english(bot: Max, newcomer: Meet) -> None:
    kate = await newcomer("Kate", locale="en-GB")
    assert (await kate.start()).startswith("Hello, Kate.")
    assert ["○ Русский", "● English"] in await kate.buttons()


async def test_whoever_comes_by_an_invitation_is_not_bothered(
    anna: Human, sales: Team, vera: Human, clock: Clock
) -> None:
    invite = await invites.current(await anna.person(), sales.id, clock.now)
    assert (await vera.start(f"join_{invite.token}")).startswith(
        "Приглашение в команду\nОтдел продаж"
    )
    assert "Отдел продаж" in await vera.press("Вступить")
    assert (await vera.say("/start")).startswith("Добрый день, Вера.")


async def test_a_link_that_leads_nowhere_leaves_the_showing_for_later(vera: Human) -> None:
    assert (await vera.start("join_nonsense")).startswith("Такого приглашения нет.")
    assert await vera.say("/start") == HELLO


async def test_a_task_written_at_once_is_not_lost(vera: Human) -> None:
    await vera.start()
    await vera.begin("Купить бумагу")
    await vera.press("Без срока")
    await vera.press("Создать")
    assert (await Task.get()).title == "Купить бумагу"
