"""What people choose for themselves: name, time, when and how the bot writes to them, phone."""

import re
import unicodedata
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from models import changes, deliveries, digests, errors, limits, nagging, planning, values
from models.delivery import Group
from models.person import Mode, Person

_JOINERS = "\u200c\u200d"
"""Invisible, and part of how some letters and emoji are written."""
_PHONE = re.compile(r"\+?(?P<digits>\d{5,15})")
"""A number of E.164: fifteen digits at most."""


async def set_name(person: Person, name: str) -> None:
    """What others see; empty: as in MAX. WordsEmptyError, TooLongError.

    Kept on one line and without marks that turn the direction of what stands after it.
    """
    kept = values.text(_one_line(name), field="name", limit=limits.NAME)
    if name and not values.has_visible(kept):
        raise errors.WordsEmptyError
    await _keep(person, chosen_name=kept)


def _one_line(text: str) -> str:
    plain = "".join(c for c in " ".join(text.split()) if c in _JOINERS or not _is_control(c))
    return plain.strip()


def _is_control(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cf"}


async def set_timezone(person: Person, name: str, now: datetime) -> None:
    """What is planned already moves along. UnknownTimezoneError where there is no such zone."""
    values.zone(name)
    await _keep(person, timezone=name)
    await planning.replan(person.id, now)
    await deliveries.let_go(person.id, now)


async def set_language(person: Person, code: str) -> None:
    """UnknownLanguageError where the product doesn't speak it."""
    await _keep(person, language=values.supported(code))


async def set_working_days(person: Person, days: str, now: datetime) -> None:
    """ISO weekdays in any order. What a quiet day off holds is looked at anew.

    NoDaysError where none is left.
    """
    await _keep(person, working_days=values.days(days))
    await deliveries.let_go(person.id, now)


async def set_saves_at_once(person: Person, at_once: bool) -> None:
    """Whether what they write becomes a task without a look at it before."""
    await _keep(person, saves_at_once=at_once)


async def set_day_part(person: Person, part: int, at: int) -> None:
    """When their morning (0), afternoon, evening or night (3) is. DayPartsError out of order."""
    parts = [*person.day_parts]
    parts[part] = at
    await set_day_parts(person, parts)


async def set_day_parts(person: Person, parts: Sequence[int]) -> None:
    """All four of them. DayPartsError out of order."""
    parts = [values.time_of_day(at) for at in parts]
    if parts != sorted(set(parts)):
        raise errors.DayPartsError
    await _keep(person, day_parts=parts)


async def set_digest(person: Person, at: int | None, now: datetime) -> None:
    """When the morning digest comes; None: never. A time that has gone by today: from tomorrow."""
    await _keep(person, digest_at=at if at is None else values.time_of_day(at))
    await digests.pass_over(person, now)


async def set_quiet(person: Person, hours: tuple[int, int] | None, now: datetime) -> None:
    """From when until when the bot keeps quiet; None: never. What is held is looked at anew.

    QuietHoursError where both are the same.
    """
    start, end = values.quiet_hours(hours)
    await _keep(person, quiet_from=start, quiet_until=end)
    await deliveries.let_go(person.id, now)


async def set_quiet_days(person: Person, quiet: bool, now: datetime) -> None:
    """Whether days off are quiet. What is held is looked at anew."""
    await _keep(person, quiet_days=quiet)
    await deliveries.let_go(person.id, now)


async def set_pace(person: Person, minutes: int | None, now: datetime) -> None:
    """How often an overdue task is spoken of; None: the due time is the last word.

    ValueError for a pace that is not one of `nagging.PACES`.
    """
    if minutes not in (None, *nagging.PACES):
        raise ValueError(f"{minutes} is no pace")
    await _keep(person, nag_every=minutes)
    await planning.replan_overdue(person.id, now)


async def set_default_reminders(person: Person, minutes: Collection[int], now: datetime) -> None:
    """Minutes before a due time, also of tasks that are there already; none at all is allowed.

    TooManyError. ValueError beyond `limits.REMINDER_AHEAD`.
    """
    chosen = sorted(set(minutes))
    if len(chosen) > limits.REMINDERS:
        raise errors.TooManyError(limit=limits.REMINDERS, field="default_reminders")
    if any(not 0 < value <= limits.REMINDER_AHEAD for value in chosen):
        raise ValueError(f"{chosen}: a reminder comes 1 to {limits.REMINDER_AHEAD} minutes before")
    await _keep(person, default_reminders=chosen)
    await planning.replan(person.id, now)


async def set_mode(person: Person, mode: Mode) -> None:
    """How all messages reach the person that have no mode of their own."""
    await _keep(person, mode=mode)


async def set_group_mode(person: Person, group: Group, mode: Mode | None) -> None:
    """How messages of one group reach the person; None: as all others."""
    rest = {name: value for name, value in person.modes.items() if name != group.value}
    await _keep(person, modes=rest if mode is None else {**rest, group.value: mode.value})


def group_mode(person: Person, group: Group) -> Mode | None:
    """The mode chosen for that group, if there is one."""
    chosen = person.modes.get(group.value)
    return Mode(chosen) if chosen else None


async def set_phone(person: Person, owner_id: int | None, number: str) -> None:
    """The number of a contact of MAX; `owner_id` is the contact's MAX user id.

    PhoneNotOwnError where that is somebody else, PhoneMissingError where there is no number.
    """
    if owner_id != person.id:
        raise errors.PhoneNotOwnError
    match = _PHONE.fullmatch(re.sub(r"[\s().-]", "", number))
    if match is None:
        raise errors.PhoneMissingError
    await _keep(person, phone=f"+{match['digits']}")


async def remove_phone(person: Person) -> None:
    """The number is forgotten."""
    await _keep(person, phone=None)


async def _keep(person: Person, **chosen: Any) -> None:
    """Only these columns, only while the person has not had everything deleted."""
    await Person.filter(id=person.id, erased_at=None).update(**chosen)
    person.update_from_dict(chosen)
    await changes.concern([person.id])
