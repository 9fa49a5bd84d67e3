"""Calendars that people subscribe to by a secret link: of their own work, or of a team."""
# ruff: noqa: S608 - values go by their numbers (`sight.Values`), all other text is ours

import re
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models import coming, errors, tasks, teams, timing
from models.access import Feed
from models.coming import Coming
from models.delivery import Notice
from models.sight import SEATS, VISIBLE, Values, rows
from models.task import AssignmentState, Reminder, Task, own_assignment

MOST = 1_000
"""Tasks and events of one calendar, at most: those that come last."""
KEPT = timedelta(days=90)
"""How long what is closed stays in it."""
_KEY = re.compile(r"[A-Za-z0-9_-]{32}")
_MINE = f"""(x.state <> 'declined'
    OR (t.author_id = $1 AND g.personal_of_id = $1)) AND {VISIBLE}"""


@dataclass(frozen=True, slots=True)
class Entry:
    """A task or event of the calendar, with what its tags and people say about it."""

    task: Task
    answer: AssignmentState | None
    """The reader's own state on it."""
    alarms: Sequence[datetime]
    """When the reader is reminded."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What follows the newest occurrence of a series."""

    coming: Coming
    days: Sequence[date]
    """Of the next occurrences, in order; not all where there are very many."""
    alarms: Sequence[timedelta]
    """How long before each the reader is reminded."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What the calendar shows, in a stable order."""

    feed: Feed
    entries: Sequence[Entry]
    rests: Sequence[Rest]


AHEAD = timedelta(days=800)
"""How far occurrences to come are told one by one."""


async def of(person_id: int) -> list[Feed]:
    """The person's calendars with their teams, their own first."""
    found = await Feed.filter(person_id=person_id).select_related("team")
    return sorted(found, key=lambda feed: (feed.team_id is not None, feed.team_id))


async def make(person_id: int, team_id: int | None, now: datetime) -> Feed:
    """A new link for that team, or for the person's own work; the one before is dead.

    NotFoundError.
    """
    if team_id is not None:
        await teams.membership(person_id, team_id)
    key = secrets.token_urlsafe(24)
    await Feed.update_or_create(
        person_id=person_id, team_id=team_id, defaults={"key": key, "created_at": now}
    )
    return await Feed.get(key=key).select_related("team")


async def drop(person_id: int, team_id: int | None) -> None:
    """The link shows nothing any more. NotFoundError where there is none."""
    if not await Feed.filter(person_id=person_id, team_id=team_id).delete():
        raise errors.NotFoundError


async def find(key: str) -> Feed:
    """The calendar of that link, with its person and team; NotFoundError."""
    found = Feed.filter(key=key) if _KEY.fullmatch(key) else Feed.filter(id=None)
    feed = await found.select_related("person", "team").first()
    if feed is None or feed.person.erased_at:
        raise errors.NotFoundError
    if feed.team_id is not None:
        await teams.membership(feed.person_id, feed.team_id)
    return feed


async def contents(feed: Feed, now: datetime) -> Contents:
    """Everything with a time: what is open, and what was closed lately."""
    found = await tasks.load_all(await _ids(feed, now))
    rules = await _rules(feed.person_id, found)
    entries = [_entry(task, feed.person_id, rules) for task in _ordered(found)]
    newest = await _loaded(await _newest(feed), found)
    rules = await _rules(feed.person_id, newest)
    rests = [_rest(each, feed.person_id, rules, now) for each in await coming.of(_ordered(newest))]
    return Contents(feed, entries, [rest for rest in rests if rest.days])


async def _loaded(ids: Sequence[int], there: Sequence[Task]) -> list[Task]:
    """Most of them are there already."""
    known = {task.id: task for task in there}
    missing = await tasks.load_all([each for each in ids if each not in known])
    return [*missing, *(known[each] for each in ids if each in known)]


def _ordered(found: Iterable[Task]) -> list[Task]:
    return sorted(found, key=lambda task: task.id)


def _place(feed: Feed, values: Values) -> str:
    """Tasks `t` that belong into it, as the end of a statement."""
    mine = _MINE if feed.team_id is None else f"{VISIBLE} AND s.team_id = {values(feed.team_id)}"
    return f"""JOIN s ON s.team_id = t.team_id JOIN teams g ON g.id = t.team_id
        LEFT JOIN assignments x ON x.task_id = t.id AND x.person_id = $1
        WHERE t.deleted_at IS NULL AND {mine}"""


async def _ids(feed: Feed, now: datetime) -> list[int]:
    values = Values(feed.person_id)
    sql = f"""{SEATS} SELECT t.id FROM tasks t {_place(feed, values)}
        AND coalesce(x.due_at, t.due_at) IS NOT NULL
        AND (t.state NOT IN ('done', 'cancelled') OR t.due_at > {values(now - KEPT)})
        ORDER BY t.due_at DESC, t.id LIMIT {MOST}"""
    return [row["id"] for row in await rows(sql, values)]


async def _newest(feed: Feed) -> list[int]:
    values = Values(feed.person_id)
    sql = f"""{SEATS} SELECT t.id FROM series r JOIN tasks t ON t.id = r.newest_id
        {_place(feed, values)} AND r.ended_at IS NULL AND NOT r.from_completion
        ORDER BY t.id LIMIT {MOST}"""
    return [row["id"] for row in await rows(sql, values)]


async def _rules(person_id: int, found: Iterable[Task]) -> Mapping[int, list[Reminder]]:
    rules: dict[int, list[Reminder]] = {}
    ids = [task.id for task in found]
    for rule in await Reminder.filter(person_id=person_id, task_id__in=ids):
        rules.setdefault(rule.task_id, []).append(rule)
    return rules


def _entry(task: Task, person_id: int, rules: Mapping[int, list[Reminder]]) -> Entry:
    own = own_assignment(task, person_id)
    answer = own.state if own else None
    return Entry(task, answer, _alarms(task, person_id, rules.get(task.id, ())))


def _alarms(task: Task, person_id: int, rules: Iterable[Reminder]) -> list[datetime]:
    words = timing.timed(task, rules)
    kinds = (Notice.REMINDER, Notice.DUE)
    return sorted(w.due_at for w in words if w.recipient == person_id and w.kind in kinds)


def _rest(each: Coming, person_id: int, rules: Mapping[int, list[Reminder]], now: datetime) -> Rest:
    relative = [rule for rule in rules.get(each.newest.id, ()) if rule.at is None]
    due = timing.due_for(each.newest, person_id)
    alarms = _alarms(each.newest, person_id, relative) if due else []
    last = (now + AHEAD).date()
    days: list[date] = []
    for day in each.days(now):
        if day > last and days:
            break
        days.append(day)
    return Rest(each, days, [due.at - at for at in alarms] if due else [])
