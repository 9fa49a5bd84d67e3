"""What is read most often, in as few statements as pay: a page of a list, one task, the caller.

Rows are plain; what they mean for the reader is said by the same tables as everywhere
(`Facts.standing`, `Facts.actions`), once for all tasks that are alike to their rules.
"""
# ruff: noqa: S608 - values go by their numbers (`sight.Values`), all other text is ours

import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from types import SimpleNamespace
from typing import Any, NamedTuple, cast

from models import errors, instances, lists, rights, sight, transitions
from models.due import Due
from models.due_request import Answer
from models.lists import EVERYTHING, Cursor, Narrow, Part, View
from models.person import Person
from models.rights import Standing
from models.sight import VISIBLE, Values, rows
from models.task import AssignmentState, Kind, State, Task
from models.team import AssignOthers, Role, Team
from models.transitions import Action

Row = Any
"""Of asyncpg: columns by name and by number."""
_Hanging = Callable[[tuple[int, str], Any], Any]
_NONE = [(0,)]

_TASK = """t.id, t.number, t.kind, t.title, t.state, t.due_at, t.all_day, t.timezone, t.duration,
    t.version, t.author_id, t.team_id, t.needs_review, t.closed_by_id, t.series_id"""
"""Columns of a line, beside its priority."""
_TEAM = ", g.name AS team, g.personal_of_id, g.own_tasks_only, g.assign_others"
_BESIDE = """s.team, s.personal_of_id, s.own_tasks_only, s.assign_others, s.role,
    p.chosen_name, p.first_name, p.last_name,
    o.state AS own_state, o.claimed, o.due_at AS own_due_at, o.all_day AS own_all_day,
    t.series_id IS NOT NULL AND EXISTS (
        SELECT FROM series r WHERE r.id = t.series_id AND r.ended_at IS NULL) AS repeats,
    EXISTS (SELECT FROM watchers x WHERE x.task_id = t.id AND x.person_id = $1) AS watching,
    EXISTS (SELECT FROM due_requests q WHERE q.task_id = t.id AND q.answer = 'pending') AS asked"""
_JOINED = """JOIN s ON s.team_id = t.team_id JOIN people p ON p.id = t.author_id
    LEFT JOIN assignments o ON o.task_id = t.id AND o.person_id = $1"""
_HANGING = """
SELECT * FROM (SELECT p.id, p.chosen_name, p.first_name, p.last_name, a.state,
        a.task_id, 'people' AS what
    FROM assignments a JOIN people p ON p.id = a.person_id WHERE a.task_id = ANY($1)
    ORDER BY a.id) people
UNION ALL SELECT * FROM (SELECT g.id, g.name, g.colour, NULL, NULL, k.task_id, 'tags'
    FROM task_tags k JOIN tags g ON g.id = k.tag_id WHERE k.task_id = ANY($1)
    ORDER BY g.folded) tags
UNION ALL SELECT count(*), NULL, NULL, NULL, NULL, task_id, 'items'
    FROM checklist_items WHERE task_id = ANY($1) GROUP BY task_id
UNION ALL SELECT count(*), NULL, NULL, NULL, NULL, task_id, 'done'
    FROM checklist_items WHERE task_id = ANY($1) AND done_at IS NOT NULL GROUP BY task_id
UNION ALL SELECT count(*), NULL, NULL, NULL, NULL, task_id, 'comments'
    FROM comments WHERE task_id = ANY($1) GROUP BY task_id
"""
"""What hangs on the tasks of a page, in one go: to look for it task by task, or to make JSON of it
in PostgreSQL, takes more than half as long again."""
_WHOLE = """t.description, t.completion, t.blocked_reason, t.source, t.created_at, t.updated_at,
    t.closed_at, p.username, o.muted,
    (SELECT count(*) FROM comments c WHERE c.task_id = t.id) AS comments,
    (SELECT count(*) FROM watchers x WHERE x.task_id = t.id) AS watchers,
    (SELECT count(*) FROM attachments f WHERE f.task_id = t.id) AS files,
    json_build_array(
    (SELECT json_agg(json_build_array(p.id, p.chosen_name, p.first_name, p.last_name, a.state,
            p.username, a.note, a.due_at, a.all_day, a.via_tag_id) ORDER BY a.id)
        FROM assignments a JOIN people p ON p.id = a.person_id WHERE a.task_id = t.id),
    (SELECT json_agg(json_build_array(g.id, g.name, g.colour) ORDER BY g.folded)
        FROM task_tags k JOIN tags g ON g.id = k.tag_id WHERE k.task_id = t.id),
    (SELECT json_agg(json_build_array(i.id, i.text, i.done_at IS NOT NULL, i.position)
            ORDER BY i.position, i.id)
        FROM checklist_items i WHERE i.task_id = t.id),
    (SELECT json_agg(json_build_array(g.id, g.name, g.colour) ORDER BY g.folded)
        FROM recipient_tags k JOIN tags g ON g.id = k.tag_id WHERE k.task_id = t.id),
    (SELECT json_agg(json_build_array(q.id, p.id, p.chosen_name, p.first_name, p.last_name,
            p.username, q.due_at, q.all_day, q.timezone, q.note) ORDER BY q.id)
        FROM due_requests q JOIN people p ON p.id = q.person_id
        WHERE q.task_id = t.id AND q.answer = 'pending'),
    (SELECT json_agg(json_build_array(m.id, m.minutes_before, m.at) ORDER BY m.id)
        FROM reminders m WHERE m.task_id = t.id AND m.person_id = $1),
    (SELECT to_json(r) FROM series r WHERE r.id = t.series_id AND r.ended_at IS NULL)) AS rest"""


class Facts(NamedTuple):
    """All of a task, its reader and an instant that the rules look at."""

    kind: str
    state: str
    role: str
    author: bool
    own: str | None
    """State of the reader's assignment."""
    claimed: bool
    others: frozenset[str]
    """States of the other assignments."""
    watching: bool
    asked: bool
    """Another due time is asked for."""
    repeats: bool
    closed_by_reader: bool
    needs_review: bool
    begun: bool | None
    """Its due time has come; None where there is none."""
    personal: bool
    own_tasks_only: bool
    assign_others: str

    @property
    def standing(self) -> frozenset[Standing]:
        """What the reader is to the task."""
        return _ruled(self).standing

    @property
    def actions(self) -> tuple[Action, ...]:
        """The moves that the reader can make."""
        return _ruled(self).actions

    @property
    def team(self) -> Team:
        """What rights look at."""
        return _ruled(self).task.team


class _Ruled(NamedTuple):
    task: Task
    standing: frozenset[Standing]
    actions: tuple[Action, ...]


_READER, _OTHER = 1, 2
_NOW = datetime(2000, 1, 1, tzinfo=UTC)


@lru_cache(8192)
def _ruled(facts: Facts) -> _Ruled:
    """The rules, asked about some task of which these facts hold."""
    task = _some_task(facts)
    seat: Any = SimpleNamespace(person_id=_READER, role=Role(facts.role))
    standing = rights.on_task(seat, task)
    return _Ruled(task, standing, transitions.available(task, _READER, standing, _NOW))


def _some_task(facts: Facts) -> Task:
    begins = {True: _NOW, False: _NOW + timedelta(seconds=1), None: None}
    state = State(facts.state)
    own = [(_READER, facts.own, facts.claimed)] if facts.own else []
    people = [*own, *((_OTHER, each, False) for each in facts.others)]
    task = SimpleNamespace(
        kind=Kind(facts.kind),
        state=state,
        closed=state in (State.DONE, State.CANCELLED),
        closed_by_id=_READER if facts.closed_by_reader else _OTHER,
        needs_review=facts.needs_review,
        author_id=_READER if facts.author else _OTHER,
        due_at=begins[facts.begun],
        team=SimpleNamespace(
            personal=facts.personal,
            own_tasks_only=facts.own_tasks_only,
            assign_others=AssignOthers(facts.assign_others),
        ),
        series=SimpleNamespace(ended_at=None) if facts.repeats else None,
        assignments=[
            SimpleNamespace(person_id=person, state=AssignmentState(each), claimed=claimed)
            for person, each, claimed in people
        ],
        watchers=[SimpleNamespace(person_id=_READER)] if facts.watching else [],
        due_requests=[SimpleNamespace(answer=Answer.PENDING)] if facts.asked else [],
    )
    return cast(Task, task)


class More(NamedTuple):
    """What else hangs on a whole task."""

    recipient_tags: Sequence[Sequence[Any]]
    due_requests: Sequence[Sequence[Any]]
    reminders: Sequence[Sequence[Any]]
    """The reader's."""
    series: Row | None
    """Where it runs."""


class Read(NamedTuple):
    """A task as it is read: its columns, what hangs on it as lists, and what rules look at."""

    row: Row
    people: Sequence[Sequence[Any]]
    """Assignees: id, chosen, first and last name, state, and more of one task."""
    tags: Sequence[Sequence[Any]]
    """Id, name, colour; by name."""
    items: Sequence[Any]
    """Of a whole task the lines of its checklist; of a line of a list, how many are done, how many
    there are, and how many comments."""
    facts: Facts
    more: "More | None"
    """Of a whole task."""

    @property
    def due(self) -> Due | None:
        """The task's due time."""
        at = self.row["due_at"]
        return Due(at, self.row["all_day"], self.row["timezone"]) if at else None

    @property
    def cursor(self) -> Cursor:
        """The one that ends a page with it."""
        return Cursor(self.row["at"], self.row["id"], self.row["priority"])

    @property
    def own_due(self) -> Due | None:
        """The reader's own, or the task's."""
        at = self.row["own_due_at"]
        return Due(at, self.row["own_all_day"], self.row["timezone"]) if at else self.due


async def page(
    view: View, reader: Person, now: datetime, part: Part, narrow: Narrow = EVERYTHING
) -> list[Read]:
    """As `lists.page`, to be shown. Each row has the time that the list goes by (`at`)."""
    values = Values(reader.id)
    wanted = lists.wanted(view, reader, now, values, part, narrow, _TASK)
    return await _lines(wanted, values, now)


async def lines(reader_id: int, ids: Sequence[int], now: datetime) -> list[Read]:
    """Those of these tasks that the reader may see, in that order."""
    values = Values(reader_id)
    place = f"unnest({values(list(ids))}::bigint[]) WITH ORDINALITY AS u(id, at)"
    seen = f"JOIN tasks t ON t.id = u.id JOIN s ON s.team_id = t.team_id WHERE {VISIBLE}"
    columns = f"{_TASK}, u.at, t.priority"
    wanted = f"SELECT {columns} FROM {place} {seen} AND t.deleted_at IS NULL ORDER BY u.at"
    return await _lines(wanted, values, now)


async def _lines(wanted: str, values: Values, now: datetime) -> list[Read]:
    sql = f"""{sight.seats(_TEAM)} SELECT t.*, {_BESIDE}
        FROM (SELECT *, row_number() OVER () AS n FROM ({wanted}) l) t {_JOINED} ORDER BY t.n"""
    found = await rows(sql, values)
    hanging: defaultdict[tuple[int, str], list[Row]] = defaultdict(list)
    for row in await rows(_HANGING, Values([row["id"] for row in found])):
        hanging[row[5], row[6]].append(row)
    return [_line(row, hanging.get, values.all[0], now) for row in found]


def _line(row: Row, hanging: _Hanging, reader_id: int, now: datetime) -> Read:
    number = row["id"]
    people, tags = hanging((number, "people"), ()), hanging((number, "tags"), ())
    counts = [hanging((number, what), _NONE)[0][0] for what in ("done", "items", "comments")]
    return Read(row, people, tags, counts, _facts(row, people, reader_id, now), None)


async def task(reader_id: int, task_id: int, now: datetime) -> Read:
    """As `tasks.get`, to be shown. NotFoundError."""
    values = Values(reader_id)
    sql = f"""{sight.seats(_TEAM)} SELECT {_TASK}, t.priority, {_BESIDE}, {_WHOLE}
        FROM tasks t {_JOINED}
        WHERE t.id = {values(task_id)} AND t.deleted_at IS NULL AND {VISIBLE}"""
    for row in await rows(sql, values):
        return _whole(row, reader_id, now)
    raise errors.NotFoundError


def _whole(row: Row, reader_id: int, now: datetime) -> Read:
    people, tags, items, *rest = json.loads(row["rest"])
    people = people or ()
    facts = _facts(row, people, reader_id, now)
    return Read(row, people, tags or (), items or (), facts, _more(*rest))


def _facts(row: Row, people: Sequence[Sequence[Any]], reader_id: int, now: datetime) -> Facts:
    due_at = row["due_at"]
    return Facts(
        row["kind"],
        row["state"],
        row["role"],
        row["author_id"] == reader_id,
        row["own_state"],
        bool(row["claimed"]),
        frozenset([each[4] for each in people if each[0] != reader_id]),
        row["watching"],
        row["asked"],
        row["repeats"],
        row["closed_by_id"] == reader_id,
        row["needs_review"],
        due_at and due_at <= now,
        row["personal_of_id"] is not None,
        row["own_tasks_only"],
        row["assign_others"],
    )


def _more(recipient_tags: Any, due_requests: Any, reminders: Any, series: Row | None) -> More:
    return More(recipient_tags or (), due_requests or (), reminders or (), series)


_PERSON = "SELECT * FROM people WHERE id = $1"


async def person(person_id: int) -> Person | None:
    """Somebody, as `Person.get_or_none` gives them; every request asks for its caller."""
    for row in await rows(_PERSON, Values(person_id)):
        return instances.of(Person, row)
    return None
