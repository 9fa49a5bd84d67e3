"""Quick add: what somebody typed becomes a draft of a task, and says which characters became what.

Pure: the time, the zone, the language and what parts of the day mean are passed in; nothing is
read, nothing is kept. Russian and English are understood in every text, also mixed.

A text is read as a row of words (`line`), each in the one form that the grammar knows (`lexicon`,
`numerals`); what is never a date is shut away first (`protected`), what has a sign of its own is
taken next (`marks`), words of time that tell of something else are hidden (`subjects`). Rules then rewrite words into values: repeats, offsets, days, times, lengths,
zones (`repeats`, `offsets`, `dates`, `clocks`, `lengths`, `zones`), and `assembling` puts these
together. What no rule took is the title (`title`).
"""

import re
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from models.quickadd import (
    assembling,
    clocks,
    dates,
    edges,
    lengths,
    marks,
    offsets,
    protected,
    repeats,
    subjects,
    zones,
)
from models.quickadd.draft import Alternative, Draft, Prefs, Span, SpanKind
from models.quickadd.line import Item, Line, Made, phrase
from models.quickadd.people import Candidate
from models.quickadd.title import title
from models.quickadd.values import Setting

__all__ = ["Alternative", "Candidate", "Draft", "Prefs", "Span", "SpanKind", "lines", "parse"]

_BULLET = re.compile(r"^\s*(?:[-–—•*·▪]\s+|\d{1,2}[.)]\s+|\[[ xX]?\]\s+)")
LONGEST = 1_000
"""Characters of a text that are looked at; what stands behind them is title."""


def parse(
    text: str,
    now: datetime,
    tz: str,
    lang: str = "ru",
    prefs: Prefs | None = None,
    *,
    kept: Sequence[tuple[int, int]] = (),
    people: Sequence[Candidate] = (),
) -> Draft:
    """The draft of a task. `now` is an aware instant, `tz` the author's IANA zone; `kept` are
    characters, from–to, that were put back into the title; `people` are who may be mentioned."""
    read = text[:LONGEST]
    setting = Setting(now.astimezone(ZoneInfo(tz)), prefs or Prefs())
    shut = protected.places(read, kept)
    signs = list(marks.found(read, people, _free(read, shut)))
    line = Line.read(read, signs, shut)
    _understand(line, setting, english=lang == "en")
    plan = assembling.settle(line, setting, tz)
    spans = _spans(line, plan)
    return Draft(
        title(text, spans),
        due=plan.due,
        rrule=plan.rule,
        from_completion=plan.from_completion,
        duration=plan.duration,
        reminders=tuple(plan.reminders),
        priority=next((item.value for item in line.values("§priority")), None),
        tags=tuple(dict.fromkeys(item.value for item in line.values("§tag"))),
        mentions=tuple(dict.fromkeys(item.value for item in line.values("§mention"))),
        team=next((item.value for item in line.values("§team")), None),
        spans=spans,
        alternatives=tuple(plan.alternatives),
        impossible=tuple(item.value for item in line.values("§never")),
    )


def _understand(line: Line, setting: Setting, *, english: bool) -> None:
    """The order matters: what is longer or surer comes first."""
    subjects.hide(line)
    lengths.reminders(line)
    repeats.apply(line)
    if line.values("§r"):
        lengths.ends(line)
    offsets.apply(line, setting)
    dates.apply(line, setting)
    clocks.apply(line, english=english)
    zones.apply(line)
    lengths.durations(line)
    edges.apply(line)
    line.rewrite(_TOLD, _command_goes_on)


_TOLD = phrase(
    r"(?<=§[dtprmb] )(?:(?P<whole>,? ?(?:напомни(?:те)?(?: (?:мне|нам))?|remind me(?: to| about)?))|"
    r"мне|нам|что|to|that)"
)


def _command_goes_on(seen: re.Match[str], line: Line, first: int, last: int) -> Made:
    """«Завтра в 9 напомни …», "remind me tomorrow to …": no part of the title."""
    before = [line.form(at) for at in range(first)]
    if seen["whole"] and marks.NAMED.match(line.text, line.items[last - 1].end):
        return None  # «завтра напомни Ивану»: that is to be done
    said = bool(seen["whole"]) or "§command" in before
    return ("§command", None) if said and all(form.startswith("§") for form in before) else None


def _free(text: str, shut: Sequence[tuple[int, int]]) -> list[bool]:
    free = [True] * (len(text) + 1)
    for start, end in shut:
        free[start:end] = [False] * (end - start)
    return free


def _spans(line: Line, plan: assembling.Plan) -> tuple[Span, ...]:
    taken = [*plan.used, *((item, marks.KINDS[item.form]) for item in _signs(line))]
    found = sorted(
        (Span(item.start, item.end, kind) for item, kind in taken), key=lambda s: s.start
    )
    return tuple(found)


def _signs(line: Line) -> list[Item]:
    return [item for item in line.items if item.form in marks.KINDS]


def lines(text: str) -> list[str]:
    """The tasks of a list: its lines without their bullets and numbers, empty ones left out."""
    return [kept for line in text.splitlines() if (kept := _BULLET.sub("", line).strip())]
