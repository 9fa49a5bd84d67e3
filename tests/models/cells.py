"""What `moves.tsv` promises for every cell: action × role × relation × state × own answer.

The file is written from the product's promises, not from the code: `who` may, from which state
of the task and which own answer, what must hold (`given`), and what comes of it: the task's state
and the own answer then, or the error. The first line that fits counts. What no line promises is
refused: nothing to see for outsiders, forbidden where no line names what the person is, else the
wrong state.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).with_name("moves.tsv")
STATES = {
    "task": ("open", "in_progress", "blocked", "review", "done", "cancelled"),
    "event": ("open", "done", "cancelled"),
}
"""No move leads an event into another one."""
OWN = {
    "task": ("pending", "accepted", "done", "declined"),
    "event": ("pending", "accepted", "tentative", "declined"),
}
ALWAYS = "-"
_SAME = "same"


@dataclass(frozen=True)
class Line:
    """One promise. Empty `states` and `own`: any."""

    kind: str
    action: str
    who: frozenset[str]
    states: frozenset[str]
    own: frozenset[str]
    given: str
    to: str
    then: str


@dataclass(frozen=True)
class Person:
    """What somebody is to the team and to the task."""

    role: str
    author: bool = False
    own: str = "none"
    watcher: bool = False

    @property
    def standings(self) -> set[str]:
        found = {self.role}
        if self.author:
            found.add("author")
        if self.own != "none":
            found |= {"assignee", "author+assignee"} if self.author else {"assignee"}
        return found | ({"watcher"} if self.watcher else set())


@dataclass(frozen=True)
class Outcome:
    """The task's state and the own answer afterwards, or the name of the refusal."""

    state: str = ""
    own: str = ""
    error: str = ""


def _set(text: str) -> frozenset[str]:
    return frozenset() if text == "any" else frozenset(text.split())


def lines() -> list[Line]:
    """The file's lines."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return [
        Line(
            row["kind"],
            row["action"],
            _set(row["who"]),
            _set(row["from"]),
            _set(row["own"]),
            row["given"],
            row["to"],
            row["own then"],
        )
        for row in rows
    ]


LINES = lines()


def people(kind: str) -> list[Person]:
    """Everybody who differs: members in every relation, who may more anyway in fewer.

    The file never tells owners from admins (a test looks), so that two kinds of owners are enough.
    """
    owns = OWN[kind]
    found = [Person("outsider"), Person("outsider", author=True)]
    found += [Person("owner"), Person("owner", own="pending")]
    for role in ("admin", "member"):
        found += [Person(role), *(Person(role, own=own) for own in owns)]
    found += [Person("member", watcher=True), Person("member", author=True)]
    return found + [Person("member", author=True, own=own) for own in owns]


def of(kind: str, action: str) -> list[Line]:
    """The lines of that action."""
    return [line for line in LINES if (line.kind, line.action) == (kind, action)]


def expected(kind: str, action: str, state: str, person: Person, given: str) -> Outcome:
    """What the file promises for that cell."""
    promises = of(kind, action)
    if person.role == "outsider":
        return Outcome(error="NotFoundError")
    if promises and not any(line.who & person.standings for line in promises):
        return Outcome(error="ForbiddenError")
    for line in promises:
        if _fits(line, state, person, given):
            return _outcome(line, state, person)
    return Outcome(error="WrongStateError")


def _fits(line: Line, state: str, person: Person, given: str) -> bool:
    return (
        bool(line.who & person.standings)
        and (not line.states or state in line.states)
        and (not line.own or person.own in line.own)
        and line.given in (ALWAYS, given)
    )


def _outcome(line: Line, state: str, person: Person) -> Outcome:
    if line.to.endswith("Error"):
        return Outcome(error=line.to)
    return Outcome(
        state=state if line.to == _SAME else line.to,
        own=person.own if line.then == _SAME else line.then,
    )


def givens(kind: str, action: str, state: str, person: Person) -> Iterator[tuple[str, Outcome]]:
    """Each condition that makes a difference there, with its outcome."""
    named = {line.given for line in of(kind, action)} - {ALWAYS}
    if person.watcher:
        named -= {"not watching"}
    outcomes = {given: expected(kind, action, state, person, given) for given in sorted(named)}
    if not outcomes:
        yield ALWAYS, expected(kind, action, state, person, ALWAYS)
    elif len(set(outcomes.values())) == 1:
        yield next(iter(outcomes.items()))
    else:
        yield from outcomes.items()
