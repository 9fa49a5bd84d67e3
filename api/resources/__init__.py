"""The resources of `/api/v1`, one module each: handlers, their shapes, and where they are reached.

Each has `add(router)`, which adds its routes, and may have `EXAMPLES`, bodies by the name of their
schema. Handlers read the request by their annotations (`api.routing.typed`), call operations of
`models`, and shape what those return; they decide nothing.
"""

from typing import Any

from aiohttp import web

from api.resources import (
    calendar,
    changes,
    checklists,
    comments,
    exports,
    feeds,
    files,
    imports,
    invites,
    members,
    moves,
    quickadd,
    reminders,
    sessions,
    settings,
    statistics,
    tags,
    task_edits,
    tasks,
    teams,
    tokens,
    trash,
)

_RESOURCES: tuple[Any, ...] = (
    sessions,
    tokens,
    settings,
    teams,
    members,
    tags,
    invites,
    tasks,
    task_edits,
    trash,
    moves,
    checklists,
    reminders,
    comments,
    quickadd,
    files,
    calendar,
    feeds,
    imports,
    statistics,
    exports,
    changes,
)


def add(router: web.UrlDispatcher) -> None:
    """Adds the routes of all of them."""
    for resource in _RESOURCES:
        resource.add(router)


def examples() -> dict[str, Any]:
    """What all of them show in the OpenAPI document."""
    return {
        name: body
        for resource in _RESOURCES
        for name, body in getattr(resource, "EXAMPLES", {}).items()
    }
