"""Whether an answer is what the document says of it: asked of every answer that a test gets."""

import json
import re
from functools import cache
from typing import Any

from aiohttp import ClientResponse
from openapi_schema_validator import OAS31Validator

from api.openapi import text

Json = dict[str, Any]


@cache
def _document() -> Json:
    return dict(json.loads(text()))


@cache
def _paths() -> list[tuple[re.Pattern[str], str]]:
    """The plainest first: `/tasks.csv` is no `/{name}`."""
    paths = sorted(_document()["paths"], key=lambda path: path.count("{"))
    return [(re.compile(re.sub(r"\{\w+\}", "[^/]+", path)), path) for path in paths]


def operation(method: str, path: str) -> Json | None:
    """What the document says of it; None where there is no such route."""
    found: Json | None = _document()["paths"].get(path, {}).get(method.lower())
    return found


@cache
def validator(method: str, template: str, status: int, kind: str) -> Any:
    """Of bodies with that status and type. AssertionError where it is not described."""
    named = f"{method} {template}: {status} {kind}"
    described = (operation(method, template) or {})["responses"].get(str(status))
    assert described is not None, named
    if reference := described.get("$ref"):
        described = _document()["components"]["responses"][reference.rsplit("/", 1)[-1]]
    content = described.get("content", {})
    assert kind in content or (status == 204 and not content), named
    schema = content.get(kind, {}).get("schema", {})
    return OAS31Validator({**schema, "components": _document()["components"]})


async def check(response: ClientResponse) -> None:
    """AssertionError or ValidationError where the document says otherwise."""
    path = next((path for template, path in _paths() if template.fullmatch(response.url.path)), "")
    kind = response.content_type
    if operation(response.method, path) is None or kind == "text/event-stream":
        return
    found = validator(response.method, path, response.status, kind)
    if kind.endswith("json"):
        found.validate(await response.json(content_type=None))
