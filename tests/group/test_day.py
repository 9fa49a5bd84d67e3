"""A day of a chat of twelve: what is said, what is shown, and how many messages it takes."""

import asyncio

from models import invites
from models.task import State, Task
from models.team import Membership, Role, Team
from tests.dialogs.talk import Clock, Human
from tests.group.conftest import Gather, Meet, Room

NAMES = (*("Вера", "Глеб", "Дина", "Егор", "Жанна", "Игорь", "Клара", "Лев", "Мария", "Нина"),)


async def test_a_day(
    gather: Gather, anna: Human, boris: Human, newcomer: Meet, clock: Clock
) -> None:
    others = {name: await newcomer(name, last_name=f"{name}вна") for name in NAMES}
    for name in NAMES[:8]:
        await others[name].come()
    room = await gather("Кофейня", anna, boris, *others.values())
    assert await _messages(room) == 2  # what it needs, and that it has it
    await room.press(anna, "Новая команда")
    for who in (boris, *list(others.values())[:9]):
        assert await room.press(who, "Вступить") == "Вы в команде «Кофейня»"
    assert await _messages(room) == 2
    await _morning(room, anna, boris, others)
    await _noon(room, anna, boris, others, clock)
    await _evening(room, anna, boris, others, clock)


async def _morning(room: Room, anna: Human, boris: Human, others: dict[str, Human]) -> None:
    """Work is given: by a command, by a reply, by a forwarded message, to a tag, to nobody."""
    before = await _messages(room)
    said = await room.say(anna, "/задача Купить зерно @Вере завтра в 10 !важно")
    assert said == (
        "⚪ #1 Купить зерно\nСрок: завтра, 10:00\nПриоритет: 🔺 высокий\n"
        "Постановщик: Анна Петрова\n"
        "⚪ Вера Веравна: ответа пока нет"
    )
    talk = await room.emulator.say(others["Глеб"].id, "Кофемашина течёт", room.id)
    mid = talk["body"]["mid"]
    assert "Кофемашина течёт" in await room.say(anna, "/task @Глеб до пятницы", reply_to=mid)
    forwarded = await room.say(boris, "/task @Марии", forward=mid)
    assert forwarded.startswith("⚪ #3 Кофемашина течёт")
    assert "Не могу написать лично: Мария Мариявна" in forwarded
    assert await room.say(anna, "/tag @Дина дежурный") == "Дина Динавна: тег #дежурный"
    assert "Дина Динавна" in await room.say(anna, "/task Вымыть чашки @дежурный сегодня в 18")
    assert "возьмёт любой" in await room.say(others["Егор"], "/task Найти электрика")
    assert await _messages(room) - before == 6


async def _noon(
    room: Room, anna: Human, boris: Human, others: dict[str, Human], clock: Clock
) -> None:
    """Work is done: taken, blocked, given to somebody else, finished; a meeting is called."""
    before = await _messages(room)
    electrician = await room.mid()
    assert await room.press(others["Жанна"], "Беру", electrician) == "#5 ваша"
    assert "👍 Жанна Жаннавна: принято" in await room.text(electrician)
    assert (
        await room.say(others["Жанна"], "/стоп 5 Нет номера")
        == "⛔ #5 Найти электрика: остановлена"
    )
    assert "Остановлена: Нет номера" in await room.text(electrician)
    assert await room.say(others["Егор"], "/assign 5 @Игорь") == (
        "#5 Найти электрика: исполнители: Игорь Игорьвна"
    )
    assert await room.say(others["Игорь"], "/done 5 Придёт в десять") == (
        "✅ #5 Найти электрика: готово, Игорь Игорьвна"
    )
    assert "Придёт в десять" in await room.text(electrician)
    assert await room.say(others["Вера"], "/готово 1") == "✅ #1 Купить зерно: готово, Вера Веравна"
    assert (await Task.get(number=1)).state is State.DONE
    said = await room.say(anna, "/событие Планёрка завтра с 9 до 10")
    assert said.startswith("📅 #6 Планёрка\nКогда: завтра, 09:00–10:00")
    meeting = await room.mid()
    for name, caption in (("Вера", "Буду"), ("Глеб", "Может быть"), ("Дина", "Не смогу")):
        await room.press(others[name], caption, meeting)
    text = await room.text(meeting)
    assert "Будут: 1 · может быть: 1 · не смогут: 1" in text
    assert "👍 Вера Веравна\n❔ Глеб Глебвна\n↩️ Дина Динавна" in text
    assert await room.say(anna, "/remind 6") == "#6 Планёрка: напомнил, людей: 7"
    assert await _messages(room) - before == 6


async def _evening(
    room: Room, anna: Human, boris: Human, others: dict[str, Human], clock: Clock
) -> None:
    """Rights, settings, a burst; the bot is deaf for a while; somebody is put out."""
    before = await _messages(room)
    refused = "Для этого нужны другие права. Попросите Босса или начальника команды."
    assert await room.say(others["Лев"], "/due 1 завтра") != ""
    assert await room.say(others["Лев"], "/kick @Вера") == refused
    assert await room.say(others["Лев"], "/settings") == refused
    assert "Поручать другим: все" in await room.say(anna, "/settings")
    assert "только начальники" in await room.press(anna, "Кто поручает")
    assert await room.say(others["Лев"], "/task Смета @Вера") == refused
    assert await _messages(room) - before == 5
    before = await _messages(room)
    everybody = list(others.values())[:8]
    await asyncio.gather(*(room.emulator.say(who.id, "/done 99", room.id) for who in everybody))
    await anna.settle()
    assert await _messages(room) - before <= 2
    await anna._watched(room.emulator.remove_admins(room.id, "bot"))
    assert (await room.text()).startswith("Я больше не вижу сообщений")
    heard = await _messages(room)
    assert await room.say(others["Вера"], "/tasks") == ""
    assert await _messages(room) == heard
    await anna._watched(room.emulator.add_admins(room.id, "bot"))
    assert await room.text() == "Вижу сообщения. Команды: /help"
    assert await room.say(anna, "/kick @Лев") == "Лев Леввна больше не в команде"
    assert (await room.say(others["Лев"], "/tasks")).startswith("Вас убрали из команды этого чата.")
    team = await Team.get(name="Кофейня")
    invite = await invites.current(await anna.person(), team.id, clock())
    await invites.join(await others["Лев"].person(), invite.token, clock())
    assert (await room.say(others["Лев"], "/members")).startswith("Кофейня: людей 11")
    assert await Membership.filter(team=team, role=Role.OWNER).count() == 1


async def _messages(room: Room) -> int:
    return len(await room._bots())
