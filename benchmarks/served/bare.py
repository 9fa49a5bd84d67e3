"""aiohttp and asyncpg with nothing between them: one handler each, SQL written for it."""

import json
from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any

import asyncpg
from aiohttp import web

from benchmarks.served.running import Options, caller, run, serve
from models import database

_SEEN = """(NOT (m.role = 'member' AND g.own_tasks_only) OR t.author_id = $1
    OR EXISTS (SELECT FROM assignments x WHERE x.task_id = t.id AND x.person_id = $1)
    OR EXISTS (SELECT FROM watchers x WHERE x.task_id = t.id AND x.person_id = $1))"""
_JOINED = """t.*, g.name AS team, g.personal_of_id IS NOT NULL AS personal,
    p.first_name, p.last_name, p.username"""
_PAGE = f"""
SELECT {_JOINED} FROM memberships m JOIN teams g ON g.id = m.team_id
JOIN LATERAL (
    SELECT * FROM tasks t WHERE t.team_id = m.team_id AND t.deleted_at IS NULL
        AND t.state NOT IN ('done', 'cancelled') AND {_SEEN}
        AND (t.kind = 'task' OR t.due_at + make_interval(mins => coalesce(t.duration, 0)) > $2)
    ORDER BY t.due_at, t.priority, t.id LIMIT $3
) t ON true JOIN people p ON p.id = t.author_id
WHERE m.person_id = $1 ORDER BY t.due_at, t.priority, t.id LIMIT $3"""  # noqa: S608 - ours
_ONE = f"""
SELECT {_JOINED} FROM tasks t JOIN teams g ON g.id = t.team_id
JOIN memberships m ON m.team_id = t.team_id AND m.person_id = $1
JOIN people p ON p.id = t.author_id
WHERE t.id = $2 AND t.deleted_at IS NULL AND {_SEEN}"""  # noqa: S608 - ours
_PEOPLE = """
SELECT a.task_id, a.state, a.note, p.id, p.first_name, p.last_name, p.username
FROM assignments a JOIN people p ON p.id = a.person_id WHERE a.task_id = ANY($1) ORDER BY a.id"""
_TAGS = """
SELECT k.task_id, g.id, g.name, g.colour FROM task_tags k JOIN tags g ON g.id = k.tag_id
WHERE k.task_id = ANY($1) ORDER BY g.folded"""
_CHECKLIST = """
SELECT id, text, done_at IS NOT NULL AS done, position FROM checklist_items WHERE task_id = $1
ORDER BY position, id"""
_NUMBER = """
UPDATE teams g SET last_number = last_number + 1 FROM memberships m
WHERE g.id = $1 AND m.team_id = g.id AND m.person_id = $2 RETURNING last_number, timezone"""
_TASK = """
INSERT INTO tasks (team_id, number, kind, title, description, author_id, state, completion,
    priority, needs_review, blocked_reason, due_at, all_day, timezone, version, created_at,
    updated_at)
VALUES ($1, $2, 'task', $3, $4, $5, 'open', 'all', 3, false, '', $6, false, $7, 1, $8, $8)
RETURNING id"""
_ASSIGN = """
INSERT INTO assignments (task_id, person_id, state, note, all_day, claimed, muted, created_at,
    updated_at)
SELECT $1, m.person_id, 'pending', '', false, false, false, $4, $4
FROM memberships m WHERE m.team_id = $2 AND m.person_id = ANY($3) RETURNING id, person_id"""
_RECORD = """
INSERT INTO activities (team_id, task_id, actor_id, action, data, at)
VALUES ($1, $2, $3, 'created', '{}', $4)"""
_OWE = """
INSERT INTO deliveries (task_id, recipient, kind, slot, due_at, send_at, state, attempts, faulty,
    payload, created_at)
SELECT $1, d.recipient, d.kind, d.slot, d.at, d.at, 'pending', 0, false, d.payload, $2
FROM unnest($3::bigint[], $4::text[], $5::text[], $6::timestamptz[], $7::jsonb[])
    d (recipient, kind, slot, at, payload)
ON CONFLICT DO NOTHING"""


def app(pool: asyncpg.Pool, given: Options) -> web.Application:
    """Its three routes."""
    made = web.Application()
    handlers = _Handlers(pool, given)
    made.router.add_get("/api/v1/tasks", handlers.page)
    made.router.add_get("/api/v1/tasks/{task_id}", handlers.one)
    made.router.add_post("/api/v1/tasks", handlers.create)
    return made


class _Handlers:
    def __init__(self, pool: asyncpg.Pool, given: Options) -> None:
        self._pool = pool
        self._given = given

    def _caller(self, request: web.Request) -> int:
        return caller(request.headers["Authorization"], self._given)

    async def page(self, request: web.Request) -> web.Response:
        person, now = self._caller(request), self._given.instant
        limit = int(request.query.get("limit", "30"))
        async with self._pool.acquire() as connection:
            rows = await connection.fetch(_PAGE, person, now, limit + 1)
            ids = [row["id"] for row in rows[:limit]]
            people = await connection.fetch(_PEOPLE, ids)
            tags = await connection.fetch(_TAGS, ids)
        on, tagged = _grouped(people), _grouped(tags)
        items = [_line(row, on[row["id"]], tagged[row["id"]], now) for row in rows[:limit]]
        more = rows[limit - 1]["id"] if len(rows) > limit else None
        return _json({"items": items, "next_cursor": more, "now": now.isoformat()})

    async def one(self, request: web.Request) -> web.Response:
        person, now = self._caller(request), self._given.instant
        task_id = int(request.match_info["task_id"])
        async with self._pool.acquire() as connection:
            row = await connection.fetchrow(_ONE, person, task_id)
            if row is None:
                raise web.HTTPNotFound
            people = await connection.fetch(_PEOPLE, [task_id])
            tags = await connection.fetch(_TAGS, [task_id])
            checklist = await connection.fetch(_CHECKLIST, task_id)
        return _json(_whole(row, people, tags, checklist, now))

    async def create(self, request: web.Request) -> web.Response:
        person, now = self._caller(request), self._given.instant
        asked = await request.json()
        title, due = asked["title"].strip(), datetime.fromisoformat(asked["due"]["at"])
        if not title or due <= now:
            raise web.HTTPUnprocessableEntity
        async with self._pool.acquire() as connection:
            async with connection.transaction():
                task_id = await self._put(connection, person, asked, title, due)
            row = await connection.fetchrow(_ONE, person, task_id)
            people = await connection.fetch(_PEOPLE, [task_id])
        return _json(_whole(row, people, [], [], now), status=201)

    async def _put(
        self, connection: Any, person: int, asked: dict[str, Any], title: str, due: datetime
    ) -> int:
        now, team = self._given.instant, asked["team_id"]
        numbered = await connection.fetchrow(_NUMBER, team, person)
        if numbered is None:
            raise web.HTTPNotFound
        task_id: int = await connection.fetchval(
            *(_TASK, team, numbered["last_number"], title, asked.get("description", "")),
            *(person, due, numbered["timezone"], now),
        )
        wanted = asked["assignee_ids"]
        assigned = await connection.fetch(_ASSIGN, task_id, team, wanted, now)
        if len(assigned) != len(set(wanted)):
            raise web.HTTPUnprocessableEntity
        await connection.execute(_RECORD, team, task_id, person, now)
        await connection.execute(
            _OWE, task_id, now, *zip(*_owed(assigned, person, due, now), strict=True)
        )
        await connection.execute("SELECT pg_notify('deliveries', '')")
        return task_id


def _owed(assigned: Any, actor: int, due: datetime, now: datetime) -> list[tuple[Any, ...]]:
    stamp = due.strftime("%Y%m%dT%H%MZ")
    told = json.dumps({"actor_id": actor})
    owed: list[tuple[Any, ...]] = []
    for row in assigned:
        who = row["person_id"]
        owed.append((who, "assigned", str(row["id"]), now, told))
        owed.append((who, "reminder", f"60:{stamp}", due - timedelta(hours=1), "{}"))
        owed.append((who, "due", f"0:{stamp}", due, "{}"))
    return owed


def _grouped(rows: Any) -> dict[int, list[Any]]:
    found: defaultdict[int, list[Any]] = defaultdict(list)
    for row in rows:
        found[row["task_id"]].append(row)
    return found


def _name(row: Any) -> str:
    return f"{row['first_name']} {row['last_name']}".strip()


def _tag(row: Any) -> dict[str, Any]:
    return {"id": row["id"], "name": row["name"], "colour": row["colour"]}


def _due(row: Any, now: datetime) -> dict[str, Any] | None:
    at = row["due_at"]
    if at is None:
        return None
    overdue = row["kind"] == "task" and row["closed_at"] is None and at < now
    return {
        "at": at.isoformat(),
        "date": at.date().isoformat(),
        "all_day": row["all_day"],
        "timezone": row["timezone"],
        "overdue": overdue,
    }


def _team(row: Any) -> dict[str, Any]:
    return {"id": row["team_id"], "name": row["team"], "personal": row["personal"]}


def _line(row: Any, people: Any, tags: Any, now: datetime) -> dict[str, Any]:
    return {
        "id": row["id"],
        "number": row["number"],
        "kind": row["kind"],
        "title": row["title"],
        "state": row["state"],
        "priority": row["priority"],
        "due": _due(row, now),
        "team": _team(row),
        "author": {"id": row["author_id"], "name": _name(row)},
        "assignments": [
            {"person": {"id": p["id"], "name": _name(p)}, "state": p["state"]} for p in people
        ],
        "tags": [_tag(tag) for tag in tags],
        "version": row["version"],
    }


def _whole(row: Any, people: Any, tags: Any, checklist: Any, now: datetime) -> dict[str, Any]:
    closed = row["closed_at"]
    return _line(row, (), tags, now) | {
        "description": row["description"],
        "author": {"id": row["author_id"], "name": _name(row), "username": row["username"]},
        "assignments": [
            {
                "person": {"id": p["id"], "name": _name(p), "username": p["username"]},
                "state": p["state"],
                "note": p["note"],
            }
            for p in people
        ],
        "checklist": [dict(item) for item in checklist],
        "completion": row["completion"],
        "needs_review": row["needs_review"],
        "blocked_reason": row["blocked_reason"],
        "source": row["source"],
        "created_at": row["created_at"].isoformat(),
        "updated_at": row["updated_at"].isoformat(),
        "closed_at": closed and closed.isoformat(),
    }


def _json(content: dict[str, Any], status: int = 200) -> web.Response:
    return web.json_response(content, status=status)


async def main(given: Options) -> None:
    """With the pool of the product, which spares it a statement after each request."""
    settings = {"max_parallel_workers_per_gather": "0", "jit": "off"}
    async with asyncpg.create_pool(
        given.database_url, server_settings=settings, **database.POOL
    ) as pool:
        await serve(app(pool, given))


if __name__ == "__main__":
    run(main)
