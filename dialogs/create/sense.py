"""What the last look at a draft says of the words it came from."""

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup, escape

from dialogs import spelling
from dialogs.create.captured import Captured, Reading
from dialogs.reader import Reader
from dialogs.widgets.choice import Choice
from dialogs.widgets.text import cut
from models.recurrence import Rule

_PIECE = 24
"""Characters of a piece on its button."""
_TEXT = 600
"""Characters of the text above the draft."""


def sense(who: Reader, draft: Captured) -> dict[str, Any]:
    """The text with what was understood, and buttons that take it back or another way."""
    pieces, questions = draft.pieces, draft.questions
    asked = questions[0] if questions else None
    return {
        "by_hand": not pieces,
        "has_pieces": bool(pieces),
        "understood": who.t.html("create-understood", text=Markup("").join(_marked(draft))),
        "pieces": [
            Choice(f"{each.start}-{each.end}", f"✕ {cut(each.text, _PIECE)}") for each in pieces
        ],
        "readings": [
            Choice(number, f"⇄ {_reading(who, each)}") for number, each in enumerate(draft.readings)
        ],
        "asks": asked is not None,
        "mention": asked.mention if asked else "",
        "meant": [Choice(id_, name) for id_, name in asked.people] if asked else [],
        "has_notes": bool(draft.notes),
        "notes": Markup("\n").join(who.t.html(key, what=what) for key, what in draft.notes),
    }


def _marked(draft: Captured) -> Iterator[Markup]:
    """The text, its understood pieces highlighted."""
    at, text = 0, draft.text
    for piece in draft.pieces:
        if piece.end > _TEXT:
            break
        yield escape(text[at : piece.start])
        yield Markup("<mark>{}</mark>").format(piece.text)
        at = piece.end
    yield escape(cut(text[at:], _TEXT))


def _reading(who: Reader, reading: Reading) -> str:
    due = spelling.due(who, reading.due)
    if reading.rule is None:
        return due
    return who.t("create-reading-repeats", due=due, rule=str(Rule.parse(reading.rule).freq.value))
