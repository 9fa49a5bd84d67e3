"""Web links to messages of groups.

MAX documents none; its ids show how its own clients make them: a message id holds the chat's id
and the message's number, 16 hexadecimal digits each, and the link has the same two.
"""

import base64
import re

_MID = re.compile(r"mid\.(?P<chat>[0-9a-f]{16})(?P<number>[0-9a-f]{16})")
_SIGN = 1 << 63


def message_url(mid: str) -> str | None:
    """Opens the message of a group; None of private ones, and of ids made in another way."""
    match = _MID.fullmatch(mid)
    if match is None:
        return None
    chat = int(match["chat"], 16)
    if chat < _SIGN:  # a private dialog: the link would lead nobody else there
        return None
    number = base64.urlsafe_b64encode(bytes.fromhex(match["number"])).rstrip(b"=").decode()
    return f"https://max.ru/c/{chat - 2 * _SIGN}/{number}"
