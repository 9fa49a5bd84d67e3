"""Tasks as a table, for `sheets`: what a list has, or everything of a team."""

from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from models import export, lists, teams
from models.due import Due
from models.lists import Narrow, View
from models.person import Person
from models.rights import Right
from models.task import Task

COLUMNS = (
    *("number", "team", "kind", "title", "description", "state", "priority", "due"),
    *("author", "people", "tags", "created_at", "closed_at"),
)
Row = Sequence[str]


async def of_list(view: View, person: Person, now: datetime, narrow: Narrow) -> list[Row]:
    """What the list has; of very many the first `limits.COUNTED`."""
    found = await lists.everything(view, person, now, narrow)
    return [
        row for ids in _batches([task.id for task in found]) for row in await _rows(ids, person)
    ]


async def of_team(person: Person, team_id: int) -> AsyncIterator[list[Row]]:
    """Everything of the team but what is in the trash, the oldest first, batch by batch.

    NotFoundError, ForbiddenError: it is for those who manage the team.
    """
    await teams.require(person.id, team_id, Right.MANAGE_TEAM)
    last = 0
    while True:
        found = Task.filter(team_id=team_id, id__gt=last).order_by("id").limit(export.BATCH)
        ids = [task.id for task in await found.only("id")]
        if ids:
            yield await _rows(ids, person)
        if len(ids) < export.BATCH:
            return
        last = ids[-1]


def _batches(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[start : start + export.BATCH] for start in range(0, len(ids), export.BATCH))


async def _rows(ids: Sequence[int], person: Person) -> list[Row]:
    found = (
        await Task.filter(id__in=list(ids))
        .select_related("team", "author")
        .prefetch_related("assignments__person", "tags__tag")
    )
    by_id = {task.id: task for task in found}
    zone = ZoneInfo(person.timezone)
    return [_row(by_id[each], zone) for each in ids if each in by_id]


def _row(task: Task, zone: ZoneInfo) -> Row:
    return [
        *(str(task.number), "" if task.team.personal else task.team.name, task.kind.value),
        *(task.title, task.description, task.state.value, task.priority.name.lower()),
        *(_due(task.due, zone), task.author.name),
        ", ".join(each.person.name for each in task.assignments),
        ", ".join(sorted(worn.tag.name for worn in task.tags)),
        *(_moment(task.created_at, zone), _moment(task.closed_at, zone)),
    ]


def _due(due: Due | None, zone: ZoneInfo) -> str:
    if due is None:
        return ""
    return due.date.isoformat() if due.all_day else _moment(due.at, zone)


def _moment(at: datetime | None, zone: ZoneInfo) -> str:
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M") if at else ""
