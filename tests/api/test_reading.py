"""The fast way says of every task what models and the tables of rules say of it."""

import json
from collections.abc import Sequence
from typing import Any

import pytest
from tortoise.connection import get_connection

from api import task_rows
from api.task_rows import Look
from benchmarks.filling import NOW, STEADY, Size, fill
from models import errors, lists, reading, tasks
from models.lists import Cursor, Narrow, Part, Sort, View
from models.person import Person
from models.reading import Facts
from models.task import Kind, State, Task
from tests.api import plain

_VARIED = """
UPDATE teams SET own_tasks_only = true WHERE id = 2;
UPDATE teams SET assign_others = 'admins' WHERE id = 3;
UPDATE teams SET personal_of_id = 1, name = 'Personal' WHERE id = 1;
UPDATE people SET chosen_name = 'Шеф' WHERE id % 7 = 3;
UPDATE people SET first_name = '', last_name = '', username = NULL, erased_at = now()
    WHERE id % 11 = 10;
UPDATE people SET username = 'user' || id WHERE id % 3 = 1 AND erased_at IS NULL;
UPDATE people SET language = 'en' WHERE id = 2;
DELETE FROM assignments WHERE task_id % 10 = 7;
UPDATE tasks SET duration = 45, all_day = false WHERE kind = 'event' AND id % 2 = 0;
UPDATE tasks SET needs_review = true, completion = 'any' WHERE id % 6 = 1;
UPDATE tasks SET closed_by_id = 1 + id % 5 WHERE state IN ('done', 'cancelled');
UPDATE tasks SET blocked_reason = 'Ждём', source = 'https://max.ru/c/1' WHERE state = 'blocked';
UPDATE assignments SET note = 'Отчёт', due_at = '2026-11-25T10:00:00Z', all_day = id % 2 = 0
    WHERE id % 5 = 0;
UPDATE assignments SET state = 'tentative' WHERE id % 13 = 0;
UPDATE assignments SET claimed = true WHERE id % 4 = 0;
UPDATE assignments SET muted = true WHERE id % 9 = 0;
UPDATE checklist_items SET done_at = now() WHERE id % 3 = 0;
INSERT INTO series (id, team_id, rule, from_completion, timezone, starts_on, minute, template,
    ended_at, created_at)
SELECT id, team_id, 'FREQ=WEEKLY;BYDAY=MO', id % 2 = 0, 'Europe/Moscow', '2026-11-23',
    CASE WHEN id % 3 = 0 THEN 600 END, '{}', CASE WHEN id % 4 = 0 THEN now() END, now()
FROM tasks WHERE id % 12 = 5;
UPDATE tasks SET series_id = id WHERE id % 12 = 5;
INSERT INTO reminders (task_id, person_id, minutes_before, at, created_at)
SELECT t.id, r, m, CASE WHEN m IS NULL THEN '2026-11-24T10:00:00Z'::timestamptz END, now()
FROM tasks t, generate_series(1, 4) r, unnest(ARRAY[30, 1440, NULL]) m WHERE t.id % 8 = 1;
INSERT INTO recipient_tags (task_id, tag_id)
SELECT t.id, g.id FROM tasks t JOIN tags g ON g.team_id = t.team_id AND g.name = 'tag 3'
WHERE t.id % 9 = 2;
UPDATE assignments a SET via_tag_id = k.tag_id FROM recipient_tags k
WHERE k.task_id = a.task_id AND a.id % 2 = 0;
INSERT INTO comments (task_id, author_id, text, created_at)
SELECT t.id, t.author_id, 'Слово', now() FROM tasks t, generate_series(1, 2) WHERE t.id % 5 = 3;
INSERT INTO attachments (task_id, uploader_id, kind, name, token, url, created_at)
SELECT t.id, t.author_id, 'file', 'смета.xlsx', 'x', '', now() FROM tasks t WHERE t.id % 10 = 3;
"""


@pytest.fixture
async def readers(database: str) -> Sequence[Person]:
    """Some of everybody: admins and members, an owner, and somebody of no team."""
    await fill(database, Size(1_000))
    for statement in _VARIED.split(";\n"):
        if statement.strip():
            await get_connection("default").execute_query(statement)
    owners = await get_connection("default").execute_query_dict(
        "SELECT person_id FROM memberships WHERE role = 'owner' ORDER BY team_id"
    )
    await Person.create(id=999, first_name="Чужой", created_at=NOW)
    wanted = [*STEADY, *(row["person_id"] for row in owners), 999]
    return await Person.filter(id__in=wanted).order_by("id")


def _look(reader: Person) -> Look:
    return Look(reader, NOW, "bot")


@pytest.mark.parametrize("view", list(View))
async def test_lines_of_every_list(readers: Sequence[Person], view: View) -> None:
    count = 0
    for reader in readers:
        narrow = Narrow(tag_id=4 + 10 * (reader.id % 3)) if view is View.TAG else Narrow()
        rows = await lists.page(view, reader, NOW, limit=60, narrow=narrow)
        read = await reading.page(view, reader, NOW, Part(60), narrow)
        said = json.loads(task_rows.page(view, read, _look(reader), None))
        assert said["items"] == await plain.page(view, rows, _look(reader))
        count += len(rows)
    assert count > 20


@pytest.mark.parametrize("sort", list(Sort))
async def test_pages_end_where_the_next_ones_begin(readers: Sequence[Person], sort: Sort) -> None:
    for view in (View.TEAM, View.MINE, View.DONE):
        reader, found, after = readers[0], list[int](), None
        while part := await reading.page(view, reader, NOW, Part(40, after=after, sort=sort)):
            found += [each.row["id"] for each in part]
            after = part[-1].cursor
        rows: list[Task] = []
        slow: Cursor | None = None
        while more := await lists.page(view, reader, NOW, limit=40, after=slow, sort=sort):
            rows += more
            slow = lists.cursor(view, more[-1], reader.id, sort)
        assert found == [row.id for row in rows]
        # What is open has not been closed.
        assert len(found) > 40 or (sort is Sort.CLOSED and view is not View.DONE)


async def test_lines_by_ids_are_scoped_and_in_that_order(readers: Sequence[Person]) -> None:
    ids = list(range(1, 1_001, 7))[::-1]
    for reader in readers:
        seen = await lists.among(reader, ids)
        read = await reading.lines(reader.id, ids, NOW)
        assert [each.row["id"] for each in read] == seen
        rows = await lists.load(seen)
        said = json.loads(task_rows.page(View.TEAM, read, _look(reader), None))
        assert said["items"] == await plain.page(View.TEAM, rows, _look(reader))


async def test_whole_tasks(readers: Sequence[Person]) -> None:
    count = 0
    for reader in readers:
        for task_id in range(1 + reader.id % 2, 1_001, 9):
            seen = await _plain(reader, task_id)
            assert await _fast(reader, task_id) == seen
            count += seen is not None
    assert count > 300


async def _plain(reader: Person, task_id: int) -> dict[str, Any] | None:
    try:
        return await plain.whole(await tasks.get(reader.id, task_id), _look(reader))
    except errors.NotFoundError:
        return None


async def _fast(reader: Person, task_id: int) -> dict[str, Any] | None:
    try:
        read = await reading.task(reader.id, task_id, NOW)
    except errors.NotFoundError:
        return None
    said: dict[str, Any] = json.loads(task_rows.whole(read, _look(reader)))
    return said


async def test_these_tasks_are_varied(readers: Sequence[Person]) -> None:
    """Else the comparisons would say little."""
    facts: set[Facts] = set()
    for reader in readers:
        read = await reading.lines(reader.id, range(1, 1_001), NOW)
        facts |= {each.facts for each in read}
    for name in Facts._fields:
        assert len({getattr(each, name) for each in facts}) > 1, name
    assert {each.state for each in facts} == set(State)
    assert {each.kind for each in facts} == set(Kind)
    assert len({each.actions for each in facts}) > 40


async def test_the_caller_is_read_as_everybody_else(readers: Sequence[Person]) -> None:
    for reader in readers:
        found = await reading.person(reader.id)
        assert found
        names = Person._meta.fields_db_projection
        assert [getattr(found, n) for n in names] == [getattr(reader, n) for n in names]
        assert found._saved_in_db
    assert await reading.person(123_456) is None
