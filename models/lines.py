"""What a list says of its tasks beside their own columns, in one statement; and a card, in one."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from tortoise.connection import get_connection

from models.tag import Colour

_LINES = """SELECT t.id,
    (SELECT count(*) FROM comments c WHERE c.task_id = t.id) AS comments,
    (SELECT count(*) FROM checklist_items i WHERE i.task_id = t.id) AS count,
    (SELECT count(i.done_at) FROM checklist_items i WHERE i.task_id = t.id) AS done,
    (SELECT coalesce(json_agg(json_build_array(g.id, g.name, g.colour) ORDER BY g.folded), '[]')
        FROM task_tags k JOIN tags g ON g.id = k.tag_id WHERE k.task_id = t.id) AS tags
FROM unnest($1::bigint[]) t(id)"""
_SENT = """SELECT
    (SELECT count(*) FROM comments c WHERE c.task_id = $1) AS comments,
    (SELECT count(*) FROM attachments a WHERE a.task_id = $1) AS files"""


@dataclass(frozen=True, slots=True)
class TagName:
    """A tag, as a line shows it."""

    id: int
    name: str
    colour: Colour


@dataclass(frozen=True, slots=True)
class Line:
    """Tags by name; how much of the checklist is done; how many comments there are."""

    tags: Sequence[TagName]
    done: int
    count: int
    comments: int


@dataclass(frozen=True, slots=True)
class Sent:
    """How much people have said and sent."""

    comments: int
    files: int


async def of(ids: Collection[int]) -> dict[int, Line]:
    """Of each of these tasks. Not scoped."""
    rows = await get_connection("default").execute_query_dict(_LINES, [list(ids)])
    return {row["id"]: _line(row) for row in rows}


async def sent(task_id: int) -> Sent:
    """Of that task. Not scoped."""
    (row,) = await get_connection("default").execute_query_dict(_SENT, [task_id])
    return Sent(**row)


def _line(row: dict[str, Any]) -> Line:
    tags = [
        TagName(number, name, Colour(colour)) for number, name, colour in json.loads(row["tags"])
    ]
    return Line(tags, row["done"], row["count"], row["comments"])
