"""MAX's html: a few tags become markup, all others are stripped, entities are decoded.

Source: "Formatting" of dev.max.ru (September 2026), HTML.
"""

from html.parser import HTMLParser

from emulator.json_types import Json
from emulator.text.markup import MarkupBuilder

KINDS = {
    "i": "emphasized",
    "em": "emphasized",
    "b": "strong",
    "strong": "strong",
    "s": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "pre": "monospaced",
    "code": "monospaced",
    "mark": "highlighted",
    "blockquote": "quote",
    **{f"h{level}": "heading" for level in range(1, 7)},
}


def parse_html(text: str) -> tuple[str, list[Json]]:
    """Plain text and markup; tags left open end with the text."""
    parser = _Parser()
    parser.feed(text)
    parser.close()
    return parser.finish()


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._builder = MarkupBuilder()
        self._open: list[tuple[str, int, str]] = []

    def handle_data(self, data: str) -> None:
        self._builder.write(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in KINDS or tag == "a":
            url = dict(attrs).get("href") or ""
            self._open.append((tag, self._builder.position, url))

    def handle_endtag(self, tag: str) -> None:
        depth = next((i for i, entry in enumerate(reversed(self._open)) if entry[0] == tag), None)
        if depth is not None:
            self._close(self._open.pop(len(self._open) - 1 - depth))

    def finish(self) -> tuple[str, list[Json]]:
        while self._open:
            self._close(self._open.pop())
        return self._builder.result()

    def _close(self, entry: tuple[str, int, str]) -> None:
        tag, start, url = entry
        if tag == "a":
            self._builder.close_link(start, url)
        else:
            self._builder.close(KINDS[tag], start)
