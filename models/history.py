"""Who did what: lines about a task or a team, for those who may see it."""
# ruff: noqa: S608 - values go by their numbers (`sight.Values`), all other text is ours

from collections.abc import Sequence
from dataclasses import dataclass

from models import errors, limits, sight, teams
from models.activity import Activity
from models.sight import SEATS, VISIBLE, Values


@dataclass(frozen=True, slots=True)
class Lines:
    """A page of history, the newest first, with who acted. `more`: whether another page follows."""

    lines: Sequence[Activity]
    more: bool


async def of_task(
    reader_id: int, task_id: int, *, limit: int, skip: int = 0, before: int | None = None
) -> Lines:
    """What happened to the task. NotFoundError.

    A page begins `skip` lines in, or behind the line of the id `before`.
    """
    if not await sight.sees(reader_id, task_id):
        raise errors.NotFoundError
    limit = min(limit, limits.PAGE)
    older = {"id__lt": before} if before else {}
    found = Activity.filter(task_id=task_id, **older).order_by("-id").offset(skip).limit(limit + 1)
    return _lines(await found.select_related("actor"), limit)


async def of_team(
    reader_id: int, team_id: int, *, limit: int, skip: int = 0, before: int | None = None
) -> Lines:
    """What happened in the team, without tasks that the reader does not see. NotFoundError.

    A page begins `skip` lines in, or behind the line of the id `before`.
    """
    await teams.membership(reader_id, team_id)
    limit = min(limit, limits.PAGE)
    values = Values(reader_id)
    sql = f"""{SEATS} SELECT v.id FROM s JOIN activities v ON v.team_id = s.team_id
        LEFT JOIN tasks t ON t.id = v.task_id
        WHERE s.team_id = {values(team_id)}
            {f"AND v.id < {values(before)}" if before else ""}
            AND (v.task_id IS NULL OR (t.deleted_at IS NULL AND {VISIBLE}))
        ORDER BY v.id DESC LIMIT {values(limit + 1)} OFFSET {values(skip)}"""
    ids = [row["id"] for row in await sight.rows(sql, values)]
    return _lines(
        await Activity.filter(id__in=ids).order_by("-id").select_related("actor", "task"), limit
    )


def _lines(found: Sequence[Activity], limit: int) -> Lines:
    return Lines(found[:limit], len(found) > limit)
