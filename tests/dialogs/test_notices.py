from datetime import UTC, datetime

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.max import Max
from jobs.buttons import NoticeAction, NoticeButton
from models import moves
from models.delivery import Delivery, DeliveryState
from models.task import Assignment, AssignmentState, Task
from models.team import Membership, Team
from models.transitions import Action
from tests.dialogs.making import given
from tests.dialogs.talk import Clock, Human

Row = list[tuple[str, NoticeAction, Task, int]]


async def notice(bot: Max, human: Human, *rows: Row) -> str:
    """A notice as the jobs send it; its id."""
    keyboard = [
        [
            InlineKeyboardButton(
                text=text, callback_data=NoticeButton(action, task.id, delivery).pack()
            )
            for text, action, task, delivery in row
        ]
        for row in rows
    ]
    markup = InlineKeyboardMarkup(inline_keyboard=keyboard)
    return bot.mid(await bot.bot.send_message(human.id, "Напоминание", reply_markup=markup))


async def shown(human: Human, mid: str) -> tuple[str, list[str]]:
    """What the notice says now, and its buttons."""
    message = await human.message(mid)
    rows = [
        row
        for attachment in message["body"].get("attachments") or []
        for row in attachment["payload"]["buttons"]
    ]
    return message["body"]["text"], [button["text"] for row in rows for button in row]


async def test_a_task_is_accepted_and_finished_under_its_notice(
    bot: Max, anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    row: Row = [
        ("Принять", NoticeAction.ACCEPT, task, 7),
        ("Не могу", NoticeAction.DECLINE, task, 7),
    ]
    mid = await notice(bot, boris, row)
    await boris.press("Принять", mid)
    assert await boris.toast() == "Задача принята"
    said, buttons = await shown(boris, mid)
    assert said.endswith("👍 Вы приняли задачу")
    assert buttons == ["Готово", "Открыть"]
    await boris.press("Готово", mid)
    said, buttons = await shown(boris, mid)
    assert said.endswith("✅ Готово")
    assert buttons == ["Открыть"]
    assert (await Assignment.get(task=task)).state is AssignmentState.DONE


async def test_a_reminder_is_put_off(bot: Max, anna: Human, clock: Clock) -> None:
    task = await given(anna, "Смета", clock.now)
    mid = await notice(bot, anna, [("1 час", NoticeAction.SNOOZE_1H, task, 7)])
    await anna.press("1 час", mid)
    assert await anna.toast() == "Напомню: сегодня, 13:00"
    assert (await shown(anna, mid))[0].endswith("⏰ Напомню: сегодня, 13:00")
    planned = await Delivery.get(slot__startswith="snooze:", state=DeliveryState.PENDING)
    assert planned.send_at == datetime(2026, 11, 22, 10, tzinfo=UTC)


async def test_a_refusal_asks_for_its_reason_in_place(
    bot: Max, anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    mid = await notice(bot, boris, [("Не могу", NoticeAction.DECLINE, task, 7)])
    await boris.press("Не могу", mid)
    assert (await shown(boris, mid))[0].startswith("Смета\nПочему не можете?")
    assert "↩️ Вы: отказ. «Болею»" in await boris.say("Болею")


async def test_a_press_that_comes_too_late_says_how_things_are(
    bot: Max, anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    mid = await notice(bot, boris, [("Принять", NoticeAction.ACCEPT, task, 7)])
    await moves.act(anna.id, task.id, Action.CANCEL, clock.now)
    await boris.press("Принять", mid)
    assert await boris.toast() == "Состояние задачи уже изменилось. Карточка обновлена."
    said, buttons = await shown(boris, mid)
    assert said.endswith("✖️ Задача отменена")
    assert buttons == ["Открыть"]


async def test_a_press_by_somebody_who_left_takes_the_buttons_away(
    bot: Max, anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    open_it: Row = [("Открыть", NoticeAction.OPEN, task, 7)]
    mid = await notice(bot, boris, open_it)
    await Membership.filter(person_id=boris.id, team_id=sales.id).delete()
    await boris.press("Открыть", mid)
    assert await boris.toast() == "Этого уже нет, или у вас нет доступа."
    assert await shown(boris, mid) == ("Напоминание", [])


async def test_a_card_opened_in_the_middle_of_a_draft_leads_back_to_it(
    bot: Max, anna: Human, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now)
    await anna.say("Купить бумагу")
    mid = await notice(bot, anna, [("Открыть", NoticeAction.OPEN, task, 7)])
    await anna.press("Открыть", mid)
    assert (await shown(anna, mid))[0].startswith("⚪ #1 Смета")
    await anna.press("Назад", mid)
    assert (await shown(anna, mid))[0] == "Купить бумагу\nК какому сроку?"


async def test_opening_one_of_several_leaves_the_others(
    bot: Max, anna: Human, clock: Clock
) -> None:
    first = await given(anna, "Первая", clock.now)
    second = await given(anna, "Вторая", clock.now)
    mid = await notice(
        bot,
        anna,
        [("#1 Первая", NoticeAction.OPEN, first, 7)],
        [("#2 Вторая", NoticeAction.OPEN, second, 8)],
    )
    await anna.tap("#2 Вторая", mid)
    await anna.settle()
    assert (await anna.text()).startswith("⚪ #2 Вторая")
    assert await shown(anna, mid) == ("Напоминание", ["#1 Первая"])


async def test_cards_opened_from_many_notices_do_not_pile_up(
    bot: Max, anna: Human, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now)
    for delivery in range(3):
        mid = await notice(bot, anna, [("Открыть", NoticeAction.OPEN, task, delivery)])
        await anna.press("Открыть", mid)
    await anna.press("Назад", mid)
    assert (await shown(anna, mid))[0].startswith("Добрый день")
