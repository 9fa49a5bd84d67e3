"""Commands and start links: each opens its screen, amid anything, with a way to the menu."""

import pytest

from bot.handlers import commands
from dialogs.states import Card, Create, Lists, Search, Teams
from models.lists import View
from models.team import Team
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human

SHOWS = {
    "/menu": "Добрый день",
    "/start": "Добрый день",
    "/help": "Как это работает",
    "/today@task_bot": "Сегодня",
    "/MY": "Мои задачи",
    "/assigned": "Поручено мной",
    "/lists": "Списки",
    "/teams": "Команды",
    "/search": "Поиск",
    "/trash": "Корзина",
    "/settings": "Настройки",
    "/cancel": "Прервано",
    "/fly": "Такой команды нет. Вот что есть:",
}


async def test_commands_work_in_the_middle_of_the_wizard(anna: Human) -> None:
    for command, shown in SHOWS.items():
        await anna.say("Начать ремонт")
        assert shown in await anna.say(command), command
        assert {"Меню", "Ещё списки"} & set(await anna.captions()), command


async def test_words_after_a_command_are_used_at_once(anna: Human, clock: Clock) -> None:
    await given(anna, "Смета для школы", clock.now)
    await given(anna, "Покрасить забор", clock.now)
    assert (await anna.say("/search смет")).startswith("Нашлось по «смет»: 1")
    assert "#1 Смета для школы" in await anna.captions()
    assert (await anna.say("/search")).startswith("Поиск")
    assert "Купить бумагу" in await anna.say("/new Купить бумагу")


async def test_links_open_their_screens(anna: Human, sales: Team, clock: Clock) -> None:
    task = await given(anna, "Смета", clock.now, team=sales)
    for payload, shown in {
        f"task_{task.id}": "#1 Смета",
        f"team_{sales.id}": "Отдел продаж",
        f"tasks_{sales.id}": "Все задачи: 1\nОтдел продаж",
        "list_overdue": "Просрочено",
        "list_waiting": "Ждут ответа",
        "search": "Поиск",
        "new": "Новая задача",
        "settings": "Настройки",
        "trash": "Корзина",
        "nonsense": "Добрый день",
        "task_99999999999999999999": "Добрый день",
        "list_": "Добрый день",
    }.items():
        assert shown in await anna.start(payload), payload
        assert {"Меню", "Ещё списки", "Отмена"} & set(await anna.captions()), payload


async def test_a_link_to_somebody_elses_things_tells_nothing(
    anna: Human, boris: Human, clock: Clock
) -> None:
    task, team = await given(anna, "Личное дело", clock.now), await anna.own_team()
    for payload in (f"task_{task.id}", f"tasks_{team.id}", f"team_{team.id}", "tag_77", "task_9"):
        said = await boris.start(payload)
        assert said.startswith("Этого уже нет, или у вас нет доступа."), payload
        assert "Добрый день" in said, payload


@pytest.mark.parametrize(
    ("payload", "screen"),
    [
        ("task_7", (Card.main, {"task_id": 7})),
        ("team_7", (Teams.team, {"team_id": 7})),
        ("tasks_7", (Lists.page, {"view": View.TEAM.value, "team_id": 7})),
        ("tag_7", (Lists.page, {"view": View.TAG.value, "tag_id": 7})),
        ("list_no_date", (Lists.page, {"view": "no_date"})),
        ("list_tag", None),
        ("search", (Search.ask, None)),
        ("new", (Create.title, None)),
        ("task_٧", None),
        ("task_-7", None),
        ("task_", None),
        ("", None),
    ],
)
def test_what_links_lead_to(payload: str, screen: commands.Screen | None) -> None:
    assert commands.linked(payload) == screen


async def test_commands_of_chats_say_so_and_open_what_does_the_same_here(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await given(anna, "Купить бумагу", clock.now)
    await given(anna, "Смета", clock.now, team=sales, to=[boris])
    card = "— команда для чата. Здесь то же делают кнопки под задачей."
    said = await boris.say("/done 1 отправил")
    assert said.startswith(f"«/done» {card}\n\n⚪ #1 Смета")
    assert "Готово" in await boris.captions()
    said = await anna.say("/готово #1")
    assert said.startswith(f"«/готово» {card}\n\nНашлось по «#1»: 2")
    assert (await anna.say("/block")).startswith(f"«/block» {card}\n\nМои задачи")
    for command, shown in {
        "/digest": "Здесь вместо неё список «Сегодня»",
        "/board@task_bot": "Здесь вместо неё списки.\n\nСписки",
        "/kick @Борис": "Здесь это делают на экране команды",
        "/stats": "Напишите её в чате",
        "/настройки": "Настройки",
        "/найти смета": "Нашлось по «смета»: 1",
    }.items():
        assert shown in await anna.say(command), command
    assert not (await anna.say("/помощь")).startswith("«")


async def test_a_task_by_the_command_of_chats_is_a_task_here_too(anna: Human) -> None:
    said = await anna.say("/task Купить бумагу завтра")
    assert said.startswith("«/task» — команда для чата. Здесь задачей становится любой текст.\n\n")
    assert "Купить бумагу\nКоманда: Личное" in said
    assert "Срок: завтра" in said
