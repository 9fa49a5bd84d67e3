"""Mentions by username in a text that a person typed."""

import re
from collections.abc import Mapping

from emulator.json_types import Json
from emulator.text.markup import utf16_length

USERNAME = re.compile(r"(?<![\w@])@(\w+)")


def mentions(text: str, user_ids: Mapping[str, int]) -> list[Json]:
    """`user_mention` markup for each `@username` of a known person or bot."""
    return [
        {
            "type": "user_mention",
            "from": utf16_length(text[: match.start()]),
            "length": utf16_length(match[0]),
            "user_link": match[0],
            "user_id": user_ids[match[1]],
        }
        for match in USERNAME.finditer(text)
        if match[1] in user_ids
    ]
