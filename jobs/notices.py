"""What the bot says by itself: each message can be understood without opening anything.

Texts are HTML in the reader's language, times in the reader's zone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from jobs import keyboards, spelling
from jobs.buttons import NoticeAction
from jobs.port import Rows
from locales import Translator, dates, translator
from models.deliveries import LATE, Ready
from models.delivery import Delivery, Notice
from models.due import Due
from models.person import Person
from models.task import State
from models.tasks import Seen

ROOM = 3800
"""UTF-16 units of one merged message; MAX takes 4000."""
_NOTES = {Notice.DECLINED: "notice-reason", Notice.DONE: "notice-report"}
_BECAME = {
    NoticeAction.ACCEPT: ("accepted", "mark-accepted"),
    NoticeAction.DECLINE: ("declined", "mark-declined"),
    NoticeAction.COMPLETE: ("reported", "mark-done"),
}
_CLOSED = {State.DONE: ("done", "mark-done"), State.CANCELLED: ("cancelled", "mark-cancelled")}


@dataclass(frozen=True, slots=True)
class Message:
    """A text with its buttons, and the messages owed that it stands for."""

    html: str
    rows: Rows
    stands_for: Sequence[Ready]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a press under a notice has led to; `until` where it was a snooze."""

    action: NoticeAction
    until: datetime | None = None


def is_late(delivery: Delivery, now: datetime) -> bool:
    """Whether the message must say that it comes late."""
    return now - delivery.due_at > LATE


def messages(owed: Sequence[Ready], now: datetime) -> Iterator[Message]:
    """The messages for one reader, in order: late ones together, all others by themselves."""
    late = [ready for ready in owed if is_late(ready.delivery, now)]
    if len(late) > 1:
        yield from _merged(late, now)
        owed = [ready for ready in owed if not is_late(ready.delivery, now)]
    for ready in owed:
        yield single(ready, now)


def single(ready: Ready, now: datetime) -> Message:
    """One message of its own."""
    t = translator(ready.person.language)
    lines = [_heading(ready, t, now), *_card(ready.seen, t, ready.person, now), *_note(ready, t)]
    if is_late(ready.delivery, now):
        promised = dates.moment(t, ready.delivery.due_at, now, ready.person.timezone)
        lines.append(t.html("notice-late", mark=t("mark-late"), due=promised))
    return Message(_text(lines), keyboards.full(ready, t), [ready])


def settled(
    seen: Seen, t: Translator, person: Person, now: datetime, outcome: Outcome | None
) -> str:
    """What a notice says after a press, without buttons; `outcome` None: it came too late."""
    lines = [*_card(seen, t, person, now), _became(seen, t, person, now, outcome)]
    return _text(lines)


def _merged(late: Sequence[Ready], now: datetime) -> Iterator[Message]:
    t = translator(late[0].person.language)
    entries = [_entry(ready, t, now) for ready in late]
    start, room = 0, ROOM
    for index, entry in enumerate(entries):
        room -= _units(entry) + 2
        full = index - start == keyboards.MOST
        if index > start and (full or room < 0):
            yield _together(late[start:index], entries[start:index], t)
            start, room = index, ROOM - _units(entry)
    yield _together(late[start:], entries[start:], t)


def _together(late: Sequence[Ready], entries: Sequence[str], t: Translator) -> Message:
    heading = t.html("notice-late-many", mark=t("mark-late"), count=len(late))
    return Message("\n\n".join([heading, *entries]), keyboards.short(late, t), late)


def _entry(ready: Ready, t: Translator, now: datetime) -> str:
    lines = [_heading(ready, t, now), *_card(ready.seen, t, ready.person, now), *_note(ready, t)]
    return _text(lines)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _heading(ready: Ready, t: Translator, now: datetime) -> Markup:
    kind = ready.delivery.kind
    key, mark = f"notice-{kind.value}", f"mark-{kind.value}"
    if kind is Notice.DUE:
        key += _how_due(ready.seen.task.due, now, ready.person.timezone)
    values = {"mark": t(mark)}
    if kind in _NOTES:
        values["person"] = _who(ready, t)
    return t.html(key, **values)


def _how_due(due: Due | None, now: datetime, zone: str) -> str:
    if due is None or not due.all_day:
        return ""
    return "-day" if spelling.days_until(due, now, zone) == 0 else "-gone"


def _who(ready: Ready, t: Translator) -> str:
    person_id = ready.delivery.payload.get("person_id")
    names = [a.person.name for a in ready.seen.task.assignments if a.person_id == person_id]
    return names[0] if names else t("notice-somebody")


def _card(seen: Seen, t: Translator, person: Person, now: datetime) -> Iterator[Markup]:
    task = seen.task
    yield t.html("notice-title", title=task.title)
    team = t("notice-personal") if task.team.personal else task.team.name
    yield t.html("notice-place", number=str(task.number), team=team)
    if task.author_id == person.id:
        yield t.html("notice-author-you")
    else:
        yield t.html("notice-author", person=task.author.name)
    yield spelling.due_line(t, task, now, person.timezone)


def _note(ready: Ready, t: Translator) -> Iterator[Markup]:
    key, text = _NOTES.get(ready.delivery.kind), ready.delivery.payload.get("note")
    if key and text:
        yield t.html(key, text=str(text))


def _became(
    seen: Seen, t: Translator, person: Person, now: datetime, outcome: Outcome | None
) -> Markup:
    if outcome and outcome.until:
        until = dates.moment(t, outcome.until, now, person.timezone)
        return t.html("notice-now-snoozed", mark=t("mark-reminder"), due=until)
    name, mark = _BECAME.get(outcome.action, ("", "")) if outcome else ("", "")
    if not name:
        now_open = ("open", f"mark-{seen.task.state.value.replace('_', '-')}")
        name, mark = _CLOSED.get(seen.task.state, now_open)
    return t.html(f"notice-now-{name}", mark=t(mark))


def _text(lines: Sequence[Markup]) -> str:
    return "\n".join(lines)
