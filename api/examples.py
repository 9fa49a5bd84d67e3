"""Examples in the OpenAPI document; the tests check them against its schemas."""

from typing import Any

from api.middlewares import BODY_LIMIT
from locales import translator

_t = translator("en")
_ANNA: dict[str, Any] = {"id": 67890, "name": "Anna Smirnova", "username": "anna"}
_ME = {
    **_ANNA,
    "first_name": "Anna",
    "last_name": "Smirnova",
    "language": "en",
    "timezone": "Europe/Moscow",
}
_TEAM = {"id": 3, "name": "Office", "personal": False}
_NOW = "2026-11-23T06:00:00Z"
_TASK = {
    "id": 42,
    "number": 7,
    "title": "Prepare the report",
    "description": "",
    "state": "open",
    "due": {
        "at": "2026-11-23T15:00:00Z",
        "date": "2026-11-23",
        "all_day": False,
        "timezone": "Europe/Moscow",
        "overdue": False,
    },
    "team": _TEAM,
    "author": _ANNA,
    "assignments": [{"person": _ANNA, "state": "pending", "note": ""}],
    "actions": ["accept", "decline", "complete", "close", "cancel"],
    "version": 1,
    "created_at": _NOW,
    "updated_at": _NOW,
}


def problem(status: int, code: str) -> dict[str, Any]:
    """Problem details of that code."""
    detail = _t(f"error-{code}", limit=BODY_LIMIT // 1024, seconds=20)
    title = _t(f"api-status-{status}")
    start = {"type": "about:blank", "title": title, "status": status, "code": code}
    return {**start, "detail": detail, "errors": []}


BODIES: dict[str, Any] = {
    "SessionAnswer": {
        "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI2Nzg5MCJ9.c2lnbmF0dXJl",
        "expires_at": "2026-11-23T07:00:00Z",
        "person": _ME,
        "start_param": "task_42",
    },
    "MeAnswer": {
        "person": _ME,
        "teams": [
            {**_TEAM, "role": "owner", "timezone": "Europe/Moscow", "may_assign_others": True}
        ],
        "counts": {"today": 3, "overdue": 1},
        "now": _NOW,
    },
    "Members": {"items": [{"person": _ANNA, "role": "owner"}]},
    "Task": _TASK,
    "TaskPage": {"items": [_TASK], "next_cursor": None, "now": _NOW},
    "NewTask": {
        "title": "Prepare the report",
        "team_id": 3,
        "assignee_ids": [67890],
        "due": {"at": "2026-11-23T18:00:00+03:00"},
    },
    "NewMove": {"action": "decline", "note": "On holiday until Monday", "version": 1},
    "Completion": {"report": "Sent by mail", "version": 1},
    "Health": {"status": "ok", "version": "0.1.0"},
    "Readiness": {"status": "ok", "checks": {"PostgreSQL": {"ok": True, "milliseconds": 2}}},
}
"""By the name of the schema."""
