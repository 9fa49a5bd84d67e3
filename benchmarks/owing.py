"""Fills a database with reminders that are owed: copies, made by PostgreSQL, of what the product
itself has planned for one person. Columns that are added later come along.
"""

import asyncio
from contextvars import Context
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import asyncpg
from tortoise import Tortoise

from models import database, people, tasks, teams
from models.delivery import Delivery, Notice
from models.due import Due
from models.making import NewTask
from models.people import Profile
from models.person import Person
from models.task import Assignment

FIRST = 1_000_000
"""The first id of whatever is copied."""
_MODEL = 1
"""The person whose rows are copied."""

_COPY = "INSERT INTO {table} SELECT (jsonb_populate_record(t, {changes})).* FROM {table} t, {many}"
_PEOPLE = "generate_series($1::bigint, $2::bigint) n WHERE t.id = $3"
_EACH = """(
    SELECT n, $2::bigint + (n - $6::bigint) / $3::int AS person, $4::timestamptz
        + make_interval(secs => $5::float8 * ((n - $6::bigint) % $3::int)) AS due
    FROM generate_series($6::bigint, $7::bigint) n
) owed WHERE t.id = $1"""
_STAMP = "to_char(due AT TIME ZONE 'UTC', 'YYYYMMDD\"T\"HH24MI\"Z\"')"


@dataclass(frozen=True, slots=True)
class Model:
    """The ids of what is copied."""

    team: int
    membership: int
    task: int
    assignment: int
    delivery: int


async def prepare(url: str) -> Model:
    """Makes the tables and one of everything; what is connected already is left alone."""
    return await asyncio.create_task(_prepare(url), context=Context())


async def _prepare(url: str) -> Model:
    await Tortoise.init(config=database.config(url))
    try:
        await Tortoise.generate_schemas(safe=True)
        return await _model(datetime.now(UTC))
    finally:
        await Tortoise.close_connections()


async def _model(now: datetime) -> Model:
    profile = Profile(_MODEL, "Person", "1", locale="ru", dialog_id=1)
    person = await people.meet(profile, now)
    await Person.filter(id=_MODEL).update(reachable=True, welcomed_at=now)
    team = await teams.create(person, "Team", now)
    due = Due.moment(now + timedelta(days=300), "Europe/Moscow")
    task = await tasks.create(person, NewTask("Reminder", team.id, [_MODEL], due), now)
    seat = await teams.membership(_MODEL, team.id)
    assignment = await Assignment.get(task=task)
    delivery = await Delivery.get(task=task, kind=Notice.DUE)
    return Model(team.id, seat.id, task.id, assignment.id, delivery.id)


async def crowd(server: asyncpg.Connection, model: Model, count: int, bot: int = 1) -> None:
    """So many people of one team, who have started the bot; `bot` says which
    dialogs are theirs, as MAX numbers them in its emulator.
    """
    span = (FIRST, FIRST + count - 1)
    changes = "jsonb_build_object('id', n, 'username', null, 'dialog_id', n # $4::bigint)"
    await server.execute(_copy("people", changes, _PEOPLE), *span, _MODEL, bot)
    changes = "jsonb_build_object('id', n, 'person_id', n, 'role', 'member')"
    await server.execute(_copy("memberships", changes, _PEOPLE), *span, model.membership)


async def owe(
    server: asyncpg.Connection,
    model: Model,
    count: int,
    due: datetime,
    *,
    each: int = 1,
    apart: float = 0.0,
    start: int = 0,
) -> None:
    """So many reminders: `each` to one person after the other, the first due then, the next of
    the same person `apart` seconds later. `start`: how many there are already.
    """
    span = (FIRST + start, FIRST + start + count - 1)
    values = (FIRST, each, due, apart, *span)
    timed = "'due_at', due, 'send_at', due"
    task = f"jsonb_build_object('id', n, 'number', n, 'title', 'Reminder ' || n, {timed})"
    await server.execute(_copy("tasks", task, _EACH), model.task, *values)
    work = "jsonb_build_object('id', n, 'task_id', n, 'person_id', person, 'due_at', null)"
    await server.execute(_copy("assignments", work, _EACH), model.assignment, *values)
    told = (
        f"jsonb_build_object('id', n, 'task_id', n, 'recipient', person, {timed}, "
        f"'slot', '0:' || {_STAMP})"
    )
    await server.execute(_copy("deliveries", told, _EACH), model.delivery, *values)


def _copy(table: str, changes: str, many: str) -> str:
    return _COPY.format(table=table, changes=f"to_jsonb(t) || {changes}", many=many)
