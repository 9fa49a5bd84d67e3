"""How a task comes into being, whoever or whatever asks for it. Rights are looked at elsewhere."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from tortoise.connection import get_connection

from models import activity, attachments, columns, errors, instances, notices, planning
from models.attachments import NewFile
from models.checklist_item import ChecklistItem
from models.due import Due
from models.person import Person
from models.tag import RecipientTag, Tag, TaskTag
from models.task import Assignment, Completion, Kind, Priority, Reminder, Task, Watcher
from models.team import Membership, Team

_PUT_ON = f"""
WITH told AS ({activity.line("$5", "$1", "$6", "'created'", "'{}'", "$4")}), put AS (
    INSERT INTO assignments (task_id, person_id, state, note, all_day, claimed, via_tag_id, muted,
        created_at, updated_at)
    SELECT $1, w.person_id, 'pending', '', false, false, w.tag_id, false, $4, $4
    FROM unnest($2::bigint[], $3::bigint[]) WITH ORDINALITY w (person_id, tag_id, n)
    JOIN memberships m ON m.person_id = w.person_id AND m.team_id = $5
    ORDER BY w.n RETURNING id, person_id, via_tag_id
)
SELECT x.id AS assignment_id, x.via_tag_id, p.* FROM (
    SELECT NULL AS id, $6::bigint AS person_id, NULL AS via_tag_id FROM told
    UNION ALL SELECT * FROM put
) x JOIN people p ON p.id = x.person_id ORDER BY x.id NULLS FIRST
"""  # noqa: S608 - ours
"""The author first, then those who are on it, in order. What it has come from is told, too: no
message shows the task yet, so that there is none to be drawn anew."""


@dataclass(frozen=True, slots=True)
class NewTask:
    """A task or an event to be made. No recipients: anybody of the team may take it."""

    title: str
    team_id: int
    assignees: Sequence[int] = ()
    due: Due | None = None
    description: str = ""
    origin: str | None = None
    """What it is made from; the same one gives the same task again."""
    source: str | None = None
    """The address of the message that it is made from."""
    kind: Kind = Kind.TASK
    priority: Priority = Priority.MEDIUM
    completion: Completion = Completion.ALL
    needs_review: bool | None = None
    """None: as the team has decided."""
    recipient_tags: Sequence[int] = ()
    """Tags whose wearers are on it."""
    tags: Sequence[int] = ()
    checklist: Sequence[str] = ()
    duration: int | None = None
    """Minutes that an event takes."""
    rule: str | None = None
    """RRULE, where it repeats."""
    from_completion: bool = False
    reminders: Sequence[int] = ()
    """Minutes before the due time at which whoever is on it is reminded, or else its author."""
    files: Sequence[NewFile] = ()
    watchers: Sequence[int] = ()


async def put(
    author_id: int,
    new: NewTask,
    now: datetime,
    *,
    series_id: int | None = None,
    occurrence_on: date | None = None,
) -> Task:
    """Makes the task and the messages it owes, inside the caller's transaction.

    Values are checked already. People who are not in the team and tags that are gone are left
    out: what repeats outlives them.
    """
    task = Task(
        team_id=new.team_id,
        number=0,
        kind=new.kind,
        title=new.title,
        description=new.description,
        author_id=author_id,
        completion=new.completion,
        priority=new.priority,
        needs_review=bool(new.needs_review),
        due_at=new.due and new.due.at,
        all_day=bool(new.due and new.due.all_day),
        timezone=new.due.timezone if new.due else "",
        duration=new.duration,
        series_id=series_id,
        occurrence_on=occurrence_on,
        origin=new.origin,
        source=new.source,
        created_at=now,
        updated_at=now,
    )
    await _insert(task, as_team_does=new.needs_review is None)
    await _tag(task, new)
    await _write_down(task, new, now)
    await _assign(task, new, now)
    return task


async def _insert(task: Task, *, as_team_does: bool) -> None:
    """The task with the team's next number, and what the team decides. NotFoundError."""
    sql, given = _insertion()
    values = [*instances.values(task, given), as_team_does]
    for row in await get_connection("default").execute_query_dict(sql, values):
        task.id, task.number = row["task_id"], row["last_number"]
        task.needs_review, task.timezone = row["reviewed"], row["zone"]
        task.team = instances.of(Team, row)
        task._saved_in_db = True  # noqa: SLF001 - as after its own INSERT
        return
    raise errors.NotFoundError  # deleted a moment ago; else its row is locked from now on


@cache
def _insertion() -> tuple[str, list[str]]:
    """The statement, and which columns it is given. One, for everybody else who makes a task of
    this team waits from here to the end of the transaction."""
    types = {name: kind for name, kind in instances.columns(Task).items() if name != "number"}
    given = {name: f"${place}::{types[name]}" for place, name in enumerate(types, 1)}
    as_team_does = f"${len(given) + 1}::bool"
    decided = given | {
        "number": "n.last_number",
        "needs_review": f"{given['needs_review']} OR {as_team_does} AND n.review_by_default",
        "timezone": f"coalesce(nullif({given['timezone']}, ''), n.timezone)",
    }
    sql = f"""WITH n AS (
        UPDATE teams SET last_number = last_number + 1 WHERE id = {given["team_id"]} RETURNING *
    ), made AS (
        INSERT INTO tasks ({", ".join(decided)}) SELECT {", ".join(decided.values())} FROM n
        RETURNING id AS task_id, needs_review AS reviewed, timezone AS zone
    ) SELECT * FROM made, n"""  # noqa: S608 - names of columns; values go by their numbers
    return sql, list(given)


async def _tag(task: Task, new: NewTask) -> None:
    if not (new.tags or new.recipient_tags):
        return
    wanted = Tag.filter(team_id=task.team_id, id__in=[*new.tags, *new.recipient_tags])
    known = set(await columns.numbers(wanted, "id"))
    await TaskTag.bulk_create([TaskTag(task=task, tag_id=t) for t in _once(new.tags) if t in known])
    await RecipientTag.bulk_create(
        [RecipientTag(task=task, tag_id=t) for t in _once(new.recipient_tags) if t in known]
    )


async def _write_down(task: Task, new: NewTask, now: datetime) -> None:
    if new.checklist:
        lines = enumerate(new.checklist)
        await ChecklistItem.bulk_create(
            [ChecklistItem(task=task, position=place, text=text) for place, text in lines]
        )
    if new.watchers:
        inside = await _inside(task.team_id, new.watchers)
        await Watcher.bulk_create(
            [Watcher(task=task, person_id=person, created_at=now) for person in inside]
        )
    await attachments.keep(task, new.files, task.author_id, now)


async def _assign(task: Task, new: NewTask, now: datetime) -> None:
    """Everybody at once, and its history: a task that is being made has nobody, owes nothing."""
    on_it: dict[int, int | None] = dict.fromkeys(new.assignees)
    for person_id, tag_id in await wearers(task) if new.recipient_tags else ():
        on_it.setdefault(person_id, tag_id)
    values = [task.id, list(on_it), list(on_it.values()), now, task.team_id, task.author_id]
    author, *others = await get_connection("default").execute_query_dict(_PUT_ON, values)
    task.author = instances.of(Person, author)
    there = [_assignment(task, row, now) for row in others]
    instances.hang(task.assignments, there)
    rules = await _remind(task, new.reminders, now)
    await planning.begin(task, notices.of_new(there, task.author_id, now), rules, now)


def _assignment(task: Task, row: Mapping[str, Any], now: datetime) -> Assignment:
    return Assignment(
        id=row["assignment_id"],
        task_id=task.id,
        person=instances.of(Person, row),
        via_tag_id=row["via_tag_id"],
        created_at=now,
        updated_at=now,
    )


async def _remind(task: Task, minutes: Sequence[int], now: datetime) -> list[Reminder]:
    people = [each.person_id for each in task.assignments] or [task.author_id]
    rules = [
        Reminder(task=task, person_id=person, minutes_before=before, created_at=now)
        for person in people
        for before in _once(minutes)
    ]
    if rules:
        await Reminder.bulk_create(rules)
    return rules


async def _inside(team_id: int, people: Iterable[int]) -> list[int]:
    wanted = _once(people)
    found = Membership.filter(team_id=team_id, person_id__in=wanted)
    inside = set(await columns.numbers(found, "person_id"))
    return [person_id for person_id in wanted if person_id in inside]


async def wearers(task: Task) -> list[tuple[int, int]]:
    """Who is on the task by a tag, with that tag: (person, tag), by tag and name."""
    tags = await columns.numbers(RecipientTag.filter(task_id=task.id), "tag_id")
    rows = await Membership.filter(team_id=task.team_id, tags__tag_id__in=tags).values_list(
        "person_id", "tags__tag_id"
    )
    first: dict[int, int] = {}
    for person_id, tag_id in sorted(rows, key=lambda row: (row[1], row[0])):
        first.setdefault(int(person_id), int(tag_id))
    return list(first.items())


async def put_on(
    task: Task, person_id: int, tag_id: int | None, actor_id: int, now: datetime
) -> None:
    """One more assignee, who is told; nothing changes for somebody who is on the task."""
    assignment, added = await Assignment.get_or_create(
        task_id=task.id,
        person_id=person_id,
        defaults={"via_tag_id": tag_id, "created_at": now, "updated_at": now},
    )
    if added:
        await notices.assigned(task, assignment, actor_id, now)


def _once(values: Iterable[int]) -> list[int]:
    return list(dict.fromkeys(values))
