"""Tasks: listed, looked at, made, moved."""

from typing import Annotated

from aiohttp import hdrs, web
from aiohttp_pydantic.oas.typing import r200, r201, r403, r404, r409
from pydantic import Field

from api import cursors, task_shapes
from api.answers import answer
from api.dependencies import dependencies
from api.idempotency import key_of
from api.language import PERSON
from api.preconditions import etag
from api.problems import FIELDS, ProblemDocument
from api.questions import NewDue, NewMove, NewTask, PathId, Report
from api.routing import typed
from api.task_schemas import Task, TaskPage
from models import limits, lists, making, moves, rights, tasks, teams
from models.due import Due
from models.lists import View
from models.person import Person
from models.transitions import Action

MOST = limits.PAGE // 2
"""Tasks on a page at most; one more is read to know whether there is a next page."""
Limit = Annotated[int, Field(ge=1, le=MOST, description="Tasks on a page.")]
CursorText = Annotated[str, Field(max_length=200, description="`next_cursor` of the last page.")]


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/tasks", typed(page))
    router.add_post("/tasks", typed(create))
    router.add_get("/tasks/{task_id}", typed(get))
    router.add_post("/tasks/{task_id}/moves", typed(move))
    router.add_post("/tasks/{task_id}/complete", typed(complete))


async def page(
    request: web.Request, view: View, cursor: CursorText | None = None, limit: Limit = 30
) -> r200[TaskPage]:
    """List tasks

    Open tasks by due time, those without one last.
    Tags: tasks
    Status Codes:
        200: a page
    """
    look = look_of(request)
    after = cursors.read(cursor) if cursor else None
    rows = await lists.page(view, look.reader, look.now, limit=limit + 1, after=after)
    more, rows = len(rows) > limit, rows[:limit]
    places = {each.team_id: each for each in await teams.of(look.reader.id)}
    seen = [
        tasks.Seen(row, look.reader.id, rights.on_task(places.get(row.team_id), row))
        for row in rows
    ]
    return answer(
        TaskPage(
            items=await task_shapes.page(view, seen, look),
            next_cursor=cursors.write(lists.cursor(view, rows[-1], look.reader.id))
            if more
            else None,
            now=look.now,
        )
    )


async def get(request: web.Request, task_id: PathId, /) -> r200[Task] | r404[ProblemDocument]:
    """Look at a task

    Tags: tasks
    Status Codes:
        200: the task
        404: not-found: no such task, or the caller is not in its team
    """
    return await shown(request, await tasks.get(request[PERSON].id, task_id))


async def create(
    request: web.Request, new: NewTask
) -> r201[Task] | r403[ProblemDocument] | r404[ProblemDocument]:
    """Make a task

    Its assignees are told by the bot.
    Tags: tasks
    Status Codes:
        201: the task
        403: forbidden: the caller may not give tasks to others in this team
        404: not-found: no such team, or the caller is not in it
    """
    person, now, key = request[PERSON], dependencies(request).clock(), key_of(request)
    draft = making.NewTask(
        title=new.title,
        team_id=new.team_id,
        assignees=new.assignee_ids,
        due=_due(new.due, person),
        description=new.description,
        origin=key and f"api:{person.id}:{key}",
    )
    made = await tasks.create(person, draft, now)
    response = await shown(request, await tasks.get(person.id, made.id), status=201)
    response.headers["Location"] = f"/api/v1/tasks/{made.id}"
    return response


async def move(
    request: web.Request, task_id: PathId, /, new: NewMove
) -> r200[Task] | r403[ProblemDocument] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Move a task

    Any of the task's `actions`.
    Tags: tasks
    Status Codes:
        200: the task as it is now
        403: forbidden
        404: not-found: no such task, or the caller is not in its team
        409: wrong-state, or conflict where `version` is not the task's
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
        404: not-found: no such task, or the caller is not in its team
        409: wrong-state, or conflict where `version` is not the task's
    """
    request[FIELDS] = {"reason": "report"}
    return await _moved(request, task_id, Action.COMPLETE, done.report, done.version)


async def _moved(
    request: web.Request, task_id: int, action: Action, note: str, version: int | None
) -> web.Response:
    now = dependencies(request).clock()
    seen = await moves.act(request[PERSON].id, task_id, action, now, note=note, version=version)
    return await shown(request, seen)


def _due(new: NewDue | None, person: Person) -> Due | None:
    if new is None:
        return None
    if new.date:
        return Due.on(new.date, person.timezone)
    return Due.moment(new.at, person.timezone) if new.at else None


async def shown(request: web.Request, seen: tasks.Seen, *, status: int = 200) -> web.Response:
    """The task, with its version as ETag."""
    content = await task_shapes.whole(seen, look_of(request))
    return answer(content, status=status, headers={hdrs.ETAG: etag(seen.task.version)})


def look_of(request: web.Request) -> task_shapes.Look:
    """The caller's."""
    needed = dependencies(request)
    return task_shapes.Look(request[PERSON], needed.clock(), needed.bot_username)
