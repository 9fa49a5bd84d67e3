"""One's own data, asked for and deleted in conversation."""

import io
import json
import zipfile

import aiohttp
import pytest
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.max import Max
from models import comments, invites, teams
from models.person import Person
from models.task import Task
from models.team import Membership, Team
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human

PRIVACY = "Мои данные\nЯ храню ваше имя из MAX, настройки, команды"


async def opened(human: Human) -> str:
    await human.say("/settings")
    return await human.press("Мои данные")


async def export(human: Human) -> str:
    """Presses, which costs more than one call: a file comes too."""
    await human._watched(human.tap("Выгрузить"))
    return await human.text()


async def sent_file(human: Human) -> bytes:
    """What the bot sent last."""
    messages = await human.emulator.messages(user_id=human.id)
    files = [
        attachment
        for message in messages
        for attachment in message["body"].get("attachments", [])
        if attachment["type"] == "file"
    ]
    assert files[-1]["filename"] == "max-tasks-2026-11-22.zip"
    async with aiohttp.ClientSession() as web, web.get(files[-1]["payload"]["url"]) as answer:
        return await answer.read()


async def test_an_archive_comes_as_a_file(anna: Human, sales: Team, clock: Clock) -> None:
    task = await given(anna, "Смета", clock.now, team=sales)
    await comments.add(anna.id, task.id, "Готово наполовину", clock.now)
    assert (await opened(anna)).startswith(PRIVACY)
    assert (await export(anna)).startswith(f"Архив отправлен, он выше.\n\n{PRIVACY}")
    assert anna.requests().count("POST /answers") == 1
    assert anna.calls[0]["path"] == "/answers"
    with zipfile.ZipFile(io.BytesIO(await sent_file(anna))) as packed:
        everything = json.loads(packed.read("data.json"))
        assert packed.read("README.txt").decode("utf-8-sig").startswith("Это ваши данные")
    assert [t["title"] for t in everything["tasks"]] == ["Смета"]
    assert [c["text"] for c in everything["comments"]] == ["Готово наполовину"]
    said = (await anna.emulator.messages(user_id=anna.id))[-2]["body"]["text"]
    assert said.startswith("Архив ваших данных. Собран: 22 ноября 2026\u202fг., 12:00.")


async def test_exports_are_not_asked_for_at_every_breath(anna: Human, clock: Clock) -> None:
    await opened(anna)
    await export(anna)
    assert (await anna.press("Выгрузить")).startswith(PRIVACY)
    assert await anna.toast() == (
        "Архив вы только что получили. Следующий можно собрать через 5 минут."
    )
    clock.advance(minutes=5)
    assert (await export(anna)).startswith("Архив отправлен")


async def test_two_taps_make_one_archive(anna: Human) -> None:
    await opened(anna)
    mid = await anna.mid()
    await anna.tap("Выгрузить", mid)
    await anna.tap("Выгрузить", mid)
    await anna.settle()
    sent = [m["body"].get("attachments", []) for m in await anna.emulator.messages(anna.id)]
    assert [a["type"] for attachments in sent for a in attachments].count("file") == 1


async def test_an_archive_that_max_does_not_take_can_be_asked_for_again(anna: Human) -> None:
    await opened(anna)
    await anna.emulator.fault(500, method="POST", path="/uploads")
    assert (await export(anna)).startswith("Архив не отправился: MAX не принял файл.")
    await anna.emulator.clear_faults()
    assert (await export(anna)).startswith("Архив отправлен")


async def test_deleting_says_first_what_happens(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await teams.create(await boris.person(), "Одна", clock.now)
    await given(boris, "Личное дело", clock.now)
    await opened(boris)
    said = await boris.press("Удалить мои данные")
    assert "«Личное» удалится со всеми задачами, их сейчас 1" in said
    assert "вместо имени там будет «Удалённый пользователь»" in said
    assert "Вместе с вами удалятся команды, где больше никого нет: Одна." in said
    assert said.endswith("Чтобы удалить, напишите слово УДАЛИТЬ.")
    for word in ("удали", "УДАЛИТЬ ВСЁ", "🗑", "у" * 4000):
        said = await boris.say(word)
        assert said.startswith("Ничего не удалено: для этого нужно написать слово УДАЛИТЬ.")
    photo = await boris.emulator.upload(b"\x89PNG", "a.png")
    assert (await boris.say(None, attachments=[photo])).startswith("Здесь нужен ответ словами.")
    assert (await boris.press("Назад")).startswith(PRIVACY)
    assert (await boris.person()).erased_at is None


async def test_an_owner_is_shown_the_teams_to_hand_over(anna: Human, sales: Team) -> None:
    await opened(anna)
    said = await anna.press("Удалить мои данные")
    assert said.endswith("нажмите «Выйти из команды» и передайте её другому.")
    assert (await anna.say("УДАЛИТЬ")).startswith("Босс не может уйти")
    assert (await anna.press("Отдел продаж")).startswith("Отдел продаж")
    await anna.press("Назад")
    assert (await anna.press("Назад")).startswith("Удаление данных")
    assert (await anna.person()).erased_at is None


@pytest.mark.parametrize("word", [" «удалить». ", "DELETE"])
async def test_the_word_deletes_and_a_start_begins_anew(
    anna: Human, boris: Human, sales: Team, clock: Clock, word: str
) -> None:
    task = await given(boris, "Позвать мастера", clock.now, team=sales)
    await given(boris, "Личное дело", clock.now)
    await opened(boris)
    await boris.press("Удалить мои данные")
    old = await boris.mid()
    goodbye = await boris.say(word)
    assert goodbye == (
        "Ваши данные удалены. Если захотите вернуться, напишите /start: "
        "всё начнётся с чистого листа."
    )
    assert (await boris.message(old))["body"].get("attachments", []) == []
    assert (await boris.person()).name == ""
    assert [t.id for t in await Task.filter(author_id=boris.id)] == [task.id]
    await anna.say(f"/start task_{task.id}")
    assert "Удалённый пользователь" in await anna.text()
    assert await boris.start("task_1") != goodbye
    assert (await boris.say("/start")).startswith("Здравствуйте, Борис.")
    assert await Membership.filter(person_id=boris.id).count() == 1
    assert (await boris.press("Меню")).startswith("Добрый день, Борис.")


async def test_nothing_is_kept_of_somebody_who_is_gone(
    bot: Max, boris: Human, clock: Clock
) -> None:
    await opened(boris)
    await boris.press("Удалить мои данные")
    await boris.say("УДАЛИТЬ")
    assert await boris.say("Купить бумагу") == (
        "Ваши данные удалены, поэтому я ничего не записываю. Чтобы начать заново, напишите /start."
    )
    button = InlineKeyboardButton(text="Меню", callback_data="menu")
    old = InlineKeyboardMarkup(inline_keyboard=[[button]])
    await bot.bot.send_message(boris.id, "Старое", reply_markup=old)
    await boris.press("Меню")
    assert await boris.toast() == (
        "Ваши данные удалены, и эта кнопка больше не действует. "
        "Чтобы начать заново, напишите /start"
    )
    await boris.emulator.stop(boris.id)
    await boris.settle()
    gone = await Person.get(id=boris.id)
    assert (gone.name, gone.username, gone.reachable, gone.dialog_id) == ("", None, False, None)
    assert not await Task.exists()


async def test_whoever_is_gone_can_be_invited_again(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await opened(boris)
    await boris.press("Удалить мои данные")
    await boris.say("УДАЛИТЬ")
    invite = await invites.current(await anna.person(), sales.id, clock.now)
    assert (await boris.start(f"join_{invite.token}")).startswith("Приглашение в команду")
    await boris.press("Вступить")
    assert (await boris.say("/start")).startswith("Добрый день, Борис.")
