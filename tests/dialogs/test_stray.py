import pytest
from redis.asyncio import Redis

from tests.dialogs.talk import Human

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


async def test_a_photo_where_words_are_asked_for(anna: Human) -> None:
    photo = await anna.emulator.upload(PNG, "a.png")
    await anna.say("/new")
    said = await anna.say(attachments=[photo])
    assert said.startswith("Здесь нужен ответ словами. Напишите его сообщением.\n\nНовая задача")
    assert "К какому сроку?" in await anna.say("Купить бумагу")


async def test_a_photo_out_of_the_blue(anna: Human) -> None:
    photo = await anna.emulator.upload(PNG, "a.png")
    said = await anna.say(attachments=[photo])
    assert said.startswith("Фото и файлы я пока не принимаю. Напишите словами")
    assert (await anna.captions())[0] == "Сегодня"


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("sticker", "Стикеры мне приятны, но прочитать их я не могу."),
        ("audio", "Голосовые сообщения я не расшифровываю."),
    ],
)
async def test_stickers_and_voices_get_a_kind_answer(anna: Human, kind: str, said: str) -> None:
    sent = (
        {"type": "sticker", "payload": {"code": "smile"}}
        if kind == "sticker"
        else await anna.emulator.upload(b"OggS", "voice.ogg", "audio")
    )
    assert (await anna.say(attachments=[sent])).startswith(said)


async def test_words_of_somebody_without_a_window_become_a_task(anna: Human, redis: Redis) -> None:
    await redis.flushall()
    assert await anna.say("Купить бумагу") == "Купить бумагу\nК какому сроку?"
    await redis.flushall()
    photo = await anna.emulator.upload(PNG, "a.png")
    said = await anna.say(attachments=[photo])
    assert said.startswith("Фото и файлы")
    assert (await anna.captions())[0] == "Сегодня"
