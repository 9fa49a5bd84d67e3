"""Refusals as problem details (RFC 9457), in the caller's language. The one mapping of errors.

`code` is stable, `detail` is the sentence `error-<code>`, `title` names the status.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aiohttp import hdrs, web
from pydantic import BaseModel

from api.language import language_of
from locales import Translator, translator
from models import errors

CONTENT_TYPE = "application/problem+json"

_STATUS: tuple[tuple[type[errors.DomainError], int], ...] = (
    (errors.NotFoundError, 404),
    (errors.InviteInvalidError, 404),
    (errors.ForbiddenError, 403),
    (errors.InvalidError, 422),
    (errors.WrongStateError, 409),
    (errors.ConflictError, 409),
)
"""By the first class that fits; what is not in it is a refusal of its own state, 409."""

_FIELDS = {
    "assignees": "assignee_ids",
    "": "assignee_ids",
    "reason": "note",
    "tags": "tag_ids",
    "watchers": "watcher_ids",
    "comment": "text",
}
"""Names of the domain's fields where the API calls them otherwise; lists have no name there."""
FIELDS = web.RequestKey("fields", dict[str, str])
"""The same for one request, over `_FIELDS`."""


class FieldProblem(BaseModel):
    """What is wrong with one field."""

    field: str
    """Dotted path in the body, or the parameter's name."""
    code: str
    detail: str


class ProblemDocument(BaseModel):
    """Problem details of RFC 9457."""

    type: str = "about:blank"
    title: str
    status: int
    code: str
    """Stable; made for programs."""
    detail: str
    """Made for people, in the caller's language."""
    errors: list[FieldProblem] = []
    version: int | None = None
    """Of the task as it is now, where it has changed meanwhile."""
    changed: list[str] | None = None
    """With status 412: fields of the task that were changed since, where that can be told."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One wrong field."""

    field: str
    code: str
    values: dict[str, Any]


class ProblemError(Exception):
    """Ends the request with that status and code; `values` go into the sentence."""

    def __init__(
        self, status: int, code: str, *, faults: Sequence[Fault] = (), **values: Any
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.faults = faults
        self.values = values


def of_domain(error: errors.DomainError, request: web.Request) -> ProblemError:
    """What a refusal of `models` is over HTTP."""
    status = next((status for kind, status in _STATUS if isinstance(error, kind)), 409)
    faults = []
    if isinstance(error, errors.InvalidError):
        names = {**_FIELDS, **request.get(FIELDS, {})}
        field = names.get(error.field, error.field)
        faults.append(Fault(field, error.code, error.details))
    return ProblemError(status, error.code, faults=faults, **error.details)


def response(problem: ProblemError, request: web.Request) -> web.Response:
    """The answer that says so."""
    t = translator(language_of(request))
    document = ProblemDocument(
        title=t(f"api-status-{problem.status}"),
        status=problem.status,
        code=problem.code,
        detail=_sentence(t, problem.code, problem.values),
        errors=[
            FieldProblem(field=f.field, code=f.code, detail=_sentence(t, f.code, f.values))
            for f in problem.faults
        ],
        version=problem.values.get("version"),
        changed=problem.values.get("changed"),
    )
    seconds = problem.values.get("seconds")
    return web.Response(
        text=document.model_dump_json(exclude_none=True),
        status=problem.status,
        content_type=CONTENT_TYPE,
        headers={hdrs.RETRY_AFTER: str(seconds)} if seconds else None,
    )


def _sentence(t: Translator, code: str, values: dict[str, Any]) -> str:
    return t(f"error-{code}", **values)
