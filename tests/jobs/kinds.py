"""Everything the bot says by itself: for each message, what must happen for it to be said.

Anna leads the team, Boris and Vera work in it.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from models import (
    assigning,
    chats,
    comments,
    digests,
    due_requests,
    invites,
    making,
    members,
    moves,
    planning,
    reach,
    reminders,
    tasks,
    teams,
    trash,
)
from models.attachments import NewFile
from models.chat import Chat
from models.comment import AttachmentKind
from models.delivery import Delivery, Notice
from models.due import Due
from models.person import Person
from models.task import Assignment, Kind, Task
from models.team import Role
from models.transitions import Action
from tests.jobs.conftest import Office
from tests.world import ANNA, BORIS, GLEB, MOSCOW, NOW, VERA, due_in, meet, task_for

Story = Callable[[Office], Awaitable[object]]


@dataclass(frozen=True)
class Told:
    """One story: what is told to whom, after what has happened."""

    name: str
    kind: Notice
    reader: int
    story: Story
    later: timedelta = timedelta()


STORIES: list[Told] = []


def told(kind: Notice, reader: int, **later: float) -> Callable[[Story], Story]:
    """The story makes that message to that reader."""

    def kept(story: Story) -> Story:
        STORIES.append(Told(story.__name__, kind, reader, story, timedelta(**later)))
        return story

    return kept


async def _make(office: Office, *people: Person, **more: object) -> Task:
    new = making.NewTask(
        "Смета <объекта>", office.team.id, [p.id for p in people], due=due_in(hours=6)
    )
    return await tasks.create(office.anna, replace(new, **more), NOW)  # type: ignore[arg-type]  # fields by name


async def _event(office: Office, *people: Person, **more: object) -> Task:
    fields = {"title": "Планёрка", "kind": Kind.EVENT, "duration": 90, **more}
    return await _make(office, *people, **fields)


async def _reported(office: Office) -> Task:
    task = await _make(office, office.boris, needs_review=True)
    await moves.act(BORIS, task.id, Action.COMPLETE, NOW, note="Отправил в 5 < 6 часов")
    return task


async def _wished(office: Office) -> Task:
    task = await _make(office, office.boris, office.vera)
    wish = due_in(hours=30)
    await due_requests.ask(BORIS, task.id, wish, NOW, note="Жду цифры")
    return task


async def _answer(office: Office, *, agree: bool) -> None:
    task = await _wished(office)
    (wish,) = await due_requests.pending(ANNA, task.id)
    await due_requests.answer(ANNA, wish.id, agree, NOW)


@told(Notice.ASSIGNED, BORIS)
async def assigned(office: Office) -> None:
    await _make(office, office.boris)


@told(Notice.ASSIGNED, BORIS)
async def invited_to_an_event(office: Office) -> None:
    await _event(office, office.boris)


@told(Notice.ASSIGNED, BORIS)
async def invited_for_a_night(office: Office) -> None:
    await _event(office, office.boris, duration=60 * 12)


@told(Notice.UNASSIGNED, BORIS)
async def unassigned(office: Office) -> None:
    task = await _make(office, office.boris)
    await assigning.assign(ANNA, task.id, [VERA], NOW)


@told(Notice.ACCEPTED, ANNA)
async def accepted(office: Office) -> None:
    task = await _make(office, office.boris)
    await moves.act(BORIS, task.id, Action.ACCEPT, NOW)


@told(Notice.DECLINED, ANNA)
async def declined(office: Office) -> None:
    task = await _make(office, office.boris)
    await moves.act(BORIS, task.id, Action.DECLINE, NOW, note="Отпуск до 5 < 10")


@told(Notice.CLAIMED, ANNA)
async def claimed(office: Office) -> None:
    task = await _make(office)
    await moves.act(BORIS, task.id, Action.CLAIM, NOW)


@told(Notice.GIVEN_BACK, ANNA)
async def given_back(office: Office) -> None:
    task = await _make(office)
    await moves.act(BORIS, task.id, Action.CLAIM, NOW)
    await moves.act(BORIS, task.id, Action.GIVE_BACK, NOW)


@told(Notice.BLOCKED, ANNA)
async def blocked(office: Office) -> None:
    task = await _make(office, office.boris)
    await moves.act(BORIS, task.id, Action.BLOCK, NOW, note="Нет доступа")


@told(Notice.DONE, ANNA)
async def done(office: Office) -> None:
    task = await _make(office, office.boris)
    await moves.act(BORIS, task.id, Action.COMPLETE, NOW, note="Отправил")


@told(Notice.REVIEW, ANNA)
async def review(office: Office) -> None:
    await _reported(office)


@told(Notice.WITHDRAWN, ANNA)
async def withdrawn(office: Office) -> None:
    task = await _reported(office)
    await moves.act(BORIS, task.id, Action.WITHDRAW, NOW)


@told(Notice.APPROVED, BORIS)
async def approved(office: Office) -> None:
    task = await _reported(office)
    await moves.act(ANNA, task.id, Action.APPROVE, NOW)


@told(Notice.RETURNED, BORIS)
async def returned(office: Office) -> None:
    task = await _reported(office)
    await moves.act(ANNA, task.id, Action.RETURN, NOW, note="Нет итога")


@told(Notice.CLOSED, BORIS)
async def closed(office: Office) -> None:
    task = await _make(office, office.boris)
    await moves.act(ANNA, task.id, Action.CLOSE, NOW)


@told(Notice.REOPENED, BORIS)
async def reopened(office: Office) -> None:
    task = await _make(office, office.boris)
    await moves.act(ANNA, task.id, Action.CLOSE, NOW)
    await moves.act(ANNA, task.id, Action.REOPEN, NOW)


@told(Notice.CANCELLED, BORIS)
async def cancelled(office: Office) -> None:
    task = await _make(office, office.boris)
    await moves.act(ANNA, task.id, Action.CANCEL, NOW)


@told(Notice.CANCELLED, BORIS)
async def cancelled_event(office: Office) -> None:
    event = await _event(office, office.boris)
    await moves.act(ANNA, event.id, Action.CANCEL, NOW)


@told(Notice.DELETED, BORIS)
async def deleted(office: Office) -> None:
    task = await _make(office, office.boris)
    await trash.delete(ANNA, task.id, NOW)


@told(Notice.COMMENT, ANNA)
async def comment(office: Office) -> None:
    task = await _make(office, office.boris)
    await comments.add(BORIS, task.id, "Где <b>исходные</b> данные?", NOW)


@told(Notice.COMMENT, ANNA)
async def comment_without_words(office: Office) -> None:
    task = await _make(office, office.boris)
    photo = NewFile(AttachmentKind.IMAGE, "token")
    await comments.add(BORIS, task.id, "", NOW, files=[photo])


@told(Notice.DUE_ASKED, ANNA)
async def due_asked(office: Office) -> None:
    await _wished(office)


@told(Notice.DUE_AGREED, BORIS)
async def due_agreed(office: Office) -> None:
    await _answer(office, agree=True)


@told(Notice.DUE_REFUSED, BORIS)
async def due_refused(office: Office) -> None:
    await _answer(office, agree=False)


@told(Notice.DUE_CHANGED, BORIS)
async def due_changed(office: Office) -> None:
    task = await _make(office, office.boris)
    await moves.reschedule(ANNA, task.id, due_in(hours=30), NOW)


@told(Notice.DUE_CHANGED, BORIS)
async def event_moved(office: Office) -> None:
    event = await _event(office, office.boris)
    await moves.reschedule(ANNA, event.id, due_in(hours=30), NOW)


@told(Notice.ANSWERED, ANNA)
async def will_come(office: Office) -> None:
    event = await _event(office, office.boris, office.vera)
    await moves.act(BORIS, event.id, Action.ACCEPT, NOW)


@told(Notice.ANSWERED, ANNA)
async def may_come(office: Office) -> None:
    event = await _event(office, office.boris, office.vera)
    await moves.act(BORIS, event.id, Action.MAYBE, NOW)


@told(Notice.ANSWERED, ANNA)
async def will_not_come(office: Office) -> None:
    event = await _event(office, office.boris, office.vera)
    await moves.act(BORIS, event.id, Action.DECLINE, NOW, note="Отпуск")


@told(Notice.NUDGE, BORIS)
async def nudged(office: Office) -> None:
    task = await _make(office, office.boris)
    await moves.nudge(ANNA, task.id, NOW)


@told(Notice.NUDGE, BORIS)
async def nudged_who_has_accepted(office: Office) -> None:
    task = await _make(office, office.boris)
    await moves.act(BORIS, task.id, Action.ACCEPT, NOW)
    await moves.nudge(ANNA, task.id, NOW)


@told(Notice.NUDGE, BORIS)
async def nudged_about_an_event(office: Office) -> None:
    event = await _event(office, office.boris)
    await moves.nudge(ANNA, event.id, NOW)


@told(Notice.REMINDER, BORIS, hours=5)
async def reminded(office: Office) -> None:
    await _make(office, office.boris)


@told(Notice.REMINDER, BORIS, hours=5)
async def reminded_of_an_event(office: Office) -> None:
    event = await _event(office, office.boris)
    await moves.act(BORIS, event.id, Action.ACCEPT, NOW)


@told(Notice.REMINDER, VERA, hours=1)
async def reminded_of_somebody_elses_task(office: Office) -> None:
    task = await _make(office, office.boris)
    await reminders.add(VERA, task.id, NOW, at=NOW + timedelta(hours=1))


@told(Notice.DUE, BORIS, hours=6)
async def due(office: Office) -> None:
    await _make(office, office.boris)


@told(Notice.DUE, BORIS, hours=9)
async def due_of_their_own(office: Office) -> None:
    task = await _make(office, office.boris, office.vera)
    own = due_in(hours=9)
    await Assignment.filter(task=task, person_id=BORIS).update(due_at=own.at)
    await moves.act(ANNA, task.id, Action.START, NOW)


@told(Notice.DUE, BORIS, hours=21)
async def due_that_day(office: Office) -> None:
    await _make(office, office.boris, due=Due.on(date(2026, 3, 13), MOSCOW))


@told(Notice.DUE, BORIS, hours=21)
async def event_that_day(office: Office) -> None:
    await _event(office, office.boris, due=Due.on(date(2026, 3, 13), MOSCOW), duration=None)


@told(Notice.DUE, BORIS, hours=6)
async def event_begins(office: Office) -> None:
    await _event(office, office.boris)


@told(Notice.DUE, BORIS, hours=7)
async def event_has_begun(office: Office) -> None:
    await _event(office, office.boris)


@told(Notice.ASSIGNEE_LEFT, ANNA)
async def assignee_left(office: Office) -> None:
    await _make(office, office.boris)
    await members.leave(BORIS, office.team.id, NOW)


@told(Notice.JOINED, ANNA)
async def joined(office: Office) -> None:
    invite = await invites.current(office.anna, office.team.id, NOW)
    await invites.join(await meet(GLEB), invite.token, NOW)


@told(Notice.ROLE, BORIS)
async def role(office: Office) -> None:
    await members.set_role(ANNA, office.team.id, BORIS, Role.ADMIN, NOW)


@told(Notice.OWNERSHIP, BORIS)
async def ownership(office: Office) -> None:
    await members.transfer(ANNA, office.team.id, BORIS, NOW)


@told(Notice.REMOVED, BORIS)
async def removed(office: Office) -> None:
    await members.remove(ANNA, office.team.id, BORIS, NOW)


@told(Notice.TEAM_DELETED, BORIS)
async def team_deleted(office: Office) -> None:
    await teams.delete(ANNA, office.team.id, office.team.name, NOW)


@told(Notice.ASSIGNED, BORIS)
async def assigned_by_somebody_else(office: Office) -> None:
    await members.set_role(ANNA, office.team.id, VERA, Role.ADMIN, NOW)
    task = await _make(office)
    await assigning.assign(VERA, task.id, [BORIS], NOW)


@told(Notice.DIGEST, BORIS)
async def digest(office: Office) -> None:
    yesterday = NOW - timedelta(days=1)
    late = await task_for(
        office.anna, office.team, office.boris, title="Акт", due=due_in(hours=-18), now=yesterday
    )
    today = await _make(office, office.boris)
    for task in (late, today):
        await moves.act(BORIS, task.id, Action.ACCEPT, yesterday)
    await _event(office, office.boris)
    await task_for(office.anna, office.team, office.boris, title="Договор")
    await Person.filter(id=BORIS).update(digest_at=12 * 60)
    await digests.plan(NOW)


@told(Notice.OVERDUE, BORIS, hours=30)
async def overdue(office: Office) -> None:
    task = await _make(office, office.boris)
    await planning.plan(await tasks.load(task.id), NOW + timedelta(hours=7))


@told(Notice.ESCALATED, ANNA, hours=30)
async def escalated(office: Office) -> None:
    task = await _make(office, office.boris, office.vera)
    await planning.plan(await tasks.load(task.id), NOW + timedelta(hours=7))


@told(Notice.UNDELIVERED, ANNA)
async def undelivered(office: Office) -> None:
    await _make(office, office.boris)
    await reach.tell_author(await Delivery.get(kind=Notice.ASSIGNED), NOW)


@told(Notice.CHAT_LOST, ANNA)
async def chat_lost(office: Office) -> None:
    await Chat.create(id=-70, title="Продажи", team=office.team, created_at=NOW)
    await chats.gone(-70, NOW)
