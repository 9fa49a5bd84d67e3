from datetime import UTC, datetime

import pytest

from models import tasks
from models.due import Due
from models.making import NewTask
from models.task import Task
from models.team import Team
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human

MENU = [
    ["Сегодня", "Мои задачи"],
    ["Поручено мной", "Команды"],
    ["Создать", "Поиск"],
    ["Ещё списки", "Настройки"],
    ["Открыть приложение"],
]
INTRO = (
    "Добрый день, Анна.\n\n"
    "Я веду задачи: записываю, напоминаю о сроке и показываю, что сделано. Напишите первую обычным "
    "сообщением, например «Купить бумагу для принтера». Чтобы поручать другим, создайте команду."
    "\n\nНа сегодня задач нет."
)


async def test_the_first_start_greets_and_says_what_to_do(anna: Human) -> None:
    assert await anna.text() == INTRO
    assert await anna.buttons() == MENU
    person = await anna.person()
    assert person.reachable
    assert person.language == "ru"


async def test_somebody_in_a_team_is_not_told_how_to_begin(anna: Human, sales: Team) -> None:
    assert await anna.say("/menu") == "Добрый день, Анна.\n\nНа сегодня задач нет."


@pytest.mark.parametrize(
    ("hour", "greeting"),
    [(2, "Доброй ночи"), (6, "Доброе утро"), (13, "Добрый день"), (20, "Добрый вечер")],
)
async def test_the_greeting_goes_by_the_readers_clock(
    anna: Human, clock: Clock, hour: int, greeting: str
) -> None:
    clock.now = datetime(2026, 11, 23, (hour - 3) % 24, tzinfo=UTC)
    assert (await anna.say("/menu")).startswith(f"{greeting}, Анна.")


@pytest.mark.parametrize(
    ("today", "late", "said"),
    [
        (1, 0, "На сегодня 1 задача."),
        (2, 0, "На сегодня 2 задачи."),
        (5, 1, "На сегодня 5 задач, просрочено: 1."),
        (1, 2, "На сегодня 1 задача, просрочено: 2."),
        (0, 1, "Просрочена 1 задача, других на сегодня нет."),
        (0, 3, "Просрочены 3 задачи, других на сегодня нет."),
    ],
)
async def test_what_is_due_is_counted(
    anna: Human, clock: Clock, today: int, late: int, said: str
) -> None:
    person, start = await anna.person(), clock.now
    team = await anna.own_team()
    day = start.date()
    for number in range(late):
        due = Due.moment(datetime(2026, 11, 22, 9, 30, tzinfo=UTC), "Europe/Moscow")
        await tasks.create(person, NewTask(f"Раннее {number}", team.id, due=due), start)
    for number in range(today):
        due = Due.on(day, "Europe/Moscow")
        await tasks.create(person, NewTask(f"Дело {number}", team.id, due=due), start)
    clock.advance(hours=1)
    assert (await anna.say("/menu")).endswith(said)


async def test_every_way_on_leads_back_to_the_menu_by_one_tap(anna: Human) -> None:
    for caption, shown in {
        **{name: name for name in ("Сегодня", "Мои задачи", "Поручено мной", "Команды")},
        "Поиск": "Поиск",
        "Ещё списки": "Списки",
        "Настройки": "Настройки",
    }.items():
        assert shown in await anna.press(caption)
        assert (await anna.press("Меню")).startswith("Добрый день")


async def test_the_app_opens_from_the_menu(anna: Human) -> None:
    button = await anna.button("Открыть приложение")
    assert (button["type"], button["web_app"]) == ("open_app", "task_bot")
    await anna.say("Купить бумагу")
    await anna.press("Создать")
    await anna.press("К задаче")
    task = await Task.get()
    assert (await anna.button("Открыть в приложении"))["payload"] == f"task_{task.id}"


async def test_what_waits_for_an_answer_has_a_button(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await boris.say("/menu")
    assert (await boris.buttons())[0] == ["Ждут ответа: 1"]
    await boris.press("Ждут ответа")
    assert await boris.captions() == ["#1 Смета", "Меню"]
    await boris.press("#1")
    await boris.press("Принять")
    await boris.say("/menu")
    assert await boris.buttons() == MENU
