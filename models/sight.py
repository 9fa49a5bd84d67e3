"""What a reader may see, as SQL: the one place for lists, search and history.

Says the same as `rights.has(…, Right.SEE_TASK, …)` of somebody who is in the team; the tests
compare them. The reader is always `$1`, a task always `t`, their place in its team `s`.
"""

# ruff: noqa: S608 - values go by their numbers (`Values`), all other text is ours

from collections.abc import Sequence
from typing import Any

from tortoise.connection import get_connection


def seats(more: str = "") -> str:
    """How a statement begins: the reader's places. `narrow`: they see only what they wrote, do, or
    watch. `more`: further columns of the team `g`. Materialized, for the planner thinks too little
    of conditions on several columns, and would go through whole teams where few rows are asked
    for."""
    return f"""WITH s AS MATERIALIZED (
    SELECT m.team_id, m.role, m.role = 'member' AND g.own_tasks_only AS narrow{more}
    FROM memberships m JOIN teams g ON g.id = m.team_id WHERE m.person_id = $1
)"""


SEATS = seats()
"""The same and no more."""
MANY_SEATS = """WITH s AS MATERIALIZED (
    SELECT m.person_id, m.team_id, m.role, m.role = 'member' AND g.own_tasks_only AS narrow
    FROM memberships m JOIN teams g ON g.id = m.team_id WHERE m.person_id = ANY($1)
)"""
"""The same for many readers at once."""


def visible(reader: str) -> str:
    """Whether that reader may see the task, where `s` is their place in its team."""
    on_it = f"x.task_id = t.id AND x.person_id = {reader}"
    return f"""(
    NOT s.narrow OR t.author_id = {reader}
    OR EXISTS (SELECT FROM assignments x WHERE {on_it})
    OR EXISTS (SELECT FROM watchers x WHERE {on_it})
)"""


VISIBLE = visible("$1")
"""Whether the reader may see the task."""


class Values:
    """What a statement is given, numbered in the order of naming; the reader (or many) is first."""

    def __init__(self, reader: int | Sequence[int]) -> None:
        self.all: list[Any] = [reader]

    def __call__(self, value: Any) -> str:
        """The value's name in the statement: `$2`."""
        self.all.append(value)
        return f"${len(self.all)}"


async def rows(sql: str, values: Values) -> Sequence[Any]:
    """What the statement gives."""
    _, found = await get_connection("default").execute_query(sql, values.all)
    return found


async def sees(reader_id: int, task_id: int) -> bool:
    """Whether the reader may see that task, which is not in the trash."""
    values = Values(reader_id)
    sql = f"""{SEATS} SELECT FROM tasks t JOIN s ON s.team_id = t.team_id
        WHERE t.id = {values(task_id)} AND t.deleted_at IS NULL AND {VISIBLE}"""
    return bool(await rows(sql, values))
