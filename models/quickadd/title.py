"""The title: the text without what was understood, tidied up where pieces were taken out."""

import re
from collections.abc import Sequence

from models.quickadd.draft import Span

_SPACES = re.compile(r"\s+")
_BEFORE_MARK = re.compile(r"\s+([,.;:!?])(?!\w)")
_DOUBLED = re.compile(r"([,;:—–-])(?:\s*[,;:])+")
_ALONE = frozenset({".", "!", "?", "…"})
_OPENING = re.compile(r"^[.!?…](?=\s)")
_EDGES = " \t\n,;:—–-"
_EMPTY = re.compile(r"\([\s,;:–—-]*\)|\[[\s,;:–—-]*\]")


def title(text: str, spans: Sequence[Span]) -> str:
    """What is left of the text; the whole of it, as it is, where nothing was taken out."""
    if not spans:
        return text.strip()
    pieces, at = [], 0
    for span in spans:
        pieces.append(text[at : span.start])
        at = span.end
    pieces.append(text[at:])
    joined = _SPACES.sub(" ", " ".join(piece.rstrip() for piece in pieces)).strip()
    joined = _EMPTY.sub("", joined)
    joined = _DOUBLED.sub(r"\1", _BEFORE_MARK.sub(r"\1", joined))
    left = _OPENING.sub("", joined).strip(_EDGES)
    return "" if left in _ALONE else left
