"""A notice that is pressed: it stays a live card until a window is opened in its place."""

from bot.max import Max
from bot.messenger import MaxMessenger
from jobs.cards import Cards
from models import edits
from models.delivery import Delivery, DeliveryState, Notice
from models.team import Team
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human
from tests.dialogs.test_notices import sent, shown


async def test_a_notice_is_kept_as_its_task_is_until_a_window_is_opened_in_its_place(
    bot: Max, anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    cards = Cards(MaxMessenger(bot), clock)
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    mid = await sent(bot, boris, Notice.ASSIGNED, clock.now)
    arrived = Delivery.filter(kind=Notice.ASSIGNED)
    await arrived.update(state=DeliveryState.SENT, mid=mid, fresh=True)

    await boris.press("Принять", mid)
    pressed = await shown(boris, mid)
    await cards.refresh()
    assert await shown(boris, mid) == pressed

    await edits.change(anna.id, task.id, {"title": "Акт"}, clock.now)
    await cards.refresh()
    text, captions = await shown(boris, mid)
    assert text.splitlines()[:2] == ["📌 Вам поручена задача", "Акт"]
    assert text.splitlines()[-1] == "👍 Вы приняли задачу"
    assert captions == ["Готово", "В работе", "Открыть"]

    await boris.press("Открыть", mid)
    window = await shown(boris, mid)
    await edits.change(anna.id, task.id, {"title": "Договор"}, clock.now)
    await cards.refresh()
    assert await shown(boris, mid) == window
