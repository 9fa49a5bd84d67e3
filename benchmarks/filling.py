"""Fills a database with teams at work: as many tasks as are wanted, the same ones every time.

Words are those of our own Russian texts, the frequent ones frequent; some titles have a word of
their own. Two kinds of readers are measured: steady ones, whose three teams are the same in every
database, so that they show what the tasks of others cost; and busy ones, whose three teams have
3000 tasks each. Everything is made by PostgreSQL itself, before its indexes.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

import asyncpg

from benchmarks.vocabulary import texts

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
STEADY, BUSY = range(1, 5), range(5, 9)
"""Ids of the readers."""
STEADY_TEAMS, BUSY_TEAMS = range(1, 4), range(4, 12)
STEADY_TASKS, BUSY_TASKS, OTHER_TASKS = 333, 3000, 400
"""Tasks of a team; of the others on average."""
OWN_OPEN = 200
"""Open tasks that each reader is on."""
TAGS = 10
"""Of each team."""


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is."""

    tasks: int

    @property
    def has_busy(self) -> bool:
        """Whether there is room for the busy teams."""
        return self.tasks >= 100_000

    @property
    def teams(self) -> int:
        """All of them."""
        if not self.has_busy:
            return len(STEADY_TEAMS)
        return len(STEADY_TEAMS) + len(BUSY_TEAMS) + (self.tasks - self.known) // OTHER_TASKS

    @property
    def known(self) -> int:
        """Tasks of the teams that readers are in."""
        busy = len(BUSY_TEAMS) * BUSY_TASKS if self.has_busy else 0
        return len(STEADY_TEAMS) * STEADY_TASKS + busy


_TEAMS = """
INSERT INTO teams (id, name, description, timezone, assign_others, own_tasks_only, working_days,
    review_by_default, last_number, created_at)
SELECT id, 'Team ' || id, '', 'Europe/Moscow', 'everyone', id % 5 = 4, '12345', false, 0, {now}
FROM generate_series(1, {teams}) id;
INSERT INTO people (id, first_name, last_name, chosen_name, language, timezone, working_days,
    default_reminders, mode, modes, reachable, created_at, day_parts, saves_at_once,
    quiet_days)
SELECT id, 'Person ' || id, '', '', 'ru', 'Europe/Moscow', '12345', '[60]', 'sound', '{{}}',
    true, {now}, '[540, 780, 1140, 1380]', false, false
FROM generate_series(1, {people}) id;
INSERT INTO memberships (team_id, person_id, role, joined_at)
SELECT CASE WHEN reader <= {steady} THEN step ELSE 4 + (reader + step) % 8 END, reader,
    CASE WHEN step = 1 THEN 'admin' ELSE 'member' END, {now}
FROM generate_series(1, {readers}) reader, generate_series(1, 3) step;
CREATE TEMP TABLE places AS
SELECT team, seat,
    {readers} + 1 + ((team * 7919 + seat * 104729) % ({people} - {readers})) AS person
FROM generate_series(1, {teams}) team, LATERAL generate_series(0, 7 + (team * 37) % 43) seat;
INSERT INTO memberships (team_id, person_id, role, joined_at)
SELECT team, person, CASE min(seat) WHEN 0 THEN 'owner' WHEN 1 THEN 'admin' ELSE 'member' END, {now}
FROM places GROUP BY team, person;
CREATE TEMP TABLE seats AS
SELECT team_id, person_id, row_number() OVER (PARTITION BY team_id ORDER BY id) - 1 AS seat,
    count(*) OVER (PARTITION BY team_id) AS seats
FROM memberships WHERE person_id > {readers};
CREATE UNIQUE INDEX ON seats (team_id, seat);
ANALYZE seats;
"""
_TEXTS = "CREATE TEMP TABLE texts (id int, title text, description text)"
_TASKS = """
SELECT setseed(0.42);
CREATE TEMP TABLE draft AS
SELECT id, team, random() AS fate, random() AS kind, random() AS due, random() AS age,
    floor(random() * 1000)::int AS dice
FROM (
    SELECT id, CASE WHEN id <= 999 THEN 1 + id % 3
        WHEN {teams} = 3 THEN 1
        WHEN id <= {known} THEN 4 + id % 8
        ELSE 12 + floor(({teams} - 11) * power(random(), 1.5))::int
        END AS team
    FROM generate_series(1, {tasks}) id
) chosen;
INSERT INTO tasks (id, team_id, number, kind, title, description, author_id, state, completion,
    priority, needs_review, blocked_reason, due_at, all_day, timezone, duration, version,
    created_at, updated_at, closed_at, deleted_at)
SELECT d.id, d.team, row_number() OVER (PARTITION BY d.team ORDER BY d.id),
    CASE WHEN d.kind < 0.08 THEN 'event' ELSE 'task' END,
    left(x.title, 200), x.description,
    s.person_id,
    CASE WHEN d.fate < 0.20 THEN 'open' WHEN d.fate < 0.25 THEN 'in_progress'
        WHEN d.fate < 0.26 THEN 'blocked' WHEN d.fate < 0.28 THEN 'review'
        WHEN d.fate < 0.93 THEN 'done' ELSE 'cancelled' END,
    'all', 1 + d.dice % 4, false, '',
    CASE WHEN d.kind < 0.08 OR d.due < 0.6 THEN {now} + (d.due - 0.1) * interval '60 days' END,
    d.dice % 3 = 0, 'Europe/Moscow', NULL, 1,
    {now} - d.age * interval '400 days', {now},
    CASE WHEN d.fate >= 0.28 THEN {now} - d.age * d.age * interval '400 days' END,
    CASE WHEN d.dice % 100 = 7 THEN {now} - interval '3 days' END
FROM draft d JOIN texts x USING (id)
JOIN seats s ON s.team_id = d.team AND s.seat = d.dice % s.seats;
UPDATE teams SET last_number = n FROM
    (SELECT team_id, max(number) AS n FROM tasks GROUP BY team_id) t WHERE t.team_id = teams.id;
"""
_PEOPLE_ON_TASKS = """
INSERT INTO assignments (task_id, person_id, state, note, all_day, claimed, muted,
    created_at, updated_at)
SELECT t.id, s.person_id,
    CASE WHEN t.state = 'done' THEN 'done' WHEN t.id % 3 = 0 THEN 'pending'
        WHEN t.id % 17 = 0 THEN 'declined' ELSE 'accepted' END,
    '', false, false, false, {now}, {now}
FROM tasks t
CROSS JOIN LATERAL generate_series(1, (ARRAY[1, 1, 1, 0, 1, 2, 1, 3, 1, 1])[1 + t.id % 10]) n
JOIN seats s ON s.team_id = t.team_id AND s.seat = (t.id * 31 + n) % s.seats
ON CONFLICT DO NOTHING;
INSERT INTO assignments (task_id, person_id, state, note, all_day, claimed, muted,
    created_at, updated_at)
SELECT task, reader, CASE WHEN place % 10 = 0 THEN 'pending' ELSE 'accepted' END, '', false, false,
    false, {now}, {now}
FROM (
    SELECT t.id AS task, m.person_id AS reader,
        row_number() OVER (PARTITION BY m.person_id ORDER BY md5(t.id::text || m.person_id))
            AS place
    FROM memberships m JOIN tasks t ON t.team_id = m.team_id
    WHERE m.person_id <= {readers} AND t.state NOT IN ('done', 'cancelled')
        AND t.deleted_at IS NULL
) wanted WHERE place <= {own_open}
ON CONFLICT DO NOTHING;
INSERT INTO assignments (task_id, person_id, state, note, all_day, claimed, muted,
    created_at, updated_at)
SELECT t.id, m.person_id, 'done', '', false, false, false, {now}, {now}
FROM memberships m JOIN tasks t ON t.team_id = m.team_id
WHERE m.person_id <= {readers} AND t.state = 'done' AND (t.id + m.person_id) % 4 = 0
ON CONFLICT DO NOTHING;
UPDATE tasks SET author_id = m.person_id FROM memberships m
WHERE m.person_id <= {readers} AND tasks.team_id = m.team_id AND tasks.id % 25 = m.person_id;
INSERT INTO watchers (task_id, person_id, created_at)
SELECT t.id, s.person_id, {now} FROM tasks t
JOIN seats s ON s.team_id = t.team_id AND s.seat = (t.id * 13) % s.seats WHERE t.id % 5 = 0;
INSERT INTO watchers (task_id, person_id, created_at)
SELECT t.id, m.person_id, {now} FROM memberships m JOIN tasks t ON t.team_id = m.team_id
WHERE m.person_id <= {readers} AND (t.id + m.person_id) % 20 = 0 ON CONFLICT DO NOTHING;
INSERT INTO due_requests (task_id, person_id, due_at, all_day, timezone, note, answer, created_at)
SELECT task_id, person_id, {now}, false, 'Europe/Moscow', '', CASE WHEN task_id % 4 = 0
    THEN 'pending' ELSE 'agreed' END, {now} FROM assignments WHERE id % 40 = 0;
"""
_REST = """
INSERT INTO tags (team_id, name, folded, colour, description, created_at)
SELECT team, 'tag ' || n, 'tag ' || n, 'grey', '', {now}
FROM generate_series(1, {teams}) team, generate_series(0, {tags} - 1) n ORDER BY team, n;
INSERT INTO task_tags (task_id, tag_id)
SELECT t.id, g.id FROM tasks t
JOIN tags g ON g.team_id = t.team_id AND g.name = 'tag ' || t.id % 25;
INSERT INTO checklist_items (task_id, position, text)
SELECT t.id, n, 'Line' FROM tasks t, generate_series(1, 3) n WHERE t.id % 10 = 0;
INSERT INTO activities (team_id, task_id, actor_id, action, data, at)
SELECT team_id, id, author_id, 'created', '{{}}', created_at FROM tasks;
INSERT INTO activities (team_id, task_id, actor_id, action, data, at)
SELECT team_id, id, author_id, 'reschedule', '{{}}', created_at FROM tasks WHERE id % 2 = 0;
SELECT setval(pg_get_serial_sequence('tasks', 'id'), {tasks});
"""


async def fill(url: str, size: Size) -> None:
    """Fills the empty tables of that database. Indexes are made afterwards: that is faster."""
    numbers = {
        "now": f"'{NOW.isoformat()}'::timestamptz",
        "tasks": size.tasks,
        "teams": size.teams,
        "people": max(60, size.teams * 12),
        "known": size.known,
        "steady": len(STEADY),
        "readers": len(STEADY) + (len(BUSY) if size.has_busy else 0),
        "own_open": OWN_OPEN,
        "tags": TAGS,
    }
    connection = await asyncpg.connect(url)
    try:
        indexes = await _drop_indexes(connection)
        await connection.execute("SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'")
        await connection.execute(_TEAMS.format(**numbers))
        await connection.execute(_TEXTS)
        await connection.copy_records_to_table("texts", records=texts(size.tasks))
        for script in (_TASKS, _PEOPLE_ON_TASKS, _REST):
            await connection.execute(script.format(**numbers))
        for statement in indexes:
            await connection.execute(statement)
        await connection.execute("VACUUM ANALYZE")
    finally:
        await connection.close()


async def _drop_indexes(connection: asyncpg.Connection) -> list[str]:
    """Of tables that get many rows, what no constraint needs; how to make them again."""
    rows = await connection.fetch(
        "SELECT indexname, indexdef FROM pg_indexes i WHERE schemaname = 'public' "
        "AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conname = i.indexname)"
    )
    for row in rows:
        await connection.execute(f'DROP INDEX "{row["indexname"]}"')
    return [row["indexdef"] for row in rows]
