"""Buttons under notices: what this reader can do now, before and after a press."""

from datetime import datetime, timedelta

import pytest

from jobs import keyboards, notices
from jobs.buttons import NoticeAction, NoticeButton
from jobs.port import CallbackButton, Rows
from locales import translator
from models import due_requests, making, members, moves, reminders, tasks, trash
from models.delivery import Delivery, Notice
from models.owed import look_again
from models.task import Kind, Task
from models.transitions import Action
from tests.jobs.conftest import Office
from tests.world import ANNA, BORIS, MOSCOW, NOW, due_in, task_for

Captions = list[list[str]]


def captions(rows: Rows) -> Captions:
    return [[button.text for button in row] for row in rows]


async def under(kind: Notice, reader: int, at: datetime = NOW) -> Captions:
    delivery = await Delivery.filter(kind=kind, recipient=reader).order_by("-id").first()
    assert delivery
    ready = (await look_again(delivery, at)).ready
    assert ready
    return captions(notices.single(ready, at).rows)


async def after(
    task: Task, reader: int, action: NoticeAction, at: datetime = NOW, about: int | None = None
) -> Captions:
    seen = await tasks.get(reader, task.id)
    button = NoticeButton(action, task.id, 7, about)
    return captions(keyboards.after(seen, button, translator("ru"), at, MOSCOW))


async def event_of(office: Office) -> Task:
    new = making.NewTask("Планёрка", office.team.id, [BORIS], due_in(hours=3), kind=Kind.EVENT)
    return await tasks.create(office.anna, new, NOW)


async def test_what_cannot_be_done_any_more_is_not_offered(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.boris, office.vera)
    await moves.act(BORIS, task.id, Action.COMPLETE, NOW)
    assert await under(Notice.DONE, ANNA) == [["Открыть"]]
    await moves.nudge(ANNA, task.id, NOW)
    await moves.act(office.vera.id, task.id, Action.START, NOW)
    assert await under(Notice.NUDGE, office.vera.id) == [["Не могу"], ["Готово"], ["Открыть"]]


async def test_a_wish_keeps_its_own_buttons_only(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.boris, office.vera, due=due_in(hours=2))
    await due_requests.ask(BORIS, task.id, due_in(hours=9), NOW)
    (first,) = await due_requests.pending(ANNA, task.id)
    delivery = await Delivery.get(kind=Notice.DUE_ASKED)
    ready = (await look_again(delivery, NOW)).ready
    assert ready
    rows = notices.single(ready, NOW).rows
    payloads = [b.payload for row in rows for b in row if isinstance(b, CallbackButton)]
    found = [button for each in payloads if (button := NoticeButton.unpack(each))]
    assert [(b.action, b.about) for b in found] == [
        (NoticeAction.AGREE, first.id),
        (NoticeAction.REFUSE, first.id),
        (NoticeAction.OPEN, None),
    ]
    await due_requests.ask(office.vera.id, task.id, due_in(hours=20), NOW)
    await due_requests.answer(ANNA, first.id, False, NOW)
    assert await after(task, ANNA, NoticeAction.REFUSE, about=first.id) == [["Открыть"]]


async def test_after_a_press_comes_what_is_next_and_what_undoes(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.boris, due=due_in(hours=3))
    await moves.act(BORIS, task.id, Action.ACCEPT, NOW)
    work = ["Готово", "В работе"]
    assert await after(task, BORIS, NoticeAction.ACCEPT) == [work, ["Открыть"]]
    await reminders.mute(BORIS, task.id, NOW)
    assert await after(task, BORIS, NoticeAction.MUTE) == [work, ["Снова напоминать", "Открыть"]]
    await moves.act(BORIS, task.id, Action.COMPLETE, NOW)
    assert await after(task, BORIS, NoticeAction.COMPLETE) == [["Отозвать отчёт", "Открыть"]]
    assert await after(task, ANNA, NoticeAction.APPROVE) == [["Открыть"]]


async def test_a_report_that_somebody_accepted_cannot_be_taken_back(office: Office) -> None:
    new = making.NewTask("Смета", office.team.id, [BORIS], needs_review=True)
    task = await tasks.create(office.anna, new, NOW)
    await moves.act(BORIS, task.id, Action.COMPLETE, NOW)
    assert await after(task, BORIS, NoticeAction.COMPLETE) == [["Отозвать отчёт", "Открыть"]]
    await moves.act(ANNA, task.id, Action.APPROVE, NOW)
    assert await after(task, BORIS, NoticeAction.COMPLETE) == [["Открыть"]]


async def test_an_answer_can_be_changed_until_the_event_begins(office: Office) -> None:
    event = await event_of(office)
    await moves.act(BORIS, event.id, Action.ACCEPT, NOW)
    assert await after(event, BORIS, NoticeAction.ACCEPT) == [
        ["Может быть", "Не смогу"],
        ["Открыть"],
    ]
    begun = NOW + timedelta(hours=3)
    assert await after(event, BORIS, NoticeAction.ACCEPT, begun) == [["Открыть"]]


@pytest.mark.parametrize(
    ("minutes", "offered"),
    [
        (170, [["10 мин", "1 час", "Другое"]]),
        (40, [["10 мин", "Другое"]]),
        (10, [["Другое"]]),
    ],
)
async def test_nobody_is_reminded_of_an_event_after_its_beginning(
    office: Office, minutes: int, offered: Captions
) -> None:
    event = await event_of(office)
    at = NOW + timedelta(hours=3, minutes=-minutes)
    await reminders.snooze(BORIS, event.id, at + timedelta(seconds=1), at, of=1)
    assert await under(Notice.REMINDER, BORIS, at) == [
        ["Буду", "Может быть", "Не смогу"],
        *offered,
        ["Открыть", "Больше не напоминать"],
    ]


async def test_one_message_for_many_names_what_each_button_is_about(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.boris, title="Смета")
    await trash.delete(ANNA, task.id, NOW)
    await task_for(office.anna, office.team, office.boris, title="Договор")
    await members.transfer(ANNA, office.team.id, BORIS, NOW)
    owed = [
        ready
        for delivery in await Delivery.filter(recipient=BORIS).order_by("id")
        if (ready := (await look_again(delivery, NOW)).ready)
    ]
    (made,) = notices.messages(owed, NOW + timedelta(hours=1))
    assert captions(made.rows) == [
        ["Понятно: Смета"],
        ["#2 Договор"],
        ["К команде: Отдел продаж"],
    ]
