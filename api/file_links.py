"""Links to attachments: good for a while, signed, naming one file and nothing else.

A browser that opens a picture sends no session token; the link itself is the right to see it.
"""

import hmac
import re
from base64 import urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from hashlib import sha256

LIFETIME = timedelta(hours=1)
"""How long a link is good for."""
_FORM = re.compile(r"(?P<id>\d{1,19})\.(?P<until>\d{1,11})\.(?P<mark>[\w-]{43})", re.ASCII)


def link(attachment_id: int, secret: str, now: datetime) -> str:
    """The path of that attachment, below the server's address."""
    said = f"{attachment_id}.{int((now + LIFETIME).timestamp())}"
    return f"/files/{said}.{_mark(said, secret)}"


def read(name: str, secret: str, now: datetime) -> int | None:
    """The attachment that the last part of a link names; None where it is forged or too old."""
    found = _FORM.fullmatch(name)
    if found is None:
        return None
    expected = _mark(f"{found['id']}.{found['until']}", secret)
    if not hmac.compare_digest(expected, found["mark"]):
        return None
    return int(found["id"]) if now < datetime.fromtimestamp(int(found["until"]), UTC) else None


def _mark(said: str, secret: str) -> str:
    key = hmac.new(secret.encode(), b"file link", sha256).digest()
    return urlsafe_b64encode(hmac.new(key, said.encode(), sha256).digest()).decode().rstrip("=")
