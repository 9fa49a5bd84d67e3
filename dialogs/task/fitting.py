"""Long texts made to fit into one message."""

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

LIMIT = 3700
"""UTF-16 code units of HTML; MAX takes 4000, and a sentence may come above."""


@dataclass(frozen=True, slots=True)
class Room:
    """How much of each part is shown: characters of texts, numbers of lines."""

    description: int
    people: int
    note: int
    lines: int
    line: int
    comment: int
    history: int


_ROOMS = (
    Room(description=2000, people=15, note=200, lines=12, line=120, comment=300, history=5),
    Room(description=700, people=8, note=100, lines=6, line=80, comment=150, history=3),
    Room(description=300, people=5, note=50, lines=3, line=50, comment=80, history=2),
    Room(description=100, people=3, note=20, lines=0, line=0, comment=30, history=0),
)


def fitted(draw: Callable[[Room], Markup]) -> Markup:
    """The fullest drawing that fits; the scantest where none does."""
    drawn = Markup("")
    for room in _ROOMS:
        drawn = draw(room)
        if length(drawn) <= LIMIT:
            break
    return drawn


def length(text: str) -> int:
    """UTF-16 code units, as MAX may count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
