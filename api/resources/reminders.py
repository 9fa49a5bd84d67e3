"""The caller's own reminders of a task."""

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r201, r404, r409

from api.answers import answer
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import FIELDS, ProblemDocument
from api.questions import PathId
from api.routing import typed
from api.schemas import Answer
from api.task_answers import shown
from api.task_questions import NewReminder
from api.task_schemas import Reminder, Task
from models import reminders, tasks


class Reminders(Answer):
    """Those that are still to come, the next one first."""

    items: list[Reminder]


EXAMPLES = {
    "NewReminder": {"minutes_before": 60},
    "Reminders": {"items": [{"id": 11, "minutes_before": 60, "at": "2026-11-23T14:00:00Z"}]},
}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/tasks/{task_id}/reminders", typed(listed))
    router.add_post("/tasks/{task_id}/reminders", typed(create))
    router.add_delete("/tasks/{task_id}/reminders/{reminder_id}", typed(remove))


async def listed(
    request: web.Request, task_id: PathId, /
) -> r200[Reminders] | r404[ProblemDocument]:
    """List own reminders of a task

    Nobody else sees them.
    Tags: reminders
    Status Codes:
        200: the caller's
        404: not-found: no such task, or the caller may not see it
    """
    now = dependencies(request).clock()
    found = await reminders.own(request[PERSON].id, task_id, now)
    items = [Reminder(id=r.id, minutes_before=r.minutes_before, at=at) for r, at in found]
    return answer(Reminders(items=items))


async def create(
    request: web.Request, task_id: PathId, /, new: NewReminder
) -> r201[Task] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Set a reminder

    For the caller alone; a muted task is heard of again.
    Tags: reminders
    Status Codes:
        201: the task as it is now
        404: not-found: no such task, or the caller may not see it
        409: wrong-state: it is closed
    """
    request[FIELDS] = {"due": "minutes_before" if new.at is None else "at"}
    person, now = request[PERSON], dependencies(request).clock()
    await reminders.add(person.id, task_id, now, minutes_before=new.minutes_before, at=new.at)
    return await shown(request, await tasks.get(person.id, task_id), status=201)


async def remove(
    request: web.Request, task_id: PathId, reminder_id: PathId, /
) -> r200[Task] | r404[ProblemDocument]:
    """Take a reminder back

    One of the caller's own.
    Tags: reminders
    Status Codes:
        200: the task as it is now
        404: not-found: no such task or reminder
    """
    person, now = request[PERSON], dependencies(request).clock()
    await reminders.remove(person.id, reminder_id, now, task_id=task_id)
    return await shown(request, await tasks.get(person.id, task_id))
