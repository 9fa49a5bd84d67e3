"""What the bot says by itself: each message can be understood without opening anything.

Texts are HTML in the reader's language, times in the reader's zone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from markupsafe import Markup

from jobs import digest, keyboards
from jobs.details import details
from jobs.headings import heading
from jobs.port import Rows
from jobs.room import ROOM, units
from jobs.settled import standing
from locales import Translator, dates, translator
from models.deliveries import LATE
from models.delivery import Delivery, Notice
from models.owed import Ready
from models.owed_chat import ChatReady

DIGEST_LATE = timedelta(hours=1)
"""The same of a digest, which tells of the whole day."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text with its buttons, and the messages owed that it stands for."""

    html: str
    rows: Rows
    stands_for: Sequence[Ready | ChatReady]

    @property
    def claims(self) -> list[Delivery]:
        """Their rows."""
        return [ready.delivery for ready in self.stands_for]

    @property
    def version(self) -> int | None:
        """Which version of a task it shows; None of many, and of none."""
        first, *more = self.stands_for
        seen = first.seen if isinstance(first, Ready) and not more else None
        return seen.task.version if seen else None

    @property
    def silent(self) -> bool:
        """Whether it comes without a sound: nothing in it is to be heard."""
        return all(isinstance(ready, Ready) and ready.silent for ready in self.stands_for)


def is_late(delivery: Delivery, now: datetime) -> bool:
    """Whether the message must say that it comes late."""
    return now - delivery.promised > (DIGEST_LATE if _is_digest(delivery) else LATE)


def _is_digest(delivery: Delivery) -> bool:
    return delivery.kind in (Notice.DIGEST, Notice.CHAT_DIGEST, Notice.CHAT_REVIEW)


def gathers(delivery: Delivery, now: datetime) -> bool:
    """Whether it comes as one with others to the same reader: late, or held by quiet hours.

    A digest is long enough for a message of its own; chats get theirs one by one.
    """
    if delivery.recipient < 0:
        return False
    return not _is_digest(delivery) and (delivery.held_until is not None or is_late(delivery, now))


def messages(owed: Sequence[Ready], now: datetime) -> Iterator[Message]:
    """The messages for one reader, in order: those that gather together, others by themselves."""
    together = [ready for ready in owed if gathers(ready.delivery, now)]
    if len(together) > 1:
        yield from _merged(together, now)
        owed = [ready for ready in owed if not gathers(ready.delivery, now)]
    for ready in owed:
        yield single(ready, now)


def single(ready: Ready, now: datetime) -> Message:
    """One message of its own."""
    t = translator(ready.person.language)
    late = late_line(ready.delivery, t, ready.person.timezone, now)
    return Message("\n".join([_text(ready, t, now), *late]), _rows(ready, t, now), [ready])


def redrawn(ready: Ready, now: datetime) -> tuple[str, Rows]:
    """What a message about a task says, and offers, once the task has changed."""
    t = translator(ready.person.language)
    lines = [heading(ready, t, now), *details(ready, t, now), *standing(ready, t)]
    return "\n".join(lines), keyboards.renewed(ready, t, now)


def late_line(delivery: Delivery, t: Translator, zone: str, now: datetime) -> Iterator[Markup]:
    """What stands below a message that comes late: when it was due."""
    if is_late(delivery, now):
        promised = dates.moment(t, delivery.promised, now, zone)
        yield t.html("notice-late", mark=t("mark-late"), due=promised)


def _text(ready: Ready, t: Translator, now: datetime) -> str:
    if ready.agenda:
        return digest.text(ready.agenda, ready.person, t, now)
    return "\n".join([heading(ready, t, now), *details(ready, t, now)])


def _rows(ready: Ready, t: Translator, now: datetime) -> Rows:
    if ready.agenda:
        return digest.rows(ready, ready.agenda, t)
    return keyboards.full(ready, t, now)


def _merged(together: Sequence[Ready], now: datetime) -> Iterator[Message]:
    t = translator(together[0].person.language)
    entries = [_text(ready, t, now) for ready in together]
    start, room = 0, ROOM
    for index, entry in enumerate(entries):
        room -= units(entry) + 2
        full = index - start == keyboards.MOST
        if index > start and (full or room < 0):
            yield _together(together[start:index], entries[start:index], t, now)
            start, room = index, ROOM - units(entry)
    yield _together(together[start:], entries[start:], t, now)


def _together(
    readies: Sequence[Ready], entries: Sequence[str], t: Translator, now: datetime
) -> Message:
    why = "late" if any(is_late(ready.delivery, now) for ready in readies) else "held"
    heading_ = t.html(f"notice-{why}-many", mark=t(f"mark-{why}"), count=len(readies))
    return Message("\n\n".join([heading_, *entries]), keyboards.short(readies, t), readies)
