"""What changes, for those who watch it: each line of the history, told when its transaction ends.

PostgreSQL tells it (NOTIFY), not Redis: the word is part of the transaction, so that it is heard
if and only if the change is there, also when the process dies right after. What was missed is
read from the history. Its ids are given before the commit, so a lower one may appear later:
a `Place` says, beside the last id, which transactions had not ended then (`horizon`).
"""
# ruff: noqa: S608 - values go by their numbers (`sight.Values`), all other text is ours

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from tortoise.connection import get_connection

from models.sight import MANY_SEATS, SEATS, VISIBLE, Values, rows, visible

LINES = "activities"
"""NOTIFY channel that names new lines of the history by their ids."""
PEOPLE = "people"
"""NOTIFY channel that names people of whom something has changed: places, settings, ways in."""
_REACH = 10_000
"""How many ids back a line may appear late."""
_LATE = "((v.xmin::text::bigint - {horizon}) & 4294967295) < 2147483648"
"""Whether the line's transaction had not ended at the horizon; numbers of transactions are 32
bits wide in rows and go round."""
_COLUMNS = (
    "v.id, s.team_id, v.task_id, CASE WHEN t.deleted_at IS NULL THEN t.version END AS version"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Up to where somebody has heard everything."""

    id: int
    """Of a line of the history."""
    horizon: int
    """Transactions with lower numbers had ended."""


@dataclass(frozen=True, slots=True)
class Change:
    """Something has changed in a team, or of one of its tasks, that the reader may see."""

    id: int
    reader_id: int
    team_id: int
    task_id: int | None
    version: int | None
    """Of the task as it is now; None where it is in the trash."""


async def concern(people: Collection[int]) -> None:
    """Tells those who listen, with the current transaction, that these people's own things have
    changed."""
    told = "SELECT pg_notify($1, id::text) FROM unnest($2::bigint[]) id"
    await get_connection("default").execute_query(told, [PEOPLE, sorted(people)])


async def seen(readers: Collection[int], lines: Collection[int]) -> list[Change]:
    """What these lines tell each of the readers; nothing of what they may not see."""
    values = Values(list(readers))
    sql = f"""{MANY_SEATS} SELECT {_COLUMNS}, s.person_id
        FROM activities v JOIN s ON s.team_id = v.team_id LEFT JOIN tasks t ON t.id = v.task_id
        WHERE v.id = ANY({values(list(lines))})
            AND (v.task_id IS NULL OR {visible("s.person_id")}) ORDER BY v.id"""
    return [_change(row, row["person_id"]) for row in await rows(sql, values)]


async def since(reader_id: int, place: Place, *, limit: int) -> list[Change]:
    """What the reader has missed, in the order of the history; the first of very much."""
    values = Values(reader_id)
    last, horizon = values(place.id), values(place.horizon)
    of_team = f"""SELECT {_COLUMNS}
        FROM activities v LEFT JOIN tasks t ON t.id = v.task_id
        WHERE v.team_id = s.team_id AND v.id > {last}::bigint - {_REACH}
            AND v.id <> {last} AND (v.id > {last} OR {_LATE.format(horizon=f"{horizon}::bigint")})
            AND (v.task_id IS NULL OR {VISIBLE}) ORDER BY v.id LIMIT {int(limit)}"""
    sql = f"{SEATS} SELECT l.* FROM s, LATERAL ({of_team}) l ORDER BY l.id LIMIT {int(limit)}"
    return [_change(row, reader_id) for row in await rows(sql, values)]


def _change(row: dict[str, int | None], reader_id: int) -> Change:
    return Change(
        id=row["id"] or 0,
        reader_id=reader_id,
        team_id=row["team_id"] or 0,
        task_id=row["task_id"],
        version=row["version"],
    )


async def place() -> Place:
    """Where somebody is who begins to listen now."""
    sql = """SELECT coalesce(max(id), 0) AS id,
        pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS horizon FROM activities"""
    found: Sequence[dict[str, int]] = await get_connection("default").execute_query_dict(sql)
    return Place(**found[0])
