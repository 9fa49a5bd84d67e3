"""Formatting of received texts; both platforms count offsets in UTF-16 code units."""

from collections.abc import Iterator
from typing import Any

from maxapi.enums.text_style import TextStyle
from maxapi.types.message import BaseMessageBody, MarkupElement, MarkupLink, MarkupUserMention

_STYLES = {
    TextStyle.STRONG: "bold",
    TextStyle.EMPHASIZED: "italic",
    TextStyle.UNDERLINE: "underline",
    TextStyle.STRIKETHROUGH: "strikethrough",
    TextStyle.MONOSPACED: "code",
    TextStyle.HEADING: "bold",
    TextStyle.QUOTE: "blockquote",
    TextStyle.BLOCKQUOTE: "blockquote",
}
"""Highlighting has no counterpart; it is left out."""


def utf16_length(text: str) -> int:
    """How long MAX and Telegram take a text to be."""
    return len(text) + sum(char > "\uffff" for char in text)


def entities(body: BaseMessageBody, shift: int = 0) -> list[dict[str, Any]]:
    """Formatting of a text that was moved by `shift` code units."""
    return list(_entities(body, shift))


def _entities(body: BaseMessageBody, shift: int) -> Iterator[dict[str, Any]]:
    for element in body.markup or ():
        place = {"offset": element.from_ + shift, "length": element.length}
        meaning = _meaning(element, body.text or "")
        if meaning and element.from_ >= 0 and element.length > 0:
            yield place | meaning


def _meaning(element: MarkupElement, text: str) -> dict[str, Any] | None:
    if isinstance(element, MarkupUserMention):
        return _mention(element, text)
    if isinstance(element, MarkupLink):
        return {"type": "text_link", "url": element.url} if element.url else None
    style = _STYLES.get(element.type)
    return {"type": style} if style else None


def _mention(element: MarkupUserMention, text: str) -> dict[str, Any]:
    if element.user_id is None:
        return {"type": "mention"}
    start, end = 2 * element.from_, 2 * (element.from_ + element.length)
    shown = text.encode("utf-16-le", "surrogatepass")[start:end].decode("utf-16-le", "replace")
    return {
        "type": "text_mention",
        "user": {"id": element.user_id, "is_bot": False, "first_name": shown.lstrip("@")},
    }
