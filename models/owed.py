"""The second look at a message just before it is sent: whether, when and how it goes out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from models import agenda, background, digests, modes, moves, nagging, quiet, tasks
from models.agenda import Agenda
from models.background import Background
from models.delivery import Delivery, Notice
from models.due_request import Answer
from models.person import Mode, Person
from models.planned import Planned
from models.task import AssignmentState, Kind, State, own_assignment
from models.team import Membership, Team
from models.timing import (
    ASKING,
    OVERDUE,
    SNOOZED,
    TIMED,
    asked_for,
    overdue_holds,
    snooze_holds,
    stopped,
    timed,
)

_INSIDE: dict[Notice, bool | None] = {
    Notice.UNASSIGNED: True,
    Notice.DELETED: True,
    Notice.JOINED: True,
    Notice.ROLE: True,
    Notice.OWNERSHIP: True,
    Notice.REMOVED: False,
    Notice.TEAM_DELETED: None,
    Notice.CHAT_LOST: True,
    Notice.UNDELIVERED: True,
}
"""Kinds without a task: whether they concern who is in the team, who is not, or both."""
Owed = TypeVar("Owed")
"""What is sent: `Ready` to people, `owed_chat.ChatReady` to chats."""


class Verdict(StrEnum):
    """What becomes of the message."""

    SEND = "send"
    OBSOLETE = "obsolete"
    OFF = "off"
    """Its reader has switched such messages off."""
    HELD = "held"
    """Its reader has quiet hours."""
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Ready:
    """A message that is still owed, with what its text needs.

    `seen` None: the message says by itself what it is about, `team` beside it where its reader is
    in one. `actor`: whose doing it tells of.
    """

    delivery: Delivery
    person: Person
    seen: tasks.Seen | None
    actor: Person | None = None
    team: Team | None = None
    silent: bool = False
    agenda: Agenda | None = None
    """What a digest tells of."""


@dataclass(frozen=True, slots=True)
class LookOf(Generic[Owed]):
    """The verdict; `ready` where it is to be sent, `until` where it is held."""

    verdict: Verdict
    ready: Owed | None = None
    until: datetime | None = None
    follows: Sequence[Planned] = ()
    """What is to be planned before it is sent: the next word about an overdue task."""


class Look(LookOf[Ready]):
    """At a message to a person."""

    __slots__ = ()


async def look_again(delivery: Delivery, now: datetime) -> Look:
    """Whether the message is still owed: the task may have closed, moved, or been left."""
    return await _look(delivery, await background.of([delivery]), now)


async def look_at_all(owed: Sequence[Delivery], now: datetime) -> list[Look | Exception]:
    """The same of several at the cost of one; an error concerns the one it stands for."""
    known = await background.of(owed)
    return [await _guarded(delivery, known, now) for delivery in owed]


async def _guarded(delivery: Delivery, known: Background, now: datetime) -> Look | Exception:
    try:
        return await _look(delivery, known, now)
    except Exception as error:  # noqa: BLE001 - one message's misfortune must not stop the others
        return error


async def _look(delivery: Delivery, known: Background, now: datetime) -> Look:
    person, seen, seat = (
        known.person(delivery.recipient),
        known.seen(delivery),
        known.seat(delivery),
    )
    if person is None or person.erased_at or (delivery.task_id and seen is None):
        return Look(Verdict.OBSOLETE)
    if not (_still_owed(delivery, seen, known) if seen else _concerns(delivery, person, seat, now)):
        return Look(Verdict.OBSOLETE)
    wished = asked_for(delivery.kind, delivery.slot)
    mode = modes.of(person, seat.mode if seat else None, delivery.kind, asked_for=wished)
    follows = _follows(delivery, seen, now)
    if verdict := _barred(person, mode):
        return Look(verdict, follows=follows)
    until = None if wished else quiet.over(person, now)
    if until and not _too_late(seen, until):
        return Look(Verdict.HELD, until=until)
    team, silent = seat.team if seat else None, mode is Mode.SILENT or until is not None
    ready = Ready(delivery, person, seen, known.actor(delivery), team, silent)
    if delivery.kind is Notice.DIGEST:
        return await _with_agenda(ready, now)
    return Look(Verdict.SEND, ready, follows=follows)


def _follows(delivery: Delivery, seen: tasks.Seen | None, now: datetime) -> Sequence[Planned]:
    if seen is None or delivery.kind not in nagging.CHAIN:
        return ()
    return nagging.following(seen.task, delivery.recipient, now)


def _too_late(seen: tasks.Seen | None, until: datetime) -> bool:
    """Whether an event begins before the silence ends: then it is told of at once, silently."""
    if seen is None or seen.task.kind is not Kind.EVENT or seen.task.due_at is None:
        return False
    return not seen.task.closed and seen.task.due_at <= until


async def _with_agenda(ready: Ready, now: datetime) -> Look:
    """A digest of a day that holds nothing is not sent."""
    day = await agenda.of(ready.person, now)
    return Look(Verdict.SEND, replace(ready, agenda=day)) if day else Look(Verdict.OBSOLETE)


def _barred(person: Person, mode: Mode) -> Verdict | None:
    if mode is Mode.OFF:
        return Verdict.OFF
    return None if person.reachable else Verdict.UNREACHABLE


def _concerns(delivery: Delivery, person: Person, seat: Membership | None, now: datetime) -> bool:
    if delivery.kind is Notice.DIGEST:
        return digests.still_owed(delivery, person, now)
    if delivery.kind not in _INSIDE:
        return False
    return _INSIDE[delivery.kind] in (None, seat is not None)


def _still_owed(delivery: Delivery, seen: tasks.Seen, known: Background) -> bool:
    if delivery.kind in ASKING:
        return not seen.task.closed and _still_asked(delivery, seen)
    if delivery.kind not in TIMED:
        return True  # news stay news
    if stopped(seen.task):
        return False
    if delivery.slot.startswith(SNOOZED):
        return snooze_holds(seen.task, delivery.recipient)
    if delivery.kind in OVERDUE:
        return overdue_holds(seen.task, delivery.recipient, delivery.kind, delivery.slot)
    key = (delivery.recipient, delivery.kind, delivery.slot)
    return any(
        key == (p.recipient, p.kind, p.slot) for p in timed(seen.task, known.rules(seen.task))
    )


def _still_asked(delivery: Delivery, seen: tasks.Seen) -> bool:
    match delivery.kind:
        case Notice.ASSIGNED:
            own = own_assignment(seen.task, seen.reader_id)
            return own is not None and own.state is AssignmentState.PENDING
        case Notice.NUDGE:
            return seen.reader_id in moves.silent_people(seen.task)
        case Notice.REVIEW:
            return seen.task.state is State.REVIEW
        case _:
            wish = delivery.payload.get("request_id")
            return any(r.id == wish and r.answer is Answer.PENDING for r in seen.task.due_requests)
