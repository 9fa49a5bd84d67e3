"""Buttons that open a mini-app: `https://max.ru/<bot>?startapp=<payload>` stands for `open_app`."""

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,512}")
"""Other payloads are dropped by MAX, and the app opens at the wrong place."""


def app_link(button: Any) -> str:
    """The link that says the same as a received `open_app` button."""
    name = (button.web_app or "").removeprefix("https://max.ru/") or str(button.contact_id or "")
    return f"https://max.ru/{name}?startapp={button.payload or ''}"


def app_target(link: str) -> tuple[str, str | None]:
    """The bot's name and the start payload of a mini-app link (or of a bare bot name).

    Raises:
        ValueError: no bot is named, or MAX would drop the payload.
    """
    parts = urlsplit(link)
    name = parts.path.strip("/")
    payload = parse_qs(parts.query).get("startapp", [None])[0]
    if not name or "/" in name:
        raise ValueError("a mini-app link names a bot: https://max.ru/<bot>?startapp=<payload>")
    if payload is not None and not _PAYLOAD.fullmatch(payload):
        raise ValueError("a start payload has up to 512 characters of A-Z a-z 0-9 _ -")
    return name, payload
