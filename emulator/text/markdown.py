"""MAX's markdown: inline marks, links, code, headings and quotes, and backslash escapes.

Source: "Formatting" of dev.max.ru (September 2026), Markdown; escapes as in the official
TypeScript client 0.3.
"""

import re

from emulator.json_types import Json
from emulator.text.markup import MarkupBuilder

MARKS = {
    "**": "strong",
    "__": "strong",
    "~~": "strikethrough",
    "++": "underline",
    "^^": "highlighted",
    "*": "emphasized",
    "_": "emphasized",
}
MAX_DEPTH = 20
"""Marks nested deeper than this stay as they are."""
ESCAPABLE = set("\\_*[]()~`>#+=|{}.!-^")
LINK = re.compile(r"\[((?:\\.|[^\[\]\\])+)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)")
HEADING = re.compile(r"#{1,6} +(.*)")
QUOTE = re.compile(r"> ?(.*)")
CLOSING_RUNS = {1: {1, 3}, 2: {2, 3}}
"""How many equal characters in a row can close a mark: `**` never closes `*`, `***` both."""
BLOCKS = ((HEADING, "heading"), (QUOTE, "quote"))


def parse_markdown(text: str) -> tuple[str, list[Json]]:
    """Plain text and markup; marks without a partner stay as they are."""
    builder = MarkupBuilder()
    for number, (kind, block) in enumerate(_blocks(text.split("\n"))):
        if number:
            builder.write("\n")
        start = builder.position
        _inline(builder, block, MAX_DEPTH)
        if kind:
            builder.close(kind, start)
    return builder.result()


def _blocks(lines: list[str]) -> list[tuple[str, str]]:
    """Runs of plain lines, runs of quoted lines, and single headings, as (kind, text)."""
    blocks: list[tuple[str, str]] = []
    in_code = False
    for line in lines:
        kind, body = ("", line) if in_code else _line(line)
        in_code ^= line.count("```") % 2 == 1
        if blocks and blocks[-1][0] == kind and kind != "heading":
            blocks[-1] = (kind, f"{blocks[-1][1]}\n{body}")
        else:
            blocks.append((kind, body))
    return blocks


def _line(line: str) -> tuple[str, str]:
    for pattern, kind in BLOCKS:
        if match := pattern.fullmatch(line):
            return kind, match[1]
    return "", line


def _inline(builder: MarkupBuilder, text: str, depth: int) -> None:
    if not depth:
        builder.write(text)
        return
    position = 0
    while position < len(text):
        taken = _escape(builder, text, position) or _code(builder, text, position)
        taken = taken or _link(builder, text, position, depth)
        taken = taken or _mark(builder, text, position, depth)
        if not taken:
            builder.write(text[position])
        position += taken or 1


def _escape(builder: MarkupBuilder, text: str, position: int) -> int:
    if text[position] != "\\" or text[position + 1 : position + 2] not in ESCAPABLE:
        return 0
    builder.write(text[position + 1])
    return 2


def _code(builder: MarkupBuilder, text: str, position: int) -> int:
    for fence in ("```", "`"):
        if text.startswith(fence, position):
            end = text.find(fence, position + len(fence))
            if end > position + len(fence):
                start = builder.position
                builder.write(text[position + len(fence) : end].strip("\n"))
                builder.close("monospaced", start)
                return end + len(fence) - position
    return 0


def _link(builder: MarkupBuilder, text: str, position: int, depth: int) -> int:
    match = LINK.match(text, position)
    if not match:
        return 0
    start = builder.position
    _inline(builder, match[1], depth - 1)
    builder.close_link(start, match[2])
    return match.end() - position


def _mark(builder: MarkupBuilder, text: str, position: int, depth: int) -> int:
    for mark, kind in MARKS.items():
        if text.startswith(mark, position):
            end = _partner(text, mark, position + len(mark))
            if end:
                start = builder.position
                _inline(builder, text[position + len(mark) : end], depth - 1)
                builder.close(kind, start)
                return end + len(mark) - position
    return 0


def _partner(text: str, mark: str, begin: int) -> int:
    """Where the closing mark stands, or 0; it must hold something that is not edged by spaces."""
    if text[begin : begin + 1].isspace():
        return 0
    end = text.find(mark, begin)
    while end > 0:
        run = len(text) - end - len(text[end:].lstrip(mark[0]))
        if _closes(text, begin, end, run in CLOSING_RUNS[len(mark)]):
            return end + run - len(mark)
        end = text.find(mark, end + run)
    return 0


def _closes(text: str, begin: int, end: int, fits: bool) -> bool:
    before = text[end - 1]
    return fits and end > begin and before != "\\" and not before.isspace()
