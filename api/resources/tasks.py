"""Tasks: listed, searched, looked at, made."""

from collections.abc import Sequence
from typing import Annotated

from aiohttp import web
from aiohttp_pydantic.injectors import Group
from aiohttp_pydantic.oas.typing import r200, r201, r403, r404
from pydantic import Field

from api import cursors, task_rows
from api.answers import json_answer
from api.dependencies import dependencies
from api.idempotency import key_of
from api.language import PERSON
from api.problems import ProblemDocument
from api.questions import Day, PathId, Text
from api.routing import typed
from api.task_answers import look_of, read
from api.task_questions import NewTask
from api.task_rows import Look
from api.task_schemas import Task, TaskPage
from models import capture, limits, lists, making, reading, search, teams
from models.lists import Cursor, Narrow, Part, Sort, View
from models.reading import Read
from models.task import Kind, Priority, State

MOST = limits.PAGE // 2
"""Tasks on a page at most; one more is read to know whether there is a next page."""
Limit = Annotated[int, Field(ge=1, le=MOST, description="Tasks on a page.")]
CursorText = Annotated[str, Field(max_length=200, description="`next_cursor` of the last page.")]
Words = Annotated[Text, Field(min_length=1, max_length=limits.SEARCH)]


class Filters(Group):  # type: ignore[misc]  # a base without types
    """Which tasks of a list; all of them hold."""

    team_id: PathId | None = None
    tag_id: Annotated[PathId, Field(description="On it, or its recipient.")] | None = None
    person_id: Annotated[PathId, Field(description="Who is on it.")] | None = None
    state: list[State] = Field(default=[])
    kind: Kind | None = None
    priority: list[Priority] = Field(default=[])
    due_from: Annotated[Day, Field(description="A day in the caller's zone.")] | None = None
    due_to: Annotated[Day, Field(description="The last day, in the caller's zone.")] | None = None


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/tasks", typed(page))
    router.add_post("/tasks", typed(create))
    router.add_get("/tasks/{task_id}", typed(get))


async def page(
    request: web.Request,
    filters: Filters,
    view: View | None = None,
    q: Words | None = None,
    sort: Sort | None = None,
    cursor: CursorText | None = None,
    limit: Limit = 30,
) -> r200[TaskPage] | r404[ProblemDocument]:
    """List tasks

    Those of a view, by default `team`: all that are open and that the caller may see. With `q`
    only what has these words, the last one perhaps begun, or that number; then without a view and
    a sort closed ones are found, too, and the best come first.
    Tags: tasks
    Status Codes:
        200: a page
        404: not-found: the caller is not in that team
    """
    after = cursors.read(cursor) if cursor else None
    narrow = await _narrow(request, filters, q)
    if q and view is None and sort is None:
        return await _found(request, narrow, after, limit)
    view, look = view or View.TEAM, look_of(request)
    part = Part(limit + 1, after=after, sort=sort)
    rows = await reading.page(view, look.reader, look.now, part, narrow)
    more, rows = len(rows) > limit, rows[:limit]
    return _listed(view, rows, rows[-1].cursor if more else None, look)


async def _narrow(request: web.Request, filters: Filters, words: str | None) -> Narrow:
    reader = request[PERSON]
    if filters.team_id:
        await teams.membership(reader.id, filters.team_id)
    found = await search.find(reader.id, words, team_id=filters.team_id) if words else None
    return Narrow(
        team_id=filters.team_id,
        tag_id=filters.tag_id,
        person_id=filters.person_id,
        states=filters.state,
        kind=filters.kind,
        priorities=filters.priority,
        due_from=filters.due_from,
        due_to=filters.due_to,
        ids=found.ids if found else None,
    )


async def _found(
    request: web.Request, narrow: Narrow, after: Cursor | None, limit: int
) -> web.Response:
    """In the order of the search."""
    look = look_of(request)
    ids = await lists.among(look.reader, narrow.ids or (), narrow)
    begin = ids.index(after.id) + 1 if after and after.id in ids else 0
    rows = await reading.lines(look.reader.id, ids[begin : begin + limit], look.now)
    more = begin + limit < len(ids)
    following = Cursor(None, ids[begin + limit - 1]) if more else None
    return _listed(View.TEAM, rows, following, look)


def _listed(view: View, rows: Sequence[Read], following: Cursor | None, look: Look) -> web.Response:
    next_cursor = cursors.write(following) if following else None
    return json_answer(task_rows.page(view, rows, look, next_cursor))


async def get(request: web.Request, task_id: PathId, /) -> r200[Task] | r404[ProblemDocument]:
    """Look at a task

    Everything about it; its version is the `ETag`.
    Tags: tasks
    Status Codes:
        200: the task
        404: not-found: no such task, or the caller may not see it
    """
    return await read(request, task_id)


async def create(
    request: web.Request, new: NewTask
) -> r201[Task] | r403[ProblemDocument] | r404[ProblemDocument]:
    """Make a task

    Or an event. Its assignees are told by the bot.
    Tags: tasks
    Status Codes:
        201: the task
        403: forbidden: the caller may not give tasks to others in this team, or make tags in it
        404: not-found: no such team or tag, or the caller is not in it
    """
    person, now, key = request[PERSON], dependencies(request).clock(), key_of(request)
    draft = making.NewTask(
        title=new.title,
        team_id=new.team_id,
        assignees=new.assignee_ids,
        due=new.due.due(person.timezone) if new.due else None,
        description=new.description,
        origin=key and f"api:{person.id}:{key}",
        kind=new.kind,
        priority=new.priority,
        completion=new.completion,
        needs_review=new.needs_review,
        recipient_tags=new.recipient_tag_ids,
        tags=new.tag_ids,
        checklist=new.checklist,
        duration=new.duration,
        rule=new.rule,
        from_completion=new.from_completion,
        reminders=new.reminders,
        watchers=new.watcher_ids,
    )
    made = await capture.create(person, draft, new.new_tags, now)
    response = await read(request, made.id, status=201)
    response.headers["Location"] = f"/api/v1/tasks/{made.id}"
    return response
