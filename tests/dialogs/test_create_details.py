"""What can be said about a task behind «Подробнее», and about an event."""

import pytest

from models import tags, tasks
from models.comment import Attachment
from models.person import Person
from models.tag import Tag
from models.task import Assignment, Completion, Kind, Priority, Task
from models.team import Team
from tests.dialogs.talk import Clock, Human
from tests.dialogs.test_stray import picture


@pytest.fixture
async def designers(anna: Human, boris: Human, sales: Team, clock: Clock) -> Tag:
    """A tag that Boris wears; there is another that nobody does."""
    await tags.create(anna.id, sales.id, "срочное", clock())
    tag = await tags.create(anna.id, sales.id, "дизайнер", clock())
    await tags.wear(anna.id, sales.id, boris.id, tag.id, True, clock())
    return tag


async def to_confirm(human: Human, title: str = "Нарисовать вывеску") -> str:
    """As far as «Проверьте и создайте», in the team, for nobody, tomorrow."""
    await human.begin(title)
    await human.press("Отдел продаж")
    await human.press("Никто")
    return await human.press("Завтра")


async def test_people_are_picked_by_a_tag(anna: Human, boris: Human, designers: Tag) -> None:
    await anna.begin("Нарисовать вывеску")
    await anna.press("Отдел продаж")
    assert await anna.press("По тегу") == (
        "Нарисовать вывеску\nЛюди с каким тегом? Кто получит тег позже, тоже попадёт в список; "
        "кто потеряет, выйдет из него."
    )
    assert await anna.buttons() == [
        ["☐ #дизайнер · 1 человек"],
        ["☐ #срочное · никого"],
        ["Готово", "Отмена"],
    ]
    await anna.press("дизайнер")
    assert "Выбрано: #дизайнер." in await anna.press("Готово")
    await anna.press("Дальше")
    assert "Исполнители: по тегу #дизайнер" in await anna.press("Завтра")
    await anna.press("Создать")
    assignment = await Assignment.get()
    assert (assignment.person_id, assignment.via_tag_id) == (boris.id, designers.id)


async def test_everything_that_was_said_is_listed_and_saved(
    anna: Human, boris: Human, designers: Tag
) -> None:
    assert await to_confirm(anna)
    assert await anna.press("Подробнее") == (
        "Нарисовать вывеску\nЧто ещё уточнить?\n\nПока ничего не указано."
    )
    assert await anna.buttons() == [
        ["Приоритет", "Теги"],
        ["Повтор", "Чек-лист"],
        ["Файлы", "Приёмка: нет"],
        ["Отчёт: от каждого"],
        ["Сделать событием"],
        ["‹ Назад", "Отмена"],
    ]
    await anna.press("Приоритет")
    await anna.press("Высокий")
    await anna.press("Теги")
    await anna.press("срочное")
    await anna.press("Готово")
    await anna.press("Чек-лист")
    await anna.say("Эскиз\n\nМакет")
    assert "☐ Эскиз\n☐ Макет\n☐ Печать" in await anna.say("Печать")
    assert "Печать" not in await anna.press("Убрать последний")
    await anna.press("Готово")
    await anna.press("Отчёт")
    await anna.press("Приёмка")
    await anna.press("Файлы")
    await anna.say(attachments=[await picture(anna)])
    file = await anna.emulator.upload(b"%PDF", "макет.pdf", "file")
    assert (await anna.say(attachments=[file])).endswith("Фото\nмакет.pdf")
    await anna.press("Убрать последний")
    assert (await anna.say("вот")).startswith("Здесь нужны фото или файлы.")
    await anna.press("Готово")
    assert await anna.press("Назад") == (
        "Проверьте и создайте:\n\n"
        "Нарисовать вывеску\n"
        "Команда: Отдел продаж\n"
        "Исполнители: любой из команды\n"
        "Срок: завтра\n"
        "Приоритет: 🔺 высокий\n"
        "Отчёт: хватит одного\n"
        "Приёмка: работу примет постановщик\n"
        "Теги: #срочное\n"
        "Чек-лист: 2 пункта\n"
        "Файлы: 1"
    )
    await anna.press("Создать")
    task = await tasks.load((await Task.get()).id)
    assert (task.priority, task.completion, task.needs_review) == (
        Priority.HIGH,
        Completion.ANY,
        True,
    )
    assert [line.tag.name for line in task.tags] == ["срочное"]
    assert [item.text for item in task.checklist] == ["Эскиз", "Макет"]
    assert await Attachment.filter(task=task).count() == 1


async def test_the_team_decides_whether_work_is_accepted_unless_the_author_does(
    anna: Human, sales: Team
) -> None:
    await Team.filter(id=sales.id).update(review_by_default=True)
    assert "Приёмка: работу примет постановщик" in await to_confirm(anna)
    await anna.press("Подробнее")
    await anna.press("Приёмка: да")
    assert "Приёмка" not in await anna.press("Назад")
    await anna.press("Создать")
    assert not (await Task.get()).needs_review


async def test_an_event_asks_for_its_start_and_its_length(anna: Human, sales: Team) -> None:
    await to_confirm(anna, "Планёрка")
    await anna.press("Подробнее")
    assert await anna.press("Сделать событием") == (
        "Планёрка\nКогда начало? Выберите день или напишите, например 25.12 18:00."
    )
    assert "Без срока" not in await anna.captions()
    assert "Начало: завтра\nВо сколько?" in await anna.press("Завтра")
    assert await anna.press("10:00") == (
        "Проверьте и создайте:\n\n"
        "Планёрка\n"
        "Команда: Отдел продаж\n"
        "Участники: кто захочет\n"
        "Начало: завтра, 10:00 (через 22 часа)"
    )
    await anna.press("Подробнее")
    assert "Приёмка" not in " ".join(await anna.captions())
    await anna.press("Длительность")
    assert "Не понял длительность." in await anna.say("долго")
    await anna.press("45 минут")
    await anna.press("Длительность")
    assert "Длительность: 1 час 30 минут" in await anna.say("полтора часа")
    await anna.press("Назад")
    assert (await anna.press("Создать")).startswith("Событие создано.")
    assert await anna.toast() == "Событие #1 создано"
    event = await Task.get()
    assert (event.kind, event.duration) == (Kind.EVENT, 90)


async def test_an_event_without_a_start_is_not_made(anna: Human) -> None:
    await anna.begin("Планёрка")
    await anna.press("Без срока")
    await anna.press("Подробнее")
    await anna.press("Сделать событием")
    await anna.press("Назад")
    assert "Начало: не указано" in await anna.press("Назад")
    await anna.press("Создать")
    assert await anna.toast() == "Событию нужно время начала. Выберите день и час."
    await anna.press("Подробнее")
    await anna.press("Сделать задачей")
    await anna.press("Назад")
    assert (await anna.press("Создать")).startswith("Задача создана.")


async def test_what_repeats_is_undone_and_restored_with_its_repetition(anna: Human) -> None:
    await anna.begin("Полить цветы")
    await anna.press("Завтра")
    await anna.press("Подробнее")
    await anna.press("Повтор")
    await anna.press("Каждый день")
    assert "Повтор: каждый день" in await anna.press("Готово")
    assert "Повтор: каждый день" in await anna.press("Назад")
    await anna.press("Создать")
    first = await Task.get()
    await anna.press("Отменить")
    assert not await Task.exists()
    await anna.press("Вернуть")
    restored = await tasks.load((await Task.get(id=first.id)).id)
    assert restored.series is not None
    assert restored.series.ended_at is None


async def test_without_a_due_time_nothing_repeats(anna: Human) -> None:
    await anna.begin("Полить цветы")
    await anna.press("Без срока")
    await anna.press("Подробнее")
    assert (await anna.press("Повтор")).startswith(
        "Чтобы повторять, нужен срок первого раза.\n\nПолить цветы\nК какому сроку?"
    )
    await anna.press("Завтра")
    await anna.press("Подробнее")
    await anna.press("Повтор")
    await anna.press("Каждый день")
    await anna.press("Готово")
    await anna.press("Назад")
    await anna.press("Срок")
    said = await anna.press("Без срока")
    assert said.startswith("Без срока повторять нечего: повтор убран.\n\nПроверьте")
    assert "Повтор:" not in said


async def test_a_tag_that_was_deleted_meanwhile_is_named_and_left_out(
    anna: Human, boris: Human, designers: Tag, clock: Clock
) -> None:
    await to_confirm(anna)
    await anna.press("Подробнее")
    await anna.press("Теги")
    await anna.press("дизайнер")
    await tags.delete(anna.id, designers.id, clock())
    await anna.press("Готово")
    assert "Теги: #дизайнер (тег удалён)" in await anna.text()
    await anna.press("Теги")
    await anna.press("Готово")
    await anna.press("Назад")
    said = await anna.press("Создать")
    assert said.startswith("Больше нет в команде: #дизайнер. Остальное сохранено.")


async def test_the_wizard_in_english(anna: Human, sales: Team) -> None:
    await Person.filter(id=anna.id).update(language="en")
    await anna.begin("Draw the sign")
    await anna.press("Отдел продаж")
    assert await anna.press("Me") == "Draw the sign\nWho will do it? Chosen: you."
    assert await anna.press("Next") == "Draw the sign\nWhen is it due?"
    await anna.say("Dec 25 at 6 pm")
    await anna.press("More")
    await anna.press("Priority")
    await anna.press("Urgent")
    await anna.press("Checklist")
    await anna.say("Sketch")
    await anna.press("Done")
    assert await anna.press("Back") == (
        "Check and create:\n\n"
        "Draw the sign\n"
        "Team: Отдел продаж\n"
        "People: you\n"
        "Due: Fri, Dec 25, 18:00 (in 33 days)\n"
        "Priority: 🔥 urgent\n"
        "Checklist: 1 item"
    )
    assert (await anna.press("Create")).startswith("Task created.")
    assert (await anna.press("Undo")).startswith("Task deleted. You can restore it for 30 days.")


async def test_whoever_lost_the_right_to_assign_is_told_and_can_take_the_others_off(
    anna: Human, boris: Human, sales: Team
) -> None:
    await boris.begin("Смета")
    await boris.press("Отдел продаж")
    await boris.press("Анна")
    await boris.press("Дальше")
    await boris.press("Завтра")
    await Team.filter(id=sales.id).update(assign_others="admins")
    assert (await boris.press("Создать")).startswith("Проверьте и создайте:")
    assert (await boris.toast() or "").startswith("Для этого нужны другие права.")
    await boris.press("Исполнители")
    assert "По тегу" not in await boris.captions()
    await boris.press("☑ Анна Петрова")
    await boris.press("Я")
    await boris.press("Дальше")
    assert (await boris.press("Создать")).startswith("Задача создана.")
