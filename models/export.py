"""What the product keeps about one person, table by table, in batches.

Of what they share with others it gives what they see themselves: tasks of teams that they are
in, with names and without phones; of other teams only their own words.
"""

from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tortoise.queryset import QuerySet

from models import activity, errors, teams
from models.activity import Activity
from models.comment import Attachment, Comment
from models.due_request import DueRequest
from models.person import Person
from models.tag import MemberTag
from models.task import Assignment, Reminder, Task, Watcher
from models.team import Invite, Membership

PAUSE = timedelta(minutes=5)
"""Between two exports of one person."""
BATCH = 200
"""Rows in memory at once; building them holds the event loop for some 30 ms."""
_EXPORTED = "data_exported"

Row = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose data these are, and which teams they are in, by name."""

    person: Person
    teams: dict[int, str]


@dataclass(frozen=True, slots=True)
class Table:
    """One kind of data: its columns, and where its rows come from."""

    columns: tuple[str, ...]
    rows: Callable[[Subject], AsyncIterator[Sequence[Row]]]


async def subject(person: Person) -> Subject:
    """The person with their teams."""
    return Subject(person, {m.team_id: m.team.name for m in await teams.of(person.id)})


async def check_pause(person_id: int, now: datetime) -> None:
    """ExportTooSoonError shortly after an export that arrived."""
    own = await teams.personal(person_id)  # its lines are few, and found by an index
    last = await Activity.filter(team_id=own.id, action=_EXPORTED).order_by("-id").first()
    if last and now - last.at < PAUSE:
        left = PAUSE - (now - last.at)
        raise errors.ExportTooSoonError(minutes=-(-int(left.total_seconds()) // 60))


async def arrived(person_id: int, now: datetime) -> None:
    """Notes that the person got their data."""
    own = await teams.personal(person_id)
    await activity.record(_EXPORTED, actor_id=person_id, team_id=own.id, now=now)


_PROFILE = (
    *("id", "first_name", "last_name", "username", "chosen_name", "phone"),
    *("language", "timezone", "working_days", "digest_at", "quiet_from", "quiet_until"),
    *("default_reminders", "mode", "modes", "created_at"),
)


async def _profile(of: Subject) -> AsyncIterator[Sequence[Row]]:
    yield [[getattr(of.person, column) for column in _PROFILE]]


async def _teams(of: Subject) -> AsyncIterator[Sequence[Row]]:
    mine = await Membership.filter(person_id=of.person.id).order_by("id").select_related("team")
    worn = await MemberTag.filter(membership__person_id=of.person.id).select_related("tag")
    tags: dict[int, list[str]] = {}
    for wearing in worn:
        tags.setdefault(wearing.membership_id, []).append(wearing.tag.name)
    yield [
        [m.team_id, m.team.name, m.team.personal, m.role, m.mode, tags.get(m.id, []), m.joined_at]
        for m in mine
    ]


async def _tasks(of: Subject) -> AsyncIterator[Sequence[Row]]:
    ids = await _task_ids(of)
    for start in range(0, len(ids), BATCH):
        found = (
            await Task.everything.filter(id__in=ids[start : start + BATCH])
            .order_by("id")
            .select_related("author")
            .prefetch_related("assignments__person", "checklist", "tags__tag")
        )
        yield [_task(of, task) for task in found]


async def _task_ids(of: Subject) -> list[int]:
    """Tasks written, done or watched, in teams that the person is in; deleted ones only written."""
    me, mine = of.person.id, list(of.teams)
    on = Assignment.filter(person_id=me, task__team_id__in=mine, task__deleted_at=None)
    watched = Watcher.filter(person_id=me, task__team_id__in=mine, task__deleted_at=None)
    authored = Task.everything.filter(author_id=me, team_id__in=mine)
    return sorted(
        {
            *await authored.values_list("id", flat=True),
            *await on.values_list("task_id", flat=True),
            *await watched.values_list("task_id", flat=True),
        }
    )


_TASK = (
    *("id", "team", "number", "kind", "title", "description", "state", "priority"),
    *("due", "all_day", "author", "is_mine", "assignees", "my_answer", "my_report"),
    *("tags", "checklist", "created_at", "closed_at", "deleted_at"),
)


def _task(of: Subject, task: Task) -> Row:
    own = next((a for a in task.assignments if a.person_id == of.person.id), None)
    return [
        *(task.id, of.teams[task.team_id], task.number, task.kind, task.title, task.description),
        *(task.state, task.priority.name.lower(), task.due_at, task.all_day, task.author.name),
        *(task.author_id == of.person.id, [a.person.name for a in task.assignments]),
        *(own and own.state, own and own.note, [worn.tag.name for worn in task.tags]),
        [line.text for line in sorted(task.checklist, key=lambda line: line.position)],
        *(task.created_at, task.closed_at, task.deleted_at),
    ]


async def _pages(found: QuerySet[Any]) -> AsyncIterator[Sequence[Any]]:
    """All rows with their tasks, in batches by id."""
    last = 0
    while True:
        page = found.filter(id__gt=last).order_by("id").limit(BATCH).select_related("task")
        rows = await page
        if rows:
            yield rows
        if len(rows) < BATCH:
            return
        last = rows[-1].id


def _place(of: Subject, task: Task) -> Iterable[Any]:
    """Where it belongs; of a team that was left, only the number."""
    team = of.teams.get(task.team_id)
    return (team or "", task.number, task.title if team else "")


def _rows_of(model: Any, by: str, *names: str) -> Table:
    """The person's rows of a table that belongs to tasks; `by` names the column of the person."""

    async def rows(of: Subject) -> AsyncIterator[Sequence[Row]]:
        async for page in _pages(model.filter(**{by: of.person.id})):
            yield [[*_place(of, r.task), *(getattr(r, name) for name in names)] for r in page]

    return Table(("team", "task", "title", *names), rows)


async def _invites(of: Subject) -> AsyncIterator[Sequence[Row]]:
    made = await Invite.filter(author_id=of.person.id).order_by("id")
    yield [[of.teams.get(i.team_id, ""), *(getattr(i, name) for name in _INVITE[1:])] for i in made]


_INVITE = ("team", "role", "created_at", "expires_at", "revoked_at", "uses", "max_uses")


async def _activity(of: Subject) -> AsyncIterator[Sequence[Row]]:
    async for page in _pages(Activity.filter(actor_id=of.person.id)):
        yield [
            [a.at, a.action, of.teams.get(a.team_id, ""), a.task.number if a.task else None]
            for a in page
        ]


TABLES: dict[str, Table] = {
    "profile": Table(_PROFILE, _profile),
    "teams": Table(("id", "name", "personal", "role", "mode", "tags", "joined_at"), _teams),
    "tasks": Table(_TASK, _tasks),
    "comments": _rows_of(Comment, "author_id", "text", "created_at"),
    "files": _rows_of(Attachment, "uploader_id", "kind", "name", "size", "created_at"),
    "reminders": _rows_of(Reminder, "person_id", "minutes_before", "at", "created_at"),
    "due_requests": _rows_of(
        DueRequest, "person_id", "due_at", "all_day", "note", "answer", "created_at"
    ),
    "invites": Table(_INVITE, _invites),
    "activity": Table(("at", "action", "team", "task"), _activity),
}
"""Every kind of data, by the name of its file."""
