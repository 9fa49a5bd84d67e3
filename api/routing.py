"""Typed handlers: arguments read from path, query, headers and body by their annotations.

Positional-only parameters come from the path, pydantic models from the body, keyword-only ones
from headers, all others from the query; whatever is not asked for is refused.
"""

from collections.abc import Awaitable, Callable, Iterable
from functools import wraps
from inspect import Parameter, signature
from typing import Any, get_type_hints

from aiohttp import web
from aiohttp.typedefs import Handler
from aiohttp_pydantic.decorator import inject_params
from aiohttp_pydantic.injectors import Group
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
    named = (each for each in parameters if each.kind is Parameter.POSITIONAL_OR_KEYWORD)
    return {name.removesuffix("_") for each in named for name in _names(each)}


def _names(parameter: Parameter) -> Iterable[str]:
    """Its own, those of a group of parameters, or none where it is the body."""
    annotation = parameter.annotation
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return ()
    if isinstance(annotation, type) and issubclass(annotation, Group):
        return get_type_hints(annotation)
    return (parameter.name,)
