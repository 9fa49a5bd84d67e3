"""Events: answers until the beginning, and who has given which."""

from datetime import UTC, datetime

from models import moves
from models.due import Due
from models.task import Assignment, AssignmentState, Kind, Task
from models.team import Team
from models.transitions import Action
from tests.dialogs.conftest import Meet
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human
from tests.dialogs.test_card_people import joined

TOMORROW_SIX = Due.moment(datetime(2026, 11, 23, 15, tzinfo=UTC), "Europe/Moscow")


async def meeting(author: Human, team: Team, clock: Clock, *people: Human) -> Task:
    return await given(
        author,
        "Планёрка",
        clock.now,
        team=team,
        to=people,
        due=TOMORROW_SIX,
        kind=Kind.EVENT,
        duration=90,
    )


async def test_answers_are_given_and_changed_until_the_beginning(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    event = await meeting(anna, sales, clock, boris)
    assert await boris.start(f"task_{event.id}") == (
        "📅 #1 Планёрка\nСобытие\n\n"
        "Команда: Отдел продаж\nОрганизатор: Анна Петрова\n"
        "Когда: завтра, 18:00–19:30 (через 1 день)\n\n"
        "Ответы: молчит 1\n⚪ Вы\n\n"
        "История\nсегодня, 12:00 · Анна Петрова: событие создано"
    )
    assert (await boris.buttons())[:2] == [["Буду", "Может быть"], ["Не смогу", "Комментарий"]]
    said = await boris.press("Буду")
    assert await boris.toast() == "Ваш ответ: буду"
    assert "Ответы: будет 1\n👍 Вы\n" in said
    assert said.endswith("вы: будет")
    assert (await boris.buttons())[0] == ["Может быть", "Не смогу"]
    assert "Ответы: может быть 1\n❔ Вы\n" in await boris.press("Может быть")
    assert "Ответы: не сможет 1\n↩️ Вы\n" in await boris.press("Не смогу")
    assert await boris.toast() == "Ваш ответ: не смогу"
    clock.now = TOMORROW_SIX.at
    await boris.press("Буду")
    assert await boris.toast() == "Событие уже началось, ответы больше не меняются."
    assert (await boris.text()).startswith("📅 #1 Планёрка\nСобытие\n")
    clock.advance(minutes=30)
    assert "Событие идёт" in await boris.press("Обновить")
    assert "Буду" not in await boris.captions()
    clock.advance(hours=2)
    said = await boris.press("Обновить")
    assert said.startswith("📅 #1 Планёрка\nСобытие прошло\n")
    assert "Когда: сегодня, 18:00–19:30\n" in said
    assert (await Assignment.get(task=event)).state is AssignmentState.DECLINED


async def test_the_organiser_sees_who_comes_and_reminds_the_silent(
    anna: Human, boris: Human, sales: Team, clock: Clock, newcomer: Meet
) -> None:
    vera = await joined(newcomer, "Вера", sales, anna, clock)
    gleb = await joined(newcomer, "Глеб", sales, anna, clock)
    event = await meeting(anna, sales, clock, anna, boris, vera, gleb)
    for human, answer in ((anna, Action.ACCEPT), (boris, Action.ACCEPT), (vera, Action.MAYBE)):
        await moves.act(human.id, event.id, answer, clock.now)
    said = await anna.start(f"task_{event.id}")
    assert (
        "Ответы: будут 2 · может быть 1 · молчит 1\n👍 Вы, Борис Котов\n❔ Вера\n⚪ Глеб\n" in said
    )
    assert await anna.buttons() == [
        ["Может быть", "Не смогу"],
        ["Перенести", "Участники"],
        ["Напомнить молчащим"],
        ["Комментарий"],
        ["Ещё", "Обновить"],
        ["Открыть в приложении"],
        ["Меню"],
    ]
    await anna.press("Напомнить молчащим")
    assert await anna.toast() == "Напоминание получит 1 человек"
    await anna.press("Ещё")
    assert "Вера: может быть\n⚪ Глеб: ответа пока нет" in await anna.press("Люди")


async def test_an_event_is_moved_made_longer_and_called_off(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    event = await meeting(anna, sales, clock, boris)
    await anna.start(f"task_{event.id}")
    await anna.press("Изменить")
    await anna.press("Длительность")
    assert (await anna.say("долго")).startswith("Не понял длительность.")
    assert (await anna.say("99999")).startswith("Укажите длительность от одной минуты до месяца.")
    assert "Когда: завтра, 18:00–20:00 (" in await anna.say("2ч")
    await anna.press("Изменить")
    await anna.press("Длительность")
    assert "18:00–18:45" in await anna.press("45 минут")
    await anna.press("Изменить")
    await anna.press("Длительность")
    assert "Когда: завтра, 18:00 (" in await anna.press("Без длительности")
    await anna.press("Перенести")
    assert "Без срока" not in await anna.captions()
    await anna.press("Выбрать дату")
    await anna.press("24")
    assert "Когда: вт, 24 нояб., 12:00" in await anna.press("12:00")
    await anna.press("Ещё")
    assert (await anna.press("Отменить событие")).startswith("Отменить событие «Планёрка»?")
    assert (await anna.press("Да, отменить")).startswith("✖️ #1 Планёрка\nСобытие отменено")
    assert (await anna.press("Вернуть событие")).startswith("📅 #1 Планёрка\nСобытие\n")
    assert (await anna.press("Завершить")).startswith("✅ #1 Планёрка\nСобытие завершено")
