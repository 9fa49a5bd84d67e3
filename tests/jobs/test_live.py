"""The last message about a task in a private chat is its live card: it says how things stand."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import asyncpg
import pytest

from jobs.cards import Cards
from jobs.port import FailedError, RefusedError
from models import comments, edits, live, members, moves, trash
from models.delivery import Delivery, Notice
from models.listener import Listener
from models.task import Task
from models.transitions import Action
from tests.jobs.conftest import Office, Settle
from tests.jobs.outbox import Arrived, Clock, Outbox, row, until
from tests.world import ANNA, BORIS, NOW, due_in, meet, task_for


@pytest.fixture
def cards(outbox: Outbox, clock: Clock) -> Cards:
    return Cards(outbox, clock, pause=0.05)


@pytest.fixture
async def told(office: Office, settle: Settle) -> Task:
    """A task that Boris has been told of."""
    task = await task_for(office.anna, office.team, office.boris, due=due_in(hours=5))
    await settle()
    return task


def card_of(outbox: Outbox, person: int) -> Arrived:
    return outbox.to(person)[-1]


async def rename(task: Task, title: str, now: datetime = NOW) -> None:
    await edits.change(ANNA, task.id, {"title": title}, now)


async def test_what_was_told_says_how_it_stands_after_each_change(
    told: Task, outbox: Outbox, cards: Cards
) -> None:
    await rename(told, "Смета <до обеда>")
    await cards.refresh()
    (card,) = outbox.to(BORIS)
    assert "<b>Смета &lt;до обеда&gt;</b>" in card.html
    assert card.html.splitlines()[0] == "📌 Вам поручена задача"
    assert card.captions == [["Принять", "Не могу"], ["Открыть"]]

    await moves.act(BORIS, told.id, Action.ACCEPT, NOW)  # in the mini-app
    await cards.refresh()
    (card,) = outbox.to(BORIS)
    assert card.html.splitlines()[-1] == "👍 Вы приняли задачу"
    assert card.captions == [["Готово", "В работе"], ["Открыть"]]

    await moves.act(BORIS, told.id, Action.COMPLETE, NOW)
    await cards.refresh()
    (card,) = outbox.to(BORIS)
    assert card.html.splitlines()[-1] == "✅ Задача выполнена"
    assert card.captions == [["Открыть"]]


async def test_it_speaks_its_readers_language(
    office: Office, outbox: Outbox, cards: Cards, settle: Settle
) -> None:
    boris = await meet(BORIS, language="en")
    task = await task_for(office.anna, office.team, boris)
    await settle()
    await moves.act(BORIS, task.id, Action.ACCEPT, NOW)
    await cards.refresh()
    assert card_of(outbox, BORIS).html.splitlines()[-1] == "👍 You have accepted the task"


async def test_the_next_message_is_the_card_and_the_one_before_becomes_history(
    told: Task, outbox: Outbox, cards: Cards, settle: Settle
) -> None:
    await comments.add(ANNA, told.id, "Когда <будет>?", NOW)
    await settle()
    await rename(told, "Акт")
    await cards.refresh()
    first, second = outbox.to(BORIS)
    assert "Акт" not in first.html
    assert "<b>Акт</b>" in second.html
    assert "Когда &lt;будет&gt;?" in second.html


async def test_ten_changes_in_a_row_are_one_edit(
    told: Task, outbox: Outbox, clock: Clock, database: str, cards: Cards
) -> None:
    edits_ = []
    edit = outbox.edit

    async def counted(recipient: int, mid: str, html: str, rows: object = ()) -> None:
        edits_.append(html)
        await edit(recipient, mid, html, rows)  # type: ignore[arg-type]

    outbox.edit = counted  # type: ignore[method-assign]
    async with _at_work(cards, database):
        for number in range(10):
            clock.now = NOW + timedelta(seconds=number * 0.01)
            await rename(told, f"Акт {number}", clock.now)
            await asyncio.sleep(0.02)
        clock.advance(seconds=1)
        await until(lambda: bool(edits_))
        await asyncio.sleep(0.3)
    assert ["<b>Акт 9</b>" in html for html in edits_] == [True]


@asynccontextmanager
async def _at_work(cards: Cards, database: str) -> AsyncIterator[None]:
    listener = Listener(database)
    listener.on("cards", cards.wake)
    async with listener:
        task = asyncio.create_task(cards.run())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def test_a_change_while_it_was_sent_is_drawn(
    office: Office, outbox: Outbox, cards: Cards, settle: Settle
) -> None:
    task = await task_for(office.anna, office.team, office.boris)
    outbox.held[BORIS] = asyncio.Event()
    sending = asyncio.ensure_future(settle())
    await until(lambda: BORIS in outbox.waiting)
    await rename(task, "Акт")
    outbox.held[BORIS].set()
    await sending
    await cards.refresh()
    assert "<b>Акт</b>" in card_of(outbox, BORIS).html


async def test_one_message_for_many_is_no_card(
    office: Office, outbox: Outbox, clock: Clock, cards: Cards, settle: Settle
) -> None:
    first = await task_for(office.anna, office.team, office.boris, title="Смета")
    await task_for(office.anna, office.team, office.boris, title="Договор")
    clock.advance(hours=1)
    await settle()
    (merged,) = outbox.to(BORIS)
    await moves.act(BORIS, first.id, Action.ACCEPT, clock.now)
    await cards.refresh()
    assert outbox.to(BORIS) == [merged]


@pytest.mark.parametrize("gone", ["left", "trash", "window"])
async def test_what_is_no_card_any_more_is_left_alone(
    told: Task, office: Office, outbox: Outbox, cards: Cards, gone: str
) -> None:
    before = card_of(outbox, BORIS)
    if gone == "left":
        await members.remove(ANNA, office.team.id, BORIS, NOW)
    elif gone == "trash":
        await trash.delete(ANNA, told.id, NOW)
    else:  # a window was opened in its place
        await live.let_go((await row(Notice.ASSIGNED)).id)
        await rename(told, "Акт")
    await cards.refresh()
    assert card_of(outbox, BORIS) == before
    assert (await row(Notice.ASSIGNED)).fresh is None


async def test_one_that_cannot_be_edited_now_is_edited_later_and_one_that_is_gone_never(
    told: Task, outbox: Outbox, cards: Cards, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit = outbox.edit
    troubles: list[Exception] = [FailedError("503")]

    async def failing(*args: object) -> None:
        if troubles:
            raise troubles.pop()
        await edit(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(outbox, "edit", failing)
    await rename(told, "Акт")
    assert not await cards.refresh()  # a minute later, and not at once
    assert "Акт" not in card_of(outbox, BORIS).html
    await cards.refresh()
    assert "<b>Акт</b>" in card_of(outbox, BORIS).html

    troubles.append(RefusedError("message.not.found"))
    await rename(told, "Отчёт")
    await cards.refresh()
    assert not await Delivery.filter(fresh__isnull=False, recipient=BORIS).exists()


async def test_a_change_under_way_holds_up_no_message(
    told: Task, outbox: Outbox, settle: Settle, database: str
) -> None:
    await comments.add(ANNA, told.id, "Когда?", NOW)
    other = await asyncpg.connect(database)
    try:
        async with other.transaction():
            await other.execute("UPDATE deliveries SET fresh = false WHERE fresh IS NOT NULL")
            async with asyncio.timeout(10):
                await settle()
    finally:
        await other.close()
    assert len(outbox.to(BORIS)) == 2
