"""What a chat is told by the bot itself: digests, weekly reviews, what it may read."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import pytest

from bot.max import Max
from bot.messenger import MaxMessenger
from jobs.chat_posts import posting
from jobs.chat_rights import checking
from jobs.deliver import Deliverer
from models import chat_settings, chats
from models.chat import Card, Chat
from models.delivery import Delivery, DeliveryState, Notice
from models.errors import ForbiddenError
from models.team import Membership, Role, Team
from tests.dialogs.talk import Clock, Human
from tests.group.conftest import Gather, Room
from tests.jobs.outbox import Alarms, idle

Speak = Callable[[], Awaitable[list[str]]]


@pytest.fixture
async def speak(bot: Max, room: Room, clock: Clock) -> AsyncIterator[Speak]:
    """A minute passes for the bot; what it has said in the chat by itself."""
    async with Deliverer(MaxMessenger(bot), Alarms(), clock) as deliverer:

        async def spoken() -> list[str]:
            before = len(await room._bots())
            await posting(clock)()
            await checking(MaxMessenger(bot), clock)()
            deliverer.wake()
            await idle(deliverer)
            return [str(m["body"]["text"]) for m in (await room._bots())[before:]]

        yield spoken


@pytest.fixture
async def chat(room: Room, anna: Human, boris: Human) -> Chat:
    """The chat with something to tell of: a late task of Boris's, one for Monday, a free one."""
    await room.press(boris, "Вступить")
    await room.say(anna, "/task Купить зерно @Борис сегодня в 13:00")
    await room.say(anna, "/task Помыть окна завтра в 18:00")
    return await Chat.get()


def monday(clock: Clock, hour: int, minute: int = 0) -> None:
    """The next Monday in Moscow at that time; the stage begins on a Sunday."""
    clock.now = clock.now.replace(day=23, hour=hour - 3, minute=minute, second=0)


async def test_the_digest_comes_on_a_working_day_at_its_time_and_once(
    speak: Speak, chat: Chat, clock: Clock
) -> None:
    clock.now += timedelta(hours=2)
    assert await speak() == []  # a Sunday
    monday(clock, 8, 57)
    assert await speak() == []
    monday(clock, 9)
    [told] = await speak()
    assert told == (
        "☀️ День команды\n\n"
        "Сегодня: 1 дело\n⚪ #2 Помыть окна · сегодня, 18:00 · свободна\n\n"
        "Просрочено: 1 задача\n🔴 #1 Купить зерно · вчера, 13:00 · Борис Котов\n\n"
        "Свободных задач: 1"
    )
    clock.advance(minutes=1)
    assert await speak() == []


async def test_the_digest_says_how_things_stand_when_it_is_asked_to(
    speak: Speak, chat: Chat, room: Room, anna: Human, boris: Human, clock: Clock
) -> None:
    monday(clock, 9)
    [told] = await speak()
    mid = await room.mid()
    await room.say(boris, "/done 1")
    assert "Купить зерно" not in await room.press(anna, "Обновить", mid)
    assert "Помыть окна" in await room.text(mid)
    assert told.replace("Просрочено", "") != await room.text(mid)


async def test_the_command_says_the_same_as_the_digest(
    speak: Speak, chat: Chat, room: Room, boris: Human, clock: Clock
) -> None:
    monday(clock, 9)
    [told] = await speak()
    assert await room.say(boris, "/digest") == told
    assert await room.press(boris, "Обновить") == told


async def test_titles_of_a_team_that_hides_them_are_not_told_to_all(
    speak: Speak, chat: Chat, clock: Clock
) -> None:
    await Team.filter(id=chat.team_id).update(own_tasks_only=True)
    monday(clock, 9)
    [told] = await speak()
    assert "Просрочено: 1 задача" in told
    assert "Купить зерно" not in told


async def test_a_day_without_anything_needs_no_digest(
    speak: Speak, room: Room, clock: Clock
) -> None:
    monday(clock, 9)
    assert await speak() == []
    assert (await Delivery.get(kind=Notice.CHAT_DIGEST)).state is DeliveryState.CANCELLED


async def test_the_review_comes_on_its_day(
    speak: Speak, chat: Chat, room: Room, boris: Human, clock: Clock
) -> None:
    await room.say(boris, "/done 1")
    clock.now = clock.now.replace(day=27, hour=14, minute=0, second=0)
    [told] = await speak()
    assert told == (
        "📊 Нагрузка и итоги за неделю\nСделано: 1 · открыто: 0 · просрочено: 0\n"
        "✅ Борис Котов: открыто 0, сделано 1"
    )
    assert (await room.say(boris, "/stats")).startswith("📊 Нагрузка и итоги")


async def test_quiet_hours_hold_the_digest_back_until_their_end(
    speak: Speak, chat: Chat, anna: Human, clock: Clock
) -> None:
    await chat_settings.set_quiet(anna.id, chat, (22 * 60, 10 * 60), clock())
    monday(clock, 9)
    assert await speak() == []
    monday(clock, 10)
    assert len(await speak()) == 1


async def test_a_silent_bot_only_answers(
    speak: Speak, chat: Chat, room: Room, anna: Human, clock: Clock
) -> None:
    await chat_settings.set_muted(anna.id, chat, True, clock())
    monday(clock, 9)
    assert await speak() == []
    assert (await room.say(anna, "/digest")).startswith("☀️ День команды")


async def test_a_time_that_has_gone_by_begins_tomorrow(
    speak: Speak, chat: Chat, anna: Human, clock: Clock
) -> None:
    monday(clock, 9, 30)
    await chat_settings.set_digest(anna.id, chat, 8 * 60, clock())
    assert await speak() == []
    clock.now = clock.now.replace(day=24, hour=5, minute=0)
    assert len(await speak()) == 1


async def test_only_managers_say_when_the_bot_speaks(
    chat: Chat, boris: Human, clock: Clock
) -> None:
    with pytest.raises(ForbiddenError):
        await chat_settings.set_digest(boris.id, chat, None, clock())
    assert (await Chat.get()).digest_at == 9 * 60


async def test_it_is_set_by_buttons_in_place(
    chat: Chat, room: Room, anna: Human, boris: Human
) -> None:
    await room.say(anna, "/settings")
    mid = await room.mid()
    assert (await room.press(boris, "Сводки", mid)).startswith("Для этого нужны другие права.")
    assert (await room.press(anna, "Сводки", mid)).startswith("Когда я пишу сам")
    assert await room.press(anna, "Сводка: 09:00", mid) == "Когда присылать утреннюю сводку?"
    assert await room.press(anna, "08:00", mid) == "Сохранено"
    await room.press(anna, "Обзор: Пт", mid)
    await room.press(anna, "никогда", mid)
    await room.press(anna, "Тихие часы", mid)
    await room.press(anna, "22:00–08:00", mid)
    await room.press(anna, "Молчать: нет", mid)
    assert (await room.captions(mid))[:4] == [
        "Сводка: 08:00",
        "Обзор: никогда",
        "Тихие часы: 22:00–08:00",
        "Молчать: да",
    ]
    changed = await Chat.get()
    assert (changed.digest_at, changed.review_day, changed.muted) == (480, None, True)
    assert (changed.quiet_from, changed.quiet_until) == (22 * 60, 8 * 60)


async def test_lost_rights_are_found_out_without_being_told(
    speak: Speak, room: Room, anna: Human, clock: Clock
) -> None:
    await speak()
    await _silently(room, anna, admin=False)
    clock.advance(minutes=29)
    assert await speak() == []
    clock.advance(minutes=1)
    [told] = await speak()
    assert told.startswith("Я больше не вижу сообщений")
    mid = await room.mid()
    assert await room.captions(mid) == ["Проверить"]
    await _silently(room, anna, admin=True)
    assert (await room.press(anna, "Проверить", mid)).startswith("Вижу сообщения")


async def test_given_rights_are_found_out_within_a_minute(
    speak: Speak, gather: Gather, anna: Human, room: Room, clock: Clock
) -> None:
    other = await gather("Другой", anna, admin=False)
    await speak()
    await _silently(other, anna, admin=True)
    clock.advance(minutes=1)
    await speak()
    assert (await other.text()).startswith("Вижу сообщения. Какая команда")
    await other.press(anna, "Выбрать команду")
    assert (await other.captions())[0] == "Новая команда «Другой»"


async def _silently(room: Room, anna: Human, *, admin: bool) -> None:
    """Rights change as by long polling: nobody tells the bot."""
    change = room.emulator.add_admins if admin else room.emulator.remove_admins
    before = await Chat.get(id=room.id)
    await anna._watched(change(room.id, "bot"))
    await Chat.filter(id=room.id).update(can_read=before.can_read)


async def test_a_chat_that_vanished_is_noticed_and_its_owner_told_once(
    speak: Speak, chat: Chat, anna: Human, clock: Clock
) -> None:
    await chats.gone(chat.id, clock())
    await chats.gone(chat.id, clock())
    await speak()
    told = await anna.text()
    assert told.startswith("🚪 Меня убрали из чата команды\nКофейня\nЧат: Кофейня.")
    assert await Delivery.filter(kind=Notice.CHAT_LOST).count() == 1
    assert not await Card.exists()


async def test_nothing_is_owed_to_a_chat_without_its_team(
    speak: Speak, chat: Chat, room: Room, anna: Human, clock: Clock
) -> None:
    monday(clock, 8, 59)
    await posting(clock)()
    await room.say(anna, "/unbind")
    monday(clock, 9, 1)
    assert await speak() == []
    assert not await Card.exists()


async def test_a_refused_digest_means_that_the_chat_is_gone(
    speak: Speak, chat: Chat, room: Room, anna: Human, clock: Clock
) -> None:
    monday(clock, 8, 59)
    await speak()  # what people are owed, so that the digest is all that is left to be refused
    await room.emulator.fault(403, path="/messages", count=1)
    monday(clock, 9)
    await speak()
    assert not (await Chat.get()).present
    owed = await Delivery.filter(recipient=chat.id).exclude(state=DeliveryState.SENT)
    assert [each.state for each in owed] == [DeliveryState.CANCELLED]
    assert (await Membership.get(person_id=anna.id, team_id=chat.team_id)).role is Role.OWNER
