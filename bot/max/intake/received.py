"""What is stored of an update: its JSON, a key that is the same for every delivery, its lane."""

import hashlib
import json
import math
from typing import Any

from models.inbox import Received

_KEY = 200
_BIGINT = 2**63


def received(raw: object) -> Received:
    """An update ready to be stored, be it ever so strange.

    PostgreSQL's jsonb takes neither NUL nor lone surrogates nor NaN: they are replaced.
    """
    try:
        text = json.dumps(raw, ensure_ascii=False, allow_nan=False)
        text.encode()
        clean = "\\u0000" not in text
    except ValueError:
        clean = False
    if not clean:
        raw = _storable(raw)
        text = json.dumps(raw, ensure_ascii=False)
    update = raw if isinstance(raw, dict) else {}
    return Received(_key(update, text), _lane(update), text)


def _storable(node: object) -> object:
    if isinstance(node, str):
        return node.replace("\0", "\ufffd").encode("utf-8", "replace").decode()
    if isinstance(node, float):
        return node if math.isfinite(node) else None
    if isinstance(node, dict):
        return {str(_storable(key)): _storable(value) for key, value in node.items()}
    return [_storable(item) for item in node] if isinstance(node, list) else node


def _key(update: dict[str, Any], text: str) -> str:
    """MAX has no update id: what names an update depends on its type."""
    kind = update.get("update_type")
    named = _named(kind, update)
    key = ":".join(str(part) for part in (kind, *named)) if named else ""
    if key and len(key) <= _KEY and key.isascii():
        return key
    return "sha256:" + hashlib.sha256((key or text).encode()).hexdigest()


def _named(kind: object, update: dict[str, Any]) -> tuple[object, ...]:
    mid = _at(update, "message", "body", "mid") or update.get("message_id")
    callback_id = _at(update, "callback", "callback_id")
    if kind == "message_callback" and callback_id:
        return (callback_id,)
    if kind == "message_created" and mid:
        return (mid,)
    about = (_chat(update), _user(update), mid)
    return (*about, update.get("timestamp")) if any(about) else ()


def _lane(update: dict[str, Any]) -> int:
    for candidate in (_user(update), _chat(update)):
        if isinstance(candidate, int) and abs(candidate) < _BIGINT:
            return int(candidate)
    return 0


def _user(update: dict[str, Any]) -> object:
    return (
        _at(update, "callback", "user", "user_id")
        or _at(update, "message", "sender", "user_id")
        or _at(update, "user", "user_id")
        or update.get("user_id")
    )


def _chat(update: dict[str, Any]) -> object:
    return _at(update, "message", "recipient", "chat_id") or update.get("chat_id")


def _at(node: object, *path: str) -> object:
    for key in path:
        node = node.get(key) if isinstance(node, dict) else None
    return node
