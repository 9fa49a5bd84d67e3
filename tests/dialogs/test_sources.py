"""Whatever a task can be made of, sent in every way: nothing twice, nothing lost."""

import pytest

from models import preferences
from models.comment import Attachment
from models.inbox import InboxEntry
from models.task import Task
from models.team import Team
from tests.dialogs.talk import Human
from tests.emulator_client import Json


async def said_by(human: Human) -> Json:
    """The last message that the person wrote, as MAX delivers it."""
    messages = await human.emulator.messages(user_id=human.id)
    mine = [each for each in messages if each["sender"]["user_id"] == human.id]
    return {"update_type": "message_created", "timestamp": 1, "message": mine[-1]}


async def delivered_again(human: Human, update: Json, *, forgotten: bool) -> str:
    """The same update once more; `forgotten`: by a bot that does not know it has had it."""
    if forgotten:
        await InboxEntry.all().delete()
    await human.emulator.inject(update)
    await human.settle()
    return await human.text()


@pytest.mark.parametrize("forgotten", [False, True])
async def test_a_message_delivered_again_makes_no_second_task_at_once(
    anna: Human, forgotten: bool
) -> None:
    await preferences.set_saves_at_once(await anna.person(), True)
    await anna.say("Купить бумагу завтра")
    said = await delivered_again(anna, await said_by(anna), forgotten=forgotten)
    assert said.startswith("Задача создана.\n\n⚪ #1 Купить бумагу")
    assert await Task.all().count() == 1


@pytest.mark.parametrize(
    ("text", "save", "count"), [("Хлеб", "Создать", 1), ("Раз\nДва", "Создать 2", 2)]
)
async def test_a_message_delivered_again_makes_no_second_task_after_a_look(
    anna: Human, text: str, save: str, count: int
) -> None:
    await anna.say(text)
    update = await said_by(anna)
    await anna.press(save)
    await delivered_again(anna, update, forgotten=True)
    await anna.press(save)
    assert await Task.all().count() == count


async def test_what_was_understood_is_highlighted(anna: Human, sales: Team) -> None:
    said = await anna.say("Смета @Борис завтра в 10 !важно")
    marked = [
        said[each["from"] : each["from"] + each["length"]]
        for each in (await anna.screen())["body"]["markup"]
        if each["type"] == "highlighted"
    ]
    assert marked == ["@Борис", "завтра в 10", "!важно"]


async def test_people_due_and_team_are_one_tap_away(anna: Human, boris: Human, sales: Team) -> None:
    await anna.say("Смета @Борис завтра")
    await anna.press("Исполнители")
    await anna.press("Борис Котов")
    await anna.press("Я")
    assert "Исполнители: вы" in await anna.press("Дальше")
    await anna.press("Срок")
    assert "Срок: сегодня" in await anna.press("Сегодня")
    await anna.press("Команда")
    said = await anna.press("Личное")
    assert "Команда: Личное" in said
    assert "Срок: сегодня" in said


async def test_a_caption_of_ten_thousand_characters(anna: Human) -> None:
    photo = await anna.emulator.upload(b"GIF89a", "x.gif", "image")
    await anna.say("Смета", attachments=[photo])
    update = await said_by(anna)
    update["message"]["body"] |= {"mid": "mid.other", "text": "слово " * 1_666, "seq": 9}
    too_long = "Слишком длинно: 9\u00a0995 из 4\u00a0000 возможных знаков. Сократите текст"
    said = await delivered_again(anna, update, forgotten=True)
    assert said.startswith(too_long)
    assert "Смета\nКоманда: Личное" in said  # the draft that was open is as it was
    await anna.say("/cancel")
    said = await delivered_again(anna, update, forgotten=True)
    assert said.startswith(too_long)
    assert "Добрый день" in said
    update["message"]["body"] |= {"mid": "mid.third", "text": "слово " * 600, "seq": 10}
    said = await delivered_again(anna, update, forgotten=True)
    assert said.startswith("Проверьте и создайте:\n\nслово слово")
    await anna.press("Создать")
    assert (await Task.get()).description == ("слово " * 600).strip()


async def test_a_forwarded_album_keeps_its_pictures_author_and_link(
    anna: Human, boris: Human
) -> None:
    group = await anna.emulator.add_chat("Группа", anna.id, [boris.id])
    pictures = [await boris.emulator.upload(b"GIF89a", f"{n}.gif", "image") for n in range(3)]
    sent = await boris.emulator.say(boris.id, None, group["chat_id"], attachments=pictures)
    said = await anna.say(forward=sent["body"]["mid"])
    assert said.startswith("Новая задача\n")
    assert said.endswith("Приложено файлов: 3")
    await anna.say("Напечатать завтра\nНа картоне")
    await anna.press("Создать")
    task = await Task.get()
    assert await Attachment.filter(task=task).count() == 3
    assert task.description == "На картоне\n\nПереслано от: Борис Котов"
    assert task.source
