"""The bot comes into a chat, and the chat gets its team."""

from models import invites
from models.chat import Chat
from models.delivery import Delivery, Notice
from models.team import Membership, Role, Team
from tests.dialogs.talk import Clock, Human
from tests.group.conftest import NO_TEAM, Gather, Room


async def test_it_says_what_it_needs_and_notices_when_it_gets_it(
    gather: Gather, anna: Human, boris: Human
) -> None:
    room = await gather("Кофейня", anna, boris, admin=False)
    assert (await room.text()).endswith(
        "сделайте меня администратором с правом «Читать все сообщения»."
    )
    hello = await room.mid()
    assert await room.press(anna, "Проверить") == (
        "Права пока нет: сделайте меня администратором с «Читать все сообщения»"
    )
    await anna._watched(room.emulator.add_admins(room.id, "bot"))
    assert (await room.text()).startswith("Вижу сообщения. Какая команда будет вести здесь задачи?")
    assert await room.captions() == ["Новая команда «Кофейня»", "Одна из моих команд"]
    asking = await room.mid()
    assert await room.press(anna, "Проверить", hello) == "Вижу сообщения. Команды: /help"
    assert await room.mid() == asking  # and nothing is asked twice
    await anna._watched(room.emulator.remove_admins(room.id, "bot"))
    assert (await room.text()).startswith("Я больше не вижу сообщений")
    await anna._watched(room.emulator.add_admins(room.id, "bot"))
    assert (await Chat.get()).can_read


async def test_whoever_brought_it_owns_the_chat_s_new_team(
    gather: Gather, anna: Human, boris: Human
) -> None:
    room = await gather("Кофейня", anna, boris)
    assert await room.press(boris, "Новая команда") == (
        "Это решает тот, кто добавил меня в чат, или администратор чата."
    )
    said = await room.press(anna, "Новая команда")
    assert said.startswith("Чат связан с командой «Кофейня».")
    team = await Team.get(name="Кофейня")
    assert (await Membership.get(team=team)).role is Role.OWNER
    assert (await Chat.get()).team_id == team.id
    assert (await room.say(anna, "/bind")).startswith("Уже связано: команда «Кофейня».")


async def test_one_of_one_s_own_teams_is_chosen_in_private(
    gather: Gather, anna: Human, boris: Human, sales: Team
) -> None:
    room = await gather("Кофейня", anna, boris)
    assert await room.press(anna, "Одна из моих") == "Спросил вас в личном диалоге"
    assert await anna.text() == "С какой командой связать чат «Кофейня»?"
    assert await anna.captions() == ["Отдел продаж"]
    await anna.tap("Отдел продаж")
    await anna.settle()
    assert await anna.text() == "Чат «Кофейня» связан с командой «Отдел продаж»."
    assert (await room.text()).startswith("Чат связан с командой «Отдел продаж».")


async def test_a_chat_without_a_team_says_how_to_get_one(
    gather: Gather, anna: Human, boris: Human
) -> None:
    room = await gather("Кофейня", anna, boris)
    assert await room.say(boris, "/task Купить зерно") == NO_TEAM
    assert await room.say(boris, "/unbind") == NO_TEAM
    assert (await room.say(boris, "/bind")).startswith("Вижу сообщения. Какая команда")


async def test_whoever_acts_becomes_a_member(room: Room, boris: Human) -> None:
    assert not await Membership.exists(person_id=boris.id, team__name="Кофейня")
    await room.say(boris, "/tasks")
    assert (await Membership.get(person_id=boris.id, team__name="Кофейня")).role is Role.MEMBER


async def test_one_tap_makes_a_member_too(room: Room, boris: Human) -> None:
    assert await room.press(boris, "Вступить") == "Вы в команде «Кофейня»"
    assert await Membership.exists(person_id=boris.id, team__name="Кофейня")


async def test_whoever_was_put_out_does_not_come_back_by_acting(
    room: Room, anna: Human, boris: Human, clock: Clock
) -> None:
    await room.say(boris, "/tasks")
    assert await room.say(anna, "/kick @Борис") == "Борис Котов больше не в команде"
    assert (await room.say(boris, "/tasks")).startswith("Вас убрали из команды этого чата.")
    team = await Team.get(name="Кофейня")
    invite = await invites.current(await anna.person(), team.id, clock())
    await invites.join(await boris.person(), invite.token, clock())
    assert (await room.say(boris, "/tasks")).startswith("Таких задач нет.")


async def test_somebody_who_never_met_the_bot_can_work_in_the_chat(
    room: Room, anna: Human, vera: Human
) -> None:
    assert "Вера" in await room.say(vera, "/task Помыть окна @я завтра")
    assert not (await vera.person()).reachable


async def test_the_team_outlives_the_bot_in_the_chat(room: Room, anna: Human, boris: Human) -> None:
    await room.say(anna, "/task Купить зерно")
    await anna._watched(room.emulator.remove_members(room.id, "bot", by=boris.id))
    assert (await Delivery.get(kind=Notice.CHAT_LOST)).recipient == anna.id
    assert not (await Chat.get()).present
    assert await Team.exists(name="Кофейня")


async def test_a_chat_can_be_unbound_by_managers(room: Room, anna: Human, boris: Human) -> None:
    assert (await room.say(boris, "/tasks")).startswith("Таких задач нет.")
    assert (await room.say(boris, "/unbind")).startswith("Для этого нужны другие права.")
    assert (await room.say(anna, "/отвязать")).startswith(
        "Чат больше не связан с командой «Кофейня»."
    )
    assert (await Chat.get()).team_id is None


async def test_another_title_of_the_chat_is_noted_in_silence(room: Room, anna: Human) -> None:
    before = len(await room._bots())
    await anna._watched(room.emulator.rename_chat(room.id, "Кофейня на Лесной", by=anna.id))
    assert (await Chat.get()).title == "Кофейня на Лесной"
    assert await Team.exists(name="Кофейня")
    assert len(await room._bots()) == before
