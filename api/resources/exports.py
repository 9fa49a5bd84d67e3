"""Tasks as tables for spreadsheets."""

from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from aiohttp import hdrs, web
from aiohttp_pydantic.oas.typing import r200, r403, r404
from pydantic import Field

from api.bodies import gives
from api.dependencies import dependencies
from api.language import PERSON
from api.problems import ProblemDocument
from api.questions import PathId
from api.routing import typed
from models import sheets, task_tables, teams
from models.lists import Narrow
from models.views import View

_CSV = "text/csv"
OneId = Annotated[int, Field(ge=1, le=2**63 - 1)]


def add(router: web.UrlDispatcher) -> None:
    """Adds its routes."""
    router.add_get("/tasks.csv", gives(_CSV)(typed(of_list)))
    router.add_get("/teams/{team_id}/export.csv", gives(_CSV)(typed(of_team)))


async def of_list(
    request: web.Request,
    view: View = View.TEAM,
    team_id: OneId | None = None,
    tag_id: OneId | None = None,
    person_id: OneId | None = None,
) -> r200 | r404[ProblemDocument]:
    """Export a list of tasks

    The same tasks as of the list, the first 1,000, as CSV in UTF-8 with a byte order mark and
    semicolons. Cells that a spreadsheet would calculate begin with an apostrophe.
    Tags: exports
    Status Codes:
        200: the table
        404: not-found: the caller is not in that team
    """
    person, now = request[PERSON], dependencies(request).clock()
    if team_id:
        await teams.membership(person.id, team_id)
    narrow = Narrow(team_id, tag_id, person_id)
    rows = await task_tables.of_list(view, person, now, narrow)
    table = sheets.table(task_tables.COLUMNS, rows)
    headers = _named(request, f"tasks-{view.value}", now)
    return web.Response(body=table, content_type=_CSV, charset="utf-8", headers=headers)


async def of_team(
    request: web.Request, team_id: PathId, /
) -> r200 | r403[ProblemDocument] | r404[ProblemDocument]:
    """Export all tasks of a team

    Open and closed ones, as CSV. For owners and admins.
    Tags: exports
    Status Codes:
        200: the table
        403: forbidden
        404: not-found: no such team, or the caller is not in it
    """
    person, now = request[PERSON], dependencies(request).clock()
    batches = task_tables.of_team(person, team_id)
    # Refusals come before the answer begins.
    first: list[task_tables.Row] = await anext(batches, [])
    response = web.StreamResponse(headers=_named(request, f"team-{team_id}", now))
    response.content_type, response.charset = _CSV, "utf-8"
    await response.prepare(request)
    await response.write(sheets.table(task_tables.COLUMNS, first))
    async for rows in batches:
        await response.write(sheets.lines(rows))
    await response.write_eof()
    return response


def _named(request: web.Request, name: str, now: datetime) -> dict[str, str]:
    day = now.astimezone(ZoneInfo(request[PERSON].timezone)).date()
    return {hdrs.CONTENT_DISPOSITION: f'attachment; filename="{name}-{day}.csv"'}
