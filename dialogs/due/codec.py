"""A due time as JSON, for dialogs' data."""

from datetime import datetime
from typing import Any

from models.due import Due


def to_json(due: Due | None) -> dict[str, Any] | None:
    """None stays None: no due time."""
    if due is None:
        return None
    return {"at": due.at.isoformat(), "all_day": due.all_day, "timezone": due.timezone}


def from_json(value: dict[str, Any] | None) -> Due | None:
    """What `to_json` made."""
    if value is None:
        return None
    at = datetime.fromisoformat(value["at"])
    return Due(at, bool(value["all_day"]), str(value["timezone"]))
