"""A text as a row of items that rules rewrite: words become dates, times, repeats.

Each item has a folded form that rules are written in, and the characters it stands for. What a
rule has understood is one item with a value, whose form begins with «§».
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from models.quickadd import lexicon, numerals

OPAQUE = "¤"
"""The form of what no rule may look into."""
_TOKEN = re.compile(
    r"(?<=[чh])\d{1,2}(?=[мm](?!\w))"
    r"|\d{4}-\d{1,2}-\d{1,2}(?!\d)"
    r"|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d)"
    r"|\d{1,2}-\d{1,2}-\d{4}(?!\d)"
    r"|\d{1,2}:\d{2}(?!\d)"
    r"|\d{1,2}[./]\d{2}(?![\d.])"
    r"|\d{1,2}[-–—]\d{2}(?!\d)(?=\s|$|[,.;!?)])"
    r"|\d+-?(?:го|му|ого|ому|ое|ый|ой|ую|ая|ых|е|й|я|м|х|st|nd|rd|th)(?!\w)"
    r"|\d+-?(?:ти|ть|ми)(?!\w)"
    r"|\d+[.,]\d+(?![\d.,]*\w)"
    r"|\d+"
    r"|ч/з(?!\w)"
    r"|(?:пн|вт|втор|ср|чт|пт|сб|вс|воскр|янв|фев|мар|апр|авг|сент?|окт|нояб?|дек|след|ближ|мин|час|ч|нед|мес|дн"
    r"|mon|tues?|wed|thur?s?|fri|sat|sun|jan|feb|mar|apr|aug|sept?|oct|nov|dec|min|hrs?)\.(?=[\s,;)]|$)"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)?"
    r"|\S",
    re.IGNORECASE,
)
_CARDINAL = re.compile(r"(\d+)-?(?:ти|ть|ми)|([2-4])-?х", re.IGNORECASE)
"""«К 9-ти», «до 2-х»."""
_ORDINAL = re.compile(
    r"(\d+)-?(?:го|му|ого|ому|ое|ый|ой|ую|ая|ых|е|й|я|м|х|st|nd|rd|th)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Item:
    """Characters `start` to `end`; `value` is what a rule made of them."""

    form: str
    start: int
    end: int
    value: Any = None


Made = tuple[str, Any] | None
Rule = Callable[[re.Match[str], "Line", int, int], Made]


class Line:
    """The items of one text."""

    def __init__(self, text: str, items: Sequence[Item]) -> None:
        self.text = text
        self.items = list(items)
        self._join()

    @classmethod
    def read(
        cls, text: str, made: Iterable[Item] = (), shut: Iterable[tuple[int, int]] = ()
    ) -> "Line":
        """Its words in the grammar's forms; `made` stand for their characters already, and no rule
        looks into what is `shut`."""
        ready = sorted(
            [*made, *(Item(OPAQUE, *place) for place in shut)], key=lambda item: item.start
        )
        items: list[Item] = []
        at = 0
        for item in ready:
            if item.start < at:
                continue
            items += _words(text, at, item.start)
            items.append(item)
            at = item.end
        return cls(text, _numbered([*items, *_words(text, at, len(text))]))

    def _join(self) -> None:
        self._starts: list[int] = []
        at = 0
        for item in self.items:
            self._starts.append(at)
            at += len(item.form) + 1
        self.forms = " ".join(item.form for item in self.items)

    def form(self, at: int) -> str:
        """The form of that item; empty outside of the text."""
        return self.items[at].form if 0 <= at < len(self.items) else ""

    def raw(self, at: int) -> str:
        """Its characters as they were typed."""
        return self.text[self.items[at].start : self.items[at].end] if self.form(at) else ""

    def values(self, form: str) -> list[Item]:
        """What was understood as that, in order."""
        return [item for item in self.items if item.form == form]

    def rewrite(self, pattern: re.Pattern[str], rule: Rule) -> None:
        """Makes one item of each match that the rule takes; it may refuse by None."""
        places: list[tuple[int, int, Item]] = []
        for match in pattern.finditer(self.forms):
            first = bisect_left(self._starts, match.start())
            last = bisect_left(self._starts, match.end())
            if first >= last or (places and first < places[-1][1]):
                continue
            made = rule(match, self, first, last)
            if made:
                item = Item(made[0], self.items[first].start, self.items[last - 1].end, made[1])
                places.append((first, last, item))
        for first, last, item in reversed(places):
            self.items[first:last] = [item]
        if places:
            self._join()


def phrase(pattern: str) -> re.Pattern[str]:
    """A pattern over forms, of whole items."""
    return re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")


def _words(text: str, start: int, end: int) -> list[Item]:
    return [
        Item(_form(match[0]), match.start(), match.end())
        for match in _TOKEN.finditer(text, start, end)
    ]


def _form(token: str) -> str:
    if cardinal := _CARDINAL.fullmatch(token):
        return cardinal[1] or cardinal[2]
    if ordinal := _ORDINAL.fullmatch(token):
        return f"{ordinal[1]}o"
    folded = token.casefold().replace("ё", "е")
    if len(folded) > 1:
        folded = folded.rstrip(".")  # «в пт.», «25 апр.»
    if folded[0].isdigit():
        return folded.replace("–", "-").replace("—", "-")
    if folded in ("–", "—", "−"):
        return "-"
    return lexicon.known(folded)


def _numbered(items: list[Item]) -> list[Item]:
    """Numbers in words become digits."""
    words = [item.form for item in items]
    joined: list[Item] = []
    at = 0
    while at < len(items):
        number = numerals.read(words, at)
        form, count = number or (items[at].form, 1)
        joined.append(Item(form, items[at].start, items[at + count - 1].end, items[at].value))
        at += count
    return joined
