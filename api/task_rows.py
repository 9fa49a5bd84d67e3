"""Tasks that are read most often, as the API shows them: from rows, straight into JSON.

As `task_schemas` describe them; the tests compare them with what models and pydantic make.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from pydantic_core import to_json

from api import spelling
from api.task_schemas import May, QuickMove
from locales import people, translator
from models import rights
from models.due import Due
from models.person import Person, full_name
from models.reading import Facts, More, Read, Row
from models.rights import Right
from models.series import Series
from models.transitions import Action
from models.views import OWN, View

Json = dict[str, Any]
MAY = {
    May.EDIT: (Right.EDIT_TASK,),
    May.ASSIGN: (Right.EDIT_TASK, Right.ASSIGN_OTHERS),
    May.DELETE: (Right.EDIT_TASK,),
    May.COMMENT: (Right.COMMENT,),
    May.REMIND_OTHERS: (Right.EDIT_TASK,),
}
_QUICK = {move.value for move in QuickMove}


@dataclass(frozen=True, slots=True)
class Look:
    """Who looks, when, and what the bot is called in links."""

    reader: Person
    now: datetime
    bot: str = ""


class _Names(dict[int, Json]):
    """People by id, as lines show them: on a page many are on several tasks."""

    def __init__(self, language: str) -> None:
        self._language = language

    def of(self, number: int, chosen: str, first: str, last: str) -> Json:
        """The one of that id, so called."""
        if (known := self.get(number)) is None:
            name = _called(full_name(chosen, first, last), self._language)
            known = self[number] = {"id": number, "name": name}
        return known


def page(view: View, tasks: Iterable[Read], look: Look, next_cursor: str | None) -> bytes:
    """A page of that list."""
    names, own = _Names(look.reader.language), view in OWN
    lines = [_line(each, names, look, own=own) for each in tasks]
    return to_json({"items": lines, "next_cursor": next_cursor, "now": look.now})


def _line(read: Read, names: _Names, look: Look, *, own: bool) -> Json:
    row = read.row
    done, count, comments = read.items
    author = (row["author_id"], row["chosen_name"], row["first_name"], row["last_name"])
    return {
        "id": row["id"],
        "number": row["number"],
        "kind": row["kind"],
        "title": row["title"],
        "state": row["state"],
        "priority": row["priority"],
        "due": _due(read, read.own_due if own else read.due, look.now),
        "ends_at": _ends(read),
        "team": _team(read, look.reader.language),
        "author": names.of(*author),
        "assignments": [
            {"person": names.of(each[0], each[1], each[2], each[3]), "state": each[4]}
            for each in read.people
        ],
        "tags": _tags(read.tags),
        "repeats": row["repeats"],
        "checklist": {"done": done, "count": count},
        "comments": comments,
        "mine": row["own_state"],
        "actions": _quick(read.facts),
        "version": row["version"],
    }


@lru_cache(8192)
def _quick(facts: Facts) -> list[str]:
    return [action.value for action in facts.actions if action.value in _QUICK]


@lru_cache(8192)
def _actions(facts: Facts) -> list[Action]:
    return list(facts.actions)


@lru_cache(8192)
def _may(facts: Facts) -> list[str]:
    standing, team = facts.standing, facts.team
    return [
        what.value
        for what, needed in MAY.items()
        if all(rights.has(standing, right, team) for right in needed)
    ]


def whole(read: Read, look: Look) -> bytes:
    """Everything about a task that was read as a whole."""
    row, language, more = read.row, look.reader.language, read.more
    assert more is not None  # noqa: S101 - says so to the type checker
    return to_json(
        {
            "id": row["id"],
            "number": row["number"],
            "kind": row["kind"],
            "title": row["title"],
            "description": row["description"],
            "state": row["state"],
            "priority": row["priority"],
            "due": _due(read, read.due, look.now),
            "ends_at": _ends(read),
            "duration": row["duration"],
            "team": _team(read, language),
            "author": {
                "id": row["author_id"],
                "name": _author(read, language),
                "username": row["username"],
            },
            "assignments": [_assignment(read, more, each, look) for each in read.people],
            "actions": _actions(read.facts),
            "may": _may(read.facts),
            "tags": _tags(read.tags),
            "recipient_tags": _tags(more.recipient_tags),
            "checklist": [
                {"id": number, "text": text, "done": done, "position": position}
                for number, text, done, position in read.items
            ],
            "series": _series(more.series, look),
            "completion": row["completion"],
            "needs_review": row["needs_review"],
            "blocked_reason": row["blocked_reason"],
            "due_requests": [_wish(each, look) for each in more.due_requests],
            "watching": row["watching"],
            "watchers": row["watchers"],
            "muted": bool(row["muted"]),
            "reminders": _reminders(read, more, look.now),
            "source": row["source"],
            "comments_count": row["comments"],
            "files_count": row["files"],
            "version": row["version"],
            "created_at": row["created_at"],
            "updated_at": row["updated_at"],
            "closed_at": row["closed_at"],
            "url": f"https://max.ru/{look.bot}?startapp=task_{row['id']}",
        }
    )


def _instant(value: str) -> datetime:
    return datetime.fromisoformat(value)


def _name(person: Any, language: str) -> str:
    """Of id, chosen, first and last name."""
    return _called(full_name(person[1], person[2], person[3]), language)


def _called(known: str, language: str) -> str:
    return known or people.name(translator(language), known)


def _author(read: Read, language: str) -> str:
    row = read.row
    return _called(full_name(row["chosen_name"], row["first_name"], row["last_name"]), language)


def _team(read: Read, language: str) -> Json:
    row, personal = read.row, read.facts.personal
    name = translator(language)("api-team-personal") if personal else row["team"]
    return {"id": row["team_id"], "name": name, "personal": personal}


def _tags(tags: Iterable[Any]) -> list[Json]:
    return [{"id": tag[0], "name": tag[1], "colour": tag[2]} for tag in tags]


def _due(read: Read, due: Due | None, now: datetime) -> Json | None:
    """Neither events nor what is closed is ever overdue."""
    if due is None:
        return None
    row = read.row
    late = row["kind"] == "task" and row["state"] not in _CLOSED and due.overdue(now)
    return _shown(due, overdue=late)


_CLOSED = ("done", "cancelled")


def _shown(due: Due, *, overdue: bool) -> Json:
    return {
        "at": due.at,
        "date": due.date,
        "all_day": due.all_day,
        "timezone": due.timezone,
        "overdue": overdue,
    }


def _ends(read: Read) -> datetime | None:
    row = read.row
    lasts = row["kind"] == "event" and row["duration"] is not None and not row["all_day"]
    return row["due_at"] + timedelta(minutes=row["duration"]) if lasts and row["due_at"] else None


def _assignment(read: Read, more: More, each: Any, look: Look) -> Json:
    number, _, _, _, state, username, note, due_at, all_day, tag_id = each
    own = Due(_instant(due_at), all_day, read.row["timezone"]) if due_at else None
    via = next((tag for tag in more.recipient_tags if tag[0] == tag_id), None)
    name = _name(each, look.reader.language)
    return {
        "person": {"id": number, "name": name, "username": username},
        "state": state,
        "note": note,
        "due": _due(read, own, look.now),
        "via_tag": _tags([via])[0] if via else None,
    }


def _wish(wish: Any, look: Look) -> Json:
    number, *person, username, due_at, all_day, zone, note = wish
    due = Due(_instant(due_at), all_day, zone)
    name = _name(person, look.reader.language)
    return {
        "id": number,
        "person": {"id": person[0], "name": name, "username": username},
        "due": _shown(due, overdue=due.overdue(look.now)),
        "note": note,
    }


def _series(row: Row | None, look: Look) -> Json | None:
    if row is None:
        return None
    text = spelling.series(Series(**row), look.reader)
    return {"rule": row["rule"], "text": text, "from_completion": row["from_completion"]}


def _reminders(read: Read, more: More, now: datetime) -> list[Json]:
    """Those to come; what counts from a due time that is not there does not come."""
    due = read.own_due
    found = []
    for number, minutes, at in more.reminders:
        when = _instant(at) if at else due and due.at - timedelta(minutes=minutes or 0)
        if when and when > now:
            found.append({"id": number, "minutes_before": minutes, "at": when})
    return sorted(found, key=lambda each: each["at"])
