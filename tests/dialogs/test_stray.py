import pytest
from redis.asyncio import Redis

from bot.max import message_url
from models.comment import Attachment, AttachmentKind
from models.task import Task
from models.team import Team
from tests.dialogs.talk import Human
from tests.emulator_client import Json

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


async def picture(human: Human) -> Json:
    return await human.emulator.upload(PNG, "a.png")


async def test_a_photo_where_a_title_is_asked_for_is_kept_for_the_task(anna: Human) -> None:
    await anna.say("/new")
    assert await anna.say(attachments=[await picture(anna)]) == (
        "Новая задача\nЧто нужно сделать? Напишите одним сообщением. "
        "Вторая и следующие строки станут описанием.\n\nПриложено файлов: 1"
    )
    assert "К какому сроку?" in await anna.say("Купить бумагу")
    assert "Файлы: 1" in await anna.press("Без срока")


async def test_a_photo_where_only_words_help(anna: Human) -> None:
    await anna.begin("Купить бумагу")
    said = await anna.say(attachments=[await picture(anna)])
    assert said.startswith("Здесь нужен ответ словами. Напишите его сообщением.\n\nКупить бумагу")


async def test_a_photo_with_a_caption_becomes_a_task_with_it(anna: Human) -> None:
    file = await anna.emulator.upload(b"%PDF", "смета.pdf", "file")
    said = await anna.say("Проверить смету завтра", attachments=[file])
    assert said == (
        "Понял так: Проверить смету завтра\n\n"
        "Проверить смету\nКоманда: Личное\nИсполнители: вы\nСрок: завтра\nФайлы: 1"
    )
    await anna.press("Создать")
    kept = await Attachment.get(task=await Task.get())
    assert (kept.kind, kept.name, kept.size) == (AttachmentKind.FILE, "смета.pdf", 4)
    assert kept.token == file["payload"]["token"]


async def test_a_photo_without_a_caption_asks_for_the_title(anna: Human) -> None:
    said = await anna.say(attachments=[await picture(anna), await picture(anna)])
    assert said.startswith("Новая задача\n")
    assert said.endswith("Приложено файлов: 2")
    await anna.say("Повесить вывеску")
    await anna.press("Без срока")
    await anna.press("Создать")
    assert await Attachment.filter(task=await Task.get()).count() == 2


async def test_a_photo_in_the_middle_of_a_draft_goes_into_it_with_its_words(
    anna: Human, sales: Team
) -> None:
    await anna.begin("Повесить вывеску")
    said = await anna.say("Вот такую", attachments=[await picture(anna)])
    assert said.startswith("Файл приложен к черновику.\n\nПовесить вывеску\nВ какой команде?")
    await anna.press("Личное")
    said = await anna.press("Без срока")
    assert "Файлы: 1" in said
    assert said.endswith("Вот такую")


async def test_a_forwarded_message_becomes_a_task_with_its_text_and_files(
    anna: Human, boris: Human
) -> None:
    group = await anna.emulator.add_chat("Группа", anna.id, [boris.id])
    sent = await boris.emulator.say(
        boris.id,
        "Заказать стулья\nДвадцать штук",
        group["chat_id"],
        attachments=[await picture(boris)],
    )
    said = await anna.say(forward=sent["body"]["mid"])
    assert said == (
        "Проверьте и создайте:\n\nЗаказать стулья\nКоманда: Личное\nИсполнители: вы\n"
        "Срок: не назначен\nФайлы: 1\n\nДвадцать штук\n\nПереслано от: Борис Котов"
    )
    await anna.press("Создать")
    assert (await Task.get()).source == message_url(sent["body"]["mid"])
    assert "Исходное сообщение" in await anna.press("К задаче")


async def test_a_long_forwarded_line_is_kept_whole_as_the_description(
    anna: Human, boris: Human
) -> None:
    group = await anna.emulator.add_chat("Группа", anna.id, [boris.id])
    long = "слово " * 50
    sent = await boris.emulator.say(boris.id, long, group["chat_id"])
    await anna.say(forward=sent["body"]["mid"])
    await anna.press("Создать")
    task = await Task.get()
    assert task.title.endswith("…")
    assert len(task.title) <= 200
    assert task.description == f"{long.strip()}\n\nПереслано от: Борис Котов"


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("sticker", "Стикеры мне приятны, но прочитать их я не могу."),
        ("contact", "Контакт к задаче не приложить."),
    ],
)
async def test_what_no_task_can_be_made_of_gets_a_kind_answer(
    anna: Human, kind: str, said: str
) -> None:
    everything: dict[str, Json] = {
        "sticker": {"type": "sticker", "payload": {"code": "smile"}},
        "contact": {"type": "contact", "payload": {"vcf_info": "BEGIN:VCARD\r\nEND:VCARD"}},
    }
    sent = everything[kind]
    assert (await anna.say(attachments=[sent])).startswith(said)
    await anna.say("/new")
    again = await anna.say(attachments=[sent])
    assert again.endswith("Вторая и следующие строки станут описанием.")
    assert again.count("\n\n") == 1


async def test_words_of_somebody_without_a_window_become_a_task(anna: Human, redis: Redis) -> None:
    await redis.flushall()
    assert (await anna.say("Купить бумагу")).startswith("Проверьте и создайте:\n\nКупить бумагу")
    await redis.flushall()
    assert (await anna.say(attachments=[await picture(anna)])).startswith("Новая задача")
    await redis.flushall()
    sticker = {"type": "sticker", "payload": {"code": "smile"}}
    assert (await anna.say(attachments=[sticker])).startswith("Стикеры мне приятны")
    assert (await anna.captions())[0] == "Сегодня"


async def test_a_voice_message_is_kept_and_words_are_asked_for(anna: Human) -> None:
    voice = await anna.emulator.upload(b"OggS", "voice.ogg", "audio")
    said = await anna.say(attachments=[voice])
    assert said.startswith("Голосовые сообщения я не расшифровываю.")
    assert said.endswith("Приложено файлов: 1")
    assert "Файлы: 1" in await anna.press_after("Перезвонить поставщику", "Без срока")
    await anna.press("Создать")
    assert (await Attachment.get()).kind is AttachmentKind.AUDIO


async def test_a_place_is_told_in_the_description(anna: Human) -> None:
    place = {"type": "location", "latitude": 55.75, "longitude": 37.62}
    assert (await anna.say(attachments=[place])).startswith("Новая задача")
    said = await anna.press_after("Забрать посылку завтра", "Создать")
    assert "Место: 55.750000, 37.620000 https://yandex.ru/maps/?pt=37.620000,55.750000" in said


async def test_a_comment_on_what_is_forwarded_says_what_to_do_and_when(
    anna: Human, boris: Human
) -> None:
    group = await anna.emulator.add_chat("Группа", anna.id, [boris.id])
    sent = await boris.emulator.say(boris.id, "Сломался принтер", group["chat_id"])
    said = await anna.say("Починить завтра в 10 !срочно", forward=sent["body"]["mid"])
    assert said == (
        "Понял так: Починить завтра в 10 !срочно\n\n"
        "Починить\nКоманда: Личное\nИсполнители: вы\nСрок: завтра, 10:00 (через 22 часа)\n"
        "Приоритет: 🔥 срочный\n\nСломался принтер\n\nПереслано от: Борис Котов"
    )


async def test_a_date_in_somebody_else_s_words_is_only_offered(anna: Human, boris: Human) -> None:
    group = await anna.emulator.add_chat("Группа", anna.id, [boris.id])
    sent = await boris.emulator.say(boris.id, "Встречаемся завтра в 18:00", group["chat_id"])
    said = await anna.say(forward=sent["body"]["mid"])
    assert "Встречаемся завтра в 18:00" in said
    assert "Срок: не назначен" in said
    assert "Срок: завтра, 18:00" in await anna.press("⇄ завтра, 18:00")
