"""The OpenAPI 3.1 document: what aiohttp-pydantic reads from the handlers, completed."""

import re
from collections.abc import Mapping
from typing import Any

from aiohttp import web
from aiohttp_pydantic.oas.pydantic_schema_to_oas import add_or_replace_translater
from aiohttp_pydantic.oas.view import generate_oas

from api import bodies
from api.examples import BODIES, problem
from api.idempotency import HEADER, PATTERN
from api.problems import CONTENT_TYPE
from api.resources import examples

Document = dict[str, Any]
DOCUMENT = web.AppKey("document", dict)
VERSION = "1.0"
"""Of the API, not of the product."""

_DESCRIPTION = (
    "Tasks of teams in the MAX messenger. Every answer is scoped by the caller: what they may not "
    "see is answered as not found. Errors are problem details (RFC 9457) with a stable `code`, "
    "and a `detail` in the caller's language (before a session, of `Accept-Language`). Ids are "
    "64-bit integers. Instants are RFC 3339. Unknown fields and parameters are refused."
)
_TAGS = {
    "session": "Init data of MAX for a token.",
    "people": "The caller, and who is in their teams.",
    "teams": "Made, set up, handed over, left.",
    "tags": "Of teams: on tasks and on members.",
    "invites": "Links into teams.",
    "calendar": "Days, links for other calendars, files of other calendars.",
    "statistics": "How work goes.",
    "exports": "Tables for spreadsheets.",
    "tokens": "Personal tokens, for other programs.",
    "tasks": "Listed, looked at, made, moved.",
    "checklists": "Lines of a task's checklist.",
    "comments": "What is said of a task, and what has happened to it.",
    "files": "What is sent to a task.",
    "reminders": "The caller's own, of a task.",
    "quick add": "A text understood, before anything is made of it.",
    "changes": "What has happened, as it happens.",
    "operation": "For those who run the process.",
}
_PUBLIC = {"openASession"}
_KEY = {
    "in": "header",
    "name": HEADER,
    "required": False,
    "description": "The same key answers the same again, and does nothing twice.",
    "schema": {"type": "string", "pattern": PATTERN},
    "example": "0b6f4d2e-8f0c-4d7e-9a56-1f5f0f6c3a11",
}
_PROBLEM = {"$ref": "#/components/schemas/ProblemDocument"}
_PROBLEMS = {
    "400": ("Unreadable", "bad-json or bad-parameters"),
    "401": ("NoSession", "session-missing, session-invalid or session-expired"),
    "403": ("NotAllowed", "token-read-only, or session-needed where a token does not do"),
    "409": ("KeyInUse", "key-in-use: a request with this Idempotency-Key is being handled"),
    "412": ("Changed", "changed: it is not the version of If-Match any more"),
    "413": ("BodyTooLarge", "body-too-large: over 64 KB, where nothing else is said"),
    "415": ("NotJson", "not-json: a body has to be application/json in UTF-8, or what is named"),
    "422": ("InvalidFields", "invalid, or the code of the one field that is wrong"),
    "429": ("TooOften", "too-often: come back after Retry-After seconds"),
    "500": ("Failed", "internal"),
    "503": ("Unavailable", "unavailable: try again in a moment"),
}
"""Refusals that many operations share: name of the component and its description."""


def document(app: web.Application) -> Document:
    """The document of that application's typed handlers."""
    # The library would turn pydantic's JSON Schema into that of OpenAPI 3.0; 3.1 takes it as is.
    add_or_replace_translater("3.0.0", lambda _: None)
    made: Document = generate_oas([app])
    _without_titles(made)
    made["openapi"] = "3.1.0"
    made["info"] = {
        "title": "MAX Task Manager",
        "version": VERSION,
        "description": _DESCRIPTION,
        "license": {"name": "MIT", "identifier": "MIT"},
    }
    made["servers"] = [{"url": "/"}]
    _other_bodies(app, made["paths"])
    made["tags"] = [{"name": name, "description": text} for name, text in _TAGS.items()]
    for path, methods in made["paths"].items():
        methods.pop("head", None)  # goes without saying wherever there is a GET
        for method, operation in methods.items():
            _complete(operation, method, in_api=path.startswith("/api/"))
    _components(made["components"])
    return made


def _other_bodies(app: web.Application, paths: Document) -> None:
    """Where the library knows of none, for they are not JSON."""
    for route in app.router.routes():
        methods = paths.get(route.resource.canonical if route.resource else "", {})
        operation = methods.get(route.method.lower())
        if operation is None:
            continue
        wanted, given = bodies.taken(route.handler), bodies.given(route.handler)
        if wanted.content_type != bodies.JSON:
            content = _other_content(wanted.content_type, wanted.schema)
            operation["requestBody"] = {"content": content}
        if given != bodies.JSON:
            operation["responses"]["200"]["content"] = _other_content(given)


def _other_content(kind: str, schema: Mapping[str, Any] | None = None) -> Document:
    """Text, or bytes; an example goes by the type."""
    usual = {"type": "string"} if kind.startswith("text/") else {}
    content: Document = {"schema": dict(schema or usual)}
    if example := examples().get(kind):
        content["example"] = example
    return {kind: content}


def _complete(operation: Document, method: str, *, in_api: bool) -> None:
    summary, _, rest = operation["description"].partition("\n")
    operation["summary"], operation["description"] = summary, rest.strip() or summary
    operation["operationId"] = "".join(word.capitalize() for word in summary.split())
    operation["operationId"] = operation["operationId"][0].lower() + operation["operationId"][1:]
    operation["parameters"] = [_parameter(each) for each in operation.get("parameters", [])]
    for status, response in operation["responses"].items():
        _show_problem(int(status), response)
    if body := operation.get("requestBody"):
        body["required"] = True
        _give_example(body["content"].get(bodies.JSON, {"schema": {}}))
    if in_api:
        _add_key(operation, method)
        _add_problems(operation)


def _parameter(found: Document) -> Document:
    schema = found["schema"]
    found["name"] = found["name"].removesuffix("_")
    if found["in"] == "header":
        found["name"] = "-".join(word.capitalize() for word in found["name"].split("_"))
    if branches := schema.pop("anyOf", None):  # a parameter can be absent, not null
        schema.pop("default", None)
        schema |= next(each for each in branches if each.get("type") != "null")
    if "description" in schema:
        found["description"] = schema.pop("description")
    found["schema"] = schema
    return found


def _show_problem(status: int, response: Document) -> None:
    content = response.get("content", {}).get("application/json", {})
    if content.get("schema") == _PROBLEM:
        response["content"] = _problem_content(status, response["description"])
    elif content:
        _give_example(content)


def _problem_content(status: int, description: str) -> Document:
    """The description begins with a code of that status, which serves as the example."""
    code = re.split("[,: ]", description)[0]
    return {CONTENT_TYPE: {"schema": _PROBLEM, "example": problem(status, code)}}


def _give_example(content: Document) -> None:
    name = content["schema"].get("$ref", "").rsplit("/", 1)[-1]
    if example := (BODIES | examples()).get(name):
        content["example"] = example


def _add_key(operation: Document, method: str) -> None:
    if method == "post" and not _is_public(operation):
        operation["parameters"].append(_KEY)


def _is_public(operation: Document) -> bool:
    return operation["operationId"] in _PUBLIC


def _add_problems(operation: Document) -> None:
    public = _is_public(operation)
    operation["security"] = [] if public else [{"session": []}, {"token": []}]
    statuses = {"500", "503"} if public else {"401", "403", "429", "500", "503"}
    names = {parameter["name"] for parameter in operation["parameters"]}
    statuses |= {"409", "422"} if HEADER in names else set()
    statuses |= {"412"} if "If-Match" in names else set()
    if operation["parameters"]:
        statuses.add("400")
    if "requestBody" in operation:
        statuses |= {"400", "413", "415", "422"}
    for status in sorted(statuses - operation["responses"].keys()):
        name, _ = _PROBLEMS[status]
        operation["responses"][status] = {"$ref": f"#/components/responses/{name}"}


def _components(components: Document) -> None:
    components["responses"] = {
        name: {"description": text, "content": _problem_content(int(status), text)}
        for status, (name, text) in _PROBLEMS.items()
    }
    components["securitySchemes"] = {
        "session": {
            "type": "http",
            "scheme": "bearer",
            "description": "The token of POST /api/v1/session.",
        },
        "token": {
            "type": "http",
            "scheme": "bearer",
            "description": "A personal token of POST /api/v1/tokens.",
        },
    }


def _without_titles(node: Any) -> None:
    """Pydantic's titles repeat the names of fields."""
    if isinstance(node, list):
        for each in node:
            _without_titles(each)
    elif isinstance(node, dict):
        if isinstance(node.get("title"), str):
            del node["title"]
        for each in node.values():
            _without_titles(each)


async def serve(request: web.Request) -> web.StreamResponse:
    """The document."""
    return web.json_response(request.config_dict[DOCUMENT])
