"""Comments, files and the checklist of a task."""

from models import checklists, comments, moves
from models.attachments import NewFile
from models.checklist_item import ChecklistItem
from models.comment import Attachment, AttachmentKind, Comment
from models.team import Team
from models.transitions import Action
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human
from tests.dialogs.test_stray import PNG
from tests.emulator_client import Json


async def test_whatever_is_said_under_the_comments_becomes_one(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await anna.start(f"task_{task.id}")
    assert await anna.press("Комментарий") == (
        "Смета\nПока никто ничего не написал. Напишите сообщение, и оно станет комментарием; "
        "можно с фото и файлами."
    )
    assert await anna.captions() == ["‹ Назад", "Меню"]
    photo = await anna.emulator.upload(PNG, "a.png")
    said = await anna.say("Вот <план>", attachments=[photo, photo])
    assert said == (
        "Комментарий добавлен\n\nСмета\nКомментарии: 1. Напишите сообщение, и оно станет "
        "комментарием; можно с фото и файлами.\n\n"
        "Вы, сегодня, 12:00\nВот <план> (2 файла)"
    )
    assert (await anna.say("я" * 4001)).startswith("Слишком длинно")
    assert (await anna.say("\u200b")).startswith("Напишите хотя бы одно слово.")
    said = await anna.press("Назад")
    assert "Комментарии: 1\nВы, сегодня, 12:00\nВот <план>\n\nФайлы: 2" in said
    assert said.endswith("вы: комментарий: Вот <план>")
    assert "Комментарии: 1" in await anna.captions()


async def test_comments_are_paged_the_newest_first(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales)
    for number in range(7):
        await comments.add(boris.id, task.id, f"Мысль {number}" + "<" * 3000, clock.now)
    await anna.start(f"task_{task.id}")
    said = await anna.press("Комментарии: 7")
    assert said.index("Мысль 6") < said.index("Мысль 2")
    assert "Мысль 1" not in said
    said = await anna.press("›")
    assert "Мысль 1" in said
    assert "2 из 2" in await anna.captions()
    assert await Comment.filter(task=task).count() == 7


async def test_files_are_looked_at_one_by_one(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await boris.start(f"task_{task.id}")
    await boris.press("Ещё")
    assert await boris.press("Файлы") == (
        "Смета\nФайлов пока нет. Пришлите фото или файл сообщением."
    )
    assert (await boris.say("Вот")).startswith("Здесь нужны фото или файлы.")
    photo = await boris.emulator.upload(PNG, "a.png")
    file = await boris.emulator.upload(b"%PDF", "смета.pdf", "file")
    assert (await boris.say(attachments=[photo])).startswith(
        "Добавлен 1 файл\n\nСмета\nФото\nВы, сегодня, 12:00"
    )
    assert await media(boris) == ["image"]
    await boris.say("Правки", attachments=[file])
    assert await Comment.filter(task=task).count() == 1
    await anna.start(f"task_{task.id}")
    await anna.press("Ещё")
    assert await anna.press("Файлы: 2") == "Смета\nсмета.pdf\nБорис Котов, сегодня, 12:00"
    assert await media(anna) == ["file"]
    assert await anna.captions() == ["‹", "1 из 2", "›", "Убрать файл", "‹ Назад", "Меню"]
    assert await anna.press("›") == "Смета\nФото\nБорис Котов, сегодня, 12:00"
    assert await media(anna) == ["image"]
    assert await anna.press("Убрать файл") == "Смета\nсмета.pdf\nБорис Котов, сегодня, 12:00"
    assert await anna.toast() == "Файл убран"
    assert await Attachment.filter(task=task).count() == 1
    assert "Файлы: 1" in await anna.press("Назад")
    assert await media(anna) == []


async def test_files_of_others_stay(anna: Human, boris: Human, sales: Team, clock: Clock) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    photo = await anna.emulator.upload(PNG, "a.png")
    token = photo["payload"]["token"]
    await comments.add_files(anna.id, task.id, [NewFile(AttachmentKind.IMAGE, token)], clock.now)
    await boris.start(f"task_{task.id}")
    await boris.press("Ещё")
    await boris.press("Файлы: 1")
    assert await boris.captions() == ["‹ Назад", "Меню"]
    await Attachment.all().delete()
    assert "Готово" in await boris.press("Назад") or "Готово" in await boris.captions()


async def media(human: Human) -> list[str]:
    """Kinds of what the newest message carries beside its keyboard."""
    attached: list[Json] = (await human.screen())["body"].get("attachments", [])
    return [each["type"] for each in attached if each["type"] != "inline_keyboard"]


async def test_a_checklist_is_made_ticked_and_thinned_out(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await boris.start(f"task_{task.id}")
    await boris.press("Ещё")
    assert await boris.press("Чек-лист") == (
        "Смета\nВ чек-листе пока пусто.\n\nПришлите новые пункты сообщением, каждый с новой строки."
    )
    said = await boris.say("Замеры\n\n  Цены \nИтог <руб.>")
    assert said.startswith("Чек-лист дополнен\n\nСмета\nЧек-лист: 0 из 3")
    assert (await boris.captions())[:3] == ["☐ Замеры", "☐ Цены", "☐ Итог <руб.>"]
    assert (await boris.say("я" * 201)).startswith("Слишком длинно")
    assert "Чек-лист: 1 из 3" in await boris.press("☐ Цены")
    assert "☑ Цены" in await boris.captions()
    line = await ChecklistItem.get(text="Замеры")
    await checklists.tick(anna.id, line.id, True, clock.now)
    assert "Чек-лист: 2 из 3" in await boris.press("☐ Замеры")
    assert "Чек-лист: 1 из 3" in await boris.press("☑ Замеры")
    await boris.press("Убрать пункты")
    assert "Чек-лист: 1 из 2" in await boris.press("✕ Замеры")
    assert await boris.toast() == "Пункт убран"
    await boris.press("Больше не убирать")
    said = await boris.press("Назад")
    assert "Чек-лист: 1 из 2\n☑ Цены\n☐ Итог <руб.>" in said
    assert said.endswith("вы: убрано из чек-листа: Замеры")
    assert "Чек-лист: 1/2" in await boris.captions()


async def test_a_line_that_is_gone_is_told(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(
        anna, "Смета", clock.now, team=sales, to=[boris], checklist=["Замеры", "Цены"]
    )
    await boris.start(f"task_{task.id}")
    await boris.press("Чек-лист: 0/2")
    line = await ChecklistItem.get(text="Цены")
    await checklists.remove(anna.id, line.id, clock.now)
    assert "Чек-лист: 0 из 1" in await boris.press("☐ Цены")
    assert await boris.toast() == "Этого уже нет, или у вас нет доступа."
    await moves.act(anna.id, task.id, Action.CLOSE, clock.now)
    said = await boris.press("☐ Замеры")
    assert await boris.toast() == "Состояние задачи уже изменилось. Карточка обновлена."
    assert said == "Смета\nЧек-лист: 0 из 1\n\n☐ Замеры"
    assert await boris.captions() == ["‹ Назад", "Меню"]
    assert (await boris.say("Ещё пункт")).startswith("Состояние задачи уже изменилось.")
    await boris.press("Назад")
    assert "☐ Замеры" in await boris.press("Чек-лист: 0/1")
