"""Wishes for another due time: asked by assignees, answered by those who may edit the task."""

from datetime import datetime

from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from models import errors, limits, moves, notices, tasks, values
from models.delivery import Notice
from models.due import Due
from models.due_request import Answer, DueRequest
from models.task import Assignment, AssignmentState
from models.tasks import Seen
from models.transitions import Action


async def ask(actor_id: int, task_id: int, due: Due, now: datetime, *, note: str = "") -> Seen:
    """Asks for that due time; an earlier open wish of the same person is replaced.

    Errors as of `moves.act`, DueInPastError, DueTooFarError.
    """
    due.must_be_ahead(now)
    note = values.text(note, field="reason", limit=limits.REASON)
    async with in_transaction():
        seen = await moves.begin(actor_id, task_id, Action.ASK_DUE, now)
        await (
            _open(task_id)
            .filter(person_id=actor_id)
            .update(answer=Answer.WITHDRAWN, answered_at=now)
        )
        wish = await DueRequest.create(
            task_id=task_id,
            person_id=actor_id,
            due_at=due.at,
            all_day=due.all_day,
            timezone=due.timezone,
            note=note,
            created_at=now,
        )
        await moves.finish(seen, Action.ASK_DUE, now, due=due.to_json(), note=note)
        fresh = await tasks.load(task_id)
        await notices.tell(
            fresh,
            Notice.DUE_ASKED,
            {fresh.author_id},
            actor_id,
            now,
            slot=f"w{wish.id}",
            request_id=wish.id,
            due=due.to_json(),
            note=note,
        )
    return await tasks.get(actor_id, task_id)


async def pending(reader_id: int, task_id: int) -> list[DueRequest]:
    """Open wishes, the oldest first, with who asks. NotFoundError."""
    await tasks.get(reader_id, task_id)
    return await _open(task_id).order_by("id").select_related("person")


async def answer(
    actor_id: int, request_id: int, agree: bool, now: datetime, *, task_id: int | None = None
) -> Seen:
    """Agrees or refuses. Alone on the task, the asker moves its due time; else only their own.
    `task_id`: only of that task.

    NotFoundError, ForbiddenError, WrongStateError, NothingToAnswerError (answered already, or
    the asked time has gone: then nothing changes).
    """
    wish = await DueRequest.get_or_none(id=request_id)
    if wish is None or task_id not in (None, wish.task_id):
        raise errors.NotFoundError
    action = Action.AGREE_DUE if agree else Action.REFUSE_DUE
    async with in_transaction():
        seen = await moves.begin(actor_id, wish.task_id, action, now)
        wish = await _open(wish.task_id).filter(id=request_id).first()
        if wish is None:
            raise errors.NothingToAnswerError
        if agree:
            wish.due.must_be_ahead(now)
            await _grant(seen, wish, now)
        wish.answer = Answer.AGREED if agree else Answer.REFUSED
        wish.answered_at = now
        await wish.save(update_fields=["answer", "answered_at"])
        await moves.finish(seen, action, now, due=wish.due.to_json(), person_id=wish.person_id)
        kind = Notice.DUE_AGREED if agree else Notice.DUE_REFUSED
        fresh = await tasks.load(wish.task_id)
        await notices.tell(
            fresh,
            kind,
            {wish.person_id},
            actor_id,
            now,
            slot=f"w{wish.id}",
            due=wish.due.to_json(),
        )
    return await tasks.get(actor_id, wish.task_id)


async def _grant(seen: Seen, wish: DueRequest, now: datetime) -> None:
    alone = all(
        a.person_id == wish.person_id or a.state is AssignmentState.DECLINED
        for a in seen.task.assignments
    )
    if alone:
        moves.set_due(seen.task, wish.due)
    await Assignment.filter(task_id=seen.task.id, person_id=wish.person_id).update(
        due_at=None if alone else wish.due_at,
        all_day=not alone and wish.all_day,
        updated_at=now,
    )


def _open(task_id: int) -> QuerySet[DueRequest]:
    return DueRequest.filter(task_id=task_id, answer=Answer.PENDING)
