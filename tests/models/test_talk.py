"""What belongs to a task beside its states: edits, checklist, comments, files, wishes, trash."""

from datetime import timedelta

import pytest

from models import (
    checklists,
    comments,
    due_requests,
    edits,
    errors,
    limits,
    moves,
    tasks,
    trash,
    values,
)
from models.attachments import NewFile
from models.comment import Attachment, AttachmentKind
from models.delivery import Delivery, DeliveryState, Notice
from models.making import NewTask
from models.task import Completion, Kind, Priority, State, Task
from models.transitions import Action
from tests.models.conftest import Office
from tests.world import MOSCOW, NOW, due_in, task_for

PHOTO = NewFile(AttachmentKind.IMAGE, "token-1", "https://max.example/1", "", 120)


async def told(kind: Notice) -> list[int]:
    rows = await Delivery.filter(kind=kind).exclude(state=DeliveryState.CANCELLED)
    return sorted(row.recipient for row in rows)


async def test_a_change_of_nothing_is_no_change(office: Office) -> None:
    task = await task_for(office.anna, office.team)
    seen = await edits.change(office.anna.id, task.id, {"title": "Подготовить отчёт"}, NOW)
    assert seen.task.version == 1
    seen = await edits.change(
        office.anna.id, task.id, {"title": " Отчёт ", "priority": Priority.URGENT}, NOW, version=1
    )
    assert (seen.task.title, seen.task.priority, seen.task.version) == ("Отчёт", 1, 2)
    with pytest.raises(errors.ConflictError):
        await edits.change(office.anna.id, task.id, {"title": "Другое"}, NOW, version=1)


async def test_with_any_instead_of_all_one_report_is_enough(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris)
    await moves.act(office.vera.id, task.id, Action.COMPLETE, NOW)
    seen = await edits.change(office.anna.id, task.id, {"completion": Completion.ANY}, NOW)
    assert seen.task.state is State.DONE


async def test_an_event_lasts_up_to_a_month(office: Office) -> None:
    new = NewTask("Планёрка", office.team.id, due=due_in(hours=3), kind=Kind.EVENT, duration=30)
    task = await tasks.create(office.anna, new, NOW)
    for minutes in (0, -5, values.LONGEST + 1):
        with pytest.raises(errors.DurationError):
            await edits.change(office.anna.id, task.id, {"duration": minutes}, NOW)
    with pytest.raises(errors.EventNeedsDueError):
        await moves.reschedule(office.anna.id, task.id, None, NOW)
    with pytest.raises(errors.EventNeedsDueError):
        await tasks.create(office.anna, NewTask("Без часа", office.team.id, kind=Kind.EVENT), NOW)


async def test_lines_are_added_ticked_and_taken_away(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.boris)
    seen = await checklists.add(office.boris.id, task.id, ["Смета", " ", "Договор"], NOW)
    first, second = sorted(seen.task.checklist, key=lambda item: item.position)
    assert (first.text, second.text) == ("Смета", "Договор")
    seen = await checklists.tick(office.boris.id, first.id, True, NOW)
    again = await checklists.tick(office.boris.id, first.id, True, NOW)
    assert again.task.version == seen.task.version
    await checklists.remove(office.anna.id, second.id, NOW)
    with pytest.raises(errors.NotFoundError):
        await checklists.tick(office.boris.id, second.id, True, NOW)
    with pytest.raises(errors.ForbiddenError):
        await checklists.tick(office.vera.id, first.id, False, NOW)
    with pytest.raises(errors.NotFoundError):
        await checklists.tick(office.gleb.id, first.id, False, NOW)
    with pytest.raises(errors.TooManyError):
        await checklists.add(office.anna.id, task.id, ["ещё"] * limits.CHECKLIST, NOW)
    with pytest.raises(errors.WordsEmptyError):
        await checklists.add(office.anna.id, task.id, ["\u200b"], NOW)


async def test_a_comment_reaches_all_whom_the_task_concerns(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera)
    await moves.act(office.boris.id, task.id, Action.WATCH, NOW)
    await comments.add(office.vera.id, task.id, "Где смета?", NOW, files=[PHOTO])
    assert await told(Notice.COMMENT) == sorted([office.anna.id, office.boris.id])
    (shown,) = await comments.page(office.boris.id, task.id, limit=10)
    assert [a.token for a in shown.attachments] == ["token-1"]
    with pytest.raises(errors.WordsEmptyError):
        await comments.add(office.vera.id, task.id, " \u2800 ", NOW)
    with pytest.raises(errors.NotFoundError):
        await comments.add(office.gleb.id, task.id, "Я чужой", NOW)
    with pytest.raises(errors.NotFoundError):
        await comments.file(office.gleb.id, (await Attachment.get()).id)


async def test_a_report_keeps_its_photos(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.boris)
    await moves.act(office.boris.id, task.id, Action.COMPLETE, NOW, note="Готово", files=[PHOTO])
    (file,) = await comments.files(office.anna.id, task.id, limit=5)
    assert file.assignment_id is not None
    with pytest.raises(errors.ForbiddenError):
        await comments.remove_file(office.vera.id, file.id, NOW)
    await comments.remove_file(office.boris.id, file.id, NOW)
    assert await comments.files(office.anna.id, task.id, limit=5) == []


async def test_alone_on_the_task_the_asker_moves_its_due_time(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    await due_requests.ask(office.vera.id, task.id, due_in(hours=5), NOW)
    await due_requests.ask(office.vera.id, task.id, due_in(days=1), NOW, note="Жду смету")
    (wish,) = await due_requests.pending(office.anna.id, task.id)
    with pytest.raises(errors.ForbiddenError):
        await due_requests.answer(office.vera.id, wish.id, True, NOW)
    with pytest.raises(errors.NotFoundError):
        await due_requests.answer(office.gleb.id, wish.id, True, NOW)
    seen = await due_requests.answer(office.anna.id, wish.id, True, NOW)
    assert seen.task.due == due_in(days=1)
    with pytest.raises(errors.NothingToAnswerError):
        await due_requests.answer(office.anna.id, wish.id, False, NOW)
    assert await told(Notice.DUE_AGREED) == [office.vera.id]


async def test_among_several_the_asker_gets_a_due_time_of_their_own(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris, due=due_in(hours=3))
    await due_requests.ask(office.vera.id, task.id, due_in(days=1), NOW)
    (wish,) = await due_requests.pending(office.anna.id, task.id)
    seen = await due_requests.answer(office.anna.id, wish.id, True, NOW)
    assert seen.task.due == due_in(hours=3)
    dues = {a.person_id: a.due_of(seen.task) for a in seen.task.assignments}
    assert dues == {office.vera.id: due_in(days=1), office.boris.id: due_in(hours=3)}
    late = Delivery.filter(kind=Notice.DUE, recipient=office.vera.id, state=DeliveryState.PENDING)
    assert [row.due_at for row in await late] == [NOW + timedelta(days=1)]


async def test_a_wish_whose_time_has_gone_is_not_granted(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(hours=3))
    await due_requests.ask(office.vera.id, task.id, due_in(hours=4), NOW)
    (wish,) = await due_requests.pending(office.anna.id, task.id)
    with pytest.raises(errors.DueInPastError):
        await due_requests.answer(office.anna.id, wish.id, True, NOW + timedelta(hours=5))
    await due_requests.answer(office.anna.id, wish.id, False, NOW + timedelta(hours=5))
    assert await told(Notice.DUE_REFUSED) == [office.vera.id]


async def test_what_is_deleted_comes_back_within_thirty_days(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, due=due_in(days=40))
    await trash.delete(office.anna.id, task.id, NOW)
    assert await told(Notice.DELETED) == [office.vera.id]
    assert await Delivery.filter(kind=Notice.DUE, state=DeliveryState.PENDING).count() == 0
    for person in (office.anna, office.vera, office.gleb):
        with pytest.raises(errors.NotFoundError):
            await tasks.get(person.id, task.id)
    assert [t.id for t in await trash.listed(office.anna.id, NOW, limit=9)] == [task.id]
    assert await trash.count(office.vera.id, NOW) == 0
    with pytest.raises(errors.ForbiddenError):
        await trash.restore(office.vera.id, task.id, NOW)
    with pytest.raises(errors.NotFoundError):
        await trash.restore(office.gleb.id, task.id, NOW)
    assert (await trash.restore(office.anna.id, task.id, NOW)).task.state is State.OPEN
    assert await Delivery.filter(kind=Notice.DUE, state=DeliveryState.PENDING).count() == 1
    with pytest.raises(errors.NotInTrashError):
        await trash.restore(office.anna.id, task.id, NOW)


async def test_after_thirty_days_the_trash_is_empty(office: Office) -> None:
    task = await task_for(office.anna, office.team)
    await trash.delete(office.anna.id, task.id, NOW)
    later = NOW + trash.KEPT
    with pytest.raises(errors.NotInTrashError):
        await trash.restore(office.anna.id, task.id, later)
    assert await trash.empty(later - timedelta(seconds=1)) == 0
    assert await trash.empty(later) == 1
    assert not await Task.everything.filter(id=task.id).exists()


async def test_only_the_silent_are_reminded(office: Office) -> None:
    task = await task_for(office.anna, office.team, office.vera, office.boris)
    await moves.act(office.vera.id, task.id, Action.COMPLETE, NOW)
    assert await moves.nudge(office.anna.id, task.id, NOW) == 1
    assert await told(Notice.NUDGE) == [office.boris.id]
    await moves.act(office.boris.id, task.id, Action.DECLINE, NOW, note="Отпуск")
    with pytest.raises(errors.WrongStateError):  # closed by now
        await moves.nudge(office.anna.id, task.id, NOW)


async def test_answers_to_an_event_change_until_it_begins(office: Office) -> None:
    new = NewTask(
        "Планёрка",
        office.team.id,
        [office.vera.id, office.boris.id],
        due_in(hours=3),
        kind=Kind.EVENT,
    )
    task = await tasks.create(office.anna, new, NOW)
    for action in (Action.ACCEPT, Action.MAYBE, Action.DECLINE, Action.ACCEPT):
        await moves.act(office.vera.id, task.id, action, NOW)
    assert await moves.nudge(office.anna.id, task.id, NOW) == 1
    assert await told(Notice.NUDGE) == [office.boris.id]
    with pytest.raises(errors.EventStartedError):
        await moves.act(office.vera.id, task.id, Action.DECLINE, NOW + timedelta(hours=3))
    with pytest.raises(errors.WrongStateError):
        await moves.act(office.vera.id, task.id, Action.COMPLETE, NOW)
    assert task.timezone == MOSCOW
