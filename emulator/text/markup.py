"""Collects plain text and the markup over it, with offsets in UTF-16 code units."""

import re

from emulator.json_types import Json

MENTION_LINK = re.compile(r"max://user/(\d+)")


def utf16_length(text: str) -> int:
    """Length as MAX counts it: characters beyond the basic plane count twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class MarkupBuilder:
    """Text written piece by piece, and spans closed over it."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._markup: list[Json] = []
        self.position = 0

    def write(self, text: str) -> None:
        self._parts.append(text)
        self.position += utf16_length(text)

    def close(self, kind: str, start: int, **extra: object) -> None:
        """End a span of this kind that began at `start`; empty spans vanish."""
        if self.position > start:
            length = self.position - start
            self._markup.append({"type": kind, "from": start, "length": length, **extra})

    def close_link(self, start: int, url: str) -> None:
        """A link, or a mention when it points at `max://user/<id>`."""
        mention = MENTION_LINK.fullmatch(url)
        if mention:
            self.close("user_mention", start, user_id=int(mention[1]))
        elif url:
            self.close("link", start, url=url)

    def result(self) -> tuple[str, list[Json]]:
        """The plain text and its markup: outer spans before the spans they hold."""
        self._markup.sort(key=lambda span: (span["from"], -span["length"]))
        return "".join(self._parts), self._markup
