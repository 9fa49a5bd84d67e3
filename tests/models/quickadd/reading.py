"""Phrases with what they mean, out of TSV files; columns as in `cases.tsv`.

`due` is a date (all day) or a moment; `also_acceptable` has others, separated by «;», or a window
`a..b`. The phrases are read on Wednesday, 11 March 2026, at 14:00 in Moscow.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from models.due import Due
from models.quickadd import Draft, parse

MOSCOW = "Europe/Moscow"
ZONE = ZoneInfo(MOSCOW)
NOW = datetime(2026, 3, 11, 14, 0, tzinfo=ZONE)


@dataclass(frozen=True)
class Phrase:
    """One row."""

    text: str
    due: str
    also: str
    lang: str
    kind: str
    said: dict[str, str]

    def read(self) -> Draft:
        return parse(self.text, NOW, MOSCOW, self.lang)

    def wrong(self, draft: Draft) -> dict[str, str]:
        """What came out otherwise, by the column's name."""
        found = {
            "rrule": draft.rrule or "",
            "title": draft.title,
            "priority": draft.priority.name.lower() if draft.priority else "",
            "tags": ",".join(draft.tags),
            "mentions": ",".join(draft.mentions),
        }
        wrong = {name: value for name, value in found.items() if value != self.said[name]}
        due = spelled(draft.due)
        return wrong if self.means(due) else wrong | {"due": due}

    def means(self, due: str) -> bool:
        """Whether that is the due time, or another one that people may mean."""
        return due == self.due or any(_fits(due, each) for each in self.also.split(";") if each)


def _fits(due: str, other: str) -> bool:
    first, dots, last = other.partition("..")
    if not dots:
        return due == other
    return len(due) == len(first) and first <= due <= last


def spelled(due: Due | None) -> str:
    """As in the column."""
    if due is None:
        return ""
    at = due.at.astimezone(ZONE)
    return at.date().isoformat() if due.all_day else at.isoformat()


def phrases(name: str) -> list[Phrase]:
    """The rows of that file beside this one."""
    return list(_phrases(Path(__file__).parent / name))


def _phrases(path: Path) -> Iterator[Phrase]:
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            said = {name: value or "" for name, value in row.items()}
            also = said["also_acceptable"]
            yield Phrase(said["text"], said["due"], also, said["lang"], said["kind"], said)
