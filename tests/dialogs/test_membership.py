from models.delivery import Delivery, DeliveryState, Notice
from models.team import Team
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human


async def test_whoever_stops_the_bot_cannot_be_written_to_until_they_return(
    anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await boris.emulator.stop(boris.id)
    await boris.settle()
    assert not (await boris.person()).reachable
    await Delivery.filter(kind=Notice.ASSIGNED).update(state=DeliveryState.UNREACHABLE)
    assert (await boris.start()).startswith("Добрый день, Борис.")
    assert (await boris.person()).reachable
    assert (await Delivery.get(kind=Notice.ASSIGNED)).state is DeliveryState.PENDING


async def test_words_in_a_group_are_left_alone(anna: Human) -> None:
    group = await anna.emulator.add_chat("Отдел", anna.id, bot="admin")
    await anna.settle()
    await anna.emulator.clear_calls()
    await anna.emulator.say(anna.id, "Всем привет", chat_id=group["chat_id"])
    await anna.emulator.say(anna.id, "/today", chat_id=group["chat_id"])
    await anna.settle()
    assert await anna.emulator.calls() == []
