"""Texts within MAX's 4000 characters.

Whether MAX counts the markup is not documented, nor whether it counts characters or UTF-16
code units: here the text as sent is counted, markup and all, in UTF-16 code units. Whichever
way MAX counts, it will not find more.
"""

import re

from bot.max.inbound.markup import utf16_length

LIMIT = 4000
_ELLIPSIS = "…"
_PIECE = re.compile(
    r"<(?P<close>/?)(?P<tag>[A-Za-z][A-Za-z0-9-]*)[^<>]*>|&#?\w{1,32};|.", re.DOTALL
)


def fit(text: str, *, html: bool) -> str:
    """The text, or its beginning with an ellipsis and every open tag closed."""
    if utf16_length(text) <= LIMIT:
        return text
    return _cut_html(text) if html else _cut(text, LIMIT)


def _cut(text: str, limit: int) -> str:
    kept = text.encode("utf-16-le", "surrogatepass")[: 2 * (limit - 1)]
    return kept.decode("utf-16-le", "ignore").rstrip() + _ELLIPSIS


def _cut_html(text: str) -> str:
    kept: list[str] = []
    open_tags: list[str] = []
    room = LIMIT - len(_ELLIPSIS)
    for piece in _PIECE.finditer(text):
        room -= utf16_length(piece[0]) + _closing_cost(piece)
        if room < 0:
            break
        kept.append(piece[0])
        _follow(open_tags, piece)
    closing = "".join(f"</{tag}>" for tag in reversed(open_tags))
    return "".join(kept).rstrip() + _ELLIPSIS + closing


def _closing_cost(piece: re.Match[str]) -> int:
    """An opening tag reserves room for its closing one, which gives it back."""
    if not piece["tag"]:
        return 0
    cost = len(piece["tag"]) + len("</>")
    return -cost if piece["close"] else cost


def _follow(open_tags: list[str], piece: re.Match[str]) -> None:
    tag = piece["tag"]
    if not tag:
        return
    if not piece["close"]:
        open_tags.append(tag)
    elif tag in open_tags:
        while open_tags.pop() != tag:
            pass
