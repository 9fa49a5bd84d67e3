from datetime import UTC, datetime

import pytest

from models import comments, moves, trash
from models.activity import Activity
from models.delivery import Delivery, Notice
from models.due import Due
from models.task import Assignment, AssignmentState, Reminder, State, Task
from models.team import Membership, Team
from models.transitions import Action
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human

MOSCOW = "Europe/Moscow"
TOMORROW_SIX = Due.moment(datetime(2026, 11, 23, 15, tzinfo=UTC), MOSCOW)


async def card(human: Human, task: Task) -> str:
    return await human.start(f"task_{task.id}")


async def test_a_card_says_everything(anna: Human, boris: Human, sales: Team, clock: Clock) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris], due=TOMORROW_SIX)
    assert await card(boris, task) == (
        "⚪ #1 Смета\nОткрыта\n\n"
        "Команда: Отдел продаж\nПостановщик: Анна Петрова\n"
        "Срок: завтра, 18:00 (через 1 день)\n\n"
        "Исполнители:\n⚪ Вы: ответа пока нет\n\n"
        "История\nсегодня, 12:00 · Анна Петрова: задача создана"
    )
    assert await boris.buttons() == [
        ["Принять", "Не могу"],
        ["Готово", "В работе"],
        ["Попросить срок", "Комментарий"],
        ["Ещё", "Обновить"],
        ["Открыть в приложении"],
        ["Меню"],
    ]
    clock.advance(days=2)
    said = await boris.press("Обновить")
    assert said.startswith("🔴 #1 Смета")
    assert "Срок: вчера, 18:00 (просрочено на 18 часов)" in said


async def test_an_assignee_accepts_and_reports(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await card(boris, task)
    assert "👍 Вы: принято" in await boris.press("Принять")
    assert await boris.toast() == "Задача принята"
    assert "Не могу" not in await boris.captions()
    assert await boris.press("Готово") == (
        "Смета\nЧто сделано? Напишите пару слов для постановщика, пришлите фото или файлы. "
        "Можно и без отчёта."
    )
    said = await boris.say("Посчитал всё")
    assert said.startswith("Отмечено: готово\n\n✅ #1 Смета\nВыполнена: вы, сегодня, 12:00\n\n")
    assert "✅ Вы: готово · «Посчитал всё»" in said
    assert said.endswith("вы: готово: Посчитал всё")
    assert await boris.captions() == [
        *("Отозвать отчёт", "Комментарий", "Ещё", "Обновить", "Открыть в приложении", "Меню")
    ]
    done = await Delivery.get(kind=Notice.DONE)
    assert done.recipient == anna.id
    assert (await boris.press("Отозвать отчёт")).startswith("🔵 #1 Смета\nВ работе")
    assert await boris.toast() == "Отчёт отозван, задача снова в работе"


async def test_work_begins_stops_and_goes_on(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await card(boris, task)
    said = await boris.press("В работе")
    assert said.startswith("🔵 #1 Смета\nВ работе")
    assert "👍 Вы: принято" in said
    await boris.press("Ещё")
    question = await boris.press("Остановить")
    assert question.startswith("Смета\nЧто мешает?")
    assert (await boris.say("  ")).startswith("Напишите причину: хотя бы одно слово.")
    said = await boris.say("Нет цен от склада")
    assert said.startswith(
        "Работа остановлена, причина записана\n\n"
        "⛔ #1 Смета\nОстановлена: Нет цен от склада\n\nКоманда"
    )
    assert said.endswith("вы: работа остановлена: Нет цен от склада")
    assert "Готово" in await boris.captions()
    assert (await boris.press("В работе")).startswith("🔵 #1 Смета\nВ работе")


async def test_a_report_may_be_left_out(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await card(boris, task)
    await boris.press("Готово")
    assert "✅ Вы: готово\n" in await boris.press("Готово, без отчёта")


async def test_a_refusal_needs_its_reason(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await card(boris, task)
    question = await boris.press("Не могу")
    assert question == "Смета\nПочему не можете? Напишите причину, её увидит постановщик."
    assert await boris.say("\u200b") == f"Напишите причину: хотя бы одно слово.\n\n{question}"
    assert (await boris.say("я" * 1001)).startswith("Слишком длинно: 1\xa0001 из 1\xa0000")
    said = await boris.say("Болею")
    assert said.startswith("Отказ записан, постановщик увидит причину\n\n⚪ #1 Смета")
    assert "↩️ Вы: отказ · «Болею»" in said
    assert (await Assignment.get(task=task)).state is AssignmentState.DECLINED


async def test_a_task_without_people_is_taken(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales)
    said = await card(boris, task)
    assert "Исполнителя нет: задачу может взять любой из команды." in said
    assert "👍 Вы: принято" in await boris.press("Взять")
    assert await boris.toast() == "Задача ваша"


async def test_whoever_is_second_is_told_and_sees_how_it_is(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales)
    await card(boris, task)
    await moves.act(anna.id, task.id, Action.CLAIM, clock.now)
    assert "👍 Анна Петрова: принято" in await boris.press("Взять")
    assert await boris.toast() == "Состояние задачи уже изменилось. Карточка обновлена."


async def test_what_was_taken_can_be_given_back(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales)
    await card(boris, task)
    await boris.press("Взять")
    await boris.press("Ещё")
    assert "Исполнителя нет" in await boris.press("Отдать обратно")
    assert await boris.toast() == "Задача снова свободна"
    assert await Assignment.filter(task=task).count() == 0


async def test_the_author_closes_reopens_and_cancels(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await card(anna, task)
    assert await anna.buttons() == [
        ["Перенести", "Назначить"],
        ["Поторопить", "Комментарий"],
        ["Закрыть", "Изменить"],
        ["Ещё", "Обновить"],
        ["Открыть в приложении"],
        ["Меню"],
    ]
    assert (await anna.press("Закрыть")).startswith("✅ #1 Смета\nВыполнена: вы, сегодня, 12:00")
    assert await anna.toast() == "Задача закрыта"
    assert (await anna.press("Вернуть в работу")).startswith("⚪ #1 Смета\nОткрыта")
    assert await anna.press("Ещё") == "Смета\nЧто сделать?"
    assert await anna.buttons() == [
        ["В работе", "Остановить"],
        ["Напомнить себе", "Чек-лист"],
        ["Повтор", "Теги"],
        ["Файлы", "Люди"],
        ["История", "Следить"],
        ["Отменить задачу"],
        ["Удалить"],
        ["‹ Назад", "Меню"],
    ]
    assert (await anna.press("Отменить задачу")).startswith("Отменить задачу «Смета»?")
    assert (await anna.press("Назад")).startswith("⚪")
    await anna.press("Ещё")
    await anna.press("Отменить задачу")
    assert (await anna.press("Да, отменить")).startswith("✖️ #1 Смета\nОтменена")
    assert (await Task.get(id=task.id)).state is State.CANCELLED


async def test_a_deleted_task_comes_back_by_one_tap(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await card(boris, task)
    await card(anna, task)
    await anna.press("Ещё")
    assert await anna.press("Удалить") == (
        "Удалить «Смета»? Вернуть из корзины можно будет в течение 30 дней."
    )
    assert await anna.press("Да, удалить") == "«Смета» в корзине. Вернуть можно в течение 30 дней."
    assert await anna.toast() == "Удалено"
    assert await anna.captions() == ["Вернуть", "Меню"]
    assert (await boris.press("Принять")).startswith("Добрый день")
    assert await boris.toast() == "Этого уже нет, или у вас нет доступа."
    assert (await anna.press("Вернуть")).startswith("⚪ #1 Смета")
    assert await anna.toast() == "Возвращено из корзины"


async def test_a_task_brought_back_by_somebody_else_is_told(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(boris, "Смета", clock.now, team=sales, to=[boris])
    await card(anna, task)
    await anna.press("Ещё")
    await anna.press("Удалить")
    await anna.press("Да, удалить")
    await trash.restore(boris.id, task.id, clock.now)
    assert (await anna.press("Вернуть")).startswith("Добрый день")
    assert await anna.toast() == "В корзине этой задачи уже нет."


async def test_work_is_accepted_or_returned(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris], needs_review=True)
    assert "\nРаботу принимает постановщик\n" in await card(boris, task)
    await boris.press("Готово")
    assert "🟣 #1 Смета\nНа приёмке" in await boris.say("Готов черновик")
    await card(anna, task)
    assert (await anna.captions())[:3] == ["Принять работу", "Вернуть", "Перенести"]
    assert (await anna.press("Вернуть")).startswith("Смета\nЧто нужно доделать?")
    said = await anna.say("Нет итогов")
    assert said.startswith("Возвращено, исполнители увидят замечание\n\n🔵 #1 Смета\nВ работе")
    assert said.endswith("вы: возвращено: Нет итогов")
    await moves.act(boris.id, task.id, Action.COMPLETE, clock.now)
    await anna.press("Обновить")
    assert (await anna.press("Принять работу")).startswith("✅ #1 Смета\nВыполнена")
    assert await anna.toast() == "Работа принята"


async def test_closing_what_changed_meanwhile_is_refused_once(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await card(anna, task)
    await moves.reschedule(anna.id, task.id, TOMORROW_SIX, clock.now)
    assert "Срок: завтра, 18:00" in await anna.press("Закрыть")
    assert await anna.toast() == "Задачу только что изменили. Посмотрите, что стало, и повторите."
    assert (await anna.press("Закрыть")).startswith("✅")


async def test_another_due_time(anna: Human, clock: Clock) -> None:
    task = await given(anna, "Смета", clock.now)
    await card(anna, task)
    assert await anna.press("Перенести") == "Смета\nК какому сроку?"
    assert ["‹ Назад", "Меню"] in await anna.buttons()
    assert "Срок: завтра\n" in await anna.press("Завтра")
    assert await anna.toast() == "Срок изменён"
    assert "новый срок: завтра" in await anna.text()
    await anna.press("Перенести")
    await anna.press("Выбрать дату")
    await anna.press("24")
    assert "Срок: вт, 24 нояб., 18:00 (через 2 дня)" in await anna.press("18:00")
    await anna.press("Перенести")
    assert "Срок: не назначен" in await anna.press("Без срока")
    await anna.press("Перенести")
    assert (await anna.press("Назад")).startswith("⚪ #1 Смета")


async def test_reminders_of_ones_own(anna: Human, clock: Clock) -> None:
    task = await given(anna, "Смета", clock.now, due=TOMORROW_SIX)
    await card(anna, task)
    await anna.press("Напомнить")
    assert await anna.buttons() == [
        ["За 15 минут", "За час"],
        ["За день", "Через час"],
        ["Вечером", "Завтра утром"],
        ["Больше не напоминать"],
        ["‹ Назад", "Меню"],
    ]
    assert "Напоминания об этом выключены." in await anna.press("Больше не напоминать")
    assert await anna.toast() == "Больше не напомню об этом"
    assert "выключены" not in await anna.press("Снова напоминать")
    await anna.press("За 15 минут")
    assert await anna.toast() == "Напомню: до срока 15 минут"
    await anna.press("Напомнить")
    await anna.press("Завтра утром")
    assert await anna.toast() == "Напомню: завтра, 09:00"
    assert (await anna.press("Напомнить")).endswith("Уже напомню, лишнее можно убрать:")
    assert (await anna.captions())[6:8] == ["✕ завтра, 09:00", "✕ завтра, 17:45"]
    await anna.press("✕ завтра, 09:00")
    assert await anna.toast() == "Напоминание убрано"
    assert "✕ завтра, 09:00" not in await anna.captions()
    assert await Reminder.filter(task=task, person_id=anna.id).count() == 1


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("15:30", "сегодня, 15:30"),
        ("завтра 10:00", "завтра, 10:00"),
        ("завтра", "завтра, 09:00"),
        ("через час", "сегодня, 13:00"),
        ("вечером", "сегодня, 19:00"),
        ("в пятницу", "пт, 27 нояб., 09:00"),
    ],
)
async def test_the_time_of_a_reminder_can_be_written(
    anna: Human, clock: Clock, text: str, at: str
) -> None:
    await card(anna, await given(anna, "Смета", clock.now))
    await anna.press("Напомнить")
    await anna.say(text)
    await anna.press("Напомнить")
    assert f"✕ {at}" in await anna.captions()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("когда-нибудь", "Не понял время."),
        ("сегодня", "Не понял время."),
        ("31 февраля", "Не понял время."),
        ("9:00", "Это время уже прошло."),
    ],
)
async def test_a_reminder_at_no_time_is_told(
    anna: Human, clock: Clock, text: str, told: str
) -> None:
    task = await given(anna, "Смета", clock.now)
    await card(anna, task)
    await anna.press("Напомнить")
    assert (await anna.say(text)).startswith(told)
    assert not await Reminder.exists(task=task)


async def test_a_task_without_a_time_has_nothing_to_count_back_from(
    anna: Human, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now)
    await card(anna, task)
    await anna.press("Напомнить")
    assert (await anna.captions())[:3] == ["Через час", "Вечером", "Завтра утром"]
    await anna.press("Через час")
    assert await anna.toast() == "Напомню: сегодня, 13:00"


async def test_a_task_that_is_gone_leads_to_the_menu(anna: Human, clock: Clock) -> None:
    task = await given(anna, "Смета", clock.now)
    await card(anna, task)
    await Task.filter(id=task.id).update(deleted_at=clock.now)
    assert (await anna.press("В работе")).startswith("Добрый день")
    assert await anna.toast() == "Этого уже нет, или у вас нет доступа."


async def test_whoever_left_the_team_sees_its_tasks_no_more(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await card(boris, task)
    await Membership.filter(person_id=boris.id, team_id=sales.id).delete()
    assert (await boris.press("Обновить")).startswith("Добрый день")
    assert "Этого уже нет, или у вас нет доступа." in await card(boris, task)


async def test_the_history_keeps_to_its_last_lines(anna: Human, clock: Clock) -> None:
    task = await given(anna, "Смета", clock.now)
    for lines in range(2, 6):  # a short history is shown from its beginning
        await comments.add(anna.id, task.id, "Ещё", clock.now)
        assert (await card(anna, task)).split("История\n")[1].count("\n") + 1 == lines
    for _ in range(6):
        await moves.act(anna.id, task.id, Action.CLOSE, clock.now)
        await moves.act(anna.id, task.id, Action.REOPEN, clock.now)
    assert await Activity.filter(task=task).count() == 17
    said = await card(anna, task)
    assert said.count("сегодня, 12:00 · вы: ") == 5
    assert "задача создана" not in said
    clock.advance(days=1)
    assert "вчера, 12:00 · вы: задача возвращена в работу" in await anna.press("Обновить")
    await anna.press("Ещё")
    whole = await anna.press("История")
    assert whole.startswith("Смета\nИстория, новое сверху:\n\nвчера, 12:00 · вы: задача возвращ")
    assert whole.count("вы: ") == 15
    assert (await anna.press("Старше ›")).endswith("вы: задача создана")
    assert await anna.press("‹ Новее") == whole
