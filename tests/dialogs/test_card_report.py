"""Reports with photos and files, and what was typed while the task changed."""

from models import comments, edits, moves
from models.comment import Attachment, AttachmentKind
from models.task import Assignment, State, Task
from models.team import Team
from models.transitions import Action
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human
from tests.dialogs.test_stray import PNG


async def report(human: Human, task: Task) -> str:
    await human.start(f"task_{task.id}")
    return await human.press("Готово")


async def test_a_report_of_several_messages(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await report(boris, task)
    photo = await boris.emulator.upload(PNG, "a.png")
    file = await boris.emulator.upload(b"%PDF", "смета.pdf", "file")
    said = await boris.say("Первый лист", attachments=[photo, file])
    assert said.endswith(
        "Приложено 2 файла. Пришлите ещё, допишите словами или отправьте так.\n\n«Первый лист»"
    )
    assert await boris.captions() == ["Отправить отчёт", "Убрать приложенное", "‹ Назад", "Меню"]
    assert "Приложено 3 файла" in await boris.say(attachments=[photo])
    said = await boris.say("Всё посчитано")
    assert said.startswith("Отмечено: готово\n\n✅ #1 Смета")
    assert "✅ Вы: готово · «Первый лист\nВсё посчитано»" in said
    assert "Файлы: 3" in said
    own = await Assignment.get(task=task)
    kept = await Attachment.filter(task=task).order_by("id")
    assert [each.kind for each in kept] == [
        AttachmentKind.IMAGE,
        AttachmentKind.FILE,
        AttachmentKind.IMAGE,
    ]
    assert {each.assignment_id for each in kept} == {own.id}
    assert kept[1].name == "смета.pdf"


async def test_a_report_of_a_photo_alone(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await report(boris, task)
    photo = await boris.emulator.upload(PNG, "a.png")
    await boris.say(attachments=[photo])
    assert "Приложен" not in await boris.press("Убрать приложенное")
    await boris.say(attachments=[photo])
    await boris.press("Назад")
    assert "Приложен" not in await boris.press("Готово")
    await boris.say(attachments=[photo])
    assert "✅ Вы: готово\n" in await boris.press("Отправить отчёт")
    assert await Attachment.filter(task=task).count() == 1


async def test_a_sticker_is_no_report(anna: Human, clock: Clock) -> None:
    task = await given(anna, "Смета", clock.now)
    await report(anna, task)
    sticker = {"type": "sticker", "payload": {"code": "smile"}}
    said = await anna.say(attachments=[sticker])
    assert said.startswith("Здесь нужны слова, фото или файл. Пришлите их сообщением.\n\nСмета")
    assert (await anna.say("я" * 1001)).startswith("Слишком длинно")
    photo = await anna.emulator.upload(PNG, "a.png")
    said = await anna.say("я" * 1001, attachments=[photo])
    assert said.startswith("Слишком длинно")
    assert "Приложен" not in said
    assert (await Task.get(id=task.id)).state is State.OPEN


async def test_a_report_on_a_task_that_was_closed_becomes_a_comment(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await report(boris, task)
    await moves.act(anna.id, task.id, Action.CLOSE, clock.now)
    photo = await boris.emulator.upload(PNG, "a.png")
    await boris.say(attachments=[photo])
    said = await boris.say("Посчитал <всё>")
    assert said.startswith(
        "Состояние задачи уже изменилось. Карточка обновлена.\n\n"
        "✅ #1 Смета\nВыполнена: Анна Петрова, сегодня, 12:00"
    )
    assert said.endswith("Вы написали:\n«Посчитал <всё>»\n\nПриложен 1 файл.")
    assert await boris.captions() == ["Оставить комментарием", "‹ Назад", "Меню"]
    assert "Посчитал <всё>" in await boris.press("Оставить комментарием")
    assert await boris.toast() == "Комментарий добавлен"
    (comment,) = await comments.page(anna.id, task.id, limit=9)
    assert comment.text == "Посчитал <всё>"
    assert len(comment.attachments) == 1


async def test_a_remark_written_while_the_task_changed_is_sent_again(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris], needs_review=True)
    await moves.act(boris.id, task.id, Action.COMPLETE, clock.now)
    await anna.start(f"task_{task.id}")
    await anna.press("Вернуть")
    await comments.add(boris.id, task.id, "Итоги на втором листе", clock.now)
    said = await anna.say("Нет итогов")
    assert said.startswith("Задачу только что изменили. Посмотрите, что стало, и повторите.")
    assert "Итоги на втором листе" in said
    assert said.endswith("Вы написали:\n«Нет итогов»")
    assert await anna.captions() == [
        *("Всё равно отправить", "Оставить комментарием", "‹ Назад", "Меню")
    ]
    assert (await anna.press("Всё равно отправить")).startswith("🔵 #1 Смета")
    assert await anna.toast() == "Возвращено, исполнители увидят замечание"


async def test_a_title_typed_while_the_task_changed_is_kept(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(boris, "Смета", clock.now, team=sales, to=[boris])
    await anna.start(f"task_{task.id}")
    await anna.press("Изменить")
    await anna.press("Название")
    await edits.change(boris.id, task.id, {"title": "Смета школы"}, clock.now)
    assert "#1 Смета школы\n" in await anna.say("Смета на ремонт")
    await edits.change(boris.id, task.id, {"description": "Срочно"}, clock.now)
    assert "Смета школы" in await anna.press("Всё равно отправить")
    assert await anna.toast() == "Задачу только что изменили. Посмотрите, что стало, и повторите."
    assert "#1 Смета на ремонт\n" in await anna.press("Всё равно отправить")
    assert await anna.toast() == "Изменено"
