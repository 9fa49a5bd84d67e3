"""Reads calendars of other programs (iCalendar, RFC 5545). Pure: nothing is stored here.

A file is gone through once, line by line; of each entry only what we keep is looked at, so that
neither a huge file nor a huge repeat takes long. What one entry has wrong is said with that entry.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from models import errors, limits, rrules, values
from models.due import Due
from models.recurrence import Rule
from models.task import Kind, Priority

BYTES = 10 * 1024 * 1024
"""Of a file at most."""
MOST = 1_000
"""Entries of a file at most."""
_EXCEPTIONS = 200
"""Days that one repeat leaves out, at most."""
_FOLD = re.compile(r"\r?\n[ \t]")
_NAME = re.compile(r"[A-Za-z0-9-]{1,40}(?=[;:])")
_STAMP = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?")
_LENGTH = re.compile(
    r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?"
)
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=("[^"]*"|[^;"]*)')
_ESCAPE = re.compile(r"\\(.)")
_KINDS = {"VEVENT": Kind.EVENT, "VTODO": Kind.TASK}
_ONCE = {
    *("UID", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "PRIORITY", "RECURRENCE-ID"),
    *("DTSTART", "DTEND", "DUE", "DURATION", "RRULE"),
}
_LONGEST = 40_000
"""Characters of one line that are looked at; what people write is refused long before."""
_YEARS = range(1800, limits.LAST_YEAR + 1)


@dataclass(frozen=True, slots=True)
class Entry:
    """One event or task of a file; `problem` says why it cannot be taken over."""

    uid: str
    """Of the file, or of what it says where it has none."""
    summary: str
    kind: Kind = Kind.EVENT
    description: str = ""
    due: Due | None = None
    duration: int | None = None
    rule: Rule | None = None
    replaces: date | None = None
    """The day of the occurrence that it stands for."""
    without: frozenset[date] = frozenset()
    """Days on which it does not repeat."""
    priority: Priority = Priority.MEDIUM
    reminders: tuple[int, ...] = ()
    """Minutes before."""
    tags: tuple[str, ...] = ()
    problem: errors.DomainError | None = None


@dataclass(slots=True)
class _Lines:
    """What one entry says, line by line."""

    kind: Kind
    once: dict[str, str] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)
    strange: str = ""
    """What repeats in a way that we do not know."""


def read(data: bytes, zone: str) -> list[Entry]:
    """The entries in the order of the file; times without a zone are of that IANA zone.

    CalendarUnreadableError, TooManyError over `MOST` entries.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise errors.CalendarUnreadableError from None
    text = text.lstrip()
    if not text[:15].upper().startswith("BEGIN:VCALENDAR"):
        raise errors.CalendarUnreadableError
    found = list(_components(_FOLD.sub("", text)))
    return [_entry(lines, zone) for lines in found]


def _components(text: str) -> Iterator[_Lines]:
    scanner = _Scanner()
    for line in re.split(r"\r?\n", text):
        word, _, rest = line.partition(":")
        match word.upper():
            case "BEGIN":
                scanner.begin(rest.strip().upper())
            case "END":
                yield from scanner.end(rest.strip().upper())
            case _ if scanner.lines and line:
                _keep(scanner.lines, line[:_LONGEST], depth=len(scanner.open))
    if scanner.open:
        raise errors.CalendarUnreadableError


class _Scanner:
    """Where in the file we are: what is open, and the lines of the entry that is."""

    def __init__(self) -> None:
        self.open: list[str] = []
        self.lines: _Lines | None = None
        self._count = 0

    def begin(self, name: str) -> None:
        self.open.append(name)
        if name in _KINDS and len(self.open) == 2:
            self._count += 1
            if self._count > MOST:
                raise errors.TooManyError(limit=MOST, field="body")
            self.lines = _Lines(_KINDS[name])

    def end(self, name: str) -> Iterator[_Lines]:
        if not self.open or self.open.pop() != name:
            raise errors.CalendarUnreadableError
        if self.lines and len(self.open) == 1:
            yield self.lines
            self.lines = None


def _keep(lines: _Lines, line: str, *, depth: int) -> None:
    match = _NAME.match(line)
    name = match[0].upper() if match else ""
    if depth > 2:
        if name == "TRIGGER" and len(lines.alarms) < limits.REMINDERS:
            lines.alarms.append(line)
    elif name == "RRULE" and name in lines.once:
        lines.strange = "RRULE × 2"
    elif name in ("RDATE", "EXRULE"):
        lines.strange = name
    elif name in _ONCE:
        lines.once.setdefault(name, line)
    elif name == "EXDATE" and len(lines.left_out) <= _EXCEPTIONS:
        lines.left_out.append(line)
    elif name == "CATEGORIES" and len(lines.tags) < limits.TASK_TAGS:
        lines.tags.append(line)


def _entry(lines: _Lines, zone: str) -> Entry:
    summary = _text(lines, "SUMMARY")
    starts = lines.once.get("DTSTART") or lines.once.get("DUE") or ""
    uid = _text(lines, "UID") or f"{summary}\n{starts}"
    try:
        return _understood(lines, zone, uid, summary)
    except errors.DomainError as problem:
        return Entry(uid, summary, lines.kind, problem=problem)


def _understood(lines: _Lines, zone: str, uid: str, summary: str) -> Entry:
    if _text(lines, "STATUS").upper() == "CANCELLED" and "RECURRENCE-ID" not in lines.once:
        raise errors.CalendarCancelledError
    if lines.strange:
        raise errors.RuleUnsupportedError(part=lines.strange)
    due = _due(lines, zone)
    rule = _rule(lines, due)
    replaces = lines.once.get("RECURRENCE-ID")
    cancelled = _text(lines, "STATUS").upper() == "CANCELLED"
    return Entry(
        uid=uid,
        summary=summary,
        kind=lines.kind,
        description=_described(lines),
        due=due,
        duration=_duration(lines, due, zone),
        rule=rule,
        replaces=_when(replaces, due.timezone if due else zone).date if replaces else None,
        without=_left_out(lines, due) if rule and due else frozenset(),
        priority=_priority(_text(lines, "PRIORITY")),
        reminders=_reminders(lines) if due else (),
        tags=_tags(lines),
        problem=errors.CalendarCancelledError() if cancelled else None,
    )


def _text(lines: _Lines, name: str) -> str:
    """What that line says; nothing where it is none."""
    try:
        return _unescaped(_parts(lines.once.get(name, ":"))[1])
    except errors.CalendarDateError:
        return ""


def _unescaped(value: str) -> str:
    """TEXT of RFC 5545, 3.3.11."""
    plain = _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)
    return values.storable(plain).strip()


def _parts(line: str) -> tuple[dict[str, str], str]:
    """Parameters, by upper-case names, and the value behind the first colon out of quotes."""
    quoted = False
    for place, char in enumerate(line):
        if char == '"':
            quoted = not quoted
        elif char == ":" and not quoted:
            found = _PARAMETER.finditer(line[:place])
            return {each[1].upper(): each[2].strip('"') for each in found}, line[place + 1 :]
    raise errors.CalendarDateError


def _described(lines: _Lines) -> str:
    place = _text(lines, "LOCATION")
    return "\n\n".join(part for part in (place, _text(lines, "DESCRIPTION")) if part)


def _due(lines: _Lines, zone: str) -> Due | None:
    names = ("DUE", "DTSTART") if lines.kind is Kind.TASK else ("DTSTART",)
    line = next((lines.once[name] for name in names if name in lines.once), None)
    if line is None and lines.kind is Kind.EVENT:
        raise errors.CalendarDateError
    return None if line is None else _when(line, zone)


def _when(line: str, zone: str) -> Due:
    """The time of a line: a day, an instant, or the clock of its zone."""
    parameters, value = _parts(line)
    return _moment(value, _zone(parameters.get("TZID"), zone))


def _moment(value: str, zone: str) -> Due:
    match = _STAMP.fullmatch(value.strip())
    if match is None:
        raise errors.CalendarDateError
    try:
        day = datetime.strptime(match[1], "%Y%m%d")  # noqa: DTZ007 - its zone follows
        if day.year not in _YEARS:
            raise errors.CalendarDateError
        if match[2] is None:
            return Due.on(day.date(), zone)
        told = f"{match[2][:4]}59" if match[2].endswith("60") else match[2]  # a leap second
        clock = datetime.strptime(told, "%H%M%S").time()  # noqa: DTZ007
    except ValueError:
        raise errors.CalendarDateError from None
    local = datetime.combine(day.date(), clock, UTC if match[3] else ZoneInfo(zone))
    return Due.moment(local.astimezone(UTC), zone)


def _zone(name: str | None, usual: str) -> str:
    """The IANA zone that a calendar means; CalendarDateError where we know none of that name."""
    if not name:
        return usual
    name = name.strip().strip('"')
    ends = ["/".join(name.split("/")[-count:]) for count in (3, 2, 1)]
    for each in (name, *ends, WINDOWS_TO_OLSON.get(name, "")):
        if each in values.zones():
            return each
    raise errors.CalendarDateError


def _rule(lines: _Lines, due: Due | None) -> Rule | None:
    line = lines.once.get("RRULE")
    if line is None:
        return None
    if due is None:
        raise errors.CalendarDateError
    return rrules.read(_parts(line)[1], due)


def _left_out(lines: _Lines, due: Due) -> frozenset[date]:
    days: set[date] = set()
    for line in lines.left_out:
        parameters, value = _parts(line)
        zone = _zone(parameters.get("TZID"), due.timezone)
        for each in value.split(",", _EXCEPTIONS + 1):
            moment = _moment(each, zone)
            days.add(moment.at.astimezone(ZoneInfo(due.timezone)).date())
        if len(days) > _EXCEPTIONS:
            raise errors.RuleUnsupportedError(part="EXDATE")
    return frozenset(days)


def _duration(lines: _Lines, due: Due | None, zone: str) -> int | None:
    """Minutes that an event takes; of whole days those behind the first."""
    if due is None or lines.kind is Kind.TASK:
        return None
    minutes = _length(lines, due, zone) // timedelta(minutes=1)
    if due.all_day:
        minutes = (round(minutes / values.DAY) - 1) * values.DAY
    return values.duration(minutes) if minutes > 0 else None


def _length(lines: _Lines, due: Due, zone: str) -> timedelta:
    if line := lines.once.get("DURATION"):
        return _span(_parts(line)[1])
    if line := lines.once.get("DTEND"):
        return _when(line, zone).at - due.at
    return timedelta()


def _span(value: str) -> timedelta:
    match = _LENGTH.fullmatch(value.strip().upper())
    if match is None:
        raise errors.CalendarDateError
    weeks, days, hours, minutes, seconds = (int(number or 0) for number in match.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if match[1] == "-" else length


def _priority(value: str) -> Priority:
    """RFC 5545's nine steps; 0 and 5 are the middle."""
    step = int(value) if re.fullmatch(r"[0-9]", value) else 0
    for highest, meant in ((0, Priority.MEDIUM), (1, Priority.URGENT), (4, Priority.HIGH)):
        if step <= highest:
            return meant
    return Priority.MEDIUM if step == 5 else Priority.LOW


def _reminders(lines: _Lines) -> tuple[int, ...]:
    found = set()
    for line in lines.alarms:
        parameters, value = _parts(line)
        if parameters.get("VALUE") == "DATE-TIME" or parameters.get("RELATED") == "END":
            continue
        match = _LENGTH.fullmatch(value.strip().upper())
        minutes = -_span(value) // timedelta(minutes=1) if match else 0
        if 0 < minutes <= limits.REMINDER_AHEAD:
            found.add(minutes)
    return tuple(sorted(found))


def _tags(lines: _Lines) -> tuple[str, ...]:
    words = [
        _unescaped(word) for line in lines.tags for word in re.split(r"(?<!\\),", _parts(line)[1])
    ]
    return tuple(dict.fromkeys(word for word in words if word))
