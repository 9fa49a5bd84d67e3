"""Opaque cursors of lists: where a page ended."""

import binascii
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import datetime

from api.problems import Fault, ProblemError
from models.lists import Cursor

_BIGGEST = 2**63 - 1


def write(cursor: Cursor) -> str:
    """Safe in a query string."""
    due = cursor.due_at.isoformat() if cursor.due_at else None
    return urlsafe_b64encode(json.dumps([due, cursor.id]).encode()).decode().rstrip("=")


def read(text: str) -> Cursor:
    """What `write` wrote; a problem 400 for anything else."""
    try:
        due, last = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        cursor = Cursor(None if due is None else datetime.fromisoformat(due), int(last))
    except (binascii.Error, ValueError, TypeError, OverflowError, RecursionError):
        raise _refusal() from None
    if not 0 < cursor.id <= _BIGGEST or (cursor.due_at and cursor.due_at.tzinfo is None):
        raise _refusal()
    return cursor


def _refusal() -> ProblemError:
    return ProblemError(400, "bad-parameters", faults=[Fault("cursor", "wrong-cursor", {})])
