"""What a task says, how it repeats, and what is changed for one occurrence or for all to come."""

from datetime import UTC, datetime

from models import moves, tags
from models.due import Due
from models.series import Series
from models.task import Completion, Priority, Task
from models.team import Team
from models.transitions import Action
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human

TOMORROW_SIX = Due.moment(datetime(2026, 11, 23, 15, tzinfo=UTC), "Europe/Moscow")


async def test_words_are_changed_piece_by_piece(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await anna.start(f"task_{task.id}")
    assert await anna.press("Изменить") == "Смета\nЧто изменить?"
    assert await anna.buttons() == [
        ["Название", "Описание"],
        ["Приоритет"],
        ["Отчёт: от каждого"],
        ["Приёмка: нет"],
        ["‹ Назад", "Меню"],
    ]
    assert await anna.press("Название") == "Сейчас: «Смета»\nПришлите новое название."
    assert (await anna.say("\u200b")).startswith("Напишите, что нужно сделать")
    assert (await anna.say("я" * 201)).startswith("Слишком длинно: 201 из 200")
    said = await anna.say("Смета <школы>")
    assert said.startswith("Изменено\n\n⚪ #1 Смета <школы>\n")
    assert said.endswith("вы: изменены подробности")
    await anna.press("Изменить")
    assert await anna.press("Описание") == "Описания пока нет. Пришлите его сообщением."
    assert "\n\nНа Лесной\n\nКоманда" in await anna.say("На Лесной")
    await anna.press("Изменить")
    assert (await anna.press("Описание")).startswith("Сейчас:\nНа Лесной")
    assert "На Лесной" not in await anna.press("Без описания")
    await anna.press("Изменить")
    await anna.press("Приоритет")
    assert await anna.captions() == [
        *("🔥 срочный", "🔺 высокий", "средний", "🔻 низкий", "‹ Назад", "Меню")
    ]
    assert "Приоритет: 🔥 срочный" in await anna.press("срочный")
    assert (await Task.get(id=task.id)).priority is Priority.URGENT


async def test_how_a_task_closes_is_changed_by_what_the_button_says(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[anna, boris])
    await anna.start(f"task_{task.id}")
    await anna.press("Ещё")
    await anna.press("Изменить")
    assert "Закрывается первым отчётом" in await anna.press("Отчёт: от каждого")
    await anna.press("Ещё")
    await anna.press("Изменить")
    assert "Отчёт: хватит одного" in await anna.captions()
    said = await anna.press("Приёмка: нет")
    assert "Закрывается первым отчётом\nРаботу принимает постановщик\n" in said
    await moves.act(boris.id, task.id, Action.COMPLETE, clock.now)
    assert (await anna.press("Обновить")).startswith("🟣")
    changed = await Task.get(id=task.id)
    assert (changed.completion, changed.needs_review) == (Completion.ANY, True)


async def test_a_personal_task_asks_nothing_about_others(anna: Human, clock: Clock) -> None:
    task = await given(anna, "Смета", clock.now)
    await anna.start(f"task_{task.id}")
    await anna.press("Изменить")
    assert await anna.captions() == ["Название", "Описание", "Приоритет", "‹ Назад", "Меню"]
    await anna.press("Назад")
    await anna.press("Ещё")
    assert not {"Назначить", "Люди", "Следить", "Поторопить"} & set(await anna.captions())


async def test_a_long_card_is_cut_where_it_may_be(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    long = [f"{number} " + "&" * 190 for number in range(40)]
    task = await given(
        anna, "Смета", clock.now, team=sales, to=[boris], description="<" * 4000, checklist=long
    )
    said = await anna.start(f"task_{task.id}")
    assert "Чек-лист: 0 из 40" in said
    assert "…" in said
    assert "Постановщик: вы" in said
    await anna.press("Ещё")
    await anna.press("Изменить")
    assert "<<<" in await anna.press("Описание")


async def test_a_repetition_is_set_seen_skipped_and_stopped(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Отчёт", clock.now, team=sales, to=[boris], due=TOMORROW_SIX)
    await anna.start(f"task_{task.id}")
    await anna.press("Ещё")
    assert await anna.press("Повтор") == "Отчёт\nПовтора нет."
    await anna.press("Настроить повтор")
    await anna.press("Каждый день")
    said = await anna.press("Готово")
    assert await anna.toast() == "Повтор сохранён"
    assert "Повтор: каждый день, 18:00" in said
    await anna.press("Ещё")
    assert await anna.press("Повтор") == "Отчёт\nПовторяется: каждый день, 18:00"
    assert await anna.captions() == [
        *("Изменить повтор", "Пропустить эту", "Больше не повторять", "‹ Назад", "Меню")
    ]
    assert (await anna.press("Пропустить эту")).startswith("✖️ #1 Отчёт\nОтменена")
    assert await anna.toast() == "Пропущено"
    following = await Task.get(number=2)
    assert following.due_at == TOMORROW_SIX.at.replace(day=24)
    await anna.start(f"task_{following.id}")
    await anna.press("Ещё")
    await anna.press("Повтор")
    assert "Повтор:" not in await anna.press("Больше не повторять")
    assert await anna.toast() == "Повтора больше не будет"
    assert (await Series.get()).ended_at == clock.now


async def test_what_repeats_without_a_due_time_is_told(anna: Human, clock: Clock) -> None:
    task = await given(anna, "Отчёт", clock.now)
    await anna.start(f"task_{task.id}")
    await anna.press("Ещё")
    await anna.press("Повтор")
    await anna.press("Настроить повтор")
    assert "срок" in str(await anna.toast())


async def test_this_one_or_this_and_later(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await tags.create(anna.id, sales.id, "отчёты", clock.now)
    task = await given(
        anna, "Отчёт", clock.now, team=sales, to=[boris], due=TOMORROW_SIX, rule="FREQ=DAILY"
    )
    await anna.start(f"task_{task.id}")
    assert await anna.press("Изменить") == "Отчёт\nЭто повторяется. Что изменить?"
    assert await anna.captions() == ["Только это", "Это и следующие", "‹ Назад", "Меню"]
    assert "Изменится и в следующих." in await anna.press("Это и следующие")
    await anna.press("Название")
    await anna.say("Отчёт по продажам")
    await anna.press("Изменить")
    await anna.press("Только это")
    await anna.press("Описание")
    await anna.say("Без возвратов")
    await anna.press("Изменить")
    await anna.press("Только это")
    await anna.press("Приоритет")
    await anna.press("высокий")
    await anna.press("Изменить")
    await anna.press("Это и следующие")
    await anna.press("Приоритет")
    await anna.press("высокий")
    await anna.press("Ещё")
    await anna.press("Теги")
    await anna.press("Это и следующие")
    await anna.press("#отчёты")
    await anna.press("Готово")
    await anna.press("Перенести")
    await anna.press("Это и следующие")
    await anna.press("Выбрать дату")
    await anna.press("23")
    said = await anna.press("12:00")
    assert "Срок: завтра, 12:00" in said
    assert "Повтор: каждый день, 12:00" in said
    await moves.act(anna.id, task.id, Action.CLOSE, clock.now)
    following = await Task.get(number=2)
    assert (following.title, following.description) == ("Отчёт по продажам", "")
    assert following.priority is Priority.HIGH
    assert following.due_at == datetime(2026, 11, 24, 9, tzinfo=UTC)
    assert "Теги: #отчёты" in await anna.start(f"task_{following.id}")


async def test_a_due_time_picked_while_the_task_changed_is_kept(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Отчёт", clock.now, team=sales, to=[boris])
    await anna.start(f"task_{task.id}")
    await anna.press("Перенести")
    await moves.reschedule(anna.id, task.id, TOMORROW_SIX, clock.now)
    said = await anna.press("Через неделю")
    assert await anna.toast() == "Задачу только что изменили. Посмотрите, что стало, и повторите."
    assert said.endswith("Вы выбрали: вс, 29 нояб.")
    assert await anna.captions() == ["Всё равно отправить", "‹ Назад", "Меню"]
    assert "Срок: вс, 29 нояб." in await anna.press("Всё равно отправить")
