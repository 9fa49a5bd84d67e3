"""Cards in a chat after the first one: of the next occurrence, and by somebody's wish."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import pytest

from bot.max import Max
from bot.messenger import MaxMessenger
from jobs.deliver import Deliverer
from models import sweeping
from models.chat import Card
from models.delivery import Delivery, DeliveryState, Notice
from models.task import Task
from tests.dialogs.talk import Clock, Human
from tests.emulator_client import keyboard
from tests.group.conftest import Room
from tests.jobs.outbox import Alarms, idle

Speak = Callable[[], Awaitable[list[str]]]


@pytest.fixture
async def speak(bot: Max, room: Room, clock: Clock) -> AsyncIterator[Speak]:
    """What is owed is sent; what was said in the chat by that."""
    async with Deliverer(MaxMessenger(bot), Alarms(), clock) as deliverer:

        async def spoken() -> list[str]:
            before = len(await room._bots())
            deliverer.wake()
            await idle(deliverer)
            return [str(m["body"]["text"]) for m in (await room._bots())[before:]]

        yield spoken


async def test_the_next_occurrence_gets_a_card_of_its_own_that_lives(
    both: Room, anna: Human, boris: Human, speak: Speak
) -> None:
    said = await both.say(anna, "/task Полить цветы @Борис каждый день в 18:00")
    assert "Повтор: каждый день" in said
    first = await both.mid()
    await both.press(boris, "Готово")
    [told] = await speak()
    assert told.startswith("⚪ #2 Полить цветы\nСрок: завтра, 18:00\nПовтор: каждый день")
    second = await both.mid()
    assert await both.press(boris, "В работе", second) == "#2 в работе"
    assert "👍 Борис Котов: принято" in await both.text(second)
    assert "✅" in await both.text(first)
    assert await speak() == []


async def test_a_card_of_unknown_outcome_is_found_by_its_buttons(
    both: Room, anna: Human, boris: Human, speak: Speak, clock: Clock
) -> None:
    await both.say(anna, "/event Планёрка завтра в 10 каждый день")
    clock.advance(days=1, hours=2)
    task = await Task.get()
    await sweeping.sweep(clock())
    assert len(await speak()) == 1
    owed = await Delivery.get(kind=Notice.CHAT_CARD)
    [row] = [row for row in keyboard(await both.last()) if row]
    assert all(f"notice:{owed.id}:" in button["payload"] for button in row)
    sending = {"state": DeliveryState.SENDING, "lease_until": clock() - timedelta(seconds=1)}
    await Delivery.filter(id=owed.id).update(**sending)
    await Card.exclude(task_id=task.id).delete()
    assert await speak() == []  # it is there, and is not said once more
    assert (await Delivery.get(id=owed.id)).state is DeliveryState.SENT
    assert await Card.filter(mid=await both.mid()).exists()
    assert await both.press(boris, "Буду") == "Вы будете"


async def test_a_task_that_was_never_shown_in_the_chat_is_not_shown_later(
    both: Room, anna: Human, boris: Human, speak: Speak
) -> None:
    await both.say(anna, "/task Полить цветы @Борис каждый день в 18:00")
    await Card.all().delete()
    await both.say(boris, "/done 1")
    assert await speak() == []


async def test_what_was_shown_by_somebody_s_wish_is_not_shown_again(
    both: Room, anna: Human, boris: Human, speak: Speak
) -> None:
    await both.say(anna, "/task Полить цветы @Борис каждый день в 18:00")
    await both.say(boris, "/done 1")
    assert (await both.say(boris, "/show 2")).startswith("⚪ #2 Полить цветы")
    assert await speak() == []


async def test_a_chat_without_the_team_gets_no_card(
    both: Room, anna: Human, boris: Human, speak: Speak, clock: Clock
) -> None:
    await both.say(anna, "/task Полить цветы @Борис каждый день в 18:00")
    await both.say(boris, "/done 1")
    await both.say(anna, "/unbind")
    assert await speak() == []
    assert (await Delivery.get(kind=Notice.CHAT_CARD)).state is DeliveryState.CANCELLED


async def test_an_older_card_says_where_the_live_one_is_and_still_answers_for_it(
    both: Room, anna: Human, boris: Human
) -> None:
    await both.say(anna, "/task Купить зерно @Борис")
    first = await both.mid()
    await both.say(anna, "/show 1")
    second = await both.mid()
    assert await both.text(first) == "#1 Купить зерно: карточка ниже."
    await both.say(boris, "/block Нет денег", reply_to=first)
    assert "Остановлена: Нет денег" in await both.text(second)
    assert await both.text(first) == "#1 Купить зерно: карточка ниже."


async def test_a_press_is_one_call(both: Room, anna: Human, boris: Human) -> None:
    await both.say(anna, "/task Купить зерно @Борис")
    before = len(await both.emulator.calls(method="PUT", path="/messages"))
    await both.press(boris, "В работе")
    assert "👍 Борис Котов: принято" in await both.text()
    assert len(await both.emulator.calls(method="PUT", path="/messages")) == before


async def test_who_leaves_the_chat_stays_in_the_team(both: Room, anna: Human, boris: Human) -> None:
    before = len(await both._bots())
    await anna._watched(both.emulator.remove_members(both.id, boris.id))
    assert len(await both._bots()) == before
    assert "Борис Котов" in await both.say(anna, "/members")
