"""Several choices of one person at once: all of them, or none."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from tortoise.transactions import in_transaction

from models import errors, preferences
from models.delivery import Group
from models.person import Mode, Person

_QUIET = {"quiet_from", "quiet_until"}
_PLAIN: dict[str, Callable[[Person, Any], Awaitable[None]]] = {
    "name": preferences.set_name,
    "language": preferences.set_language,
    "saves_at_once": preferences.set_saves_at_once,
    "day_parts": preferences.set_day_parts,
    "mode": preferences.set_mode,
}
_TIMED: dict[str, Callable[[Person, Any, datetime], Awaitable[None]]] = {
    "timezone": preferences.set_timezone,
    "working_days": preferences.set_working_days,
    "digest_at": preferences.set_digest,
    "quiet_days": preferences.set_quiet_days,
    "default_reminders": preferences.set_default_reminders,
    "nag_every": preferences.set_pace,
}


async def change(person: Person, wanted: Mapping[str, Any], now: datetime) -> None:
    """Keeps what is wanted, by the names of the person's columns; times are minutes after midnight.

    `name` is the chosen one, `modes` the groups that change. Refusals as of `preferences`,
    QuietPairError where quiet hours would begin without an end.
    """
    async with in_transaction():
        for name in (each for each in _PLAIN if each in wanted):
            await _PLAIN[name](person, wanted[name])
        for name in (each for each in _TIMED if each in wanted):
            await _TIMED[name](person, wanted[name], now)
        for group, mode in wanted.get("modes", {}).items():
            await preferences.set_group_mode(person, Group(group), mode and Mode(mode))
        if wanted.keys() & _QUIET:
            await preferences.set_quiet(person, _hours(person, wanted), now)


def _hours(person: Person, wanted: Mapping[str, Any]) -> tuple[int, int] | None:
    start = wanted.get("quiet_from", person.quiet_from)
    end = wanted.get("quiet_until", person.quiet_until)
    if (start is None) is not (end is None):
        raise errors.QuietPairError
    return None if start is None or end is None else (start, end)
