"""What a task says: changed, put into the trash, brought back."""

from typing import cast

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r204, r403, r404, r409

from api.dependencies import dependencies
from api.language import PERSON
from api.preconditions import IfMatch, matching
from api.problems import ProblemDocument
from api.questions import NewDue, PathId
from api.routing import typed
from api.task_answers import shown
from api.task_questions import Occurrences, TaskPatch
from api.task_schemas import Task
from models import patches, trash
from models.patches import Patch

EXAMPLES = {
    "TaskPatch": {
        "title": "Prepare the report",
        "due": {"at": "2026-11-24T12:00:00+03:00"},
        "assignee_ids": [67890],
        "scope": "this",
    },
}
_NAMES = {
    "tag_ids": "tags",
    "assignee_ids": "people",
    "recipient_tag_ids": "recipient_tags",
}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_patch("/tasks/{task_id}", typed(change))
    router.add_delete("/tasks/{task_id}", typed(delete))
    router.add_post("/tasks/{task_id}/restore", typed(restore))


async def change(
    request: web.Request, task_id: PathId, /, patch: TaskPatch, *, if_match: IfMatch | None = None
) -> r200[Task] | r403[ProblemDocument] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Change a task

    Everything that is given, or nothing. Whom it concerns is told.
    Tags: tasks
    Status Codes:
        200: the task as it is now
        403: forbidden
        404: not-found: no such task or tag, or the caller may not see it
        409: wrong-state: closed tasks get no other due time, people or repeat
    """
    person, now = request[PERSON], dependencies(request).clock()
    async with matching(request, task_id, if_match) as version:
        seen = await patches.apply(
            person.id,
            task_id,
            _patch(patch, person.timezone),
            now,
            version=version,
            later=patch.scope is Occurrences.LATER,
        )
    return await shown(request, seen)


def _patch(asked: TaskPatch, timezone: str) -> Patch:
    given = {name: getattr(asked, name) for name in asked.model_fields_set - {"scope"}}
    if isinstance(given.get("due"), NewDue):
        given["due"] = given["due"].due(timezone)
    return cast(Patch, {_NAMES.get(name, name): value for name, value in given.items()})


async def delete(
    request: web.Request, task_id: PathId, /, *, if_match: IfMatch | None = None
) -> r204 | r403[ProblemDocument] | r404[ProblemDocument]:
    """Delete a task

    Into the trash, where it is kept for 30 days. Its assignees are told.
    Tags: tasks
    Status Codes:
        204: it is in the trash
        403: forbidden
        404: not-found: no such task, or the caller may not see it
    """
    now = dependencies(request).clock()
    async with matching(request, task_id, if_match) as version:
        await trash.delete(request[PERSON].id, task_id, now, version=version)
    return web.Response(status=204)


async def restore(
    request: web.Request, task_id: PathId, /
) -> r200[Task] | r403[ProblemDocument] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Restore a task

    Out of the trash, as it was. Its assignees are told.
    Tags: tasks
    Status Codes:
        200: the task
        403: forbidden
        404: not-found: no such task, or the caller may not see it
        409: not-in-trash: it is not there, or has been for more than 30 days
    """
    seen = await trash.restore(request[PERSON].id, task_id, dependencies(request).clock())
    return await shown(request, seen)
