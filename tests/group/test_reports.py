"""What sums up, and what a chat's team decides by buttons."""

import asyncio

from models.team import AssignOthers, Membership, Role, Team
from tests.dialogs.talk import Clock, Human
from tests.group.conftest import Meet, Room


async def test_the_day_and_who_has_how_much(
    room: Room, anna: Human, boris: Human, clock: Clock
) -> None:
    await room.press(boris, "Вступить")
    nothing = "☀️ День команды\n\nНа сегодня ничего нет, просроченного тоже."
    assert await room.say(anna, "/digest") == nothing
    await room.say(anna, "/task Первая @Борис сегодня в 14")
    await room.say(anna, "/task Вторая @Борис сегодня в 20")
    clock.advance(hours=3)
    said = await room.say(anna, "/сводка")
    assert "Сегодня: 1 дело\n⚪ #2 Вторая · сегодня, 20:00 · Борис Котов" in said
    assert "Просрочено: 1 задача\n🔴 #1 Первая · сегодня, 14:00 · Борис Котов" in said
    assert await room.say(boris, "/stats") == (
        "📊 Нагрузка и итоги за неделю\nСделано: 0 · открыто: 2 · просрочено: 1\n"
        "🔴 Борис Котов: открыто 2, просрочено 1, сделано 0"
    )
    await Team.filter(name="Кофейня").update(own_tasks_only=True)
    assert (await room.say(boris, "/stats")).startswith("Для этого нужны другие права.")


async def test_a_table_of_what_is_open(room: Room, anna: Human) -> None:
    await room.say(anna, "/task =Смета завтра")
    assert await room.say(anna, "/export") == "Открытые задачи таблицей: 1"
    [file] = [a for a in (await room.last())["body"]["attachments"] if a["type"] == "file"]
    assert file["filename"] == "tasks-2026-11-22.csv"


async def test_settings_change_in_place(room: Room, anna: Human, boris: Human) -> None:
    await room.press(boris, "Вступить")
    assert (await room.say(boris, "/settings")).startswith("Для этого нужны другие права.")
    said = await room.say(anna, "/настройки")
    assert "Поручать другим: все" in said
    assert (await room.press(boris, "Кто поручает")).startswith("Для этого нужны другие права.")
    assert "только начальники" in await room.press(anna, "Кто поручает")
    assert (await Team.get(name="Кофейня")).assign_others is AssignOthers.ADMINS
    assert await room.press(anna, "Часовой пояс") == "Какое время у команды?"
    assert "Часовой пояс: Владивосток" in await room.press(anna, "Владивосток")
    assert (await room.press(anna, "Язык")).startswith("Кофейня: settings")


async def test_an_administrator_of_the_chat_is_made_one_of_the_team_by_the_owner_only(
    room: Room, anna: Human, boris: Human, vera: Human
) -> None:
    await room.emulator.add_admins(room.id, boris.id)
    said = await room.say(boris, "/role @Борис начальник")
    assert said.startswith("Борис Котов администрирует этот чат и просит роль начальника.")
    assert (await room.press(vera, "Дать роль")).startswith("Для этого нужны другие права.")
    assert await room.press(anna, "Дать роль") == "Борис Котов: теперь Начальник"
    seat = await Membership.get(person_id=boris.id, team__name="Кофейня")
    assert seat.role is Role.ADMIN
    assert (await room.say(vera, "/role @Вера начальник")).startswith("Для этого нужны")


async def test_a_burst_of_commands_is_answered_by_few_messages(
    room: Room, anna: Human, newcomer: Meet
) -> None:
    people = [await newcomer(name) for name in ("Вера", "Глеб", "Дина", "Егор", "Жанна")]
    await room.emulator.add_members(room.id, *(who.id for who in people), by=anna.id)
    before = len(await room._bots())
    await asyncio.gather(*(room.emulator.say(who.id, "/done 99", room.id) for who in people))
    await anna.settle()
    said = (await room._bots())[before:]
    assert len(said) <= 2
    lines = [line for message in said for line in message["body"]["text"].splitlines()]
    assert lines == ["Задачи #99 в этой команде нет. Список: /tasks"] * 5
