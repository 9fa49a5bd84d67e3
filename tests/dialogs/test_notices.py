"""Notices and what their buttons do."""

from datetime import UTC, datetime, timedelta

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.max import Max
from bot.messenger import MaxMessenger
from jobs import notices
from jobs.buttons import NoticeAction, NoticeButton
from models import comments, due_requests, members, moves
from models.delivery import Delivery, DeliveryState, Notice
from models.due import Due
from models.owed import look_again
from models.task import Assignment, AssignmentState, Kind, Task
from models.team import Membership, Role, Team
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


async def sent(bot: Max, human: Human, kind: Notice, now: datetime) -> str:
    """The latest notice of that kind, as the jobs send it; its id."""
    delivery = await Delivery.filter(kind=kind, recipient=human.id).order_by("-id").first()
    assert delivery
    ready = (await look_again(delivery, now)).ready
    assert ready
    made = notices.single(ready, now)
    return (await MaxMessenger(bot).send(human.id, made.html, made.rows)).mid


async def test_a_task_is_accepted_begun_finished_and_taken_back_under_its_notice(
    bot: Max, anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    mid = await sent(bot, boris, Notice.ASSIGNED, clock.now)
    for caption, toast, became, left in (
        ("Принять", "Задача принята", "👍 Вы приняли задачу", ["Готово", "В работе", "Открыть"]),
        ("В работе", "Отмечено: в работе", "🔵 Отмечено: в работе", ["Готово", "Открыть"]),
        ("Готово", "Отмечено: готово", "✅ Готово", ["Отозвать отчёт", "Открыть"]),
        (
            "Отозвать отчёт",
            "Отчёт отозван, задача снова ваша",
            "↪️ Отчёт отозван",
            ["Готово", "Открыть"],
        ),
        ("Готово", "Отмечено: готово", "✅ Готово", ["Отозвать отчёт", "Открыть"]),
    ):
        await boris.press(caption, mid)
        assert await boris.toast() == toast
        said, buttons = await shown(boris, mid)
        assert said.split("\n")[-1] == became
        assert buttons == left
    assert (await Assignment.get(task=task)).state is AssignmentState.DONE


async def test_work_is_accepted_or_sent_back_under_its_report(
    bot: Max, anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris], needs_review=True)
    await moves.act(boris.id, task.id, Action.COMPLETE, clock.now)
    mid = await sent(bot, anna, Notice.REVIEW, clock.now)
    await anna.press("Вернуть", mid)
    assert (await shown(anna, mid))[0].startswith("Смета\n")
    await anna.say("Нет итога")
    told = await Delivery.get(kind=Notice.RETURNED)
    assert (told.recipient, told.payload["note"]) == (boris.id, "Нет итога")

    await moves.act(boris.id, task.id, Action.COMPLETE, clock.now)
    first, second = [await sent(bot, anna, Notice.REVIEW, clock.now) for _ in range(2)]
    await anna.press("Принять работу", first)
    assert await anna.toast() == "Работа принята"
    assert await shown(anna, first) == (
        "Смета\n#1 · Отдел продаж\nПостановщик: вы\nСрок: не назначен\n✅ Работа принята",
        ["Открыть"],
    )
    await anna.press("Вернуть", second)  # too late for words that could not be kept
    assert await anna.toast() == "Состояние задачи уже изменилось. Карточка обновлена."
    assert (await shown(anna, second))[0].endswith("✅ Задача выполнена")


async def test_a_wish_is_answered_under_its_notice(
    bot: Max, anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    due, later = [Due.moment(clock.now + timedelta(hours=h), "Europe/Moscow") for h in (2, 5)]
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris], due=due)
    await due_requests.ask(boris.id, task.id, later, clock.now)
    first, second = [await sent(bot, anna, Notice.DUE_ASKED, clock.now) for _ in range(2)]
    await anna.press("Согласиться", first)
    assert await anna.toast() == "Новый срок согласован"
    said, buttons = await shown(anna, first)
    assert said.endswith("Срок: сегодня, 17:00 (через 5 часов)\n👍 Новый срок согласован")
    assert buttons == ["Открыть"]
    await anna.press("Отказать", second)
    assert await anna.toast() == "На этот вопрос уже ответили."
    assert (await shown(anna, second))[1] == ["Открыть"]

    await due_requests.ask(boris.id, task.id, later, clock.now)
    mid = await sent(bot, anna, Notice.DUE_ASKED, clock.now)
    clock.advance(hours=6)
    await anna.press("Согласиться", mid)
    assert await anna.toast() == "Это время уже прошло. Выберите другое."
    assert (await shown(anna, mid))[1] == ["Согласиться", "Отказать", "Открыть"]
    await anna.press("Отказать", mid)
    assert (await shown(anna, mid))[0].endswith("🚫 Срок остаётся прежним")


async def test_a_comment_is_answered_from_its_notice(
    bot: Max, anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    task = await given(anna, "Смета", clock.now, team=sales, to=[boris])
    await comments.add(boris.id, task.id, "Где данные?", clock.now)
    mid = await sent(bot, anna, Notice.COMMENT, clock.now)
    await anna.press("Ответить", mid)
    assert "Где данные?" in (await shown(anna, mid))[0]
    assert "В общей папке" in await anna.say("В общей папке")
    told = await Delivery.get(kind=Notice.COMMENT, recipient=boris.id)
    assert told.payload["note"] == "В общей папке"


async def test_an_invitation_to_an_event_is_answered_and_changed(
    bot: Max, anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    start = Due.moment(clock.now + timedelta(hours=2), "Europe/Moscow")
    event = await given(
        anna, "Планёрка", clock.now, team=sales, to=[boris], due=start, kind=Kind.EVENT
    )
    mid = await sent(bot, boris, Notice.ASSIGNED, clock.now)
    for caption, answer, left in (
        ("Буду", AssignmentState.ACCEPTED, ["Может быть", "Не смогу", "Открыть"]),
        ("Не смогу", AssignmentState.DECLINED, ["Буду", "Может быть", "Открыть"]),
        ("Может быть", AssignmentState.TENTATIVE, ["Буду", "Не смогу", "Открыть"]),
    ):
        await boris.press(caption, mid)
        assert await boris.toast() == f"Ваш ответ: {caption.lower()}"
        said, buttons = await shown(boris, mid)
        assert said.endswith(f"Ваш ответ: {caption.lower()}")
        assert buttons == left
        assert (await Assignment.get(task=event)).state is answer
    clock.advance(hours=2)
    await boris.press("Буду", mid)
    assert await boris.toast() == "Событие уже началось, ответы больше не меняются."
    said, buttons = await shown(boris, mid)
    assert said.split("\n")[-2:] == ["Когда: сегодня, 14:00", "⚪ Событие в силе"]
    assert buttons == ["Открыть"]


async def test_reminders_are_switched_off_and_on_again_under_one(
    bot: Max, anna: Human, clock: Clock
) -> None:
    due = Due.moment(clock.now + timedelta(hours=3), "Europe/Moscow")
    task = await given(anna, "Смета", clock.now, due=due)
    mid = await sent(bot, anna, Notice.REMINDER, clock.now)
    await anna.press("Больше не напоминать", mid)
    assert await anna.toast() == "Об этой задаче больше не напомню"
    assert (await shown(anna, mid))[1] == ["Готово", "В работе", "Снова напоминать", "Открыть"]
    pending = Delivery.filter(task=task, state=DeliveryState.PENDING)
    assert await pending.count() == 0
    await anna.press("Снова напоминать", mid)
    assert (await shown(anna, mid))[0].endswith("⏰ Снова напоминаю")
    assert await pending.count() == 2


async def test_news_of_a_team_lead_there_or_are_put_away(
    bot: Max, anna: Human, boris: Human, sales: Team, clock: Clock
) -> None:
    joined = await sent(bot, anna, Notice.JOINED, clock.now)
    await anna.press("К команде", joined)
    assert "Отдел продаж" in (await shown(anna, joined))[0]
    await members.set_role(anna.id, sales.id, boris.id, Role.ADMIN, clock.now)
    role = await sent(bot, boris, Notice.ROLE, clock.now)
    await members.remove(anna.id, sales.id, boris.id, clock.now)
    removed = await sent(bot, boris, Notice.REMOVED, clock.now)
    await boris.press("Понятно", removed)
    assert await shown(boris, removed) == (
        "🚪 Вы больше не в команде\nОтдел продаж\nЧьё решение: Анна Петрова",
        [],
    )
    await boris.press("К команде", role)
    assert await boris.toast() == "Этого уже нет, или у вас нет доступа."
    assert (await shown(boris, role))[1] == []


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
    assert "↩️ Вы: отказ · «Болею»" in await boris.say("Болею")


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
    await anna.begin("Купить бумагу")
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
