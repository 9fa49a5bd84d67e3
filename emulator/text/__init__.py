"""Message text: MAX's html and markdown become plain text with UTF-16 markup.

Imports nothing of the emulator but the shapes of JSON and errors.
"""

from emulator.errors import bad_payload
from emulator.json_types import Json
from emulator.text.html import parse_html
from emulator.text.markdown import parse_markdown


def render(text: str, text_format: str | None) -> tuple[str, list[Json]]:
    """Plain text and markup of a text sent with this `format` (html, markdown or none)."""
    if text_format is None:
        return text, []
    if text_format == "html":
        return parse_html(text)
    if text_format == "markdown":
        return parse_markdown(text)
    raise bad_payload(f"Unknown format: {text_format}")
