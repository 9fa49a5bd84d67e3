"""The morning digest in conversation: chosen, received, and what its buttons open."""

from datetime import UTC, datetime

from bot.max import Max
from bot.messenger import MaxMessenger
from jobs.deliver import Deliverer
from jobs.digest import digesting
from models.delivery import Delivery, DeliveryState, Notice
from models.due import Due
from models.team import Team
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human
from tests.jobs.outbox import Alarms, idle

MONDAY = datetime(2026, 11, 23, 6, tzinfo=UTC)
"""Nine in the morning in Moscow."""
MOSCOW = "Europe/Moscow"


async def delivered(bot: Max, clock: Clock) -> None:
    """A minute of the product: what is owed is planned and sent."""
    await digesting(clock)()
    async with Deliverer(MaxMessenger(bot), Alarms(), clock) as deliverer:
        await idle(deliverer)


async def test_a_digest_is_chosen_comes_in_the_morning_and_opens_what_it_tells_of(
    bot: Max, anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await Delivery.all().delete()
    await anna.say("/settings")
    question = await anna.press("Сводка")
    assert "одним сообщением по рабочим дням" in question
    await anna.press("09:00")
    own = Due.moment(MONDAY.replace(hour=15), MOSCOW)
    await given(anna, "Смета", clock.now, to=[anna], due=own)
    await given(boris, "Договор", clock.now, team=sales, to=[anna])
    await Delivery.exclude(kind=Notice.DIGEST).delete()
    await delivered(bot, clock)
    assert "Сводка" not in await anna.text()

    clock.now = MONDAY
    await delivered(bot, clock)
    digest = await anna.mid()
    assert await anna.text() == (
        "☀️ Сводка на сегодня\n\nСегодня: 1 дело\n⚪ #1 Смета · 18:00 · Личное\n\n"
        "Ждут вашего ответа: 1\n⚪ #1 Договор · без срока · Отдел продаж"
    )
    assert await anna.buttons() == [["Сегодня", "Ждут ответа"], ["Настроить"]]
    assert (await anna.press("Сегодня", digest)).startswith("Сегодня: 1")
    assert await anna.press("#1 Смета", digest)
    assert (await Delivery.get(kind=Notice.DIGEST)).state is DeliveryState.SENT


async def test_the_other_buttons_open_what_waits_and_the_choice_of_a_time(
    bot: Max, anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    await anna.say("/settings")
    await anna.press("Сводка")
    await anna.press("09:00")
    await given(boris, "Договор", clock.now, team=sales, to=[anna])
    for day, caption, opened in (
        (23, "Ждут ответа", "Ждут ответа: 1"),
        (24, "Настроить", "Утренняя сводка\nСейчас: в 09:00."),
    ):
        await Delivery.exclude(kind=Notice.DIGEST).delete()
        clock.now = MONDAY.replace(day=day)
        await delivered(bot, clock)
        assert (await anna.press(caption)).startswith(opened)
    assert (await anna.press("Не присылать")).startswith("Утренняя сводка\nСейчас: не приходит.")
    assert (await anna.press("Назад")).startswith("Настройки")
    clock.now = MONDAY.replace(day=25)
    await delivered(bot, clock)
    assert await Delivery.filter(kind=Notice.DIGEST, state=DeliveryState.SENT).count() == 2
