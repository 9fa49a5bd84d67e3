"""The checklist of a task."""

from typing import cast

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r201, r403, r404, r409

from api.dependencies import dependencies
from api.language import PERSON
from api.problems import FIELDS, ProblemDocument
from api.questions import PathId
from api.routing import typed
from api.task_answers import shown
from api.task_questions import ItemPatch, NewItem
from api.task_schemas import Task
from models import checklists

EXAMPLES = {
    "NewItem": {"text": "Collect the figures"},
    "ItemPatch": {"done": True},
}
_FIELDS = {"checklist": "text"}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_post("/tasks/{task_id}/checklist", typed(create))
    router.add_patch("/tasks/{task_id}/checklist/{item_id}", typed(change))
    router.add_delete("/tasks/{task_id}/checklist/{item_id}", typed(remove))


async def create(
    request: web.Request, task_id: PathId, /, new: NewItem
) -> r201[Task] | r403[ProblemDocument] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Add a line to a checklist

    At its end.
    Tags: checklists
    Status Codes:
        201: the task as it is now
        403: forbidden
        404: not-found: no such task, or the caller may not see it
        409: wrong-state: it is closed
    """
    request[FIELDS] = _FIELDS
    now = dependencies(request).clock()
    seen = await checklists.add(request[PERSON].id, task_id, [new.text], now)
    return await shown(request, seen, status=201)


async def change(
    request: web.Request, task_id: PathId, item_id: PathId, /, patch: ItemPatch
) -> r200[Task] | r403[ProblemDocument] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Change a line of a checklist

    Its text, whether it is done, or its place.
    Tags: checklists
    Status Codes:
        200: the task as it is now
        403: forbidden
        404: not-found: no such task or line, or the caller may not see it
        409: wrong-state: it is closed
    """
    request[FIELDS] = _FIELDS
    now = dependencies(request).clock()
    wanted = cast(checklists.Changes, patch.model_dump(exclude_unset=True))
    seen = await checklists.change(request[PERSON].id, item_id, wanted, now, task_id=task_id)
    return await shown(request, seen)


async def remove(
    request: web.Request, task_id: PathId, item_id: PathId, /
) -> r200[Task] | r403[ProblemDocument] | r404[ProblemDocument] | r409[ProblemDocument]:
    """Remove a line of a checklist

    For good.
    Tags: checklists
    Status Codes:
        200: the task as it is now
        403: forbidden
        404: not-found: no such task or line, or the caller may not see it
        409: wrong-state: it is closed
    """
    now = dependencies(request).clock()
    seen = await checklists.remove(request[PERSON].id, item_id, now, task_id=task_id)
    return await shown(request, seen)
