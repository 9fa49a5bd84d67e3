"""Tasks by words or by number, among what the reader may see."""
# ruff: noqa: S608 - values go by their numbers (`sight.Values`), all other text is ours

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models import limits
from models.errors import NotFoundError
from models.indexes import DOCUMENT
from models.sight import SEATS, VISIBLE, Values, rows
from models.values import storable

BEGUN = 2
"""Letters that a word can be found by, where it goes on."""
_NUMBER = re.compile(r"[#№]?\s*(\d{1,9})")
_WORD = re.compile(r"\w+")
_YO, _YE = chr(1105), chr(1077)
_PARTS = """SELECT
    (SELECT array_agg(team_id) FROM memberships WHERE person_id = $1) AS teams,
    (SELECT array_agg(lexeme ORDER BY positions[1]) FROM unnest(to_tsvector('russian', $2)))
        AS words"""


@dataclass(frozen=True, slots=True)
class Found:
    """Ids of tasks in order, for `lists.load`; `more`: there are more than these."""

    ids: Sequence[int]
    more: bool


async def find(reader_id: int, text: str, *, team_id: int | None = None) -> Found:
    """Tasks with every word of the text, the last one perhaps only begun, in any of its forms;
    a number («42», «#42») finds the tasks of that number first. `team_id`: only that team's.

    Open ones before closed ones, then the newest first; `limits.FOUND` at most.
    Any text is safe; `limits.SEARCH` characters of it are looked at.
    Raises NotFoundError for a team that the reader is not in.
    """
    asked = storable(text).strip()[: limits.SEARCH].lower().replace(_YO, _YE)
    values = Values(reader_id)
    teams, words = await _understood(reader_id, asked)
    here = "true"
    if team_id is not None:
        if team_id not in teams:
            raise NotFoundError
        teams, here = [team_id], f"s.team_id = {values(team_id)}"
    # A text of nothing but the like of «and» is looked for as it stands.
    query = _query(teams, words or _WORD.findall(asked)[-1:])
    parts = [*_by_words(query, values, here), *_by_number(asked, values, here)]
    if not parts:
        return Found((), False)
    sql = f"""{SEATS} SELECT f.id, bool_or(f.named) AS named, bool_or(f.closed) AS closed
        FROM ({" UNION ALL ".join(parts)}) f
        GROUP BY f.id ORDER BY named DESC, closed, f.id DESC LIMIT {limits.FOUND + 1}"""
    ids = [row["id"] for row in await rows(sql, values)]
    return Found(ids[: limits.FOUND], len(ids) > limits.FOUND)


async def _understood(reader_id: int, asked: str) -> tuple[list[int], list[str]]:
    """The reader's teams, and the words as the index has them."""
    known = Values(reader_id)
    known(asked)
    teams, words = (await rows(_PARTS, known))[0].values()
    return teams or [], words or []


def _by_words(query: str, values: Values, here: str) -> list[str]:
    if not query:
        return []
    # A subquery hides the words from the planner, which would plan anew for each of them.
    text = f"""SELECT id, team_id, author_id, state, deleted_at
        FROM tasks WHERE {DOCUMENT} @@ (SELECT {values(query)}::text::tsquery)"""
    return [_part(f"({text} OFFSET 0) t JOIN s ON s.team_id = t.team_id", "false", here)]


def _by_number(asked: str, values: Values, here: str) -> list[str]:
    match = _NUMBER.fullmatch(asked)
    if match is None:
        return []
    number = values(int(match[1]))
    return [_part(f"s JOIN tasks t ON t.team_id = s.team_id AND t.number = {number}", "true", here)]


def _part(place: str, named: str, here: str) -> str:
    return f"""SELECT t.id, {named} AS named, t.state IN ('done', 'cancelled') AS closed
        FROM {place} WHERE t.deleted_at IS NULL AND {here} AND {VISIBLE}"""


def _query(teams: Sequence[int], words: Sequence[str]) -> str:
    """For each team all words with it before them, as `models.indexes.DOCUMENT` has them."""
    if not words:
        return ""
    return " | ".join(f"({_of_team(team, words)})" for team in teams)


def _of_team(team_id: int, words: Sequence[str]) -> str:
    escaped = [word.replace("\\", "\\\\").replace("'", "''") for word in words]
    begun = ":*" if len(words[-1]) >= BEGUN and not words[-1].isdecimal() else ""
    return " & ".join(f"'{team_id}/{word}'" for word in escaped) + begun
