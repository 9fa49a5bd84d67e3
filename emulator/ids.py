"""How MAX numbers things: message ids, sequence numbers, dialogs, opaque tokens."""

import base64
import itertools
import secrets

_counter = itertools.count()


def next_seq(timestamp_ms: int) -> int:
    """A message's sequence number: its milliseconds above a 16-bit counter."""
    return (timestamp_ms << 16) | (next(_counter) & 0xFFFF)


def message_id(chat_id: int, seq: int) -> str:
    """`mid.` + chat id as 16 hex digits of two's complement + seq as 16 hex digits."""
    return f"mid.{chat_id & 0xFFFF_FFFF_FFFF_FFFF:016x}{seq:016x}"


def dialog_id(user_id: int, bot_id: int) -> int:
    """A dialog's chat id: positive, and never the id of the person in it."""
    return user_id ^ bot_id


def callback_id() -> str:
    """An opaque id about as long as MAX's own (some 120 characters)."""
    return base64.urlsafe_b64encode(secrets.token_bytes(90)).decode()


def upload_token() -> str:
    """An opaque token of an uploaded file."""
    return secrets.token_urlsafe(60)
