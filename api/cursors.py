"""Opaque cursors of lists: where a page ended."""

import binascii
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import datetime

from api.problems import Fault, ProblemError
from models.lists import Cursor
from models.task import Priority

_BIGGEST = 2**63 - 1


def write(cursor: Cursor) -> str:
    """Safe in a query string."""
    at = cursor.at.isoformat() if cursor.at else None
    written = json.dumps([at, cursor.id, cursor.priority])
    return urlsafe_b64encode(written.encode()).decode().rstrip("=")


def read(text: str) -> Cursor:
    """What `write` wrote; a problem 400 for anything else."""
    try:
        at, last, priority = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        at = None if at is None else datetime.fromisoformat(at)
        cursor = Cursor(at, int(last), Priority(priority))
    except (binascii.Error, ValueError, TypeError, OverflowError, RecursionError):
        raise _refusal() from None
    if not 0 < cursor.id <= _BIGGEST or (cursor.at and cursor.at.tzinfo is None):
        raise _refusal()
    return cursor


def write_id(last: int) -> str:
    """The cursor of a list that goes by id."""
    return urlsafe_b64encode(str(last).encode()).decode().rstrip("=")


def read_id(text: str) -> int:
    """What `write_id` wrote; a problem 400 for anything else."""
    try:
        last = int(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (binascii.Error, ValueError):
        raise _refusal() from None
    if not 0 < last <= _BIGGEST:
        raise _refusal()
    return last


def _refusal() -> ProblemError:
    return ProblemError(400, "bad-parameters", faults=[Fault("cursor", "wrong-cursor", {})])
