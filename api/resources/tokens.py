"""Personal tokens: other programs act by them as their owner."""

from datetime import datetime

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r201, r204, r404, r409
from pydantic import Field

from api.answers import answer
from api.caller import by_session
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import FIELDS, ProblemDocument
from api.questions import Instant, PathId, Question, Text
from api.routing import typed
from api.schemas import Answer
from models import api_tokens, limits
from models.access import Scope


class ApiToken(Answer):
    """A program's way in."""

    id: int
    name: str = Field(examples=["Отчёты для бухгалтерии"])
    scope: Scope
    expires_at: datetime | None
    used_at: datetime | None
    """Of its last use, give or take five minutes."""
    created_at: datetime


class ApiTokens(Answer):
    """The caller's, the newest first."""

    items: list[ApiToken]


class NewApiTokenAnswer(ApiToken):
    """A token that has just been made."""

    token: str = Field(examples=["mtm_3q2-7wEzZP0x…"])
    """Goes into `Authorization: Bearer …`. Shown this once."""


class NewApiToken(Question):
    """A token to be made."""

    name: Text = Field(json_schema_extra={"maxLength": limits.TOKEN_NAME})
    scope: Scope = Scope.READ
    expires_at: Instant | None = None


EXAMPLES = {
    "NewApiToken": {"name": "Reports", "scope": "read", "expires_at": "2027-11-23T00:00:00Z"},
}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/tokens", by_session(typed(listed)))
    router.add_post("/tokens", by_session(typed(create)))
    router.add_delete("/tokens/{token_id}", by_session(typed(revoke)))


async def listed(request: web.Request) -> r200[ApiTokens]:
    """List personal tokens

    What they are made of is not shown.
    Tags: tokens
    Status Codes:
        200: the caller's
    """
    return answer(ApiTokens.model_validate({"items": await api_tokens.of(request[PERSON].id)}))


async def create(
    request: web.Request, new: NewApiToken
) -> r201[NewApiTokenAnswer] | r409[ProblemDocument]:
    """Make a personal token

    Good for everything its owner may do, or for reading only. It is shown this once.
    Tags: tokens
    Status Codes:
        201: the token
        409: key-in-use
    """
    request[FIELDS] = {"text": "name", "due": "expires_at"}
    now = dependencies(request).clock()
    row, made = await api_tokens.issue(request[PERSON], new.name, new.scope, new.expires_at, now)
    shown = ApiToken.model_validate(row).model_dump()
    return answer(NewApiTokenAnswer(**shown, token=made), status=201)


async def revoke(request: web.Request, token_id: PathId, /) -> r204 | r404[ProblemDocument]:
    """Revoke a personal token

    At once.
    Tags: tokens
    Status Codes:
        204: it lets nobody in any more
        404: not-found
    """
    await api_tokens.revoke(request[PERSON].id, token_id)
    return web.Response(status=204)
