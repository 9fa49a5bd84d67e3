"""Quick add: one sentence, one look, one press."""

import pytest

from models import invites, preferences, teams
from models.delivery import Delivery, Notice
from models.tag import Tag
from models.task import Assignment, Priority, Reminder, Task
from models.team import Team
from tests.dialogs.conftest import Meet
from tests.dialogs.talk import Clock, Human

SAID = "Подготовить смету @Борис завтра в 10 за 15 минут !важно #смета"


@pytest.fixture
async def namesake(anna: Human, boris: Human, sales: Team, newcomer: Meet, clock: Clock) -> Human:
    """Another Boris in the team."""
    other = await newcomer("Борис", last_name="Львов")
    await other.come()
    invite = await invites.current(await anna.person(), sales.id, clock())
    await invites.join(await other.person(), invite.token, clock())
    return other


async def test_one_sentence_says_everything(anna: Human, boris: Human, sales: Team) -> None:
    assert await anna.say(SAID) == (
        f"Понял так: {SAID}\n\n"
        "Подготовить смету\nКоманда: Отдел продаж\nИсполнители: Борис Котов\n"
        "Срок: завтра, 10:00 (через 22 часа)\nНапоминание: за 15 минут\n"
        "Приоритет: 🔺 высокий\nТеги: #смета (новый)"
    )
    assert (await anna.captions())[:6] == [
        "Создать",
        "✕ @Борис",
        "✕ завтра в 10",
        "✕ за 15 минут",
        "✕ !важно",
        "✕ #смета",
    ]
    await anna.press("Создать")
    task = await Task.get().prefetch_related("tags__tag")
    assert (task.title, task.priority, task.team_id) == (
        "Подготовить смету",
        Priority.HIGH,
        sales.id,
    )
    assert [row.tag.name for row in task.tags] == ["смета"]
    assert [row.person_id for row in await Assignment.filter(task=task)] == [boris.id]
    reminder = await Reminder.get(task=task)
    assert (reminder.person_id, reminder.minutes_before) == (boris.id, 15)
    assert [row.recipient for row in await Delivery.filter(kind=Notice.ASSIGNED)] == [boris.id]


async def test_a_piece_goes_back_into_the_title(anna: Human) -> None:
    await anna.say("Прочитать отчёт в пятницу !важно")
    said = await anna.press("✕ в пятницу")
    assert "Прочитать отчёт в пятницу\nКоманда" in said
    assert "Срок: не назначен" in said
    assert "Приоритет: 🔺 высокий" in said
    assert (await anna.captions())[:2] == ["Создать", "✕ !важно"]


async def test_what_was_changed_by_hand_stays_when_a_piece_goes_back(anna: Human) -> None:
    await anna.say("Прочитать отчёт в пятницу !важно")
    await anna.press("Срок")
    await anna.press("Завтра")
    said = await anna.press("✕ !важно")
    assert "Прочитать отчёт !важно\n" in said
    assert "Срок: завтра" in said
    assert "Приоритет" not in said


async def test_the_other_reading_is_one_press_away_and_can_be_taken_back(anna: Human) -> None:
    assert "Срок: сегодня, 21:00" in await anna.say("Позвонить маме в 9")
    assert "Срок: завтра, 09:00" in await anna.press("⇄ завтра, 09:00")
    assert "Срок: сегодня, 21:00" in await anna.press("⇄ сегодня, 21:00")


async def test_a_name_that_two_have_is_asked_about(anna: Human, namesake: Human) -> None:
    said = await anna.say("Смета @Борису до пятницы")
    assert said.endswith("Кто такой «Борису»?")
    assert (await anna.captions())[:3] == ["Борис Котов", "Борис Львов", "Никто из них"]
    assert "Исполнители: Борис Львов" in await anna.press("Борис Львов")
    assert (await anna.captions())[0] == "Создать"


async def test_who_is_meant_is_asked_even_where_tasks_are_saved_at_once(
    anna: Human, namesake: Human
) -> None:
    await preferences.set_saves_at_once(await anna.person(), True)
    assert (await anna.say("Смета @Борису")).endswith("Кто такой «Борису»?")
    assert not await Task.exists()
    await anna.press("Борис Львов")
    await anna.press("Создать")
    assert (await Assignment.get()).person_id == namesake.id


async def test_a_full_name_needs_no_question(anna: Human, namesake: Human) -> None:
    assert "Исполнители: Борис Львов" in await anna.say("Смета @Борису Львову до пятницы")


async def test_somebody_unknown_stays_in_the_title(anna: Human, sales: Team) -> None:
    said = await anna.say("Позвонить @Ольга завтра")
    assert "Позвонить @Ольга\nКоманда: Личное" in said
    assert said.endswith("Среди ваших коллег нет «Ольга»: слово осталось в названии.")


async def test_a_tag_that_a_member_may_not_make_stays_in_the_title(
    anna: Human, boris: Human, sales: Team
) -> None:
    said = await boris.say("Смета #бюджет @Анна")
    assert "Смета #бюджет\nКоманда: Отдел продаж" in said
    assert "Тега #бюджет в команде нет" in said
    await boris.press("Создать")
    assert not await Tag.exists()


async def test_a_tag_can_be_who_gets_it(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    from models import tags  # noqa: PLC0415 - beside the fixture of that name

    tag = await tags.create(anna.id, sales.id, "дежурный", clock())
    await tags.wear(anna.id, sales.id, boris.id, tag.id, True, clock())
    assert "Исполнители: по тегу #дежурный" in await anna.say("Вымыть чашки @дежурный сегодня")
    await anna.press("Создать")
    assert (await Assignment.get()).person_id == boris.id


async def test_a_team_can_be_named_in_front(anna: Human, sales: Team) -> None:
    said = await anna.say("/отдел Собрать отзывы до пятницы")
    assert "Собрать отзывы\nКоманда: Отдел продаж\nИсполнители: любой из команды" in said
    assert (await anna.say("/склад Собрать отзывы")).startswith("Такой команды нет.")


async def test_several_lines_are_several_tasks(anna: Human, boris: Human, sales: Team) -> None:
    said = await anna.say("- Купить бумагу завтра\n- Позвонить @Борис в пятницу в 15\n- Отчёт")
    assert said == (
        "Несколько задач\nКаждая строка станет задачей:\n\n"
        "1. Купить бумагу · завтра\n"
        "2. Позвонить · пт, 27 нояб., 15:00 · Борис Котов · Отдел продаж\n"
        "3. Отчёт"
    )
    assert await anna.press("Создать 3 задачи") == (
        "Созданы 3 задачи\n\n#1 Купить бумагу\n#1 Позвонить\n#2 Отчёт"
    )
    assert await anna.toast() == "Созданы 3 задачи"
    assert await Task.all().count() == 3
    assert (await anna.press("Отменить все")).startswith("Задачи удалены.")
    assert not await Task.exists()


async def test_lines_can_be_one_task_with_its_description(anna: Human) -> None:
    await anna.say("Подготовить смету завтра\nДля школы\nДо ремонта")
    said = await anna.press("Одной задачей")
    assert "Подготовить смету\nКоманда: Личное\nИсполнители: вы\nСрок: завтра" in said
    assert said.endswith("Для школы\nДо ремонта")


async def test_it_is_saved_at_once_where_that_is_wanted(anna: Human) -> None:
    await preferences.set_saves_at_once(await anna.person(), True)
    said = await anna.say("Купить бумагу завтра в 10")
    assert said.startswith("Задача создана.\n\n⚪ #1 Купить бумагу")
    assert (await anna.press("Отменить")).startswith("Задача удалена.")


async def test_a_question_is_asked_even_where_tasks_are_saved_at_once(
    anna: Human, sales: Team
) -> None:
    await preferences.set_saves_at_once(await anna.person(), True)
    assert "нет «Ольга»" in await anna.say("Позвонить @Ольга завтра")
    assert not await Task.exists()


ASKED = "Новая задача\nЧто нужно сделать? Напишите одним сообщением. Уже понял:\n\n"


async def test_a_date_alone_is_shown_and_asks_what_has_to_be_done(anna: Human, sales: Team) -> None:
    said = await anna.say("завтра в 10")
    assert said == f"{ASKED}Срок: завтра, 10:00 (через 22 часа)"
    assert await anna.buttons() == [["‹ Назад", "Отмена"]]
    said = await anna.say("Позвонить маме")
    assert "Позвонить маме\nКоманда: Личное" in said
    assert "Срок: завтра, 10:00" in said
    assert (await anna.captions())[0] == "Создать"


async def test_whatever_is_said_without_a_title_is_kept_until_there_is_one(
    anna: Human, sales: Team
) -> None:
    said = await anna.say("@Борис !срочно #смета по понедельникам")
    assert said == (
        f"{ASKED}Срок: завтра\nИсполнители: Борис Котов\nПриоритет: 🔥 срочный\n"
        "Повтор: каждый понедельник\nТеги: #смета (новый)"
    )
    said = await anna.say("Пятница")
    assert "\n\nПятница\nКоманда: Отдел продаж\nИсполнители: Борис Котов\n" in said
    assert "Срок: завтра\n" in said


async def test_the_wizard_too_shows_a_date_that_stands_alone(anna: Human) -> None:
    await anna.say("/new")
    assert await anna.say("завтра в 10") == f"{ASKED}Срок: завтра, 10:00 (через 22 часа)"
    assert "Позвонить маме\n" in await anna.say("Позвонить маме")
    await anna.press("Создать")
    assert (await Task.get()).title == "Позвонить маме"


async def test_a_card_of_one_sentence_goes_back_to_where_it_was_written(anna: Human) -> None:
    await anna.say("/settings")
    await anna.say("Купить хлеб завтра")
    said = await anna.press("Назад")
    assert said.startswith("Черновик «Купить хлеб» сохранён. Продолжить его: /new\n\nНастройки")
    await anna.say("/new")
    assert "Срок: завтра" in await anna.press("Купить хлеб")
    assert (await anna.buttons())[-1] == ["Отмена"]


async def test_the_first_letter_stays_as_it_was_typed(anna: Human) -> None:
    await anna.say("iPhone починить завтра")
    await anna.press("Создать")
    assert (await Task.get()).title == "iPhone починить"


async def test_the_next_words_are_the_next_task(anna: Human) -> None:
    await anna.say("Купить хлеб")
    said = await anna.say("Позвонить маме")
    assert said.startswith("Черновик «Купить хлеб» сохранён. Продолжить его: /new\n\n")
    assert "Позвонить маме\nКоманда: Личное" in said


async def test_more_often_than_daily_is_no_repeat(anna: Human) -> None:
    said = await anna.say("Проветривать каждые 2 часа")
    assert said.endswith("Чаще раза в день задачи не повторяются: повтор не поставлен.")
    assert "Повтор:" not in said


async def test_the_wizard_does_not_ask_what_the_title_said(
    anna: Human, boris: Human, sales: Team
) -> None:
    said = await anna.begin("Смета @Борис до пятницы")
    assert "Исполнители: Борис Котов" in said
    assert "Срок: пт, 27 нояб." in said
    assert (await anna.begin("Отчёт в понедельник")).startswith("Отчёт\nВ какой команде?")


async def test_markup_is_shown_as_it_was_written(anna: Human) -> None:
    said = await anna.say("<b>Смета</b> & завтра <mark>!важно</mark>")
    assert said.startswith("Понял так: <b>Смета</b> & завтра <mark>!важно</mark>")


@pytest.mark.parametrize("text", ["<" * 3999, "завтра " * 500, "\u200b", "🎉" * 190, "مرحبا غدا"])
async def test_strange_texts_get_an_answer(anna: Human, text: str) -> None:
    assert await anna.say(text)
    assert len(await teams.of(anna.id)) == 1


async def test_in_english(newcomer: Meet, bot: object) -> None:
    john = await newcomer("John", locale="en")
    await john.start()
    said = await john.say("Call the bank tomorrow at 10am !high #money")
    assert said.startswith("I understood: Call the bank tomorrow at 10am !high #money\n\n")
    assert "Due: tomorrow, 10:00" in said
    assert "Tags: #money (new)" in said


async def test_a_day_that_no_calendar_has_is_told(anna: Human) -> None:
    assert await anna.say("30 февраля в 10 сдать отчёт") == (
        "Проверьте и создайте:\n\n30 февраля в 10 сдать отчёт\nКоманда: Личное\n"
        "Исполнители: вы\nСрок: не назначен\n\n"
        "«30 февраля» нет в календаре: срок не назначен."
    )
    said = await anna.say("Купить зерно\n31 февраля отчёт")
    assert "«31 февраля» нет в календаре: срок не назначен." in said
