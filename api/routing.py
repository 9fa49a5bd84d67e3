"""Typed handlers: arguments read from path, query, headers and body by their annotations.

Positional-only parameters come from the path, pydantic models from the body, keyword-only ones
from headers, all others from the query; whatever is not asked for is refused.
"""

from collections.abc import Awaitable, Callable
from functools import wraps
from inspect import Parameter, signature
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler
from aiohttp_pydantic.decorator import inject_params
from pydantic import BaseModel, ValidationError

from api.faults import faults_of
from api.problems import Fault, ProblemError

_REFUSALS = {"body": (422, "invalid"), "path": (404, "not-found")}


def typed(handler: Callable[..., Awaitable[web.Response]]) -> Handler:
    """The handler for aiohttp; its first parameter is `request`."""
    injected: Handler = inject_params(on_validation_error=_refuse).and_request(handler)
    allowed = _query_names(handler)

    @wraps(injected)
    async def checked(request: web.Request) -> web.StreamResponse:
        unknown = [name for name in dict.fromkeys(request.query) if name not in allowed]
        if unknown:
            faults = [Fault(name[:100], "unknown-field", {}) for name in unknown[:20]]
            raise ProblemError(400, "bad-parameters", faults=faults)
        return await injected(request)

    return checked


async def _refuse(error: ValidationError, context: str) -> web.Response:
    status, code = _REFUSALS.get(context, (400, "bad-parameters"))
    raise ProblemError(status, code, faults=faults_of(error))


def _query_names(handler: Callable[..., Any]) -> set[str]:
    parameters = list(signature(handler).parameters.values())[1:]
    return {
        parameter.name.removesuffix("_")
        for parameter in parameters
        if parameter.kind is Parameter.POSITIONAL_OR_KEYWORD
        and not (isinstance(parameter.annotation, type) and _is_model(parameter.annotation))
    }


def _is_model(annotation: type) -> bool:
    return issubclass(annotation, BaseModel)
