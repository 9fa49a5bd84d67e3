"""`If-Match`: an edit is made to what the caller has seen, or not at all (RFC 9110, 13.1.1)."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

from aiohttp import web
from pydantic import Field

from api.language import PERSON
from api.problems import Fault, ProblemError
from models import errors, history
from models.transitions import Action

IfMatch = Annotated[
    str, Field(description="The `ETag` of what is edited: it fails where that has changed since.")
]
_ETAG = re.compile(r'"(?P<version>\d{1,9})"')
_OWN = ("assignments", "state")
_FIELDS: dict[str, tuple[str, ...]] = {
    Action.ACCEPT: _OWN,
    Action.MAYBE: _OWN,
    Action.DECLINE: _OWN,
    Action.START: _OWN,
    Action.COMPLETE: _OWN,
    Action.WITHDRAW: _OWN,
    Action.CLAIM: _OWN,
    Action.GIVE_BACK: _OWN,
    Action.BLOCK: ("state", "blocked_reason"),
    Action.APPROVE: ("state",),
    Action.RETURN: _OWN,
    Action.SKIP: ("state",),
    Action.CLOSE: ("state",),
    Action.CANCEL: ("state",),
    Action.REOPEN: _OWN,
    Action.ASK_DUE: ("due_requests",),
    Action.AGREE_DUE: ("due", "due_requests"),
    Action.REFUSE_DUE: ("due_requests",),
    Action.CHECK: ("checklist",),
    Action.COMMENT: ("comments_count", "files_count"),
    Action.RESCHEDULE: ("due",),
    Action.ASSIGN: ("assignments", "recipient_tags"),
    Action.REPEAT: ("series",),
}
"""Fields of a task that an action may have changed, beside those that its line names."""
_RENAMED = {"files": "files_count"}


@asynccontextmanager
async def matching(
    request: web.Request, task_id: int, if_match: str | None
) -> AsyncIterator[int | None]:
    """The version of the task that the caller wants to change; None where they do not say.

    ProblemError 412 with what has changed, where it is another one by now.
    """
    version = _expected(if_match)
    try:
        yield version
    except errors.ConflictError as error:
        if version is None:
            raise
        now = int(error.details["version"])
        changed = await _changed(request, task_id, now - version)
        raise ProblemError(412, "changed", version=now, changed=changed) from None


def _expected(header: str | None) -> int | None:
    if header is None or header.strip() == "*":
        return None
    match = _ETAG.fullmatch(header.strip())
    if match is None:
        raise ProblemError(400, "bad-parameters", faults=[Fault("if_match", "wrong-etag", {})])
    return int(match["version"])


def etag(version: int) -> str:
    """The header of that version."""
    return f'"{version}"'


async def _changed(request: web.Request, task_id: int, steps: int) -> list[str]:
    """Of the last so many changes: each is one step of the version, and one line."""
    if steps <= 0:
        return []
    found = await history.of_task(request[PERSON].id, task_id, limit=steps)
    named = (_named(line.action, line.data) for line in found.lines)
    return sorted({name for names in named for name in names})


def _named(action: str, data: dict[str, Any]) -> tuple[str, ...]:
    fields = (str(name) for name in data.get("fields", ()))
    return _FIELDS.get(action, tuple(_RENAMED.get(name, name) for name in fields))
