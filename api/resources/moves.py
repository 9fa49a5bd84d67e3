"""What people do to a task: moves, reminders to others, watching, wishes for another due time."""

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r201, r403, r404, r409

from api.answers import answer
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import FIELDS, ProblemDocument
from api.questions import PathId
from api.routing import typed
from api.schemas import Answer
from api.task_answers import shown
from api.task_questions import DueAnswer, NewDueRequest, NewMove, Nudge, Report
from api.task_schemas import Task
from models import due_requests, moves, reminders, watching
from models.transitions import Action


class Nudged(Answer):
    """People were reminded."""

    people: int
    """How many."""


EXAMPLES = {
    "Nudge": {"silent_only": True},
    "Nudged": {"people": 2},
    "NewDueRequest": {"due": {"date": "2026-11-27"}, "note": "The figures come on Thursday"},
    "DueAnswer": {"agree": True},
}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_post("/tasks/{task_id}/moves", typed(move))
    router.add_post("/tasks/{task_id}/complete", typed(complete))
    router.add_post("/tasks/{task_id}/skip", typed(skip))
    router.add_post("/tasks/{task_id}/nudge", typed(nudge))
    router.add_put("/tasks/{task_id}/watch", typed(watch))
    router.add_delete("/tasks/{task_id}/watch", typed(unwatch))
    router.add_put("/tasks/{task_id}/mute", typed(mute))
    router.add_delete("/tasks/{task_id}/mute", typed(unmute))
    router.add_post("/tasks/{task_id}/due-requests", typed(ask))
    router.add_post("/tasks/{task_id}/due-requests/{request_id}/answer", typed(answer_due))


async def move(
    request: web.Request, task_id: PathId, /, new: NewMove
) -> r200[Task] | r403[ProblemDocument] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Move a task

    Any of its `actions` that is a `Move`.
    Tags: tasks
    Status Codes:
        200: the task as it is now
        403: forbidden
        404: not-found: no such task, or the caller may not see it
        409: wrong-state, event-started, or conflict where `version` is not the task's
    """
    action = Action(new.action.value)
    return await _moved(request, task_id, action, new.note, new.version)


async def complete(
    request: web.Request, task_id: PathId, /, done: Report
) -> r200[Task] | r403[ProblemDocument] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Complete a task

    The caller's own part; the task closes when everybody has reported.
    Tags: tasks
    Status Codes:
        200: the task as it is now
        403: forbidden: the caller is not assigned
        404: not-found: no such task, or the caller may not see it
        409: wrong-state, or conflict where `version` is not the task's
    """
    request[FIELDS] = {"reason": "report"}
    return await _moved(request, task_id, Action.COMPLETE, done.report, done.version)


async def skip(
    request: web.Request, task_id: PathId, /
) -> r200[Task] | r403[ProblemDocument] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Skip an occurrence

    This one is cancelled; the next one comes.
    Tags: tasks
    Status Codes:
        200: the task as it is now
        403: forbidden
        404: not-found: no such task, or the caller may not see it
        409: wrong-state: it does not repeat, or is closed
    """
    return await _moved(request, task_id, Action.SKIP, "", None)


async def _moved(
    request: web.Request, task_id: int, action: Action, note: str, version: int | None
) -> web.Response:
    now = dependencies(request).clock()
    seen = await moves.act(request[PERSON].id, task_id, action, now, note=note, version=version)
    return await shown(request, seen)


async def nudge(
    request: web.Request, task_id: PathId, /, whom: Nudge
) -> r200[Nudged] | r403[ProblemDocument] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Remind others of a task

    Those who have not answered or reported, by a message of the bot.
    Tags: tasks
    Status Codes:
        200: they are reminded
        403: forbidden
        404: not-found: no such task, or the caller may not see it
        409: nobody-to-remind, or wrong-state where it is closed
    """
    now = dependencies(request).clock()
    people = await moves.nudge(request[PERSON].id, task_id, now, unanswered=whom.silent_only)
    return answer(Nudged(people=people))


async def watch(request: web.Request, task_id: PathId, /) -> r200[Task] | r404[ProblemDocument]:
    """Watch a task

    The caller is told of its changes. Nothing changes where they watch it already.
    Tags: tasks
    Status Codes:
        200: the task
        404: not-found: no such task, or the caller may not see it
    """
    return await _watched(request, task_id, watches=True)


async def unwatch(request: web.Request, task_id: PathId, /) -> r200[Task] | r404[ProblemDocument]:
    """Watch a task no longer

    Nothing changes where the caller does not watch it. Where members see only what concerns them,
    they may not see it afterwards, and are answered so.
    Tags: tasks
    Status Codes:
        200: the task
        404: not-found: no such task, or the caller may not see it
    """
    return await _watched(request, task_id, watches=False)


async def _watched(request: web.Request, task_id: int, *, watches: bool) -> web.Response:
    now = dependencies(request).clock()
    return await shown(request, await watching.watch(request[PERSON].id, task_id, watches, now))


async def mute(
    request: web.Request, task_id: PathId, /
) -> r200[Task] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Mute a task

    The caller gets no reminders of it any more. Who is not on it loses their own.
    Tags: reminders
    Status Codes:
        200: the task
        404: not-found: no such task, or the caller may not see it
        409: wrong-state: it is closed
    """
    now = dependencies(request).clock()
    return await shown(request, await reminders.mute(request[PERSON].id, task_id, now))


async def unmute(
    request: web.Request, task_id: PathId, /
) -> r200[Task] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Unmute a task

    Reminders of it come again.
    Tags: reminders
    Status Codes:
        200: the task
        404: not-found: no such task, or the caller may not see it
        409: wrong-state: it is closed
    """
    now = dependencies(request).clock()
    return await shown(request, await reminders.unmute(request[PERSON].id, task_id, now))


async def ask(
    request: web.Request, task_id: PathId, /, wish: NewDueRequest
) -> r201[Task] | r403[ProblemDocument] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Ask for another due time

    Its author is asked. An earlier wish of the caller, not answered yet, is replaced.
    Tags: tasks
    Status Codes:
        201: the task as it is now
        403: forbidden: the caller is not assigned
        404: not-found: no such task, or the caller may not see it
        409: wrong-state
    """
    person, now = request[PERSON], dependencies(request).clock()
    due = wish.due.due(person.timezone)
    seen = await due_requests.ask(person.id, task_id, due, now, note=wish.note)
    return await shown(request, seen, status=201)


async def answer_due(
    request: web.Request, task_id: PathId, request_id: PathId, /, said: DueAnswer
) -> r200[Task] | r403[ProblemDocument] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Answer a wish for another due time

    Alone on the task, who asked moves its due time; else only their own.
    Tags: tasks
    Status Codes:
        200: the task as it is now
        403: forbidden
        404: not-found: no such task or wish, or the caller may not see it
        409: nothing-to-answer: somebody has answered it already
    """
    person, now = request[PERSON], dependencies(request).clock()
    seen = await due_requests.answer(person.id, request_id, said.agree, now, task_id=task_id)
    return await shown(request, seen)
