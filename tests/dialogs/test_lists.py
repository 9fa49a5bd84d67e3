from datetime import UTC, datetime

import pytest

from models.due import Due
from models.team import Team
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
    await anna.say("/today")
    assert await anna.captions() == ["#1 Своё · сегодня · ⚪", "Меню"]
    await anna.say("/assigned")
    assert await anna.captions() == ["#1 Для Бориса · без срока · ⚪", "Меню"]
    await boris.say("/my")
    assert await boris.captions() == ["#1 Для Бориса · без срока · ⚪", "Меню"]


async def test_a_long_list_has_pages_in_one_message(anna: Human, clock: Clock) -> None:
    for number in range(1, 18):
        due = Due.moment(datetime(2026, 11, 23, 10, number, tzinfo=UTC), "Europe/Moscow")
        await given(anna, f"Дело {number}", clock.now, due=due)
    assert await anna.say("/my") == "Мои задачи: 17"
    message = await anna.mid()
    assert await anna.buttons() == [
        *([f"#{n} Дело {n} · завтра, 13:{n:02} · ⚪"] for n in range(1, 9)),
        ["‹", "1 из 3", "›"],
        ["Меню"],
    ]
    await anna.press("›")
    await anna.press("›")
    assert await anna.buttons() == [
        ["#17 Дело 17 · завтра, 13:17 · ⚪"],
        ["‹", "3 из 3", "›"],
        ["Меню"],
    ]
    await anna.press("#17")
    await anna.press("Закрыть")
    await anna.press("Назад")
    assert ["‹", "2 из 2", "›"] in await anna.buttons()
    await anna.press("›")
    assert ["‹", "1 из 2", "›"] in await anna.buttons()
    assert await anna.mid() == message


async def test_a_long_title_leaves_room_for_the_due_time(anna: Human, clock: Clock) -> None:
    await given(anna, "Очень длинное название " * 8, clock.now)
    await anna.say("/my")
    caption = (await anna.captions())[0]
    assert caption == "#1 Очень длинное название Очень длинное на… · без срока · ⚪"
