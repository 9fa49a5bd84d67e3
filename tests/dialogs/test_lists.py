from datetime import UTC, datetime

import pytest

from models import moves, tags, tasks
from models.due import Due
from models.making import NewTask
from models.team import Membership, Team
from models.transitions import Action
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (
            "/today",
            (
                "Сегодня\n\nНа сегодня ничего нет. "
                "Задачи без срока и на другие дни — в «Мои задачи» из меню."
            ),
        ),
        (
            "/my",
            "Мои задачи\n\nВас ничего не ждёт. Напишите, что нужно сделать, и это станет задачей.",
        ),
        (
            "/assigned",
            (
                "Поручено мной\n\nВы пока ничего не поручали другим. "
                "Создайте задачу и выберите исполнителей из своей команды."
            ),
        ),
    ],
)
async def test_an_empty_list_says_what_to_do(anna: Human, command: str, said: str) -> None:
    assert await anna.say(command) == said
    assert await anna.buttons() == [["Создать задачу"], ["Меню"]]
    assert (await anna.press("Создать задачу")).startswith("Новая задача")
    assert await anna.press("Назад") == said


async def test_lists_show_what_belongs_there(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    today = Due.on(clock.now.date(), "Europe/Moscow")
    await given(anna, "Своё", clock.now, due=today)
    await given(anna, "Для Бориса", clock.now, team=sales, to=[boris])
    assert await anna.say("/today") == "Сегодня: 1\n\n⚪ #1 Своё · сегодня"
    assert await anna.captions() == ["#1 Своё", "Меню"]
    assert (await anna.say("/assigned")).endswith(": 1\n\n⚪ #1 Для Бориса · без срока")
    assert (await boris.say("/my")).endswith(": 1\n\n⚪ #1 Для Бориса · без срока")


async def test_a_long_list_has_pages_in_one_message(anna: Human, clock: Clock) -> None:
    for number in range(1, 18):
        due = Due.moment(datetime(2026, 11, 23, 10, number, tzinfo=UTC), "Europe/Moscow")
        last = await given(anna, f"Дело {number}", clock.now, due=due)
    shown = [f"⚪ #{n} Дело {n} · завтра, 13:{n:02}" for n in range(1, 9)]
    assert await anna.say("/my") == "\n".join(["Мои задачи: 17\n", *shown])
    message = await anna.mid()
    assert await anna.buttons() == [
        *([f"#{n} Дело {n}", f"#{n + 1} Дело {n + 1}"] for n in range(1, 9, 2)),
        ["‹", "1 из 3", "›"],
        ["Меню"],
    ]
    await anna.press("›")
    await anna.press("›")
    assert await anna.buttons() == [
        ["#17 Дело 17"],
        ["‹", "3 из 3", "›"],
        ["Меню"],
    ]
    await anna.press("#17")
    await moves.act(anna.id, last.id, Action.CLOSE, clock.now)
    await anna.press("Назад")
    assert ["‹", "2 из 2", "›"] in await anna.buttons()
    await anna.press("›")
    assert ["‹", "1 из 2", "›"] in await anna.buttons()
    assert await anna.mid() == message


async def test_a_long_title_is_read_whole_above_its_button(anna: Human, clock: Clock) -> None:
    title = "Согласовать договор аренды с управляющей компанией"
    await given(anna, title, clock.now)
    await given(anna, "Очень длинное название " * 8, clock.now)
    shown = (await anna.say("/my")).splitlines()
    assert f"⚪ #1 {title} · без срока" in shown
    assert f"⚪ #2 {('Очень длинное название ' * 4)[:89]}… · без срока" in shown
    assert (await anna.buttons())[0] == [
        "#1 Согласовать договор аренды с управляюще…",
        "#2 Очень длинное название Очень длинное на…",
    ]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Просрочено", "Просроченного нет."),
        ("Предстоящие", "На следующие дни ничего не назначено."),
        ("Без срока", "Задач без срока нет."),
        ("Ждут ответа", "Вашего ответа никто не ждёт."),
        ("Наблюдаю", "Вы ни за чем не наблюдаете."),
        ("Свободные", "Свободных задач нет."),
        ("Все задачи", "Открытых задач нет."),
        ("Закрытые", "За последние 30 дней ничего не закрыто."),
    ],
)
async def test_every_empty_list_explains_itself(anna: Human, name: str, said: str) -> None:
    await anna.say("/lists")
    assert (await anna.press(name)).startswith(f"{name}\n\n{said}")
    assert (await anna.press("Назад")).startswith("Списки")


async def test_all_lists_say_how_much_they_have(anna: Human, sales: Team, clock: Clock) -> None:
    today = Due.on(clock.now.date(), "Europe/Moscow")
    await given(anna, "Своё", clock.now, due=today)
    await given(anna, "Ничьё", clock.now, team=sales)
    await anna.say("/lists")
    assert await anna.buttons() == [
        ["Сегодня: 1", "Просрочено"],
        ["Предстоящие", "Без срока"],
        ["Мои задачи: 1", "Ждут ответа"],
        ["Поручено мной", "Наблюдаю"],
        ["Свободные: 1", "Все задачи: 2"],
        ["Закрытые"],
        ["Корзина"],
        ["Меню"],
    ]
    await anna.press("Свободные")
    await anna.press("#1")
    await anna.press("Назад")
    assert (await anna.press("Назад")).startswith("Списки")


async def test_lines_name_the_teams_where_they_differ(
    anna: Human, sales: Team, clock: Clock
) -> None:
    await given(anna, "Своё", clock.now)
    await given(anna, "Очень длинное название для строки списка", clock.now, team=sales, to=[anna])
    assert await anna.say("/my") == (
        "Мои задачи: 2\n\n⚪ #1 Своё · без срока · Личное\n"
        "⚪ #1 Очень длинное название для строки списка · без срока · Отдел продаж"
    )
    assert (await anna.buttons())[0] == ["#1 Своё", "#1 Очень длинное название для строки списка"]


async def test_a_long_list_is_narrowed_to_a_team_and_its_tag(
    anna: Human, sales: Team, clock: Clock
) -> None:
    tag = await tags.create(anna.id, sales.id, "склад", clock.now)
    for number in range(9):
        new = NewTask(f"Общее {number}", sales.id, [anna.id], tags=[tag.id] if not number else [])
        await tasks.create(await anna.person(), new, clock.now)
    await given(anna, "Своё", clock.now)
    assert (await anna.say("/my")).startswith("Мои задачи: 10\n\n")
    await anna.press("›")
    await anna.press("Команда: все")
    assert await anna.captions() == ["все", "Личное", "Отдел продаж", "‹ Назад", "Меню"]
    assert (await anna.press("Отдел продаж")).startswith("Мои задачи: 9\nОтдел продаж\n\n")
    await anna.press("Тег: любой")
    assert await anna.press("склад") == (
        "Мои задачи: 1\nОтдел продаж · ⬜ склад\n\n⚪ #1 Общее 0 · без срока"
    )
    assert await anna.captions() == [
        "#1 Общее 0",
        "Команда: Отдел продаж",
        "Тег: ⬜ склад",
        "Меню",
    ]
    await anna.press("Команда: Отдел продаж")
    assert (await anna.press("Личное")).startswith("Мои задачи: 1\nЛичное\n\n")
    await anna.press("Команда: Личное")
    assert (await anna.press("все")).startswith("Мои задачи: 10\n\n")


async def test_a_list_of_a_team_left_meanwhile_is_closed(
    boris: Human, sales: Team, clock: Clock
) -> None:
    await boris.start(f"tasks_{sales.id}")
    await Membership.filter(team=sales, person_id=boris.id).delete()
    assert (await boris.press("Меню")).startswith("Добрый день")
    assert "у вас нет доступа" in await boris.start(f"tasks_{sales.id}")
    assert "Добрый день" in await boris.text()
