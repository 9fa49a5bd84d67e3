"""Tags of a team."""

from aiohttp import web
from aiohttp_pydantic.oas.typing import r200, r201, r204, r403, r404, r422
from pydantic import Field

from api import schemas
from api.answers import answer
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import FIELDS, ProblemDocument
from api.questions import PathId, Question, Text
from api.routing import typed
from api.schemas import Answer
from models import limits, tags
from models.tag import Colour, Tag

_FIELDS = {"text": "name", "tag-name": "name", "tag-description": "description", "tags": "name"}


class TeamTag(schemas.Tag):
    """A tag of a team."""

    description: str
    members: int
    """How many members wear it."""


class TeamTags(Answer):
    """All of a team, by name."""

    items: list[TeamTag]


class NewTag(Question):
    """A tag to be made."""

    name: Text = Field(json_schema_extra={"maxLength": limits.TAG_NAME}, examples=["дизайнер"])
    """Unique in its team whatever its case; «#» before it is no part of it."""
    colour: Colour = Colour.GREY
    description: Text = Field(default="", json_schema_extra={"maxLength": limits.TAG_DESCRIPTION})


class TagChanges(Question):
    """What changes."""

    name: Text = Field(default="", json_schema_extra={"maxLength": limits.TAG_NAME})
    colour: Colour = Colour.GREY
    description: Text = Field(default="", json_schema_extra={"maxLength": limits.TAG_DESCRIPTION})


_TAG = {"id": 5, "name": "designer", "colour": "blue", "description": "Draws", "members": 2}
EXAMPLES = {
    "TeamTag": _TAG,
    "TeamTags": {"items": [_TAG]},
    "NewTag": {"name": "designer", "colour": "blue", "description": "Draws"},
    "TagChanges": {"colour": "green"},
}


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/teams/{team_id}/tags", typed(listed))
    router.add_post("/teams/{team_id}/tags", typed(create))
    router.add_patch("/teams/{team_id}/tags/{tag_id}", typed(change))
    router.add_delete("/teams/{team_id}/tags/{tag_id}", typed(delete))


async def listed(
    request: web.Request, team_id: PathId, /
) -> r200[TeamTags] | r404[ProblemDocument]:
    """Tags of a team

    With how many members wear each.
    Tags: tags
    Status Codes:
        200: all of them, by name
        404: not-found: no such team, or the caller is not in it
    """
    found = await tags.worn(request[PERSON].id, team_id)
    return answer(TeamTags(items=[_shape(tag, members) for tag, members in found]))


async def create(
    request: web.Request, team_id: PathId, /, new: NewTag
) -> r201[TeamTag] | r403[ProblemDocument] | r404[ProblemDocument] | r422[ProblemDocument]:
    """Make a tag

    For owners and admins.
    Tags: tags
    Status Codes:
        201: the tag
        403: forbidden
        404: not-found
        422: tag-exists, words-empty, too-long or too-many-tags
    """
    request[FIELDS] = _FIELDS
    now = dependencies(request).clock()
    made = await tags.create(
        request[PERSON].id,
        team_id,
        new.name,
        now,
        colour=new.colour,
        description=new.description,
    )
    return answer(_shape(made, 0), status=201)


async def change(
    request: web.Request, team_id: PathId, tag_id: PathId, /, new: TagChanges
) -> r200[TeamTag] | r403[ProblemDocument] | r404[ProblemDocument] | r422[ProblemDocument]:
    """Change a tag

    Only what is named. For owners and admins.
    Tags: tags
    Status Codes:
        200: the tag as it is now
        403: forbidden
        404: not-found
        422: tag-exists, words-empty or too-long
    """
    request[FIELDS] = _FIELDS
    reader = request[PERSON].id
    await tags.belongs(reader, team_id, tag_id)
    now = dependencies(request).clock()
    await tags.change(reader, tag_id, now, **new.model_dump(exclude_unset=True))
    seen = await tags.get(reader, tag_id)
    return answer(_shape(seen.tag, seen.members))


async def delete(
    request: web.Request, team_id: PathId, tag_id: PathId, /
) -> r204 | r403[ProblemDocument] | r404[ProblemDocument]:
    """Delete a tag

    It is taken off everything; whoever was on a task by it alone is off that task too.
    Tags: tags
    Status Codes:
        204: it is gone
        403: forbidden
        404: not-found
    """
    reader = request[PERSON].id
    await tags.belongs(reader, team_id, tag_id)
    await tags.delete(reader, tag_id, dependencies(request).clock())
    return web.Response(status=204)


def _shape(row: Tag, members: int) -> TeamTag:
    return TeamTag(
        id=row.id,
        name=row.name,
        colour=row.colour,
        description=row.description,
        members=members,
    )
